/** For every reader: WCAG 2.2 AA on every screen in every look, and a structure that can be heard. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../src/page/setting-options";
import {
  begin,
  choose,
  focused,
  playhouse,
  press,
  reloadWithSave,
  saved,
  standAfter,
  standing,
} from "./game";
import { decisionWithAside, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const { choices: toDecision, aside } = decisionWithAside();

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the title page, with a history to go on with": (page) => reloadWithSave(page, saved(toDecision)),
  "a decision": (page) => standAfter(page, toDecision),
  "a decision after a closer look": (page) => choose(page, aside),
  "what the lines rest on": async (page) => {
    await page.keyboard.press("e");
    await page.locator(".source-card").waitFor();
  },
  "what was considered": (page) => ask(page, "Considered at the time?"),
  "what is known on this day": (page) => ask(page, "What is known on this day"),
  settings: async (page) => {
    await page.keyboard.press("Escape");
    await press(page, "Settings");
  },
  "an ending": (page) => standAfter(page, record),
  "the transcript": (page) => press(page, "Transcript"),
  "the sources": async (page) => {
    await page.keyboard.press("Escape");
    await press(page, "Sources");
    await page.locator(".sources li").first().waitFor();
  },
  "the proof card": async (page) => {
    await page.keyboard.press("Escape");
    await press(page, "Proof");
    await page.locator(".proof table").first().waitFor();
  },
  "a history that plays itself": async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Watch it played" }).click();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "To the next decision" }).click();
  },
};

async function ask(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name }).click();
  await page.locator(".source-card").waitFor();
}

const looks: readonly (readonly [string, Partial<Settings>])[] = [
  ["light", {}],
  ["dark, with full marks", { theme: "dark", marks: "full" }],
  ["light, in high contrast, with full marks", { contrast: "high", marks: "full" }],
  ["dark, in high contrast", { theme: "dark", contrast: "high" }],
];

describe("axe finds nothing", () => {
  test.each(looks)(
    "%s",
    async (_, settings) => {
      const context = await house.newContext();
      await context.addInitScript(
        (text) => localStorage.setItem("crazy-ideas:settings", text),
        JSON.stringify({ ...defaultSettings, ...settings }),
      );
      const page = await house.open({ context });
      const found: string[] = [];
      for (const [screen, go] of Object.entries(screens)) {
        await go(page);
        found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );
});

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  return result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary?.split("\n")[1] ?? ""}`)
        .slice(0, 3)
        .join(" | ")}`,
  );
}

/** The headings that stand under `root`, as levels. */
function headings(page: Page, root = "body"): Promise<number[]> {
  return page.evaluate(
    (within) =>
      [...document.querySelectorAll<HTMLElement>(`${within} :is(h1, h2, h3, h4)`)]
        .filter((heading) => heading.checkVisibility())
        .map(({ tagName }) => Number(tagName.slice(1))),
    root,
  );
}

const skips = (levels: readonly number[]): boolean =>
  levels.some((level, at) => at > 0 && level > (levels[at - 1] as number) + 1);

describe("the page as it is heard", () => {
  test("has one title, and its headings in order", async () => {
    const page = await house.open();
    const title = await headings(page);
    expect(title.filter((level) => level === 1)).toEqual([1]);
    expect([title[0], skips(title)]).toEqual([1, false]);
    await standAfter(page, toDecision);
    expect(skips(await headings(page))).toBe(false);
    await standAfter(page, record);
    const ending = await headings(page);
    expect([ending[0], skips(ending)]).toEqual([1, false]);
    await press(page, "Transcript");
    expect(skips(await headings(page, "dialog"))).toBe(false);
  });

  test("has a sentence for each picture, and hides the stage", async () => {
    const page = await house.open();
    const sentences = new Set<string>();
    for (const length of [0, 4, 9, 12, record.length]) {
      await standAfter(page, record.slice(0, Math.max(1, length)));
      const [sentence = "", ...others] = await page.locator("figure figcaption").allTextContents();
      expect(others).toEqual([]);
      expect(sentence.length).toBeGreaterThan(20);
      sentences.add(sentence);
      expect(await page.locator("#stage").getAttribute("aria-hidden")).toBe("true");
      expect(await page.locator(".stage-frame img:not([alt=''])").count()).toBe(0);
    }
    expect(sentences.size).toBeGreaterThan(2);
  });

  test("has one place for notices, with nothing else in it", async () => {
    const page = await house.open();
    await begin(page);
    await page.locator(".notice").waitFor();
    expect(await page.locator("[role=status]").count()).toBe(1);
    expect(await page.locator("[role=status] > :not(.notice)").count()).toBe(0);
    await choose(page, (await standing(page)).choices[0] as string);
    // A new turn is read from its heading, not announced as well.
    expect(await page.locator(".notice").count()).toBe(1);
    expect(
      await page.locator("#reading [aria-live], #reading [role=status], #reading [role=alert]").count(),
    ).toBe(0);
  });

  test("names every choice by what it does, without its number", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    const buttons = page.locator("#reading ol").getByRole("button");
    expect(await page.getByRole("list", { name: "Choices" }).count()).toBe(1);
    for (const name of await buttons.evaluateAll((all) =>
      all.map((button) => (button.querySelector(".act")?.textContent ?? "").trim()),
    )) {
      expect(await page.getByRole("button", { name }).count()).toBeGreaterThan(0);
      expect(name).not.toMatch(/^\d/);
    }
  });

  test("says what was decided in the heading that takes the focus", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    await choose(page, record[toDecision.length] as string);
    const heading = page.locator(`#${await focused(page)}`);
    expect(await heading.getAttribute("tabindex")).toBe("-1");
    expect((await heading.textContent())?.length).toBeGreaterThan(10);
  });
});
