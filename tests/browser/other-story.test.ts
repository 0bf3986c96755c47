/** Any Ink file plays: one that nobody wrote for this game, without a single tag, is built and played. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOver, openStory, type Moment } from "../../src/narrative";
import { randomRun } from "../../tools/story/play";
import { generatedStory } from "../generated-story";
import { builtBook } from "./built";
import { byMouse, byNumber, choose, goOn, live, playhouse, playRun, press, standing } from "./game";

const work = mkdtempSync(join(tmpdir(), "another-story-"));
const DIST = join(work, "dist");

beforeAll(() => {
  const main = join(work, "main.ink");
  writeFileSync(main, generatedStory(7));
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", DIST, "--logLevel", "error"];
  execFileSync(process.execPath, vite, {
    env: { ...process.env, STORY: main, NODE_ENV: "production" },
    stdio: "pipe",
  });
});
afterAll(() => rmSync(work, { recursive: true }));

const house = playhouse({ folder: () => DIST, webgl: false });

/** The shortest of some runs of the story to its end, so that a browser plays it soon. */
async function shortRun(): Promise<readonly string[]> {
  const story = openStory((await builtBook(DIST)).ink);
  const runs = Array.from({ length: 20 }, (_, seed) => randomRun(story, seed)).filter(({ moments }) =>
    isOver((moments.at(-1) as Moment).turn),
  );
  return runs.toSorted((one, other) => one.choices.length - other.choices.length)[0]?.choices ?? [];
}

describe("an Ink story without tags", () => {
  test("has its first lines in the page, and nothing of our story", async () => {
    const page = await house.open();
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator(".opening .line").count()).toBeGreaterThan(0);
    expect(await page.locator(".mark").count()).toBe(0);
    expect(await page.locator("body").textContent()).not.toContain("Pyongyang");
  });

  test("plays to its end, with a step back and a closed page in the middle", async () => {
    const run = await shortRun();
    const middle = Math.floor(run.length / 2);
    const page = await house.open();
    await page.locator("[data-command=begin]").click();
    await playRun(page, run.slice(0, middle - 1), byMouse);
    const before = await standing(page);
    const last = run[middle - 1] as string;
    await choose(page, last);
    const here = await standing(page);
    await press(page, "Back one choice");
    expect(await standing(page)).toEqual(before);
    await choose(page, last);
    expect(await standing(page)).toEqual(here);
    await page.reload();
    await live(page);
    await goOn(page);
    expect(await standing(page)).toEqual(here);
    await playRun(page, run.slice(middle), byNumber);
    expect(await page.locator(".over").count()).toBe(1);
    await page.getByRole("button", { name: "Read it as a whole" }).click();
    await page.locator("dialog .taken").first().waitFor();
    expect(await page.locator("dialog .taken").count()).toBe(run.length);
  });
});
