/** A lesson: from the teacher's link to an ending, and the whole class before one screen. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/page/setting-options";
import { readLessonStarts } from "../../tools/atlas/lesson-starts";
import { choose, live, PATIENCE, playhouse, playRun, press, standAfter, standing } from "./game";
import { decisionWithAside, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record, ending } = recordPlan();
const starts = readLessonStarts("story/main.ink")?.starts ?? [];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The link of the nth lesson edition on the teacher's page. */
async function lessonLink(page: Page, nth = 0): Promise<string> {
  const game = page.url();
  await page.goto(new URL("teach/", game).href);
  return page
    .locator("a[data-lesson]")
    .nth(nth)
    .evaluate((link) => (link as HTMLAnchorElement).href);
}

async function openLesson(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await live(page);
  await page.getByRole("heading", { name: "The file so far" }).waitFor();
  // What stands on the sheet is fetched after its title is there.
  await page.locator(".file-entries li").first().waitFor();
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`,
  );
}

describe("a lesson edition", () => {
  test("leads from the teacher's link through the file so far to an ending", async () => {
    const page = await house.open();
    const link = await lessonLink(page);
    await openLesson(page, link);
    const start = starts.at(-1);
    const decided = start?.choices.filter((id) => id.includes(".")).length ?? 0;
    expect(await page.locator(".file-entries li").count()).toBe(decided);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel-title");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    const { at } = await standing(page);
    expect(record.slice(0, at)).toEqual(start?.choices);
    expect(await page.locator(".chapter-head h2").last().textContent()).toBe(start?.title);
    expect(page.url()).not.toContain("lesson");
    await playRun(page, record.slice(at));
    await page.getByRole("heading", { name: ending.title }).first().waitFor();
  });

  test("loses nothing of the history that was being read", async () => {
    const page = await house.open();
    const { choices } = decisionWithAside();
    await standAfter(page, choices);
    const before = await standing(page);
    const game = page.url();
    const link = await lessonLink(page, 1);
    await page.goto(game);
    await live(page);
    await openLesson(page, link);
    await page.getByRole("button", { name: "Read on from here" }).click();
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect((await standing(page)).at).toBe(before.at);
  });

  test.each([
    ["cut", (code: string) => code.slice(0, 12)],
    ["mistyped", (code: string) => `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`],
    ["foreign", () => "not!a!code"],
    ["missing", () => ""],
  ])("says what is wrong with a link that is %s, and changes nothing", async (_, spoil) => {
    const page = await house.open();
    const { choices } = decisionWithAside();
    await standAfter(page, choices);
    const before = await standing(page);
    const code = (await lessonLink(page)).replace(/.*\/lesson\//, "");
    await page.goto(new URL("../", page.url()).href);
    await live(page);
    await page.evaluate((spoilt) => (location.hash = `#/lesson/${spoilt}`), spoil(code));
    await page.locator("dialog [role=alert]").waitFor();
    expect((await page.locator("dialog [role=alert]").textContent())?.length).toBeGreaterThan(40);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.locator("[data-command=continue]").click();
    expect(await standing(page)).toEqual(before);
  });
});

describe("projector mode", () => {
  const marked = (page: Page): Promise<string | null> =>
    page.locator(".ballot-marked .ballot-letter").textContent();
  const hands = (page: Page): Promise<string[]> => page.locator(".ballot-hands").allTextContents();
  const decides = ".ballot-row";

  /** Along these choices by keys alone; at each decision a hand is counted first. Tells each row that was counted, as it stood and as it was marked. */
  async function playByKeys(page: Page, choices: readonly string[]): Promise<readonly (readonly string[])[]> {
    const counted: string[][] = [];
    for (const choice of choices) {
      const { at } = await standing(page);
      const rows = await page
        .locator("[data-row]")
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset["row"]));
      const letter = "ABCDE"[rows.indexOf(choice)];
      for (const key of letter ? [letter, "+"] : []) await page.keyboard.press(key);
      if (letter) counted.push([letter, (await marked(page)) ?? ""]);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await standing(page)).at, { timeout: PATIENCE }).toBe(at + 1);
    }
    return counted;
  }

  test("carries a class from the link to an ending by keys alone, and keeps no count", async () => {
    const page = await house.open({ looks: { viewport: { width: 1024, height: 768 } } });
    await openLesson(page, await lessonLink(page, 1));
    await page.getByRole("button", { name: "on a projector" }).click();
    await page.locator(decides).first().waitFor();
    const { at } = await standing(page);
    const counted = await playByKeys(page, record.slice(at));
    expect(counted.length).toBe(record.slice(at).filter((id) => id.includes(".")).length);
    for (const [letter, mark] of counted) expect(mark).toBe(letter);
    await page.getByRole("heading", { name: ending.title }).first().waitFor();
    expect(await page.locator(".ballot-hands").count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/hands|ballot/);
  });

  test("counts by keys and by buttons, and decides nothing by itself", async () => {
    const page = await house.open({ looks: { viewport: { width: 1024, height: 768 } } });
    const { choices, aside } = decisionWithAside();
    await standAfter(page, choices);
    await page.evaluate(() => (location.hash = "#/projector"));
    await page.locator(decides).first().waitFor();
    const { at } = await standing(page);
    const take = page.getByRole("button", { name: /^The class takes/ });
    expect(await take.isDisabled()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("2");
    for (const key of ["+", "+", "=", "-"]) await page.keyboard.press(key);
    expect([await marked(page), (await hands(page)).slice(0, 2)]).toEqual(["B", ["0", "2"]]);
    await page.getByRole("button", { name: "One hand more for A" }).click();
    await page.getByRole("button", { name: "One hand fewer for B" }).click();
    expect([await marked(page), (await hands(page)).slice(0, 2)]).toEqual(["B", ["1", "1"]]);
    expect((await standing(page)).at).toBe(at);
    await page.getByText("Closer looks").click();
    await page.locator(".ballot-asides button").first().click();
    await expect.poll(async () => (await standing(page)).at).toBe(at + 1);
    expect((await hands(page)).slice(0, 2)).toEqual(["1", "1"]);
    expect(aside).toContain("/");
    await take.click();
    await expect.poll(async () => (await standing(page)).at).toBe(at + 2);
  });

  test("is large: type of 28 px and more, the choices in sight", async () => {
    const page = await house.open({ looks: { viewport: { width: 1024, height: 768 } } });
    await standAfter(page, decisionWithAside().choices);
    await page.evaluate(() => (location.hash = "#/projector"));
    await page.locator(decides).first().waitFor();
    const sizes = await page
      .locator("#reading .turn:last-of-type .line, .ballot-choice .act, .ballot-letter, .ballot-hands")
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    for (const row of await page.locator(decides).all()) {
      const box = await row.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 768).toBe(true);
    }
  });

  test("is left as it was entered, with the page's own choices and keys", async () => {
    const page = await house.open();
    const { choices } = decisionWithAside();
    await standAfter(page, choices);
    await press(page, "Settings");
    await page.getByRole("link", { name: "projector mode" }).click();
    await page.locator(decides).first().waitFor();
    expect(await page.locator("dialog").count()).toBe(0);
    expect(page.url()).toContain("#/projector");
    await page.reload();
    await live(page);
    await page.locator(".ballot").waitFor();
    await page.locator("[data-command=continue]").click();
    await page.getByRole("button", { name: "Leave projector mode" }).click();
    expect(await page.locator(".ballot").count()).toBe(0);
    expect(page.url()).not.toContain("projector");
    await choose(page, record[choices.length] as string);
  });

  test("answers no single keys where these are switched off", async () => {
    const context = await house.newContext();
    await context.addInitScript(
      (text) => localStorage.setItem("crazy-ideas:settings", text),
      JSON.stringify({ ...defaultSettings, numberKeys: false }),
    );
    const page = await house.open({ context });
    await standAfter(page, decisionWithAside().choices);
    await page.evaluate(() => (location.hash = "#/projector"));
    await page.locator(decides).first().waitFor();
    await page.keyboard.press("a");
    await page.keyboard.press("+");
    expect(await page.locator(".ballot-marked").count()).toBe(0);
    expect(await page.locator(".ballot-help").count()).toBe(0);
    await page.locator("[data-row]").first().click();
    expect(await marked(page)).toBe("A");
  });

  test.each([
    ["a beamer, light", 1024, 768, "light"],
    ["a beamer, dark", 1024, 768, "dark"],
    ["320 wide", 320, 568, "light"],
    ["1024 x 768 at 200 %", 512, 384, "dark"],
  ] as const)(
    "has nothing that axe finds, and scrolls only down, on %s",
    async (_, width, height, colorScheme) => {
      const page = await house.open({ looks: { viewport: { width, height }, colorScheme } });
      await standAfter(page, decisionWithAside().choices);
      await page.evaluate(() => (location.hash = "#/projector"));
      await page.locator(decides).first().waitFor();
      await page.locator("[data-row]").first().click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
});
