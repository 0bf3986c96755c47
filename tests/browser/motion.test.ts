/** Motion: there for those who want it, absent for those who do not, and never drawn for nobody. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { begin, choiceButton, choose, live, playhouse, standAfter, standing } from "./game";
import { decisionWithAside } from "./plans";

const house = playhouse();
const { choices: toDecision, aside } = decisionWithAside();
const SMALL = { viewport: { width: 960, height: 400 } };

/** Takes a choice, and counts what moves in the page in that same moment. */
function animationsAfter(page: Page, choice: string): Promise<number> {
  return page.locator(choiceButton(choice)).evaluate((button: HTMLElement) => {
    button.click();
    return document.getAnimations().length;
  });
}

const stillButton = (page: Page): Promise<string | null> =>
  page.getByRole("button", { name: "Still picture" }).getAttribute("aria-pressed");

/** Keeps count of the page's own frames. */
function countFrames(): void {
  const request = window.requestAnimationFrame.bind(window);
  window.asked = 0;
  window.requestAnimationFrame = (callback) => {
    window.asked += 1;
    return request(callback);
  };
}

declare global {
  interface Window {
    asked: number;
  }
}

/** How many frames the page asks for within this many milliseconds. */
function framesWithin(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (time) => {
    const before = window.asked;
    await new Promise((later) => setTimeout(later, time));
    return window.asked - before;
  }, milliseconds);
}

describe("a reader who asked the system for less motion", () => {
  test("has still lines, a still picture, and a stage that draws no frame once it has settled", async () => {
    const context = await house.newContext(SMALL);
    await context.addInitScript(countFrames);
    const page = await house.open({ context });
    expect(await stillButton(page)).toBe("true");
    await standAfter(page, toDecision);
    expect(await animationsAfter(page, aside)).toBe(0);
    await page.locator("#stage[data-stage=drawn] canvas").waitFor();
    await choose(page, (await standing(page)).choices[0] as string);
    await expect.poll(() => framesWithin(page, 330), { timeout: 30_000 }).toBe(0);
    // Nor does anything move again when the reader does; a frame or two may be asked for, to see that.
    await page.mouse.move(300, 200);
    await page.keyboard.press("Shift");
    await page.mouse.move(500, 300);
    expect(await framesWithin(page, 1_000)).toBeLessThanOrEqual(3);
  });
});

describe("a reader who did not", () => {
  test("sees new lines settle, until the picture is stopped; it stays stopped", async () => {
    const page = await house.open({ looks: { ...SMALL, reducedMotion: "no-preference" } });
    expect(await stillButton(page)).toBe("false");
    await begin(page);
    await standAfter(page, toDecision);
    expect(await animationsAfter(page, aside)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Still picture" }).click();
    expect(await stillButton(page)).toBe("true");
    expect(await animationsAfter(page, aside)).toBe(0);
    await page.reload();
    await live(page);
    expect(await stillButton(page)).toBe("true");
  });
});
