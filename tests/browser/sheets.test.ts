/** The pages beside the game: read without any script, by every reader, on every width, and on paper. */
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { loadDossier } from "../../tools/story/dossier";
import { playhouse, tabTo } from "./game";

const house = playhouse({ webgl: false });
const sheets = ["teach", "evidence", "glossary"] as const;
const { dossier } = loadDossier("story");

/** Opens a sheet; what it asks of another site, and what it complains of, fails the test. */
async function sheet(name: string, looks: BrowserContextOptions = {}): Promise<Page> {
  const page = await house.open({ looks, early: true });
  await page.goto(new URL(name.includes("#") ? name : `${name}/`, page.url()).href);
  return page;
}

/** In the page: what stands there again and again, such as facts, is left four times, so that axe is not long over it. */
function leaveFew(): void {
  const many = document.querySelectorAll(
    ".fact:nth-child(n+5), .conflict:nth-of-type(n+5), .source-list li:nth-child(n+5)",
  );
  for (const each of many) each.remove();
}

describe.each(sheets)("the %s page without a script", (name) => {
  test("is whole, has one title and its headings in order", async () => {
    const page = await sheet(name, { javaScriptEnabled: false });
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.some((level, at) => at > 0 && level > (levels[at - 1] as number) + 1)).toBe(false);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(3_000);
  });

  test("leads to the game, to the other pages, and nowhere that is not there", async () => {
    const page = await sheet(name, { javaScriptEnabled: false });
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const here = new URL(page.url());
    expect(links.filter((link) => new URL(link).origin !== here.origin)).toEqual([]);
    for (const other of ["", ...sheets.map((each) => `${each}/`)])
      expect(links).toContain(new URL(`../${other}`, here).href);
    const within = links.filter((link) => link.startsWith(`${here.href}#`)).map((link) => new URL(link).hash);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(within.filter((hash) => !ids.includes(hash))).toEqual([]);
    const files = await page
      .locator("link[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    const ways = [...new Set([...links, ...files].map((link) => link.replace(/#.*/, "")))];
    const answers = await Promise.all(ways.map((way) => page.request.get(way)));
    expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
  });

  test.each([
    [320, "light"],
    [390, "dark"],
    [1024, "light"],
  ] as const)("scrolls only down at %i px", async (width, colorScheme) => {
    const page = await sheet(name, { viewport: { width, height: 700 }, colorScheme });
    const over = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 40)}`),
    );
    expect(over).toEqual([]);
  });

  test.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["dark and narrow", { colorScheme: "dark", viewport: { width: 320, height: 568 } }],
  ] as const)("has nothing that axe finds, %s", async (_, looks) => {
    const page = await sheet(name, looks);
    await page.evaluate(leaveFew);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .setLegacyMode()
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`),
    ).toEqual([]);
  });

  test("can be skipped into by keyboard", async () => {
    const page = await sheet(name);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });
});

describe("the evidence page", () => {
  test("has every fact, source and conflict of the dossier, each at its own address", async () => {
    const page = await sheet("evidence", { javaScriptEnabled: false });
    const ids = new Set(await page.locator("main [id]").evaluateAll((all) => all.map(({ id }) => id)));
    const wanted = [...dossier.facts, ...dossier.sources, ...dossier.conflicts].map(({ id }) => id);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    const [fact] = dossier.facts.filter(({ leansOn }) => leansOn.length > 0);
    const text = await page.locator(`#${fact?.id}`).innerText();
    for (const part of [fact?.class, ...(fact?.sources ?? []), ...(fact?.leansOn ?? [])])
      expect(text).toContain(part);
  });

  test("says of each account what its witness had to gain", async () => {
    const page = await sheet("evidence", { javaScriptEnabled: false });
    const versions = dossier.conflicts.flatMap((each) => each.versions);
    expect(await page.locator(".versions li").count()).toBe(versions.length);
    expect(await page.locator(".versions .stake").count()).toBe(versions.length);
    expect(await page.locator(".source-list .stake").count()).toBeGreaterThanOrEqual(dossier.sources.length);
  });

  test("leads to a fact and shows where it is", async () => {
    const page = await sheet("evidence/#F80");
    await expect.poll(() => page.evaluate(() => document.querySelector(":target")?.id)).toBe("F80");
    expect(await page.locator("#F80").evaluate((fact) => fact.getBoundingClientRect().top)).toBeLessThan(200);
  });
});

describe("the glossary", () => {
  test("has every term, with an address", async () => {
    const page = await sheet("glossary", { javaScriptEnabled: false });
    const ids = await page.locator("dl > [id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(dossier.glossary.map(({ id }) => id).toSorted());
  });
});

describe("the teacher's page on paper", () => {
  /** How many pages a PDF has: Chromium writes the pages’ own entries as plain text. */
  const pages = (pdf: Buffer): number => (pdf.toString("latin1").match(/\/Type \/Page\b/g) ?? []).length;

  test.each(["A4", "Letter"])("is a core of two sides and a page for each sheet: %s", async (format) => {
    const page = await sheet("teach", { javaScriptEnabled: false });
    const papers = await page.locator(".paper-sheet").count();
    expect(pages(await page.pdf({ format }))).toBe(papers + 1);
    await page.goto(`${page.url()}#core`);
    expect(pages(await page.pdf({ format }))).toBe(2);
    await page.goto(`${page.url().replace(/#.*/, "")}#tally`);
    expect(pages(await page.pdf({ format }))).toBe(1);
  });

  test("is black on white, whatever the screen is", async () => {
    const page = await sheet("teach", { colorScheme: "dark", javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    const [ink, paper] = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body);
      return [color, getComputedStyle(document.documentElement).backgroundColor];
    });
    expect([ink, paper]).toEqual(["rgb(19, 33, 56)", "rgb(255, 255, 255)"]);
    expect(await page.locator("nav").first().isVisible()).toBe(false);
  });
});

describe("the links to lesson editions", () => {
  test("stand there without a script, and hold a code and nothing else", async () => {
    const page = await sheet("teach", { javaScriptEnabled: false });
    const links = await page
      .locator("a[data-lesson]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(link).toMatch(/^\.\.\/#\/lesson\/[0-9A-HJKMNP-TV-Z-]{15,40}$/);
    expect(await page.locator(".lesson-copy").count()).toBe(0);
  });

  test("are copied whole by keyboard", async () => {
    const context = await house.newContext();
    const page = await house.open({ context, early: true });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(new URL("teach/", page.url()).href);
    await page.locator(".lesson-copy").first().waitFor();
    const link = await page
      .locator("a[data-lesson]")
      .first()
      .evaluate((each) => (each as HTMLAnchorElement).href);
    await page.locator("a[data-lesson]").first().focus();
    await tabTo(page, ".lesson-copy");
    await page.keyboard.press("Enter");
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(link).toMatch(/^http.*\/#\/lesson\//);
  });
});
