/** Two histories side by side. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import register from "../../story/register.json";
import { writeCode } from "../../src/runs";
import type { ChoiceId } from "../../src/narrative";
import { playhouse, standAfter } from "./game";
import { book, otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const record = recordPlan();
const [other] = otherPlans();
if (!other) throw new Error("no history off the record");

const codeOf = (choices: readonly string[]): string =>
  writeCode(
    { story: { title: book.title, version: book.version }, choices: choices as ChoiceId[] },
    register,
  ) ?? "";

async function compared(choices: readonly string[], looks = {}): Promise<Page> {
  const page = await house.open({ looks });
  await standAfter(page, choices);
  await page.getByRole("button", { name: "Compare with the record" }).click();
  await page.locator(".compare-parting").waitFor();
  return page;
}

const parting = (page: Page): Promise<string> => page.locator(".compare-parting").innerText();

describe("two histories side by side", () => {
  test("say where the reader’s left the record, in decisions, in the world and in lines", async () => {
    const page = await compared(other.choices);
    expect(await parting(page)).toMatch(/^They (share .* and )?part .*“.+”/);
    const rows = page.locator(".compare-rows").first().locator("tbody tr");
    expect(await rows.count()).toBeGreaterThanOrEqual(other.decided.length);
    expect(await page.locator(".compare-rows .differs").count()).toBeGreaterThan(3);
    expect(await page.locator(".compare-pair").count()).toBeGreaterThan(10);
    expect(await page.locator(".compare-sides").innerText()).toContain(other.ending.title);
    expect(await page.locator(".compare-sides").innerText()).toContain(record.ending.title);
    const before = await page.locator(".compare-both").count();
    await page
      .getByRole("button", { name: /Show the \d+ lines/ })
      .first()
      .click();
    expect(await page.locator(".compare-both").count()).toBeGreaterThan(before);
  });

  test("can be of any code, and a wrong one gets its sentence", async () => {
    const page = await compared(record.choices);
    expect(await parting(page)).toBe("The two have decided alike in everything.");
    const field = page.getByLabel("With the history of this code or link");
    await field.fill("1C3QX");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".compare-problem").innerText()).toMatch(/cut short/);
    await field.fill(` ${codeOf(other.choices).toLowerCase()} `);
    await page.keyboard.press("Enter");
    await expect.poll(() => parting(page)).toMatch(/part/);
    expect(await page.locator(".compare-problem").count()).toBe(0);
  });

  test.each([
    ["wide", {}],
    ["on a phone, dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" as const }],
  ])("axe finds nothing, and nothing runs out of the page, %s", async (_, looks) => {
    const page = await compared(other.choices, looks);
    const { violations } = await new AxeBuilder({ page }).include("dialog").setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const over = await page.locator("dialog").evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
