/** What the lines rest on: source cards by mouse, key and touch, and accounts side by side. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openStory, type Line } from "../../src/narrative";
import { replay } from "../../src/runs";
import { begin, focused, playhouse, press, standAfter, standing } from "./game";
import { book, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();

const card = (page: Page) => page.locator("dialog .source-card");
const mark = (page: Page, nth: number) => page.locator("#reading .turn").last().locator(".mark").nth(nth);

/** The first place on the record where a line of the newest turn is so; and which of its lines. */
function lineWhere(wanted: (line: Line) => boolean): {
  readonly choices: readonly string[];
  readonly nth: number;
} {
  const run = replay(openStory(book.ink), record);
  if (!run.ok) throw new Error("the record does not play");
  for (const [at, { turn }] of run.value.moments.entries()) {
    const nth = turn.lines.findIndex(wanted);
    if (at > 0 && nth >= 0) return { choices: record.slice(0, at), nth };
  }
  throw new Error("no such line on the record");
}

describe("a line’s mark", () => {
  test("opens its source card by mouse: class, fact, sources; and gives the focus back", async () => {
    const { choices, nth } = lineWhere(({ facts }) => facts.length > 0);
    const page = await house.open();
    await standAfter(page, choices);
    const name = await mark(page, nth).textContent();
    expect(name).toMatch(/^Evidence: (documented|reported|disputed) F\d/);
    await mark(page, nth).click();
    await card(page).waitFor();
    expect(await card(page).locator(".fact").count()).toBeGreaterThan(0);
    for (const term of ["Publisher", "Date", "Address", "Had to gain"])
      expect(await card(page).getByText(term, { exact: true }).count()).toBeGreaterThan(0);
    expect(await page.locator("a[href]").count()).toBe(0);
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("mark");
  });

  test("is as large as a finger needs, on a phone, and moves no text", async () => {
    const context = await house.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await house.open({ context });
    await begin(page);
    const box = await mark(page, 0).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    const text = await page.locator("#reading .line").first().boundingBox();
    expect((text?.x ?? 0) - (box?.x ?? 0)).toBeLessThanOrEqual(44);
    await mark(page, 0).tap();
    await card(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("that is invented says so, and by which rule", async () => {
    const { choices, nth } = lineWhere(
      ({ facts, background, says }) => facts.length === 0 && !background && !says,
    );
    const page = await house.open();
    await standAfter(page, choices);
    await mark(page, nth).click();
    expect(await card(page).locator(".card-class").textContent()).toMatch(/^Invented\. .*By our rule/);
    expect(await card(page).locator(".fact").count()).toBe(0);
  });
});

describe("the key E", () => {
  test("opens the newest lines one after the other, with the focus kept", async () => {
    const page = await house.open();
    await begin(page);
    const lines = await page.locator("#reading .turn").last().locator(".line").count();
    await page.keyboard.press("e");
    await card(page).waitFor();
    await expect.poll(() => card(page).getByRole("status").textContent()).toContain(`Line 1 of ${lines}`);
    const first = await card(page).locator(".card-line").textContent();
    const next = card(page).getByRole("button", { name: "Next" });
    await next.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => card(page).locator(".card-line").textContent()).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Next");
  });

  test("does nothing once the keys are switched off; the button in the foot still opens the cards", async () => {
    const page = await house.open();
    await begin(page);
    await press(page, "Settings");
    await page.getByLabel("Keys 1 to 9 choose").uncheck();
    await page.keyboard.press("Escape");
    const before = await standing(page);
    await page.keyboard.press("e");
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await standing(page)).toEqual(before);
    await press(page, "Evidence");
    await card(page).waitFor();
  });

  test("adds no stop for Tab between the turn and its first choice", async () => {
    const page = await house.open();
    await begin(page);
    expect(await focused(page)).toMatch(/^turn-/);
    const stops = await page
      .locator("#reading .mark")
      .evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex >= 0).length);
    expect(stops).toBe(0);
  });
});

describe("accounts that disagree", () => {
  test("stand side by side, each with its stake, and one above the other on a narrow page", async () => {
    const { choices, nth } = lineWhere(({ disputed }) => disputed.length > 0);
    const page = await house.open();
    await standAfter(page, choices);
    await mark(page, nth).click();
    const versions = card(page).locator(".version");
    await versions.first().waitFor();
    expect(await versions.count()).toBeGreaterThan(1);
    expect(await card(page).locator(".version-stake").count()).toBe(await versions.count());
    expect(await card(page).getByText("What we say:").count()).toBeGreaterThan(0);
    const tops = (): Promise<number[]> =>
      versions.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const [one, two] = await tops();
    expect(one).toBe(two);
    await page.setViewportSize({ width: 320, height: 640 });
    const [above = 0, below = 0] = await tops();
    expect(below).toBeGreaterThan(above);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("open a fact in the same place, and lead back", async () => {
    const { choices, nth } = lineWhere(({ disputed }) => disputed.length > 0);
    const page = await house.open();
    await standAfter(page, choices);
    await mark(page, nth).click();
    await card(page).locator(".version .opener").first().click();
    await card(page).locator(".fact").waitFor();
    await card(page).getByRole("button", { name: "Back to the line" }).click();
    expect(await card(page).locator(".card-line").count()).toBe(1);
  });
});
