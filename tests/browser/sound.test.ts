/** The sound: nothing before it is asked for, and what it then does; every room and stroke, measured. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Measured } from "../../src/sound/specimen";
import { launchBrowser } from "../../tools/browser";
import { DIST } from "./built";
import { begin, goOn, live, playhouse, playRun, press, saved, RUN_KEY } from "./game";
import { recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const chunk = readdirSync(join(DIST, "assets")).find((name) => /^sound-[\w-]+\.js$/.test(name)) ?? "";

/** Keeps every context that the page makes. */
function watchContexts(): void {
  const Real = window.AudioContext;
  window.contexts = [];
  window.AudioContext = class extends Real {
    constructor(options?: AudioContextOptions) {
      super(options);
      window.contexts.push(this);
    }
  };
}

declare global {
  interface Window {
    contexts: AudioContext[];
  }
}

const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.contexts.map(({ state }) => state));

async function watched(): Promise<{ context: BrowserContext; fetched: string[] }> {
  const context = await house.newContext();
  await context.addInitScript(watchContexts);
  const fetched: string[] = [];
  context.on("request", (request) => fetched.push(request.url().split("/").at(-1) ?? ""));
  return { context, fetched };
}

async function setSound(page: Page, level: string): Promise<void> {
  await press(page, "Settings");
  await page.getByRole("group", { name: "Sound" }).getByLabel(level, { exact: true }).check();
}

const close = (page: Page): Promise<void> => page.getByRole("button", { name: "Close", exact: true }).click();

describe("the sound", () => {
  test("is neither fetched nor made before it is asked for; then it runs, follows the rooms, and rests when it is off", async () => {
    const { context, fetched } = await watched();
    const page = await house.open({ context });
    await begin(page);
    await playRun(page, record.slice(1, 3));
    expect(await states(page)).toEqual([]);
    expect(fetched).not.toContain(chunk);

    await setSound(page, "Quiet");
    await expect.poll(() => states(page)).toEqual(["running"]);
    expect(fetched).toContain(chunk);
    await close(page);
    expect(await page.locator(".sound-captions").textContent()).toMatch(/^\[.+\]$/);
    await playRun(page, record.slice(3, 9));
    expect(await states(page)).toEqual(["running"]);

    await setSound(page, "Off");
    await expect.poll(() => states(page)).toEqual(["suspended"]);
    expect(await page.locator(".sound-captions").count()).toBe(0);
    await page.getByRole("group", { name: "Sound" }).getByLabel("Full", { exact: true }).check();
    await expect.poll(() => states(page)).toEqual(["running"]);
    await page.getByLabel("Captions for sound").uncheck();
    expect(await page.locator(".sound-captions").count()).toBe(0);
  });

  test("stays on over a reload, and waits for an act", async () => {
    const { context, fetched } = await watched();
    const page = await house.open({ context });
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      RUN_KEY,
      saved(record.slice(0, 6)),
    ] as const);
    await page.evaluate(() => localStorage.setItem("crazy-ideas:settings", '{"sound":"full"}'));
    await page.reload();
    await live(page);
    expect(await states(page)).toEqual([]);
    expect(fetched).not.toContain(chunk);
    await goOn(page);
    await expect.poll(() => states(page)).toEqual(["running"]);
  });

  test("that a browser refuses is said so in the settings, and nothing else changes", async () => {
    const { context } = await watched();
    await context.addInitScript(() => Reflect.deleteProperty(window, "AudioContext"));
    const page = await house.open({ context });
    await begin(page);
    await setSound(page, "Full");
    await expect
      .poll(() => page.locator(".settings-note").textContent())
      .toBe("This browser plays no sound here; everything else is as before.");
    await close(page);
    await playRun(page, record.slice(1, 4));
    expect(await page.locator(".sound-captions").count()).toBe(0);
  });

  test("weighs at most 20 kB", () => {
    const bytes = readFileSync(join(DIST, "assets", chunk));
    expect(brotliCompressSync(bytes).length).toBeLessThan(20_000);
  });
});

/** What the page has once the specimens are in it; src/sound/specimen.ts. */
interface Specimens {
  readonly sound: {
    readonly roomNames: readonly string[];
    readonly allEvents: readonly { readonly stroke: string; readonly level: number }[];
    measured(name: string, sides: readonly Float32Array[]): Measured;
    renderRoom(name: string, seconds: number): Promise<readonly Float32Array[]>;
    renderStroke(name: string, level: number): Promise<readonly Float32Array[]>;
  };
}

describe("what is heard at full volume", () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser({ webgl: false });
    page = await browser.newPage();
    await page.addScriptTag({ content: await specimens() });
  });
  afterAll(() => browser?.close());

  test("in every room is a quiet tone, -50 to -28 dBFS, unclipped, without direct current", async () => {
    const measured = await page.evaluate(measureRooms);
    expect(measured.length).toBeGreaterThan(12);
    expect(measured.filter((each) => !sensible(each, -50, -28))).toEqual([]);
  });

  test("of every event is between -60 and -18 dBFS, and as clean", async () => {
    const measured = await page.evaluate(measureEvents);
    expect(measured.length).toBeGreaterThan(7);
    expect(measured.filter((each) => !sensible(each, -60, -18))).toEqual([]);
  });
});

const sensible = ({ level, highest, mean }: Measured, low: number, high: number): boolean =>
  level > low && level < high && highest < 0.5 && Math.abs(mean) < 1e-4;

/** The specimens as one plain script. */
async function specimens(): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "src/sound/specimen.ts", formats: ["iife"], name: "sound", fileName: "sound" },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? "";
}

async function measureRooms(): Promise<Measured[]> {
  const { sound } = globalThis as unknown as Specimens;
  const found: Measured[] = [];
  for (const name of sound.roomNames) found.push(sound.measured(name, await sound.renderRoom(name, 2.5)));
  return found;
}

async function measureEvents(): Promise<Measured[]> {
  const { sound } = globalThis as unknown as Specimens;
  const found: Measured[] = [];
  for (const { stroke, level } of sound.allEvents)
    found.push(sound.measured(stroke, await sound.renderStroke(stroke, level)));
  return found;
}
