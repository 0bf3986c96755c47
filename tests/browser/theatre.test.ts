/** Going forth again, skipping what was read, and a history that plays itself. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { begin, focused, playhouse, playRun, press, standAfter, standing } from "./game";
import { recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();

const buttons = (page: Page): Promise<string[]> => page.locator(".controls button").allTextContents();

describe("a history that was gone back over", () => {
  test("can be gone forward along again, and shows at each choice how it went", async () => {
    const page = await house.open();
    await standAfter(page, record.slice(0, 8));
    const before = await standing(page);
    expect(await buttons(page)).not.toContain("Forward →");
    for (let step = 0; step < 5; step += 1) await press(page, "Back one choice");
    for (let step = 0; step < 5; step += 1) await press(page, "Forward →");
    expect(await standing(page)).toEqual(before);
    expect(await buttons(page)).not.toContain("Forward →");
  });
});

describe("what was read in any history", () => {
  test("can be skipped up to the next decision", async () => {
    const page = await house.open();
    await begin(page);
    await playRun(page, record.slice(1));
    await page.getByRole("button", { name: "Begin another history" }).click();
    await begin(page);
    // Past the first decision, to a page that only turns.
    const from = record.findIndex((id, at) => id === ">" && record[at - 1]?.includes("."));
    const next = record.findIndex((id, at) => at > from && id.includes("."));
    await playRun(page, record.slice(1, from));
    await press(page, "Skip what I have read");
    expect((await standing(page)).at).toBe(next);
    expect((await standing(page)).choices).toContain(record[next]);
    expect(await buttons(page)).not.toContain("Skip what I have read");
  });
});

describe("a history that plays itself", () => {
  test("begins at its beginning, keeps its pace, stands still when told, and can be read on from anywhere", async () => {
    const page = await house.open();
    await standAfter(page, record);
    const last = await standing(page);
    await page.getByRole("button", { name: "Watch it played" }).click();
    await page.locator(".theatre").waitFor();
    expect((await standing(page)).at).toBe(0);
    await page.getByLabel("Speed").selectOption("4");
    await expect.poll(async () => (await standing(page)).at).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Pause" }).click();
    const paused = (await standing(page)).at;
    await page.getByRole("button", { name: "To the next decision" }).click();
    const decided = await standing(page);
    expect(decided.at).toBeGreaterThan(paused);
    expect(await page.locator(".choice.ahead").getAttribute("data-choice")).toBe(record[decided.at]);
    expect(await focused(page)).not.toMatch(/^turn-/);
    for (let step = 0; step < record.length; step += 1) {
      const button = page.getByRole("button", { name: "To the next decision" });
      if (await button.isDisabled()) break;
      await button.click();
    }
    expect(await standing(page)).toEqual(last);
    await page.getByRole("button", { name: "Read on from here" }).click();
    await page.locator(".theatre").waitFor({ state: "detached" });
  });
});
