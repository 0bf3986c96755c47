/** The sheets over the page: transcript, settings, sources. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import proof from "../../story/proof.json";
import { notFetchedNotice } from "../../src/app/notices";
import { begin, choose, goOn, live, notices, playhouse, press, standAfter, standing } from "./game";
import { decisionWithAside, otherPlans, recordPlan } from "./plans";

const house = playhouse({ webgl: false });
const record = recordPlan();

const set = (page: Page, group: string, option: string): Promise<void> =>
  page.getByRole("group", { name: group }).getByLabel(option, { exact: true }).check();

describe("the transcript", () => {
  test.each([record, ...otherPlans()].map((plan) => [plan.ending.id, plan] as const))(
    "of a history to “%s” holds every decision that was taken, in order",
    async (_, plan) => {
      const page = await house.open();
      await standAfter(page, plan.choices);
      await page.getByRole("button", { name: "Read it as a whole" }).click();
      const decisions = page.locator("dialog .taken-decision");
      await decisions.first().waitFor();
      const taken = await decisions.evaluateAll((all) =>
        all.map(({ lastChild, textContent, firstElementChild }) =>
          lastChild ? (textContent ?? "").slice(firstElementChild?.textContent?.length) : "",
        ),
      );
      expect(taken).toEqual(plan.decided);
      const chapters = new Set(await page.locator("dialog h2:not(#panel-title)").allTextContents());
      expect(chapters.size).toBeGreaterThan(5);
    },
  );

  test("opens by its button, closes with Escape, and gives the focus back", async () => {
    const page = await house.open();
    await begin(page);
    const before = await standing(page);
    await press(page, "Transcript");
    await page.locator("dialog :focus").waitFor();
    await page.keyboard.press("1");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Transcript");
    expect(await standing(page)).toEqual(before);
  });
});

describe("settings", () => {
  test("show at once, and are remembered", async () => {
    const page = await house.open();
    await begin(page);
    await press(page, "Settings");
    const plain = await looks(page);
    await set(page, "Text size", "200 %");
    await set(page, "Reading face", "OpenDyslexic");
    await set(page, "Paper", "Dark");
    await set(page, "Contrast", "High");
    await set(page, "Line spacing", "Wider");
    await set(page, "Evidence marks", "Full: every line says what it rests on");
    const changed = await looks(page);
    expect(changed.size).toBeCloseTo(plain.size * 2);
    expect(changed.face).toMatch(/^OpenDyslexic/);
    expect(changed.sheet).toBe("rgb(0, 0, 0)");
    expect(changed.mark).toBeGreaterThan(20);
    await page.reload();
    await live(page);
    await goOn(page);
    expect(await looks(page)).toEqual(changed);
  });

  test("can take the number keys away, also for the next visit", async () => {
    const page = await house.open();
    await begin(page);
    const before = await standing(page);
    await press(page, "Settings");
    await page.getByLabel("Keys 1 to 9 choose").uncheck();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    for (const key of ["1", "2", "9"]) await page.keyboard.press(key);
    expect(await standing(page)).toEqual(before);
    await page.reload();
    await live(page);
    await goOn(page);
    await page.keyboard.press("1");
    expect(await standing(page)).toEqual(before);
  });

  test("that are damaged are the usual ones, and the others stay", async () => {
    const context = await house.newContext();
    await context.addInitScript(() =>
      localStorage.setItem("crazy-ideas:settings", '{"theme":"dark","textSize":7,"face":null}'),
    );
    const page = await house.open({ context });
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      theme: "dark",
      face: "literata",
    });
  });

  interface Looks {
    readonly size: number;
    readonly face: string;
    readonly sheet: string;
    readonly mark: number;
  }

  function looks(page: Page): Promise<Looks> {
    return page.evaluate(() => {
      const line = document.querySelector("#reading .line") as HTMLElement;
      const { fontSize, fontFamily } = getComputedStyle(line);
      const mark = line.querySelector(".mark")?.getBoundingClientRect().width ?? 0;
      return {
        size: parseFloat(fontSize),
        face: fontFamily,
        sheet: getComputedStyle(document.documentElement).backgroundColor,
        mark,
      };
    });
  }
});

describe("the sources", () => {
  test("come when they are asked for, as text: no link leaves the site", async () => {
    const page = await house.open();
    await press(page, "Sources");
    await page.locator("dialog .sources li").first().waitFor();
    expect(await page.locator("dialog .sources li").count()).toBeGreaterThan(10);
    const away = await page
      .locator("a[href]")
      .evaluateAll(
        (all) => all.filter((link) => (link as HTMLAnchorElement).origin !== location.origin).length,
      );
    expect(away).toBe(0);
  });

  test("that cannot be fetched are said to be missing, and the game plays on", async () => {
    const page = await house.open({ tolerant: true });
    await page.route("**/assets/about-*.js", (route) => route.abort());
    await press(page, "Sources");
    await expect.poll(() => notices(page)).toContain(notFetchedNotice("Credits, sources, corrections").text);
    expect(await page.locator("dialog").count()).toBe(0);
    await begin(page);
  });
});

describe("the proof card", () => {
  test("says how many histories were played, from the title page and after an ending", async () => {
    const page = await house.open();
    const told = `There are ${Number(proof.runs).toLocaleString("en")} histories here.`;
    await press(page, "Proof");
    await expect.poll(() => page.locator("dialog .proof").textContent()).toContain(told);
    expect(await page.locator("dialog .proof tbody tr").count()).toBe(
      proof.endings.length + proof.decisions.length,
    );
    await page.keyboard.press("Escape");
    await begin(page);
    expect(await page.getByRole("button", { name: "Proof" }).count()).toBe(0);
    await standAfter(page, record.choices);
    await press(page, "Proof");
    await expect.poll(() => page.locator("dialog .proof").textContent()).toContain(told);
  });
});

describe("a closer look", () => {
  test("comes back to the same choices, and is marked as seen", async () => {
    const { choices, aside } = decisionWithAside();
    const page = await house.open();
    await standAfter(page, choices);
    const before = await standing(page);
    await choose(page, aside);
    expect((await standing(page)).choices).toEqual(before.choices);
    expect(await page.locator(".choice.seen").getAttribute("data-choice")).toBe(aside);
    expect(await page.locator(".taken-aside").count()).toBe(1);
  });
});
