/** The shelf for every reader: axe, narrow and wide, and the keyboard alone. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { playhouse, standAfter } from "./game";
import { otherPlans, recordPlan } from "./plans";
import { act, names, openShelf, threeHistories } from "./shelf";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const [one] = otherPlans();

describe("the sheet itself", () => {
  const looks = [
    { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
    { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
  ] as const;

  test.each(looks)("has no fault that axe finds, and fits ($colorScheme)", async (look) => {
    const page = await house.open({ looks: look });
    await threeHistories(page);
    await openShelf(page);
    expect(await faults(page)).toEqual([]);
    await act(page, one.ending.title, "Rename");
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Leave it", exact: true }).click();
    await act(page, one.ending.title, "Delete");
    await page.getByRole("button", { name: "Put it back" }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  async function faults(page: Page): Promise<string[]> {
    const found = await new AxeBuilder({ page })
      .include("dialog")
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .setLegacyMode()
      .analyze();
    const wide = await page.locator("dialog").evaluate((box) => box.scrollWidth > box.clientWidth);
    return [
      ...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      ...(wide ? ["wide"] : []),
    ];
  }

  test("is used with the keyboard alone", async () => {
    const page = await house.open();
    await standAfter(page, record.slice(0, 12));
    await page.locator(".controls").getByRole("button", { name: "Your histories" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("dialog .shelf").waitFor();
    await tabUntil(page, "Keep this history");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toHaveLength(1);
    await tabUntil(page, "Delete");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Put it back/);
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toHaveLength(1);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Your histories");
  });

  async function tabUntil(page: Page, start: string): Promise<void> {
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((words) => document.activeElement?.textContent?.startsWith(words), start))
        return;
    }
    throw new Error(`Tab does not lead to ${start}`);
  }
});
