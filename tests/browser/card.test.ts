/** The card of a history: made on the page from an ending, as a file, and in words. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import endings from "../../story/endings.json";
import { layout, shapes, type CardWords, type Shape } from "../../src/card/layout";
import { sizes } from "../../src/card/shapes";
import { choose, focused, playhouse, PATIENCE, standAfter } from "./game";
import { otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const [plan] = otherPlans();
const record = recordPlan();
const dialog = "dialog .card";

async function makeCards(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make a card" }).click();
  await page
    .locator(`${dialog} img`)
    .nth(shapes.length - 1)
    .waitFor({ timeout: PATIENCE });
}

async function saved(page: Page, shape: Shape): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: `Save the ${shape} card` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What “Copy the words” puts on the clipboard, line by line. */
async function copied(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Copy the words" }).click();
  await expect
    .poll(() => page.locator(`${dialog} [role=status]`).textContent())
    .toBe("The words were copied.");
  return (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
}

/** How many kinds of ink and paper there are, to sixteenths, and the part of the pixels that is far from paper. */
function looks(bytes: Buffer): { readonly colours: number; readonly inked: number; readonly size: object } {
  const { width, height, data } = PNG.sync.read(bytes);
  const colours = new Set<number>();
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    colours.add((r >> 4) * 256 + (g >> 4) * 16 + (b >> 4));
    if (g < 160) inked += 1;
  }
  return { colours: colours.size, inked: inked / (width * height), size: { width, height } };
}

describe("after an ending off the record", () => {
  test("both cards are made, named, described and saved, and axe finds nothing", async () => {
    const context = await house.newContext({
      viewport: { width: 320, height: 640 },
      colorScheme: "dark",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await house.open({ context });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    // The way there is played by other tests; here its last step.
    await standAfter(page, plan.choices.slice(0, -1));
    expect(await page.getByRole("button", { name: "Make a card" }).count()).toBe(0);
    await choose(page, plan.choices.at(-1) as string);
    expect(asked.filter((url) => /\/card-/.test(url))).toEqual([]);
    await makeCards(page);
    const alts = await page
      .locator(`${dialog} img`)
      .evaluateAll((all) => all.map((image) => image.getAttribute("alt") ?? ""));
    expect(
      alts.every((alt) => alt.includes(plan.ending.title) && alt.length > plan.ending.title.length + 40),
    ).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const theme of ["dark", "light"]) {
      await page.evaluate((value) => (document.documentElement.dataset["theme"] = value), theme);
      const { violations } = await new AxeBuilder({ page }).include("dialog").setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    for (const shape of shapes) {
      const { name, bytes } = await saved(page, shape);
      expect(name).toBe(`crazy-ideas-${plan.ending.id}${shape === "wide" ? "" : "-tall"}.png`);
      expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const { colours, inked, size } = looks(bytes);
      expect(size).toEqual(sizes[shape]);
      expect(colours).toBeGreaterThan(40);
      expect(inked).toBeGreaterThan(0.1);
      expect(inked).toBeLessThan(0.75);
    }
    expect(await copied(page)).toEqual([
      plan.ending.title,
      plan.ending.line,
      await page.locator(`${dialog} .card-code`).textContent(),
      `${page.url()}#/h/${(await page.locator(`${dialog} .card-code`).textContent())?.replace("Run code ", "")}`,
    ]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Make a card");
  });
});

describe("where a card cannot be made", () => {
  test("a picture that does not come is said, and can be asked for again", async () => {
    const page = await house.open({ tolerant: true });
    await standAfter(page, record.choices);
    await page.route("**/ending-*.svg", (route) => route.abort());
    await page.getByRole("button", { name: "Make a card" }).click();
    await expect
      .poll(() => page.locator(`${dialog} [role=alert]`).textContent())
      .toContain("could not be loaded");
    expect(await page.locator(`${dialog} .card-words`).textContent()).toContain(record.ending.line);
    await page.unroute("**/ending-*.svg");
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await focused(page)).toBe("panel-title");
    await page.locator(`${dialog} img`).nth(1).waitFor();
    expect(await page.locator(`${dialog} [role=alert]`).count()).toBe(0);
  });

  test("pixels that are randomised are said, and the words are offered", async () => {
    const context = await house.newContext();
    await context.addInitScript(() => {
      const read = CanvasRenderingContext2D.prototype.getImageData;
      CanvasRenderingContext2D.prototype.getImageData = function noise(...asked: Parameters<typeof read>) {
        const pixels = read.apply(this, asked);
        return new ImageData(
          pixels.data.map((_, at) => (at * 7919) % 256),
          pixels.width,
        );
      };
    });
    const page = await house.open({ context });
    await standAfter(page, record.choices);
    await page.getByRole("button", { name: "Make a card" }).click();
    await expect
      .poll(() => page.locator(`${dialog} [role=alert]`).textContent())
      .toContain("privacy settings");
    expect(await page.locator(`${dialog} img`).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Copy the words" }).count()).toBe(1);
  });
});

describe("set in its real faces", () => {
  test("every ending's words stay on the paper, in both shapes", async () => {
    const page = await house.open();
    const letters = [
      ...new Set(
        endings.flatMap(({ title, line }) => [...title, ...line, ..."0123456789ABCDEFGHJKMNPQRSTVWXYZ-:"]),
      ),
    ];
    const faces = ["650 100px Literata", "400 100px Literata", '400 100px "Special Elite"'];
    const widths = await page.evaluate(
      async ({ fonts, all }) => {
        const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        await Promise.all(fonts.map((font) => document.fonts.load(font, all.join(""))));
        return fonts.map((font) => {
          context.font = font;
          return all.map((letter) => context.measureText(letter).width / 100);
        });
      },
      { fonts: faces, all: letters },
    );
    const measure = (text: string, font: string): number => {
      const face = font.startsWith("650") ? 0 : font.includes("Elite") ? 2 : 1;
      return (
        [...text].reduce((sum, letter) => sum + (widths[face]?.[letters.indexOf(letter)] ?? 1), 0) *
        Number(/(\d+)px/.exec(font)?.[1])
      );
    };
    const set = endings.flatMap(({ title, line }) => {
      const words: CardWords = {
        title,
        line,
        code: "13VK8-R2ASY-FHG1F-B8BTC",
        imprint: "Crazy Ideas: a history that might have been different",
        address: null,
      };
      return shapes.map((shape) => layout(shape, words, 1, measure));
    });
    // As the browser sets them, kerning and all.
    const ends = await page.evaluate(
      (lines) => {
        const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        return lines.map(({ text, font, x }) => {
          context.font = font;
          return x + context.measureText(text).width;
        });
      },
      set.flatMap(({ lines }) => lines),
    );
    const edges = set.flatMap(({ lines, width }) => lines.map(() => (width === 1200 ? 1164 : 1026)));
    expect(ends.filter((end, at) => end > (edges[at] ?? 0) + 0.5)).toEqual([]);
    expect(set.flatMap(({ lines }) => lines).filter(({ text }) => text.includes("…"))).toEqual([]);
  });
});
