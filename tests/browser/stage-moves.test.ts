/** How the stage moves: on a clock that stands unless a test lets it run. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Specimen } from "../../src/stage/specimen";
import { launchBrowser } from "../../tools/browser";
import { serveSpecimens, settle, type Specimens } from "../../tools/specimens";
import { difference, reduced } from "./picture";

const BOX = { w: 240, h: 216 };
const DIVERGENCE = 0.6;

/** Two prints of one pose, of which one has been under a camera that was about to move. */
const SAME = 0.008;
/** A print that is half way to another is further from it than this. */
const OTHER = 0.03;

let specimens: Specimens;
let browser: Browser;
/** Its clock stands. */
let stage: Page;
/** Nothing moves on it; it shows what poses look like. */
let model: Page;

beforeAll(async () => {
  [specimens, browser] = await Promise.all([serveSpecimens(), launchBrowser()]);
  [stage, model] = await Promise.all([newPage(), newPage()]);
  await stage.clock.install({ time: 0 });
  await stage.clock.pauseAt(1000);
  await Promise.all([stage, model].map((page) => page.goto(specimens.address({ ...BOX, motion: "still" }))));
  await model.waitForSelector("html[data-settled]", { state: "attached" });
  await run(() => stage.evaluate(() => document.documentElement.dataset["settled"] === "true"));
});

afterAll(async () => {
  await browser?.close();
  await specimens?.close();
});

function newPage(): Promise<Page> {
  return browser.newPage({ viewport: { width: BOX.w, height: BOX.h } });
}

/**
 * Lets the clock run, a frame at a time, until something is so: drawings are fetched and cut on the
 * machine's own time. What never comes runs into the time limit of its test.
 */
async function run(until: () => Promise<boolean>): Promise<void> {
  do {
    await stage.waitForTimeout(20);
    await stage.clock.runFor(20);
  } while (!(await until()));
}

/** Shows a scene in a chapter of its own, and runs the clock until its print is there or has set out. */
async function show(scene: string, motion: "full" | "still"): Promise<void> {
  const heard = (): Promise<number> => stage.evaluate(() => window.specimen.heard.length);
  const before = await heard();
  await stage.evaluate(
    ([name, divergence, wish]) => {
      window.specimen.stage?.setMotion(wish);
      window.specimen.stage?.show(window.specimen.poseOf(name, divergence, "[]", name));
    },
    [scene, DIVERGENCE, motion] as const,
  );
  await run(async () => (await heard()) > before);
}

/** How far the print on the stage is from the one that this scene comes to. */
async function distance(scene: string): Promise<number> {
  await settle(model, scene, DIVERGENCE);
  // The last frames that were asked for have to reach the screen.
  await stage.waitForTimeout(150);
  return difference(reduced(await stage.screenshot()), reduced(await model.screenshot())).mean;
}

describe("a new print on its way", () => {
  test.each<[string, () => Promise<void>]>([
    ["the next pose", () => stage.evaluate(showAgain)],
    ["whatever the reader presses", () => stage.evaluate(() => window.specimen.stage?.hold())],
    ["the wish for a still picture", () => stage.evaluate(() => window.specimen.stage?.setMotion("still"))],
  ])("is completed at once by %s", async (_what, interrupt) => {
    await show("banquet-hall", "still");
    await show("plain-sheet", "full");
    await stage.clock.runFor(240);
    expect(await distance("plain-sheet")).toBeGreaterThan(OTHER);
    await interrupt();
    await stage.waitForTimeout(50);
    await stage.clock.runFor(220);
    expect(await distance("plain-sheet")).toBeLessThan(SAME);
  });

  test("arrives by itself in a second", async () => {
    await show("banquet-hall", "still");
    await show("plain-sheet", "full");
    await stage.clock.runFor(1000);
    expect(await distance("plain-sheet")).toBeLessThan(SAME);
  });
});

describe("an ending", () => {
  test("is played from a detail, and a press on the picture shows how it ends", async () => {
    await show("banquet-hall", "still");
    await show("ending-written", "full");
    await stage.clock.runFor(1200);
    expect(await distance("ending-written")).toBeGreaterThan(OTHER);
    await stage.mouse.click(BOX.w / 2, BOX.h / 2);
    await stage.clock.runFor(100);
    expect(await distance("ending-written")).toBeLessThan(SAME);
  });
});

describe("a reader for whom nothing may move", () => {
  test.each(["plain-sheet", "ending-written"])("has “%s” at once as it will stand", async (scene) => {
    await show("banquet-hall", "still");
    await show(scene, "still");
    expect(await distance(scene)).toBeLessThan(SAME);
    expect(await stage.clock.runFor(2000).then(() => distance(scene))).toBeLessThan(SAME);
  });
});

test("who enters is not in the first print of the scene", async () => {
  await settle(model, "plane", DIVERGENCE);
  const empty = reduced(await model.screenshot());
  await settle(model, "plane", DIVERGENCE, '[{"kind":"enter","figure":"stranger"}]');
  expect(difference(empty, reduced(await model.screenshot())).mean).toBeGreaterThan(OTHER / 2);
});

test("the file lies at the desk that was flown to, and at none where nothing flies", async () => {
  const seen = async (...ends: readonly string[]): Promise<Buffer> => {
    const [from, to] = ends;
    await settle(model, "map", DIVERGENCE, JSON.stringify(from ? [{ kind: "flight", from, to }] : []));
    return reduced(await model.screenshot());
  };
  const there = await seen("tel-aviv", "beijing");
  // The dots are the same both ways.
  expect(difference(there, await seen("beijing", "tel-aviv")).changed).toBeGreaterThan(0.01);
  expect(difference(there, await seen()).changed).toBeGreaterThan(0.01);
  expect(difference(there, await seen("tel-aviv", "beijing")).mean).toBeLessThan(SAME);
});

declare global {
  interface Window {
    specimen: Specimen;
  }
}

/** Runs in the page: the same picture, further on in the story. */
function showAgain(): void {
  window.specimen.stage?.show(window.specimen.poseOf("plain-sheet", 0.6, "[]", "later"));
}
