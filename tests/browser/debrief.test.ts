/** The debrief: from an estimate before the first decision to a printed sheet, a file and a text. */
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import questions from "../../story/questions.json";
import type { RunFile } from "../../src/debrief";
import { defaultSettings, type Settings } from "../../src/page/setting-options";
import { schemaProblems } from "../run-schema";
import { focused, goOn, live, playRun, playhouse, standAfter, tabTo } from "./game";
import { book, decisionWithAside, otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const [plan] = otherPlans();
const record = recordPlan();
const { choices: toDecision } = decisionWithAside();

/** Where the run has its first decision. */
const firstDecision = plan.choices.findIndex((id) => id.includes("."));

async function lookBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Look back" }).click();
  await page.locator(".debrief").waitFor();
}

function section(page: Page, title: string | RegExp) {
  return page
    .locator(".debrief-section")
    .filter({ has: page.getByRole("heading", { level: 3, name: title }) });
}

async function downloaded(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function fileOf(page: Page): Promise<RunFile> {
  return JSON.parse((await downloaded(page, "Save as run.json")).text) as RunFile;
}

async function violations(page: Page, root: string): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).include(root).setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

function pagesOf(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe("a lesson", () => {
  test("estimate, run, debrief, tests, sheet and file", async () => {
    const page = await house.open();
    await standAfter(page, plan.choices.slice(0, firstDecision));
    await page.getByLabel(questions.estimate).fill("40");
    await page.getByLabel("Why, in a line").fill("A hunch of mine");
    await page.getByRole("button", { name: "Done" }).click();
    expect(await page.locator(".estimate-closed").textContent()).toContain("40 in 100");
    await playRun(page, plan.choices.slice(firstDecision));
    await lookBack(page);

    const path = section(page, "Your path, and the record").locator(".path > li");
    expect(await path.count()).toBe(plan.decided.length);
    expect(await path.locator(".side-yours .side-choice").allTextContents()).toEqual(plan.decided);
    expect(await section(page, "Your estimate").textContent()).toContain("40 in 100");

    for (const at of [0, 1]) await path.nth(at).getByRole("spinbutton").fill("50");
    expect(await page.locator(".chain").textContent()).toContain("come to 25 in 100");
    expect(await page.locator(".chain").textContent()).toContain("Your first estimate was 40 in 100");

    const rule = section(page, "Six tests").locator(".tests > li").nth(3);
    await rule.getByLabel("It is strained").check();
    await rule.getByLabel(/In your own words/).fill("No rule of mine");
    await rule.locator("summary").click();
    expect(await rule.locator(".authors dt").count()).toBeGreaterThan(0);

    const [answer] = await section(page, "To talk about").getByRole("textbox").all();
    await answer?.fill("An answer of mine");

    const plain = await fileOf(page);
    expect(schemaProblems(plain)).toEqual([]);
    expect(plain.ending?.id).toBe(plan.ending.id);
    expect(plain.estimates).toEqual({ before: 40, after: null, chain: 25 });
    expect(plain.tests.theory.rating).toBe("strained");
    expect(JSON.stringify(plain)).not.toContain("of mine");

    await page.getByLabel("Take along what I wrote").check();
    const full = await fileOf(page);
    expect(schemaProblems(full)).toEqual([]);
    expect(JSON.stringify(full).match(/of mine/g)).toHaveLength(3);
    const text = await downloaded(page, "Save as text");
    expect(text.name).toBe(`crazy-ideas-${plan.ending.id}.txt`);
    expect(text.text.match(/of mine/g)).toHaveLength(3);
  }, 120_000);

  test("nothing typed is lost when the page is loaded again", async () => {
    const page = await house.open();
    await standAfter(page, plan.choices);
    await lookBack(page);
    await section(page, "Your estimate").getByRole("spinbutton").fill("15");
    await section(page, "Your estimate").getByRole("textbox").fill("Too many hands");
    await page.reload();
    await live(page);
    await goOn(page);
    await lookBack(page);
    expect(await section(page, "Your estimate").getByRole("spinbutton").inputValue()).toBe("15");
    expect(await section(page, "Your estimate").getByRole("textbox").inputValue()).toBe("Too many hands");
  });

  test("what was noted belongs to its history, and not to the next", async () => {
    const page = await house.open();
    await standAfter(page, plan.choices);
    await lookBack(page);
    await section(page, "Your estimate").getByRole("textbox").fill("Too many hands");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Begin another history" }).click();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await lookBack(page);
    expect(await section(page, "Your estimate").getByRole("textbox").inputValue()).toBe("Too many hands");
    await standAfter(page, record.choices);
    await lookBack(page);
    expect(await section(page, "Your estimate").getByRole("textbox").inputValue()).toBe("");
  });

  test("says what each decision turned, and names no ending that the reader has not met", async () => {
    const page = await house.open();
    await standAfter(page, plan.choices);
    await lookBack(page);
    const turned = section(page, "What turned it");
    await turned.locator(".turned > li").first().waitFor();
    expect(await turned.locator(".turned > li").count()).toBe(plan.decided.length);
    expect(await turned.textContent()).toMatch(/Most was turned by “.+”: .* went to another ending/);
    const titles = book.endings.map(({ title }) => title).filter((title) => title !== plan.ending.title);
    const named = await turned.locator(".pivot-ending").allTextContents();
    expect(named.filter((name) => titles.includes(name))).toEqual([]);
    await section(page, "Your path").getByRole("button", { name: "Open the map" }).click();
    await page.getByRole("heading", { name: "The map of histories" }).waitFor();
  });

  test("goes back to a decision, with nothing of the history lost", async () => {
    const page = await house.open();
    await standAfter(page, plan.choices);
    await lookBack(page);
    await page
      .getByRole("button", { name: /^Read on from here/ })
      .nth(1)
      .click();
    await page.locator("dialog").waitFor({ state: "detached" });
    const second = plan.choices.findIndex((id, at) => at > firstDecision && id.includes("."));
    expect(await focused(page)).toBe(`turn-${second}`);
    expect(await page.locator(".controls").getByRole("button", { name: "Forward" }).count()).toBe(1);
  });
});

describe("on the record's own run", () => {
  test("there is no what-if to test, and the record is a chain too", async () => {
    const page = await house.open();
    await standAfter(page, record.choices);
    await lookBack(page);
    expect(await section(page, "Your path").textContent()).toContain("follows the record at each");
    expect(await page.locator(".off-record").count()).toBe(0);
    expect(await section(page, "Six tests").textContent()).toContain("no what-if");
    await section(page, "Your path").getByRole("spinbutton").first().fill("60");
    expect(await page.locator(".chain").textContent()).toContain("the record is a chain too");
  });
});

describe("the printed sheet", () => {
  test.each([
    ["off the record", plan.choices],
    ["on the record", record.choices],
  ])("takes two sides at most, %s", async (_, choices) => {
    const page = await house.open({ looks: { colorScheme: "dark" } });
    await standAfter(page, choices);
    await lookBack(page);
    for (const format of ["A4", "Letter"] as const)
      expect(pagesOf(await page.pdf({ format }))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#debrief-sheet h1").isVisible()).toBe(true);
    expect(await page.locator("#game").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.locator("#debrief-sheet").count()).toBe(0);
  });
});

describe("for every reader", () => {
  test.each<readonly [string, number, Partial<Settings>]>([
    ["light", 1280, {}],
    ["dark", 320, { theme: "dark" }],
    ["enlarged, in high contrast", 390, { textSize: 200, spacing: "wider", contrast: "high" }],
  ])(
    "axe finds nothing, and nothing is cut off: %s, %i wide",
    async (_, width, settings) => {
      const context = await house.newContext({ viewport: { width, height: 640 } });
      await context.addInitScript(
        (text) => localStorage.setItem("crazy-ideas:settings", text),
        JSON.stringify({ ...defaultSettings, ...settings }),
      );
      const page = await house.open({ context });
      await standAfter(page, toDecision);
      await page.locator(".estimate").waitFor();
      expect(await violations(page, "#reading")).toEqual([]);
      await standAfter(page, plan.choices);
      await lookBack(page);
      for (const summary of await page.locator(".debrief summary").all()) await summary.click();
      expect(await violations(page, "dialog")).toEqual([]);
      expect(
        await page.locator("dialog").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth),
      ).toBe(true);
      const levels = await page
        .locator("dialog :is(h2, h3, h4, h5)")
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    },
    120_000,
  );

  test("the contents lead to each part by keyboard", async () => {
    const page = await house.open();
    await standAfter(page, plan.choices);
    await lookBack(page);
    await tabTo(page, ".debrief-contents li:nth-child(3) button");
    await page.keyboard.press("Enter");
    const id = await focused(page);
    expect(await page.locator(`#${id}`).textContent()).toBe(
      await page.locator(".debrief-contents li").nth(2).textContent(),
    );
  });
});
