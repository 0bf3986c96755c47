/** The estimate that is asked for in the column, before the first decision. */
import { describe, expect, test } from "vitest";
import questions from "../../story/questions.json";
import { byTab, choose, goOn, live, playhouse, standAfter } from "./game";
import { decisionWithAside, otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const [plan] = otherPlans();
const record = recordPlan();
const { choices: toDecision } = decisionWithAside();

describe("the estimate", () => {
  test("stands in no choice's way, and can be left out", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    await page.locator(".estimate").waitFor();
    await page.getByRole("button", { name: "Leave it out" }).click();
    expect(await page.locator(".estimate-closed").textContent()).toContain("You made no guess");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Guess after all");
    await choose(page, record.choices[toDecision.length] as string, byTab);
    expect(await page.locator(".estimate, .estimate-closed").count()).toBe(0);
  });

  test("is asked of one who is led along the record to a later decision, and not of one who left it", async () => {
    const second = (choices: readonly string[]): readonly string[] => {
      const at = choices.findIndex((id) => id.includes("."));
      return choices.slice(0, at + 1 + choices.slice(at + 1).findIndex((id) => id.includes(".")));
    };
    const page = await house.open();
    await standAfter(page, second(record.choices));
    await page.locator(".estimate").waitFor();
    const fetched = page.waitForResponse((response) => /\/estimate-/.test(response.url()));
    await standAfter(page, second(plan.choices));
    await (await fetched).finished();
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    expect(await page.locator(".estimate").count()).toBe(0);
  });

  test("says of what is no chance what a chance is, and keeps what stood before", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    const field = page.getByLabel(questions.estimate);
    await field.fill("40");
    await field.fill("400");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(".field-wrong").textContent()).toContain("from 0 to 100");
    expect(await field.inputValue()).toBe("400");
    await page.reload();
    await live(page);
    await goOn(page);
    expect(await page.locator(".estimate-closed").textContent()).toContain("40 in 100");
  });
});
