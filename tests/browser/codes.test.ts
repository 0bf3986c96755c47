/** A history by its code: given, opened from an address or from what was pasted, and what is said when it cannot be. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import register from "../../story/register.json";
import { presentNotice, problemWords } from "../../src/app/code-words";
import type { ChoiceId } from "../../src/narrative";
import { writeCode, type Register } from "../../src/runs";
import {
  begin,
  focused,
  goOn,
  keptKeys,
  live,
  notices,
  playhouse,
  press,
  RUN_KEY,
  standAfter,
  standing,
} from "./game";
import { book, decisionWithAside, otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const record = recordPlan();
const [other] = otherPlans();
const { choices: toDecision } = decisionWithAside();

const codeOf = (choices: readonly string[], by: Register = register): string =>
  writeCode({ story: book, choices: choices as readonly ChoiceId[] }, by) as string;
const decisions = record.choices.filter((id) => id.includes("."));

/** Comes to an address, as one who follows a link. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split("#")[0]}${hash}`);
}

const said = (page: Page): Promise<string> => page.locator("#code-problem").innerText();

async function ask(page: Page, text: string): Promise<void> {
  await press(page, "Code");
  await page.getByLabel("Open a history by its code or link").fill(text);
  await page.keyboard.press("Enter");
}

describe("a link to a history", () => {
  test("opens it at its place in a browser that never saw the game, and leaves a clean address", async () => {
    const page = await house.open({ hash: `#/h/${codeOf(record.choices)}` });
    await page.locator(".afterwards").waitFor();
    expect(await notices(page)).toEqual([expect.stringMatching(/opened by its code/)]);
    const stands = await standing(page);
    expect(await focused(page)).toBe(`turn-${stands.at}`);
    expect(new URL(page.url()).hash).toBe("");
    await page.reload();
    await live(page);
    expect(await notices(page)).toEqual([]);
    await goOn(page);
    expect(await standing(page)).toEqual(stands);
  });

  test("followed while reading puts the history that is read aside, and gives it back", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    const left = await standing(page);
    await follow(page, `#/h/${codeOf(other.choices)}`);
    await page.locator(".afterwards").waitFor();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect.poll(() => standing(page)).toEqual(left);
  });

  test("to the very history that is read changes nothing", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    const left = await standing(page);
    await follow(page, `#/h/${codeOf(toDecision)}`);
    await expect.poll(() => notices(page)).toContain(presentNotice.text);
    expect(await standing(page)).toEqual(left);
  });

  test("that is damaged says so, with the code to be mended, and leaves what is read", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    const left = await standing(page);
    await follow(page, `#/h/${codeOf(record.choices).slice(0, -4)}`);
    await page.locator(".code-problem").waitFor();
    expect(await said(page)).toMatch(/cut short/);
    await page.getByLabel("Open a history").fill(codeOf(other.choices));
    expect(await said(page)).toBe("");
    await page.keyboard.press("Escape");
    expect(await standing(page)).toEqual(left);
    expect((await keptKeys(page))[RUN_KEY]).toContain(toDecision.at(-1));
  });

  test("to a history that the story has outgrown tells what has become of each decision, and reads on", async () => {
    const page = await house.open();
    const without = decisions.filter((_, at) => at !== 1);
    await follow(page, `#/h/${codeOf(without)}`);
    await page.locator("#code-changed").waitFor();
    expect(await focused(page)).toBe("code-changed");
    const rows = await page.locator(".code-table tbody tr").allInnerTexts();
    expect(rows.length).toBe(without.length);
    expect(rows[0]).toMatch(/Same/);
    expect(rows[1]).toMatch(/Not reached|Moved/);
    await page.getByRole("button", { name: "Read on from where it stands" }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    const { choices } = await standing(page);
    expect(choices).toContain(decisions[1]);
  });
});

describe("the sheet of codes", () => {
  test.each([
    ["a code", (code: string) => code],
    ["a code in small letters, without hyphens", (code: string) => code.toLowerCase().replaceAll("-", "")],
    ["a link", (code: string) => `https://example.org/somewhere/#/h/${code}`],
    ["a message", (code: string) => `Look where I came: ${code}. And you?`],
  ])("opens %s", async (_, written) => {
    const page = await house.open();
    await ask(page, written(codeOf(other.choices)));
    await page.locator(".afterwards").waitFor();
    expect(await page.locator("dialog").count()).toBe(0);
  });

  test.each([
    ["nothing", "  ", { kind: "empty" }],
    ["a sign of no code", codeOf(decisions).replace(/.$/, "é"), { kind: "stranger", character: "É" }],
    ["a code of a newer edition", newerCode(), { kind: "newer" }],
    ["a wrong sign", mistyped(codeOf(decisions)), { kind: "mistyped" }],
  ] as const)("says what is wrong with %s, and keeps the focus on it", async (_, text, problem) => {
    const page = await house.open();
    await ask(page, text);
    await expect.poll(() => said(page)).toBe(problemWords(problem));
    expect(await focused(page)).toBe("code-text");
    const field = page.locator("#code-text");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.getAttribute("aria-describedby")).toContain("code-problem");
  });

  test("gives the code of the history that is read, its link, and the link as a picture", async () => {
    const page = await house.open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await standAfter(page, toDecision);
    await press(page, "Code");
    const code = codeOf(toDecision);
    const link = `${page.url()}#/h/${code}`;
    expect(await page.locator(".code-letters").textContent()).toBe(code);
    expect(await page.locator(".code-link").textContent()).toBe(link);
    for (const [button, words] of [
      ["Copy the code", code],
      ["Copy the link", link],
    ] as const) {
      await page.getByRole("button", { name: button }).click();
      await page.getByText("The words were copied.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    }
    expect(await page.getByRole("img", { name: /QR picture/ }).count()).toBe(1);
  });

  test("has no code to give before anything was chosen", async () => {
    const page = await house.open();
    await press(page, "Code");
    await page.locator("#code-text").waitFor();
    expect(await page.locator(".code-letters").count()).toBe(0);
  });

  test("is used by the keyboard alone", async () => {
    const page = await house.open();
    await begin(page);
    await page.locator(".controls").getByRole("button", { name: "Code" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#code-text").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("code-text");
    await page.keyboard.insertText(codeOf(other.choices));
    await page.keyboard.press("Enter");
    await page.locator(".afterwards").waitFor();
    expect(await focused(page)).toBe(`turn-${(await standing(page)).at}`);
  });

  test.each(["light", "dark"] as const)("has nothing that axe finds, in %s", async (colorScheme) => {
    const page = await house.open({ looks: { colorScheme, viewport: { width: 320, height: 640 } } });
    await standAfter(page, toDecision);
    await ask(page, "1C3QX");
    await page.locator(".code-problem").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator("#code-text").fill(codeOf(decisions.filter((_, at) => at !== 1)));
    await page.keyboard.press("Enter");
    await page.locator("#code-changed").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("dialog")?.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .setLegacyMode()
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}

function newerCode(): string {
  const size = Object.keys(register).length;
  const grown = { ...register, "mine.later": size + 1 };
  return codeOf(decisions, grown);
}

function mistyped(code: string): string {
  return code.replace(/.$/, (last) => (last === "7" ? "8" : "7"));
}
