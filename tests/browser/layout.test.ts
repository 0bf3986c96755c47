/** Small, wide and enlarged pages: nothing is cut, nothing lies under something else, nothing scrolls sideways. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../src/page/setting-options";
import { byMouse, choose, live, playhouse, press, standAfter } from "./game";
import { decisionWithAside, longestRow, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const { choices: toDecision, aside } = decisionWithAside();

const sizes: readonly (readonly [string, number, number, Partial<Settings>])[] = [
  ["320 wide", 320, 568, {}],
  ["1024 x 768 at 200 %", 512, 384, {}],
  ["1280 x 1024 at 400 %", 320, 256, {}],
  ["a phone", 390, 844, {}],
  [
    "a phone, with the text at 200 %",
    390,
    844,
    { textSize: 200, spacing: "wider", face: "opendyslexic", marks: "full" },
  ],
  ["a phone on its side", 844, 390, {}],
  ["a tablet", 768, 1024, {}],
  ["a projector, with the text at 200 %", 1024, 768, { textSize: 200 }],
];

describe.each(sizes)("on %s", (_, width, height, settings) => {
  test("every line can be read and every choice be reached", async () => {
    const context = await house.newContext({ viewport: { width, height } });
    await context.addInitScript(
      (text) => localStorage.setItem("crazy-ideas:settings", text),
      JSON.stringify({ ...defaultSettings, ...settings }),
    );
    const page = await house.open({ context });
    const found = [...(await faults(page, "title"))];
    await standAfter(page, longestRow());
    found.push(...(await faults(page, "choices")), ...(await unreachable(page, ".choice")));
    await standAfter(page, toDecision);
    for (const name of ["Evidence", "Considered at the time?", "What is known on this day"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.locator(".source-card").waitFor();
      found.push(...(await faults(page, name)));
      await page.keyboard.press("Escape");
    }
    await choose(page, aside, byMouse);
    found.push(...(await faults(page, "aside")), ...(await coveredHeading(page)));
    await standAfter(page, record);
    found.push(
      ...(await faults(page, "ending")),
      ...(await unreachable(page, ".over button")),
      ...(await unreachable(page, ".controls button")),
    );
    await press(page, "Settings");
    await page.locator("dialog :focus").waitFor();
    found.push(
      ...(await faults(page, "settings")),
      ...(await unreachable(page, "dialog input, dialog button")),
    );
    await page.keyboard.press("Escape");
    await press(page, "Sources");
    await page.locator(".sources li").first().waitFor();
    found.push(...(await faults(page, "sources")));
    expect(found).toEqual([]);
  });
});

describe("a wide page", () => {
  test("sets its lines in a measure that is good to read", async () => {
    for (const width of [1024, 1600]) {
      const page = await house.open({ looks: { viewport: { width, height: 900 } } });
      await standAfter(page, toDecision);
      const measure = await page.evaluate(() => {
        const line = document.querySelector(".line") as HTMLElement;
        const { font } = getComputedStyle(line);
        const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        pen.font = font;
        const text = document.querySelector("#reading")?.textContent?.slice(0, 1_500) ?? "";
        return line.clientWidth / (pen.measureText(text).width / text.length);
      });
      expect(measure).toBeGreaterThan(38);
      expect(measure).toBeLessThan(78);
      await page.close();
    }
  });

  test("does not jump when a choice is taken: what was read stays, and the new heading comes to the top", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    const before = await page.locator("#reading .line:not(.prompt)").allTextContents();
    await choose(page, aside);
    expect((await page.locator("#reading .line").allTextContents()).slice(0, before.length)).toEqual(before);
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    const end = await page.evaluate(
      () => document.documentElement.scrollHeight - window.scrollY - window.innerHeight,
    );
    expect(top < 60 || end < 2).toBe(true);
  });

  test("keeps its place in a window that is made smaller", async () => {
    const page = await house.open();
    await standAfter(page, toDecision);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await faults(page, "resized")).toEqual([]);
    await page.reload();
    await live(page);
  });
});

/** What scrolls sideways, and which words are cut. */
function faults(page: Page, where: string): Promise<string[]> {
  return page.evaluate((screen) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth)
      found.push(`${screen}: scrolls sideways, ${scrollWidth} in ${clientWidth}`);
    const root = document.querySelector("dialog") ?? document.body;
    for (const element of root.querySelectorAll<HTMLElement>(
      "h1, h2, h3, p, button, legend, label, dd, dt, li, .act, .purpose",
    )) {
      if (
        !element.checkVisibility() ||
        element.closest(".unseen, .mark") ||
        getComputedStyle(element).clipPath !== "none"
      )
        continue;
      const box = element.getBoundingClientRect();
      const named = `${element.tagName} “${element.textContent?.slice(0, 30)}”`;
      if (box.left < -1 || box.right > clientWidth + 1)
        found.push(`${screen}: ${named} lies from ${box.left} to ${box.right} of ${clientWidth}`);
      // The space after a line's last letter may hang over.
      if (element.scrollWidth > element.clientWidth + 3 && getComputedStyle(element).display !== "inline")
        found.push(`${screen}: ${named} needs ${element.scrollWidth} in ${element.clientWidth}`);
    }
    const [stamp, still] = [".stamp", ".still-button"].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    if (stamp && still && stamp.right > still.left && stamp.bottom > still.top && still.bottom > stamp.top)
      found.push(`${screen}: the stamp lies over Still picture`);
    return found;
  }, where);
}

/** Which of these are too small for a finger, or cannot be brought to where nothing lies over them. */
function unreachable(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    return [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
      const target = element.closest<HTMLElement>("label") ?? element;
      // What is not to be used now takes no focus; it must be readable all the same.
      if (element.matches(":disabled")) target.scrollIntoView({ block: "nearest" });
      else element.focus();
      const { left, right, top, bottom, height } = target.getBoundingClientRect();
      const named = `${wanted} “${target.textContent?.slice(0, 30)}”`;
      if (height < 43.5) return [`${named} is ${height} tall`];
      const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const seen = document.elementFromPoint((left + right) / 2, (from + to) / 2);
      const shown =
        to - from >= Math.min(height, 40) && (target.contains(seen) || element.matches(":disabled"));
      return shown
        ? []
        : [
            `${named} is covered or off the page: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}, ${seen?.className}`,
          ];
    });
  }, selector);
}

/** The heading that has the focus may not lie under the picture. */
function coveredHeading(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heading = document.activeElement as HTMLElement;
    const { left, top, width } = heading.getBoundingClientRect();
    const seen = document.elementFromPoint(left + Math.min(width / 2, 60), top + 4);
    return heading.contains(seen)
      ? []
      : [`the heading that has the focus lies under ${seen?.className} at ${Math.round(top)}`];
  });
}
