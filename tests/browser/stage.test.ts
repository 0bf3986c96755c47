/** The stage's promises that only a browser can keep or break. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Specimen } from "../../src/stage/specimen";
import { launchBrowser } from "../../tools/browser";
import { serveSpecimens, type Specimens } from "../../tools/specimens";
import { difference, reduced } from "./picture";

const BOX = { w: 300, h: 270 };

let specimens: Specimens;
let browser: Browser;

beforeAll(async () => {
  [specimens, browser] = await Promise.all([serveSpecimens(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await specimens?.close();
});

async function open(
  questions: Readonly<Record<string, string | number>>,
  from: Browser = browser,
): Promise<Page> {
  const page = await from.newPage({ viewport: { width: BOX.w, height: BOX.h } });
  await page.addInitScript(countFramesAndListeners);
  await page.goto(specimens.address({ ...BOX, ...questions }));
  await page.waitForSelector("html[data-settled]", { state: "attached" });
  return page;
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => [...window.specimen.heard]);
const frames = (page: Page): Promise<number> => page.evaluate(() => window.counted.frames);

describe("a lost context", () => {
  test("is told, shows what lies beneath, and comes back with the same picture", async () => {
    const page = await open({ scene: "plain-sheet", d: 1, motion: "still" });
    const before = reduced(await page.screenshot());
    await page.evaluate(() => {
      const gl = document.querySelector("canvas")?.getContext("webgl");
      window.taken = gl?.getExtension("WEBGL_lose_context") ?? null;
      window.taken?.loseContext();
    });
    await expect.poll(() => heard(page)).toEqual(["drawn", "lost"]);
    expect(await page.evaluate(() => document.querySelector("canvas")?.style.visibility)).toBe("hidden");
    await page.evaluate(() => window.taken?.restoreContext());
    await expect.poll(() => heard(page)).toEqual(["drawn", "lost", "restored", "drawn"]);
    expect(difference(before, reduced(await page.screenshot())).mean).toBeLessThan(0.005);
    await page.close();
  });
});

describe("without WebGL", () => {
  test("there is a problem to answer, no canvas, no error, and Phaser is not even fetched", async () => {
    const bare = await launchBrowser({ webgl: false });
    const fetched: string[] = [];
    bare.on("context", (context) => context.on("request", (request) => fetched.push(request.url())));
    const page = await open({ scene: "plain-sheet" }, bare);
    expect(await page.evaluate(() => document.documentElement.dataset["problem"])).toBe("no-webgl");
    expect(await page.locator("canvas").count()).toBe(0);
    expect(fetched.filter((url) => url.includes("phaser"))).toEqual([]);
    await bare.close();
  });
});

describe("frames", () => {
  test("are not drawn by a still stage that has settled, and are by one that moves", async () => {
    const page = await open({ scene: "plain-sheet", motion: "still" });
    const settled = await frames(page);
    await page.waitForTimeout(400);
    expect(await frames(page)).toBe(settled);
    // A machine on which frames are dear moves from scene to scene only.
    await page.evaluate(() => {
      window.specimen.stage?.setMotion("full");
      window.specimen.stage?.show(window.specimen.poseOf("map", 0));
    });
    await expect.poll(() => frames(page), { timeout: 10_000 }).toBeGreaterThan(settled + 3);
    await page.close();
  });

  test("end in the last pose asked for, whatever was asked for on the way", async () => {
    const page = await open({ scene: "plain-sheet", motion: "full" });
    await page.evaluate(async () => {
      const { stage, poseOf } = window.specimen;
      for (const scene of ["map", "lecture-hall", "map"]) {
        stage?.show(poseOf(scene, 1));
        await new Promise((later) => setTimeout(later, 120));
      }
      stage?.show(poseOf("plain-sheet", 0));
      await stage?.settled();
      stage?.setMotion("still");
      await stage?.settled();
    });
    const seen = reduced(await page.screenshot());
    const straight = await open({ scene: "plain-sheet", d: 0, motion: "still" });
    expect(difference(seen, reduced(await straight.screenshot())).mean).toBeLessThan(0.005);
    await Promise.all([page.close(), straight.close()]);
  });
});

describe("a box that changes its shape", () => {
  test("is filled as if it had never had another", async () => {
    const page = await open({ scene: "lecture-hall", d: 1, motion: "still" });
    await page.setViewportSize({ width: 200, height: 330 });
    await page.evaluate(async () => {
      Object.assign(document.querySelector<HTMLElement>("#stage")?.style ?? {}, {
        width: "200px",
        height: "330px",
      });
      await new Promise((later) => setTimeout(later, 60));
      await window.specimen.stage?.settled();
    });
    const straight = await browser.newPage({ viewport: { width: 200, height: 330 } });
    await straight.goto(specimens.address({ w: 200, h: 330, scene: "lecture-hall", d: 1, motion: "still" }));
    await straight.waitForSelector("html[data-settled]", { state: "attached" });
    expect(
      difference(reduced(await page.screenshot()), reduced(await straight.screenshot())).mean,
    ).toBeLessThan(0.005);
    await Promise.all([page.close(), straight.close()]);
  });
});

describe("a drawing that cannot be fetched", () => {
  test("is told, shows what lies beneath, and is tried again when asked for again", async () => {
    const page = await open({ scene: "plain-sheet", motion: "still" });
    await page.route("**/map.svg*", (route) => route.abort());
    const ask = (): Promise<void> =>
      page.evaluate(() => window.specimen.stage?.show(window.specimen.poseOf("map", 0)));
    await ask();
    await expect.poll(() => heard(page)).toEqual(["drawn", "failed"]);
    expect(await page.evaluate(() => document.querySelector("canvas")?.style.visibility)).toBe("hidden");
    await page.unroute("**/map.svg*");
    await ask();
    await expect.poll(() => heard(page)).toEqual(["drawn", "failed", "drawn"]);
    await page.close();
  });
});

describe("a stage that is gone", () => {
  test("leaves nothing, twenty times over", async () => {
    const page = await open({ empty: 1, motion: "full" });
    const before = await page.evaluate(() => ({ ...window.counted, frames: 0 }));
    const contexts = await page.evaluate(async () => {
      const lost: unknown[] = [];
      for (let at = 0; at < 20; at++) {
        const stage = await window.specimen.mount();
        stage?.show(window.specimen.poseOf("plain-sheet", 0));
        await stage?.settled();
        const gl = document.querySelector("canvas")?.getContext("webgl");
        await stage?.destroy();
        lost.push(gl?.isContextLost());
      }
      return lost;
    });
    const stopped = await frames(page);
    await page.waitForTimeout(200);
    expect(await frames(page)).toBe(stopped);
    expect(await page.evaluate(() => ({ ...window.counted, frames: 0 }))).toEqual(before);
    expect(await page.locator("#stage > *").count()).toBe(0);
    expect(await page.evaluate(() => [window.onblur, window.onfocus])).toEqual([null, null]);
    // All that the card held for it went with its context.
    expect(contexts).toEqual(Array.from({ length: 20 }, () => true));
    await page.close();
  });

  test("may be given up before it is there", async () => {
    const page = await open({ empty: 1 });
    const made = await page.evaluate(async () => {
      const stop = new AbortController();
      const mounting = window.specimen.mount(stop.signal);
      stop.abort();
      return (await mounting) === null;
    });
    expect(made).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset["problem"])).toBe("aborted");
    expect(await page.locator("canvas").count()).toBe(0);
    await page.close();
  });
});

declare global {
  interface Window {
    specimen: Specimen;
    counted: { frames: number; window: number; document: number };
    taken: WEBGL_lose_context | null;
  }
}

/** Runs in the page before all else: keeps count of animation frames, and of listeners that are still there. */
function countFramesAndListeners(): void {
  window.counted = { frames: 0, window: 0, document: 0 };
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    window.counted.frames += 1;
    return request(callback);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const held = { window: new Set<string>(), document: new Set<string>() };
  const names = new Map<unknown, number>();
  const name = (type: string, listener: unknown): string => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${type} ${names.get(listener)}`;
  };
  const note = (target: unknown, change: (set: Set<string>) => void): void => {
    const whose =
      target === document ? "document" : target === window || target === undefined ? "window" : null;
    if (!whose) return;
    change(held[whose]);
    window.counted[whose] = held[whose].size;
  };
  EventTarget.prototype.addEventListener = function adding(this: EventTarget, type, listener, options): void {
    note(this, (set) => set.add(name(type, listener)));
    const signal = typeof options === "object" ? options.signal : undefined;
    signal?.addEventListener("abort", () => note(this, (set) => set.delete(name(type, listener))));
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function removing(
    this: EventTarget,
    type,
    listener,
    options,
  ): void {
    note(this, (set) => set.delete(name(type, listener)));
    removeEventListener.call(this, type, listener, options);
  };
}
