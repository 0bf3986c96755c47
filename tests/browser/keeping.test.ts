/** What the game keeps of a history, and what it says and does where that goes wrong. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { formerNotice, keepNotice, movedNotice, saveNotice } from "../../src/app/notices";
import {
  afterBegin,
  begin,
  byNumber,
  choose,
  focused,
  goOn,
  keptKeys,
  notices,
  playhouse,
  playRun,
  press,
  reloadWithSave,
  RUN_KEY,
  saved,
  standAfter,
  standing,
} from "./game";
import { decisionWithAside, recordPlan } from "./plans";
import { runsKept } from "./shelf";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const { choices: toDecision, aside } = decisionWithAside();

/** The texts that were put aside, oldest first. */
async function putAside(page: Page): Promise<string[]> {
  const kept = await keptKeys(page);
  return Object.keys(kept)
    .filter((key) => key.startsWith("crazy-ideas:left:"))
    .toSorted()
    .map((key) => kept[key] ?? "");
}

describe("a page that is closed", () => {
  test("after any choice, a closer look included, is gone on with where it was", async () => {
    const context = await house.newContext();
    let page = await house.open({ context });
    await begin(page);
    const way = [
      ...(await afterBegin(page, toDecision)),
      aside,
      ...record.slice(toDecision.length, toDecision.length + 3),
    ];
    for (const choice of way) {
      await choose(page, choice);
      const left = await standing(page);
      await page.close();
      page = await house.open({ context });
      await goOn(page);
      expect(await standing(page)).toEqual(left);
      expect(await focused(page)).toBe(`turn-${left.at}`);
    }
  });

  test("is gone on with at an ending too", async () => {
    const page = await house.open();
    await standAfter(page, record);
    expect(await page.locator("#ending-title").count()).toBe(1);
  });

  test("on its title page, offers to continue from there", async () => {
    const page = await house.open();
    await standAfter(page, record.slice(0, 6));
    const left = await standing(page);
    await page.getByRole("button", { name: "Title page" }).click();
    expect(await focused(page)).toBe("game-title");
    await goOn(page);
    expect(await standing(page)).toEqual(left);
  });
});

describe("going back", () => {
  test("one choice at a time leads through every turn to the very beginning", async () => {
    const page = await house.open();
    await begin(page);
    const passed = [await standing(page)];
    for (const choice of await afterBegin(page, record.slice(0, 8))) {
      await choose(page, choice, byNumber);
      passed.push(await standing(page));
    }
    for (const turn of passed.toReversed()) {
      expect(await standing(page)).toEqual(turn);
      if (turn.at === 0) break;
      await press(page, "Back one choice");
      expect(await focused(page)).toBe(`turn-${turn.at - 1}`);
    }
    expect(await page.getByRole("button", { name: "Back one choice" }).isDisabled()).toBe(true);
    expect((await standing(page)).choices).toContain(record[0]);
  });

  test("from an ending takes the ending back", async () => {
    const page = await house.open();
    await standAfter(page, record);
    await page.locator(".over").getByRole("button", { name: "Back one choice" }).click();
    expect((await standing(page)).choices).toContain(record.at(-1));
  });
});

describe("beginning anew", () => {
  test("puts the history aside, and it can be brought back", async () => {
    const page = await house.open();
    await standAfter(page, record.slice(0, 9));
    const left = await standing(page);
    await press(page, "Restart");
    expect(await focused(page)).toBe("game-title");
    expect(await notices(page)).toContain(formerNotice().text);
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await standing(page)).toEqual(left);
  });

  test("does so after the page was closed as well", async () => {
    const page = await house.open();
    await standAfter(page, record.slice(0, 9));
    const left = await standing(page);
    await press(page, "Restart");
    await page.reload();
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await standing(page)).toEqual(left);
  });

  test("and bringing back loses nothing of the newer history either", async () => {
    const page = await house.open();
    await standAfter(page, record.slice(0, 9));
    const older = await standing(page);
    await page.getByRole("button", { name: "Title page" }).click();
    await begin(page);
    await playRun(page, await afterBegin(page, record.slice(0, 4)));
    const newer = await standing(page);
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await standing(page)).toEqual(older);
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await standing(page)).toEqual(newer);
  });
});

describe("a browser that keeps nothing", () => {
  const deny = (): void => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  };

  test("is said so once, and the game plays on", async () => {
    const context = await house.newContext();
    await context.addInitScript(deny);
    const page = await house.open({ context });
    expect(await notices(page)).toEqual([keepNotice("no-storage").text]);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await begin(page);
    await playRun(page, await afterBegin(page, record.slice(0, 6)));
    expect(await notices(page)).not.toContain(keepNotice("no-storage").text);
  });

  test("still brings back a history that was just left", async () => {
    const context = await house.newContext();
    await context.addInitScript(deny);
    const page = await house.open({ context });
    await begin(page);
    await playRun(page, await afterBegin(page, record.slice(0, 6)));
    const left = await standing(page);
    await press(page, "Restart");
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await standing(page)).toEqual(left);
  });
});

describe("a browser whose storage is full", () => {
  test("is said so; what was kept is still offered, and the game plays on", async () => {
    const page = await house.open();
    await reloadWithSave(page, saved(record.slice(0, 5)));
    await page.context().addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.reload();
    expect(await notices(page)).toEqual([]);
    await goOn(page);
    await playRun(page, record.slice(5, 9));
    expect(await notices(page)).toContain(keepNotice("full").text);
    expect((await keptKeys(page))[RUN_KEY]).toBe(saved(record.slice(0, 5)));
  });
});

describe("a kept history that cannot be read", () => {
  const newer = JSON.stringify({ format: 99, chapters: [{ of: "a later edition" }] });
  test.each([
    ["that is damaged", saved(record).slice(0, -9), saveNotice({ kind: "unreadable" })],
    ["that is something else", '{"format":1,"choices":"none"}', saveNotice({ kind: "unreadable" })],
    ["of a later edition", newer, saveNotice({ kind: "newer", format: 99 })],
  ])("or %s, is put aside whole, and said so", async (_, text, notice) => {
    const page = await house.open();
    await reloadWithSave(page, text);
    expect(await notices(page)).toEqual([notice.text]);
    expect(await page.locator("[data-command=continue]").count()).toBe(0);
    await begin(page);
    await playRun(page, await afterBegin(page, record.slice(0, 4)));
    expect(await putAside(page)).toEqual([text]);
  });

  test("is put aside once, however often the page is opened", async () => {
    const page = await house.open();
    await reloadWithSave(page, newer);
    for (let visit = 0; visit < 3; visit += 1) await page.reload();
    await page.locator("html[data-live=true]").waitFor({ state: "attached" });
    expect(await putAside(page)).toEqual([newer]);
  });
});

describe("a kept history that the story no longer offers", () => {
  test("is followed as far as it goes, put aside whole, and said so", async () => {
    const length = toDecision.length;
    const text = saved([...toDecision, "approach.no-longer", ">"]);
    const page = await house.open();
    await reloadWithSave(page, text);
    const stop = {
      after: length,
      asked: "",
      problem: { kind: "not-offered" as const, asked: "", offered: [] },
    };
    expect(await notices(page)).toEqual([movedNotice(stop, length + 2).text]);
    await goOn(page);
    expect((await standing(page)).at).toBe(length);
    await playRun(page, record.slice(length, length + 2));
    // It waits there, and is brought to the shelf when there is time.
    const whole = [...toDecision, "approach.no-longer", ">"].join(" ");
    await expect.poll(() => runsKept(page)).toContain(whole);
    expect(await putAside(page)).toEqual([]);
  });
});
