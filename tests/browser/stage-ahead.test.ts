/** Drawings are asked for before they are wanted, except where bytes are dear. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openStory, type Moment } from "../../src/narrative";
import { replay } from "../../src/runs";
import { choose, PATIENCE, playhouse, standAfter } from "./game";
import { book, recordPlan } from "./plans";

const house = playhouse();
const { choices } = recordPlan();
const moments = played(choices);
/** The first turn after the beginning that leads to a scene not seen until then. */
const at = moments.findIndex(
  (_, place) => place > 1 && !scenes(0, place + 1).includes(scenes(place + 1, place + 2)[0] ?? ""),
);
const [next] = scenes(at + 1, at + 2);

function played(taken: readonly string[]): readonly Moment[] {
  const run = replay(openStory(book.ink), taken);
  if (!run.ok) throw new Error(run.problem.message);
  return run.value.moments;
}

function scenes(from: number, to: number): readonly string[] {
  return moments.slice(from, to).map(({ turn }) => turn.heading.scene);
}

/** The drawings that the page asks for, by scene, as they are asked for. */
function watched(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const scene = /\/assets\/([\w-]+)-[\w-]{8}\.svg$/.exec(request.url())?.[1];
    if (scene !== undefined) asked.push(scene);
  });
  return asked;
}

async function readTo(page: Page): Promise<void> {
  await standAfter(page, choices.slice(0, at));
  await page.keyboard.press("Shift");
  await page.locator("#stage[data-stage=drawn] canvas").waitFor();
}

describe("the scene that a choice leads to", () => {
  test("is fetched while its turn is not yet there, and shown with the text when it is", async () => {
    const page = await house.open();
    const asked = watched(page);
    await readTo(page);
    await expect.poll(() => asked, { timeout: PATIENCE }).toContain(next);
    await choose(page, choices[at] as string);
    expect(await page.locator(".plate").getAttribute("src")).toContain(next);
  });

  test("is left alone until it is wanted, where the reader saves data; then it comes with its text", async () => {
    const context = await house.newContext();
    await context.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    const page = await house.open({ context });
    const asked = watched(page);
    await readTo(page);
    await page.waitForTimeout(1_000);
    expect(asked).not.toContain(next);
    await choose(page, choices[at] as string);
    await expect.poll(() => asked, { timeout: PATIENCE }).toContain(next);
  });
});
