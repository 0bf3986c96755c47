/** How long the map of histories takes to be drawn once its data is there, and a step of looking around. */
import type { Browser, Page } from "playwright-core";
import { median, type Row } from "./figures";

const RUNS = 7;
const STEPS = 40;
const VIEW = { width: 1600, height: 900 };

/** The target, in milliseconds, on a processor of two cores. */
const MOST_MS = 300;

export interface MapFigures {
  /** From the press on the button until the drawing has been painted, for each opening after the first. */
  readonly open: readonly number[];
  /** From the press of a key until the map has moved. */
  readonly move: readonly number[];
}

/** Opens the map of a history that has just begun, with everything told: all of it is drawn. */
export async function measureMap(browser: Browser, address: string): Promise<MapFigures> {
  const page = await browser.newPage({ viewport: VIEW });
  await page.addInitScript(() => localStorage.setItem("crazy-ideas:atlas-level", "everything"));
  await page.goto(`${address}game/`);
  await page.waitForSelector("html[data-live=true]", { state: "attached" });
  await page.click("[data-command=begin]");
  const open: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const taken = await opening(page);
    if (run > 0) open.push(taken);
    if (run < RUNS) await page.keyboard.press("Escape");
  }
  const move = await moving(page);
  await page.close();
  return { open, move };
}

function opening(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>(".controls button")].find(
      ({ textContent }) => textContent === "Map",
    );
    const began = performance.now();
    button?.click();
    while (!document.querySelector(".map-mark")) await new Promise(requestAnimationFrame);
    // The frame that shows it has been handed over when the next one begins.
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
}

function moving(page: Page): Promise<number[]> {
  return page.evaluate(async (steps) => {
    const window = document.querySelector(".map-window");
    const taken: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const key = ["ArrowLeft", "+", "ArrowRight", "-"][step % 4] ?? "0";
      await new Promise(requestAnimationFrame);
      const began = performance.now();
      window?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await new Promise(requestAnimationFrame);
      taken.push(performance.now() - began);
    }
    return taken;
  }, STEPS);
}

export function mapRows({ open, move }: MapFigures): readonly Row[] {
  const ours = median(open);
  return [
    {
      name: "Map of histories, opened",
      ours,
      bare: null,
      target: { words: `under ${MOST_MS} ms`, met: ours < MOST_MS },
    },
    { name: "Map of histories, a step", ours: median(move), bare: null },
  ];
}
