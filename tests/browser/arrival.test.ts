/** The first moments: before the scripts have come, when they do not come, and without them. */
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { noPictureNotice } from "../../src/app/notices";
import type { Turn } from "../../src/narrative";
import {
  afterBegin,
  begin,
  choiceButton,
  choose,
  focused,
  live,
  notices,
  playhouse,
  playRun,
  standAfter,
  standing,
} from "./game";
import { difference, reduced } from "./picture";
import { book, recordPlan, wayTo } from "./plans";

const house = playhouse({ webgl: false });
const MAIN = "**/assets/main-*.js";

async function expectOpening(page: Page): Promise<void> {
  expect(await page.locator("h1").allTextContents()).toEqual([book.title]);
  expect(await page.locator(".opening .line").count()).toBeGreaterThan(2);
  expect(await page.locator("[data-command=begin]").isVisible()).toBe(true);
}

/** Keeps the main script from coming until what this gives is called. */
async function holdBack(context: BrowserContext): Promise<() => void> {
  let bring = (): void => undefined;
  const brought = new Promise<void>((resolve) => (bring = resolve));
  await context.route(MAIN, async (route) => {
    await brought;
    await route.continue();
  });
  return bring;
}

describe("without JavaScript", () => {
  test("the opening can be read, and a sentence says what is missing", async () => {
    const page = await house.open({ looks: { javaScriptEnabled: false }, early: true });
    await page.locator("h1").waitFor();
    await expectOpening(page);
    expect(await page.locator("noscript .failure").isVisible()).toBe(true);
    expect(await page.locator("#failure").isVisible()).toBe(false);
  });
});

describe("a script that does not come", () => {
  test("leaves the opening to read, and says so in sight; trying again begins the game", async () => {
    const context = await house.newContext();
    await context.route(MAIN, (route) => route.abort());
    const page = await house.open({ context, early: true, tolerant: true });
    const again = page.getByRole("button", { name: "Try again" });
    await again.waitFor();
    await expectOpening(page);
    expect(
      await page.evaluate(
        () => document.querySelector("#failure button")!.getBoundingClientRect().bottom <= window.innerHeight,
      ),
    ).toBe(true);
    await context.unroute(MAIN);
    await again.click();
    await live(page);
    await begin(page);
    expect(await page.locator("#failure").isVisible()).toBe(false);
  });
});

describe("a script that is slow", () => {
  test("is waited for by a press on Begin, while the opening can be read", async () => {
    const context = await house.newContext();
    const bring = await holdBack(context);
    const page = await house.open({ context, early: true });
    // The first script listens from the moment it has run.
    await page.waitForLoadState("domcontentloaded");
    await expectOpening(page);
    await begin(page);
    bring();
    await live(page);
    await expect.poll(() => focused(page)).toMatch(/^turn-/);
    await choose(page, (await standing(page)).choices[0] as string);
  });

  test("keeps the choice that was pressed before it came", async () => {
    const context = await house.newContext();
    const bring = await holdBack(context);
    const page = await house.open({ context, early: true });
    await page.waitForLoadState("domcontentloaded");
    await begin(page);
    const { at, choices } = await standing(page);
    await page.locator(choiceButton(choices[0] as string)).click();
    bring();
    await live(page);
    expect(await focused(page)).toBe(`turn-${at + 1}`);
  });
});

describe("without WebGL", () => {
  test("the drawing is the picture, a notice says so, and the history plays to its ending", async () => {
    const { choices } = recordPlan();
    const page = await house.open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await begin(page);
    await expect.poll(() => notices(page)).toEqual([noPictureNotice().text]);
    await playRun(page, await afterBegin(page, choices.slice(0, 8)));
    expect(await page.locator("canvas").count()).toBe(0);
    const plate = await page.locator(".posed-plate").evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return {
        seen: image.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        drawn: image.naturalWidth,
        wide: image.getBoundingClientRect().width,
      };
    });
    expect(plate.seen && plate.drawn > 0 && plate.wide > 300).toBe(true);
    await playRun(page, choices.slice(8));
    expect(await page.locator("#ending-title").count()).toBe(1);
    expect(asked.filter((url) => url.includes("phaser"))).toEqual([]);
  });

  test.each([
    [
      "a light that the story has put out",
      ({ cues }: Turn) => cues.some((cue) => cue.kind === "light" && !cue.on),
    ],
    ["a flight that the story has told of", ({ cues }: Turn) => cues.some((cue) => cue.kind === "flight")],
  ])("the picture is not the bare drawing after %s", async (_what, suits) => {
    const page = await house.open();
    await standAfter(page, wayTo(suits));
    // The stage is asked for at the reader's first act.
    await page.keyboard.press("Shift");
    const image = page.locator(".posed-plate");
    await image.waitFor();
    const posed = reduced(await page.locator("#stage").screenshot());
    await image.evaluate((posedPlate) => posedPlate.remove());
    await page.locator("#stage").evaluate((stage) => delete stage.dataset["stage"]);
    const bare = reduced(await page.locator("#stage").screenshot());
    expect(difference(posed, bare).changed).toBeGreaterThan(0.002);
    // Otherwise it is the same drawing, in the same place.
    expect(difference(posed, bare).changed).toBeLessThan(0.4);
  });

  test("the notice that comes of the first press does not move what is being pressed", async () => {
    // Tall enough to show all of it: a page that is scrolled holds its place by itself.
    const page = await house.open({ looks: { viewport: { width: 1280, height: 1600 } } });
    const box = await page.locator("[data-command=begin]").boundingBox();
    await page.mouse.move(box!.x + 10, box!.y + 10);
    await page.mouse.down();
    // Long enough for a stage that is asked for now to have said that it cannot come.
    await page.evaluate(
      () => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later))),
    );
    await page.mouse.up();
    expect((await standing(page)).choices.length).toBeGreaterThan(0);
    await expect.poll(() => notices(page)).toEqual([noPictureNotice().text]);
  });
});
