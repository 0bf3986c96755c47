/** What becomes of the shelf where the browser keeps nothing, or no more. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hinderedWords, problemWords } from "../../src/app/shelf/words";
import { afterBegin, begin, live, playhouse, playRun, press, standAfter } from "./game";
import { recordPlan } from "./plans";
import { exported, keep, names, openShelf, records, runsKept, said, threeHistories } from "./shelf";

const house = playhouse({ webgl: false });
const { choices: record } = recordPlan();
const close = (page: Page): Promise<void> => page.keyboard.press("Escape");

describe("where the browser keeps nothing, or no more", () => {
  async function withoutDatabase(how: () => void): Promise<Page> {
    const context = await house.newContext();
    await context.addInitScript(how);
    return house.open({ context });
  }

  test.each([
    [
      "has no database",
      (): void => {
        Object.defineProperty(window, "indexedDB", { value: undefined });
      },
    ],
    [
      "refuses its database",
      (): void => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("denied", "SecurityError");
        };
      },
    ],
  ])("a browser that %s says so; the shelf lasts as long as the tab, as a file longer", async (_, how) => {
    const page = await withoutDatabase(how);
    await standAfter(page, record.slice(0, 12));
    await openShelf(page);
    expect(await page.locator(".shelf-warning").textContent()).toBe(hinderedWords("closed"));
    expect(await page.locator(".shelf-code").first().textContent()).toMatch(/^[0-9A-Z]{5}-/);
    await keep(page);
    const { text } = await exported(page, page.getByRole("button", { name: "Export all" }));
    expect((JSON.parse(text) as { entries: unknown[] }).entries).toHaveLength(1);
    await close(page);
    await openShelf(page);
    expect(await page.locator(".shelf-entry").count()).toBe(1);
  });

  test("a frame that may store nothing plays, and says so", async () => {
    const page = await withoutDatabase(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await begin(page);
    await playRun(page, await afterBegin(page, record.slice(0, 8)));
    await openShelf(page);
    expect(await page.locator(".shelf-warning").textContent()).toBe(hinderedWords("closed"));
    await keep(page);
    expect(await names(page)).toHaveLength(1);
  });

  test("a full one says so, offers the code, and has lost nothing", async () => {
    const page = await house.open();
    await threeHistories(page);
    const before = await records(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openShelf(page);
    await page.getByRole("button", { name: "Keep this history" }).click();
    await expect.poll(() => said(page)).toEqual([problemWords("full")]);
    expect(await page.locator(".shelf-code").first().textContent()).toMatch(/^[0-9A-Z]{5}-/);
    expect(await records(page)).toEqual(before);
    await close(page);
    await press(page, "Restart");
    await openShelf(page);
    // What was left waits in the other storage until there is room.
    expect(Object.keys(await page.evaluate(() => ({ ...localStorage }))).join()).toContain(
      "crazy-ideas:left:",
    );
    await page.reload();
    await live(page);
    await openShelf(page);
    await expect.poll(() => runsKept(page)).toContain(record.slice(0, 12).join(" "));
  });

  test("the browser is asked to keep the shelf when something is first kept, and not before", async () => {
    const context = await house.newContext();
    await context.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, { asked });
      StorageManager.prototype.persisted = () => Promise.resolve(asked.length > 0);
      StorageManager.prototype.persist = () => {
        asked.push("persist");
        return Promise.resolve(true);
      };
    });
    const page = await house.open({ context });
    const asked = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
    await standAfter(page, record.slice(0, 12));
    await openShelf(page);
    expect(await page.locator(".shelf").textContent()).toContain("This browser may clear the shelf");
    expect(await asked()).toBe(0);
    await keep(page);
    await expect.poll(() => page.locator(".shelf").textContent()).toContain("has agreed to keep the shelf");
    expect(await asked()).toBe(1);
  });
});
