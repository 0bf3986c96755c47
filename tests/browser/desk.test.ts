/** What can be asked at a decision, the closed drawer, and the words of the glossary in their places. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openStory, spans, withTerms, type Turn } from "../../src/narrative";
import { replay } from "../../src/runs";
import { playhouse, standAfter, standing } from "./game";
import { book, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();

/** The way along the record to its first turn that is so, once the reader has begun. */
function turnWhere(wanted: (turn: Turn) => boolean): {
  readonly choices: readonly string[];
  readonly turn: Turn;
} {
  const run = replay(openStory(book.ink), record);
  if (!run.ok) throw new Error("the record does not play");
  for (const [at, { turn }] of run.value.moments.entries())
    if (at > 0 && wanted(turn)) return { choices: record.slice(0, at), turn };
  throw new Error("no such turn on the record");
}

const atDecision = turnWhere(
  ({ decision, choices }) =>
    decision !== null && choices.some(({ considered }) => (considered ?? []).length > 0),
);

function sheet(page: Page): Locator {
  return page.locator("dialog .source-card");
}

describe("considered at the time?", () => {
  test("tells for each choice who weighed it, or that there is no record; and takes no choice", async () => {
    const page = await house.open();
    await standAfter(page, atDecision.choices);
    const before = await standing(page);
    await page.getByRole("button", { name: "Considered at the time?" }).click();
    await sheet(page).waitFor();
    const decisions = atDecision.turn.choices.filter(({ kind }) => kind === "decision");
    expect(await sheet(page).locator(".weighed").count()).toBe(decisions.length);
    const silent = decisions.filter(({ considered }) => considered?.length === 0).length;
    expect(await sheet(page).getByText("No record that anybody weighed it then.").count()).toBe(silent);
    expect(await sheet(page).getByText("Weighed then").count()).toBeGreaterThan(0);
    await page.keyboard.press("1");
    await page.keyboard.press("Escape");
    expect(await standing(page)).toEqual(before);
  });

  test("opens the fact, by key, and gives the focus a way back", async () => {
    const page = await house.open();
    await standAfter(page, atDecision.choices);
    await page.getByRole("button", { name: "Considered at the time?" }).click();
    const opener = sheet(page).getByRole("button", { name: "Open this fact" }).first();
    await opener.focus();
    await page.keyboard.press("Enter");
    await sheet(page).locator(".fact .source-entry").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Back to the choices");
    await page.keyboard.press("Enter");
    await expect.poll(() => sheet(page).locator(".weighed").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel-title");
  });
});

test("what is known on this day is told with its date and its facts", async () => {
  const page = await house.open();
  await standAfter(page, atDecision.choices);
  await page.getByRole("button", { name: "What is known on this day" }).click();
  await sheet(page).waitFor();
  expect(await sheet(page).locator(".label").first().textContent()).toMatch(/199\d.*desk of/);
  expect(await sheet(page).locator(".opener").count()).toBeGreaterThan(0);
});

test("the drawer says how many papers lie in it, and cannot be opened before the end", async () => {
  const { choices } = turnWhere(({ drawer }) => drawer.length > 0);
  const page = await house.open();
  await standAfter(page, record.slice(0, 1));
  expect(await page.locator(".drawer").count()).toBe(0);
  await standAfter(page, choices);
  const drawer = page.locator(".drawer");
  expect(await drawer.textContent()).toMatch(/^In the drawer: \d+ papers?, opened after the history ends$/);
  expect(await drawer.locator("button, a, summary").count()).toBe(0);
});

describe("a word of the glossary", () => {
  const { choices } = turnWhere(({ lines }) =>
    lines.some(({ text, gloss }) => withTerms(spans(text), gloss).some(({ kind }) => kind === "term")),
  );

  test("opens where it stands, by key, and Escape leads back to it", async () => {
    const page = await house.open();
    await standAfter(page, choices);
    const term = page.locator("#reading .turn").last().locator(".term").first();
    const word = await term.textContent();
    await term.focus();
    await page.keyboard.press("Enter");
    await sheet(page).waitFor();
    expect((await sheet(page).locator("p").first().textContent())?.length).toBeGreaterThan(20);
    await page.keyboard.press("Escape");
    await sheet(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(word);
  });

  test("opens by touch, on a page 320 pixels wide", async () => {
    const context = await house.newContext({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await house.open({ context });
    await standAfter(page, choices);
    await page.locator("#reading .turn").last().locator(".term").first().tap();
    await sheet(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
