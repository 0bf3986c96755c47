/** The map of histories: by keyboard alone, in every look, on a small window; and what it keeps to itself. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../src/page/setting-options";
import {
  byNumber,
  choose,
  focused,
  goOn,
  PATIENCE,
  playhouse,
  press,
  reloadWithSave,
  saved,
  standing,
  tabTo,
} from "./game";
import { book, otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const record = recordPlan();
const [other] = otherPlans();
const decisions = other.choices.filter((choice) => choice.includes("."));
const titleOf = (choice: string): string =>
  book.decisions.find(({ choices }) => choices.some(({ id }) => id === choice))?.title ?? "";

async function openMap(page: Page, choices: readonly string[]): Promise<void> {
  await reloadWithSave(page, saved(choices));
  await goOn(page);
  await press(page, "Map");
  await page.locator(".map-window").waitFor();
}

const show = (page: Page, level: string): Promise<void> =>
  page.getByRole("radio", { name: level, exact: true }).check();
const row = (page: Page, title: string) => page.locator(".atlas-row").filter({ hasText: title });

describe("by keyboard alone", () => {
  test("a reader goes to a decision, decides otherwise, comes to an ending, and lays it beside the record", async () => {
    const page = await house.open();
    await openMap(page, record.choices);
    await tabTo(page, "#atlas-mine");
    await page.keyboard.press("Enter");
    await tabTo(page, ".atlas-details button:last-of-type");
    await page.keyboard.press("Enter");
    await page.locator(".panel").waitFor({ state: "detached" });
    const at = record.choices.indexOf("mine.survey");
    expect((await standing(page)).at).toBe(at);
    // The history that was left is kept, and can be brought back.
    expect(await page.getByRole("button", { name: /bring/i }).count()).toBe(1);
    await choose(page, "mine.water", byNumber);
    for (let turns = 0; turns < 60 && (await standing(page)).choices.length > 0; turns += 1) {
      const { choices } = await standing(page);
      await choose(page, choices.find((choice) => !choice.includes("/")) as string, byNumber);
    }
    expect(await page.locator(".over").count()).toBe(1);
    await tabTo(page, ".over .row button:nth-child(3)");
    await page.keyboard.press("Enter");
    await page.locator(".compare-parting").waitFor();
    expect(await page.locator(".compare-parting").innerText()).toContain(titleOf("mine.survey"));
  }, 180_000);

  test("the picture moves, and only the place that it is looked at from changes", async () => {
    const page = await house.open();
    await openMap(page, record.choices);
    const changes = await page.evaluate(() => {
      const window = globalThis as unknown as { changed: Set<string> };
      window.changed = new Set();
      const plane = document.querySelector(".map-window svg > g") as Element;
      new MutationObserver((all) => {
        for (const { target, attributeName, type } of all)
          window.changed.add(
            `${target === plane ? "plane" : (target as Element).tagName} ${attributeName ?? type}`,
          );
      }).observe(document.querySelector(".panel") as Element, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      return plane.getAttribute("transform");
    });
    await page.locator(".map-window").focus();
    for (const key of ["ArrowLeft", "ArrowDown", "+", "+"]) await page.keyboard.press(key);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 100);
    await page.mouse.down();
    await page.mouse.move(460, 430, { steps: 4 });
    await page.mouse.up();
    const after = await page.locator(".map-window svg > g").getAttribute("transform");
    expect(after).not.toBe(changes);
    const changed = await page.evaluate(() => [
      ...(globalThis as unknown as { changed: Set<string> }).changed,
    ]);
    expect(changed).toEqual(["plane transform"]);
  });
});

describe("what it tells", () => {
  test("only what was seen, until the reader asks for more; and that is kept", async () => {
    const page = await house.open();
    const at = other.choices.indexOf(decisions[2] as string);
    await openMap(page, other.choices.slice(0, at));
    expect(await page.locator(".atlas-row").count()).toBe(3);
    const titles = book.endings.map(({ title }) => title);
    const told = async (): Promise<string> => (await page.locator(".atlas").textContent()) ?? "";
    expect(titles.filter((title) => told.toString().includes(title))).toEqual([]);
    const seen = await told();
    expect([...titles, titleOf(decisions[4] as string)].filter((title) => seen.includes(title))).toEqual([]);

    await show(page, "its shape");
    const shape = await told();
    expect(await page.locator(".atlas-row").count()).toBe(book.decisions.length);
    expect(await page.locator(".map-ending").count()).toBe(book.endings.length);
    expect(titles.filter((title) => shape.includes(title))).toEqual([]);

    await show(page, "everything");
    const everything = await told();
    expect(titles.filter((title) => !everything.includes(title))).toEqual([]);
    await page.keyboard.press("Escape");
    await press(page, "Map");
    expect(await page.getByRole("radio", { name: "everything" }).isChecked()).toBe(true);
  });

  test("what each decision turned, and the least that leads elsewhere", async () => {
    const page = await house.open();
    await openMap(page, other.choices);
    await show(page, "everything");
    await row(page, titleOf(decisions.at(-1) as string)).click();
    await page.locator(".pivot li").first().waitFor({ timeout: PATIENCE });
    expect(page.workers()).toHaveLength(1);
    expect(await page.locator(".pivot").textContent()).toMatch(/This decision turned .* to another ending\./);
    await page.getByRole("combobox").selectOption({ label: record.ending.title });
    expect(await page.locator(".atlas-told").textContent()).toMatch(
      /The least is \w+ decisions? taken otherwise:/,
    );
  });

  test("a press on the picture opens the same in the list, with the focus there", async () => {
    const page = await house.open();
    await openMap(page, record.choices);
    await page.getByRole("button", { name: "The whole map" }).click();
    await page.locator('.map-mark[data-opens="visit"] .map-touch').first().click();
    await expect.poll(() => focused(page)).toBe("atlas-visit");
    expect(await page.locator("#atlas-visit").getAttribute("aria-expanded")).toBe("true");
  });
});

describe("the other histories of the reader", () => {
  test("are drawn as lines, and lead back to where they were", async () => {
    const page = await house.open();
    await openMap(page, other.choices);
    await row(page, titleOf(decisions[1] as string)).click();
    await page.getByRole("button", { name: "Decide otherwise here" }).click();
    await page.locator(".panel").waitFor({ state: "detached" });
    await press(page, "Map");
    await page.locator(".map-line-kept").first().waitFor({ state: "attached", timeout: PATIENCE });
    // What was met in the history that was left is still told, and can be gone to.
    const later = row(page, titleOf(decisions[3] as string));
    await later.click();
    const details = page.locator(".atlas-details");
    expect(await details.textContent()).toContain("Your present history is kept.");
    await details.getByRole("button", { name: "Decide otherwise here" }).click();
    await page.locator(".panel").waitFor({ state: "detached" });
    expect((await standing(page)).at).toBe(other.choices.indexOf(decisions[3] as string));
  });
});

const looks: readonly (readonly [string, Partial<Settings>, "active" | "none"])[] = [
  ["light", {}, "none"],
  ["dark", { theme: "dark" }, "none"],
  ["light, in forced colours", {}, "active"],
];

describe("axe finds nothing", () => {
  test.each(looks)(
    "%s",
    async (_, settings, forcedColors) => {
      const context = await house.newContext({ forcedColors });
      await context.addInitScript(
        (text) => localStorage.setItem("crazy-ideas:settings", text),
        JSON.stringify({ ...defaultSettings, ...settings }),
      );
      const page = await house.open({ context });
      await openMap(page, other.choices);
      await row(page, titleOf(decisions[0] as string)).click();
      await page.locator(".pivot").waitFor({ timeout: PATIENCE });
      for (const level of ["only what I have seen", "everything"]) {
        await show(page, level);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .setLegacyMode()
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
      }
    },
    120_000,
  );
});

describe("on a small window", () => {
  test.each([320, 390])("nothing stands out of it at %i pixels", async (width) => {
    const page = await house.open({ looks: { viewport: { width, height: 700 } } });
    await openMap(page, record.choices);
    await show(page, "everything");
    await row(page, titleOf("visit.radio")).click();
    const sizes = await page.evaluate(() => {
      const panel = document.querySelector(".panel") as HTMLElement;
      return [panel.scrollWidth - panel.clientWidth, document.documentElement.scrollWidth - innerWidth];
    });
    expect(sizes.map((size) => Math.max(0, size))).toEqual([0, 0]);
    const small = await page.locator(".atlas button, .atlas select, .atlas label").evaluateAll((all) =>
      all.flatMap((each) => {
        const { height, width: own } = each.getBoundingClientRect();
        return height < 24 || own < 24 ? [each.textContent] : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

describe("without a worker", () => {
  test("the same is worked out in the page", async () => {
    const context = await house.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, "Worker", { value: undefined });
    });
    const page = await house.open({ context });
    await openMap(page, record.choices);
    await row(page, titleOf("august.suspend")).click();
    await page.locator(".pivot").waitFor({ timeout: PATIENCE });
    expect(await page.locator(".pivot").textContent()).toContain("This decision turned");
  });
});
