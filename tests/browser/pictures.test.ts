/**
 * Each drawn scene, settled, as it was when somebody last looked at it and found it good.
 * `UPDATE_PICTURES=1 npx vitest run tests/browser/pictures.test.ts` renews them: look at the changes
 * before you commit them. They are averages over blocks of 6 x 6 pixels, so that what is compared is
 * how much ink lies where, and not a dot or an edge more or less.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../tools/browser";
import { serveSpecimens, settle, type Specimens } from "../../tools/specimens";
import { sceneIds } from "../../tools/scene-ids";
import { difference, reduced } from "./picture";

const KEPT = "tests/browser/pictures";
const RENEW = process.env["UPDATE_PICTURES"] === "1";
const BOX = { w: 480, h: 450 };

// Another renderer antialiases edges otherwise and may round a dot's threshold the other way; averaged
// over a block that is a hundredth or two, and more only in blocks along an edge. A missing figure, a
// layer out of order or a light left off changes far more blocks, and by more than a sixth.
const MOST_MEAN = 0.02;
const MOST_CHANGED = 0.015;

let specimens: Specimens;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [specimens, browser] = await Promise.all([serveSpecimens(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: BOX.w, height: BOX.h } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(specimens.address({ ...BOX, motion: "still" }));
  await page.waitForSelector("html[data-settled]", { state: "attached" });
});

afterAll(async () => {
  await browser?.close();
  await specimens?.close();
});

describe("a settled scene looks as it did", () => {
  test.each(sceneIds())("%s", async (scene) => {
    await settle(page, scene, 0.5);
    const seen = reduced(await page.screenshot());
    const file = `${KEPT}/${scene}.png`;
    if (RENEW) {
      mkdirSync(KEPT, { recursive: true });
      writeFileSync(file, seen);
    }
    expect(existsSync(file), `${file} is missing: look at the scene, then run with UPDATE_PICTURES=1`).toBe(
      true,
    );
    const { mean, changed } = difference(seen, readFileSync(file));
    expect(mean).toBeLessThan(MOST_MEAN);
    expect(changed).toBeLessThan(MOST_CHANGED);
  });

  test("and another scene would be noticed, as would the red of another divergence", async () => {
    const see = async (scene: string, divergence: number, cues = "[]"): Promise<Buffer> => {
      await settle(page, scene, divergence, cues);
      return reduced(await page.screenshot());
    };
    const map = await see("map", 0);
    expect(difference(map, await see("map", 1)).changed).toBeGreaterThan(MOST_CHANGED);
    expect(difference(map, await see("plain-sheet", 0)).mean).toBeGreaterThan(MOST_MEAN);
    const hall = await see("lecture-hall", 0);
    expect(
      difference(hall, await see("lecture-hall", 0, '[{"kind":"leave","figure":"speakers"}]')).changed,
    ).toBeGreaterThan(MOST_CHANGED);
  });

  test("and nothing was complained of", () => {
    expect(complaints).toEqual([]);
  });
});
