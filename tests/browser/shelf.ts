/** What a reader does at the shelf, and what lies in its database. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import type { ShelfEntry } from "../../src/runs";
import { press, standAfter } from "./game";
import { otherPlans, recordPlan } from "./plans";

export async function openShelf(page: Page): Promise<void> {
  await press(page, "Your histories");
  await page.locator("dialog .shelf").waitFor();
  await page.locator("dialog .shelf").getByText("Looking…").waitFor({ state: "detached" });
}

export async function keep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Keep this history" }).click();
  await page.getByRole("button", { name: "Kept on the shelf" }).waitFor();
}

/** The histories in the open sheet, by name, in their order. */
export function names(page: Page, section = "Kept"): Promise<string[]> {
  return page.getByRole("region", { name: section }).getByRole("heading", { level: 4 }).allTextContents();
}

export function entry(page: Page, name: string): Locator {
  return page
    .locator(".shelf-entry")
    .filter({ has: page.getByRole("heading", { level: 4, name, exact: true }) });
}

export async function act(page: Page, name: string, what: string): Promise<void> {
  await entry(page, name).getByRole("button", { name: what }).click();
}

/** What the open sheet says of the last act. */
export function said(page: Page): Promise<string[]> {
  return page.locator(".shelf-said [role=status] p").allTextContents();
}

/** The text of the file that a press brings. */
export async function exported(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

export async function importText(page: Page, text: string): Promise<void> {
  const file = { name: "histories.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("dialog input[type=file]").setInputFiles(file);
}

/** Everything that lies in the database, as it lies there. */
export function records(page: Page): Promise<ShelfEntry[]> {
  return page.evaluate(
    () =>
      new Promise<ShelfEntry[]>((resolve, reject) => {
        const opening = indexedDB.open("crazy-ideas");
        opening.addEventListener("error", () => reject(opening.error as Error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          // There is none until the game has made it: then this empty one must not stay.
          if (!database.objectStoreNames.contains("histories")) {
            database.close();
            indexedDB.deleteDatabase("crazy-ideas");
            resolve([]);
            return;
          }
          const all = database.transaction("histories").objectStore("histories").getAll();
          all.addEventListener("success", () => {
            database.close();
            resolve(all.result as ShelfEntry[]);
          });
          all.addEventListener("error", () => reject(all.error as Error));
        });
      }),
  );
}

/** The runs of the database, each as one line. */
export async function runsKept(page: Page): Promise<string[]> {
  return (await records(page)).map(({ choices }) => choices.join(" ")).toSorted();
}

const ended = otherPlans();

/** Keeps two histories that have ended, and stands in a third: the record, after its first twelve choices. */
export async function threeHistories(page: Page): Promise<void> {
  for (const { choices } of ended) {
    await standAfter(page, choices);
    await openShelf(page);
    await keep(page);
    await page.keyboard.press("Escape");
  }
  await standAfter(page, recordPlan().choices.slice(0, 12));
}
