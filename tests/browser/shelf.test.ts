/** The shelf: many kept histories, what a reader does with them, and what comes there by itself. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { begin, choose, goOn, live, playhouse, press, standAfter, standing } from "./game";
import { otherPlans, recordPlan } from "./plans";
import { act, entry, keep, names, openShelf, records, runsKept, said, threeHistories } from "./shelf";

const house = playhouse({ webgl: false });
const { choices: record, ending: recordEnding } = recordPlan();
const [one, other] = otherPlans();
const close = (page: Page): Promise<void> => page.keyboard.press("Escape");

describe("a reader's shelf", () => {
  test("is empty at first, and says so", async () => {
    const page = await house.open();
    await openShelf(page);
    expect(await page.locator("dialog").textContent()).toContain("No history is kept here yet");
    expect(await page.getByRole("button", { name: "Keep this history" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Export all" }).isDisabled()).toBe(true);
  });

  test("holds each history with its ending, place, picture and code, and is there at the next visit", async () => {
    const page = await house.open();
    await threeHistories(page);
    await page.reload();
    await live(page);
    await openShelf(page);
    expect(await names(page)).toEqual([other.ending.title, one.ending.title]);
    const first = entry(page, one.ending.title);
    expect(await first.textContent()).toMatch(/Ended · .+ · .*(19|20)\d\d/);
    expect(await first.locator(".shelf-code span").first().textContent()).toMatch(
      /^[0-9A-Z]{5}(-[0-9A-Z]+)+$/,
    );
    const picture = first.locator("img");
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });

  test("reads on where a history stands, and puts the one before on the shelf by itself", async () => {
    const page = await house.open();
    await threeHistories(page);
    const left = record.slice(0, 12).join(" ");
    await openShelf(page);
    await act(page, one.ending.title, "Read on");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect((await standing(page)).at).toBe(one.choices.length);
    expect(await page.locator("#ending-title").count()).toBe(1);
    await expect.poll(() => runsKept(page), { timeout: 15_000 }).toContain(left);
    await openShelf(page);
    expect(await names(page, "Left on the way")).toHaveLength(1);
    expect(await entry(page, one.ending.title).getByRole("button", { name: "Being read" }).isDisabled()).toBe(
      true,
    );
  });

  test("renames by a form of its own, which Escape closes alone", async () => {
    const page = await house.open();
    await threeHistories(page);
    await openShelf(page);
    await act(page, one.ending.title, "Rename");
    const field = page.getByLabel("Name");
    await field.fill("Never");
    await field.press("Escape");
    expect(await page.locator("dialog .shelf").count()).toBe(1);
    expect(await names(page)).toContain(one.ending.title);
    await act(page, one.ending.title, "Rename");
    await page.getByLabel("Name").fill("  With Dana,\u00a0second hour ");
    await page.getByLabel("Name").press("Enter");
    await expect.poll(() => names(page)).toContain("With Dana, second hour");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Rename: With Dana, second hour");
  });

  test("deletes, and puts back what was deleted, one after the other", async () => {
    const page = await house.open();
    await threeHistories(page);
    await openShelf(page);
    const before = await records(page);
    await act(page, one.ending.title, "Delete");
    await expect.poll(() => names(page)).toEqual([other.ending.title]);
    await act(page, other.ending.title, "Delete");
    await expect.poll(() => names(page)).toEqual([]);
    expect(await records(page)).toEqual([]);
    const back = page.getByRole("button", { name: "Put it back" });
    await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await back.click();
    await expect.poll(() => names(page)).toEqual([other.ending.title]);
    await back.click();
    await expect.poll(() => names(page)).toHaveLength(2);
    expect(await records(page)).toEqual(expect.arrayContaining(before));
    expect(await back.count()).toBe(0);
  });

  test("keeps a history from its ending in one press, and once however often", async () => {
    const page = await house.open();
    await standAfter(page, record);
    for (let times = 0; times < 2; times += 1) {
      await page.locator(".over").getByRole("button", { name: "Keep it" }).click();
      await expect.poll(() => names(page)).toEqual([recordEnding.title]);
      await close(page);
    }
    expect(await records(page)).toMatchObject([
      { kind: "kept", divergence: 0, ending: { id: recordEnding.id } },
    ]);
  });

  test("keeps what was noted on each history with it", async () => {
    const page = await house.open();
    const estimate = page.getByRole("region", { name: "Your estimate" }).getByRole("spinbutton");
    await standAfter(page, one.choices);
    await page.getByRole("button", { name: "Look back" }).click();
    await estimate.fill("15");
    await close(page);
    await openShelf(page);
    await keep(page);
    await close(page);
    await press(page, "Restart");
    await openShelf(page);
    expect(await records(page)).toMatchObject([{ notes: { after: { chance: 15 } } }]);
    await act(page, one.ending.title, "Read on");
    await page.getByRole("button", { name: "Look back" }).click();
    await estimate.waitFor();
    expect(await estimate.inputValue()).toBe("15");
  });

  test("gives its code to be copied", async () => {
    const context = await house.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await house.open({ context });
    await threeHistories(page);
    await openShelf(page);
    await entry(page, one.ending.title).getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => said(page)).toEqual(["The code was copied."]);
    const [kept] = (await records(page)).filter(({ name }) => name === one.ending.title);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(kept?.code);
  });
});

describe("a branch that is left", () => {
  test("by choosing otherwise, comes to the shelf as a draft that can be read again", async () => {
    const page = await house.open();
    await standAfter(page, one.choices);
    const decision = one.choices.findLastIndex((id) => id.includes("."));
    for (let at = one.choices.length; at > decision; at -= 1) await press(page, "Back one choice");
    const { choices } = await standing(page);
    const otherwise = choices.find((id) => id !== one.choices[decision] && id.includes(".")) as string;
    await choose(page, otherwise);
    await openShelf(page);
    expect(await names(page, "Left on the way")).toEqual([one.ending.title]);
    await act(page, one.ending.title, "Read on");
    expect((await standing(page)).at).toBe(one.choices.length);
  });

  test("leaves nothing when nothing was decided in it", async () => {
    const page = await house.open();
    await begin(page);
    await press(page, "Restart");
    await openShelf(page);
    expect(await page.locator(".shelf-entry").count()).toBe(0);
  });

  test("that was gone back over is gone forward to after the page was closed", async () => {
    const context = await house.newContext();
    let page = await house.open({ context });
    await standAfter(page, record.slice(0, 9));
    for (let times = 0; times < 4; times += 1) await press(page, "Back one choice");
    await page.close();
    page = await house.open({ context });
    await goOn(page);
    expect((await standing(page)).at).toBe(5);
    for (let times = 0; times < 4; times += 1) await press(page, "Forward");
    expect((await standing(page)).at).toBe(9);
  });
});
