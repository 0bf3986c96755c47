/** Whole histories, from the title page to an ending, by every way of reading. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { DIST } from "./built";
import {
  afterBegin,
  begin,
  byMouse,
  byNumber,
  byTab,
  byTouch,
  choiceButton,
  choose,
  focused,
  playhouse,
  playRun,
  tabTo,
  type Take,
} from "./game";
import { book, isAside, otherPlans, recordPlan, type Plan } from "./plans";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };
/** A folder of a folder, as on a school's site. */
const FOLDER = "some/sub/path";

const site = mkdtempSync(join(tmpdir(), "crazy-ideas-"));
mkdirSync(join(site, "some/sub"), { recursive: true });
symlinkSync(resolve(DIST), join(site, FOLDER), "dir");
afterAll(() => rmSync(site, { recursive: true }));

// All of these are played from the sub-path, so that no address may hang on the root. The stage is slow
// where WebGL runs in software, and does not change how a history is played: one journey has it.
const painted = playhouse({ folder: () => site, path: `${FOLDER}/` });
const house = playhouse({ folder: () => site, path: `${FOLDER}/`, webgl: false });
const record = recordPlan();

async function expectEnding(page: Page, { ending }: Plan): Promise<void> {
  expect(await page.locator("#ending-title").textContent()).toBe(ending.title);
  expect(await page.locator(".afterwards dd").allTextContents()).toEqual([
    ending.paid,
    ending.spared,
    ending.weakest,
    ending.unknown,
  ]);
  expect(await page.locator("[data-choice]").count()).toBe(0);
}

/** Plays on to the end, and says which choices did not stay as a quiet line where they were taken. */
async function play(page: Page, { choices }: Plan, take: Take): Promise<string[]> {
  const lost: string[] = [];
  for (const choice of await afterBegin(page, choices)) {
    const said = (await page.locator(`${choiceButton(choice)} .act`).textContent()) ?? "";
    await choose(page, choice, take);
    const heading = (await page.locator(`#${await focused(page)}`).textContent()) ?? "";
    if (choice !== ">" && !heading.includes(said)) lost.push(choice);
  }
  return lost;
}

describe("the record, from the title page to its ending", () => {
  test("by mouse, beside the moving stage", async () => {
    const page = await painted.open({ looks: { viewport: { width: 1024, height: 600 } } });
    await begin(page);
    expect(await play(page, record, byMouse)).toEqual([]);
    await expectEnding(page, record);
    // The stage has come, and draws in the plate's stead.
    await page.locator("#stage[data-stage=drawn] canvas").waitFor();
  });

  test("by keyboard alone, with Tab and Enter", async () => {
    const page = await house.open();
    await tabTo(page, "[data-command=begin]");
    await page.keyboard.press("Enter");
    expect(await play(page, record, byTab)).toEqual([]);
    await expectEnding(page, record);
  });

  test("by keyboard alone, with the number keys", async () => {
    const page = await house.open();
    await page.keyboard.press("1");
    expect(await page.locator("[data-choice]").count()).toBe(0);
    await tabTo(page, "[data-command=begin]");
    await page.keyboard.press("Space");
    expect(await play(page, record, byNumber)).toEqual([]);
    await expectEnding(page, record);
  });

  test("by touch, on a phone", async () => {
    const page = await house.open({ looks: PHONE });
    await page.locator("[data-command=begin]").tap();
    expect(await play(page, record, byTouch)).toEqual([]);
    await expectEnding(page, record);
  });
});

describe("off the record", () => {
  const plans = otherPlans();

  test.each(plans.map((plan) => [plan.ending.id, plan] as const))(
    "to the ending “%s”, with closer looks on the way",
    async (_, plan) => {
      expect(plan.choices.some(isAside)).toBe(true);
      const page = await house.open();
      await begin(page);
      expect(await play(page, plan, byNumber)).toEqual([]);
      await expectEnding(page, plan);
    },
  );

  test("are endings of their own", () => {
    expect(new Set([record, ...plans].map(({ ending }) => ending.id)).size).toBe(3);
    expect(book.endings.length).toBeGreaterThan(3);
  });
});

describe("after an ending", () => {
  test("another history can be begun, and the page is as it was", async () => {
    const page = await house.open();
    await begin(page);
    await playRun(page, await afterBegin(page, record.choices), byNumber);
    await page.getByRole("button", { name: "Begin another history" }).click();
    expect(await focused(page)).toBe("game-title");
    expect(await page.locator("[data-command=continue]").count()).toBe(0);
    await begin(page);
    expect(await page.locator("[data-choice]").count()).toBeGreaterThan(0);
  });
});
