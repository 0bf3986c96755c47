/** What the stage asks of the machine while it moves, while it stands, and after it has gone. */
import type { Browser, Page } from "playwright-core";
import type { Specimen } from "../src/stage/specimen";
import { serveSpecimens, type Specimens } from "../tools/specimens";
import { median, percentile } from "./figures";
import { watchFrames, watchListeners, watchTextures, type Held } from "./stage-watch";

/** Of a frame's scripts, in milliseconds, the 95th percentile is to be less. */
const MOST_MS = 4;

const BOXES = [
  { w: 960, h: 900 },
  { w: 390, h: 320 },
] as const;

/** The scenes with the most to do: snow behind bars, smoke, rain, a score with all its beats. */
const SCENES = ["guesthouse-window", "ending-photograph", "ending-quiet", "ending-record"] as const;

const MOVING_MS = 4_000;
const STANDING_MS = 5_000;
/** Ambient motion rests by then. */
const RESTED_MS = 24_000;
const MOUNTS = 20;

interface Frames {
  readonly box: string;
  readonly frames: number;
  readonly medianMs: number;
  readonly highMs: number;
}

export interface StageFigures {
  readonly moving: readonly Frames[];
  /** Frames drawn in five seconds by a scene at rest: one that may move and has ended to, and one that may not. */
  readonly standing: { readonly rested: number; readonly still: number };
  readonly left: { readonly canvases: number; readonly textures: number; readonly listeners: number };
  /** What twenty stages have left on the heap, in kB. */
  readonly heapKb: number;
}

export async function measureStage(browser: Browser): Promise<StageFigures> {
  const specimens = await serveSpecimens();
  try {
    const moving: Frames[] = [];
    for (const { w, h } of BOXES) moving.push(await measureMoving(browser, specimens, { w, h }));
    const standing = {
      rested: await measureStanding(browser, specimens, "full"),
      still: await measureStanding(browser, specimens, "still"),
    };
    const left = await measureLeft(browser, specimens);
    return { moving, standing, left, heapKb: await measureHeap(browser, specimens) };
  } finally {
    await specimens.close();
  }
}

export function stageTable({ moving, standing, left, heapKb }: StageFigures): string {
  const row = (name: string, value: string, verdict = ""): string =>
    `${name.padEnd(56)}${value.padStart(9)}${verdict}`;
  const target = (met: boolean, words: string): string => `   ${met ? "met" : "MISSED"}: ${words}`;
  const none = (name: string, count: number): string => row(name, String(count), target(count === 0, "none"));
  return [
    "The stage, scripts only",
    ...moving.flatMap(({ box, frames, medianMs, highMs }) => [
      row(`a frame in motion at ${box}, median of ${frames}, ms`, medianMs.toFixed(2)),
      row(
        `a frame in motion at ${box}, 95th percentile, ms`,
        highMs.toFixed(2),
        target(highMs < MOST_MS, `less than ${MOST_MS} ms`),
      ),
    ]),
    none("frames in 5 s, at rest", standing.rested),
    none("frames in 5 s, still picture", standing.still),
    none(`canvases left by ${MOUNTS} stages`, left.canvases),
    none(`textures left by ${MOUNTS} stages`, left.textures),
    none(`listeners left by ${MOUNTS} stages`, left.listeners),
    row(`heap left by ${MOUNTS} stages, kB each`, (heapKb / MOUNTS).toFixed(1)),
  ].join("\n");
}

async function open(
  browser: Browser,
  specimens: Specimens,
  questions: Readonly<Record<string, string | number>>,
  watches: readonly (() => void)[] = [watchFrames, watchTextures, watchListeners],
): Promise<Page> {
  const viewport = { width: Number(questions["w"] ?? 390), height: Number(questions["h"] ?? 320) };
  const page = await browser.newPage({ viewport });
  for (const watch of watches) await page.addInitScript(watch);
  await page.goto(specimens.address(questions));
  await page.waitForSelector("html[data-settled]", { state: "attached" });
  return page;
}

async function measureMoving(
  browser: Browser,
  specimens: Specimens,
  box: { readonly w: number; readonly h: number },
): Promise<Frames> {
  const page = await open(browser, specimens, { ...box, motion: "full", scene: "map" });
  await page.evaluate(() => void (window.watched.frames = []));
  for (const scene of SCENES) {
    await page.evaluate((name) => window.specimen.stage?.show(window.specimen.poseOf(name, 0.7)), scene);
    // Parallax, too: the reader's pointer goes about.
    await page.evaluate(() => window.specimen.stage?.point(0.8, -0.4));
    await page.waitForTimeout(MOVING_MS);
  }
  const frames = await page.evaluate(() => window.watched.frames);
  await page.close();
  return {
    box: `${box.w} x ${box.h}`,
    frames: frames.length,
    medianMs: median(frames),
    highMs: percentile(frames, 95),
  };
}

async function measureStanding(
  browser: Browser,
  specimens: Specimens,
  motion: "full" | "still",
): Promise<number> {
  const page = await open(browser, specimens, { w: 390, h: 320, motion, scene: SCENES[0] });
  if (motion === "full") await page.waitForTimeout(RESTED_MS);
  await page.evaluate(() => void (window.watched.frames = []));
  await page.waitForTimeout(STANDING_MS);
  const drawn = await page.evaluate(() => window.watched.frames.length);
  await page.close();
  return drawn;
}

/** The first stages bring Phaser, its caches and compiled code, which stay; what later ones leave is a leak. */
const FIRST = 12;
const NO_STAGE = { w: 390, h: 320, motion: "full", empty: 1 } as const;

async function measureLeft(browser: Browser, specimens: Specimens): Promise<StageFigures["left"]> {
  const page = await open(browser, specimens, NO_STAGE);
  await mount(page, FIRST);
  const before = await counts(page);
  await mount(page, MOUNTS);
  const after = await counts(page);
  const canvases = await page.locator("canvas").count();
  await page.close();
  return {
    canvases,
    textures: after.textures - before.textures,
    listeners: after.listeners - before.listeners,
  };
}

/** In kB. Nothing is watched meanwhile: the watches would keep things themselves. */
async function measureHeap(browser: Browser, specimens: Specimens): Promise<number> {
  const page = await open(browser, specimens, NO_STAGE, []);
  const devtools = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await devtools.send("HeapProfiler.collectGarbage");
    return (await devtools.send("Runtime.getHeapUsage")).usedSize / 1000;
  };
  await mount(page, FIRST);
  const before = await heap();
  await mount(page, MOUNTS);
  const grown = (await heap()) - before;
  await page.close();
  return grown;
}

function counts(page: Page): Promise<Held> {
  return page.evaluate(() => window.watched.counts());
}

async function mount(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at++) {
      const stage = await window.specimen.mount();
      stage?.show(window.specimen.poseOf("ending-record", 0.7));
      await stage?.settled();
      await stage?.destroy();
    }
  }, times);
}

declare global {
  interface Window {
    specimen: Specimen;
  }
}
