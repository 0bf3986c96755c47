/** The built game in a real browser, and the few things that a reader does in it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launchBrowser, type LaunchOptions } from "../../tools/browser";
import { serve, type Served } from "../../tools/serve";
import { DIST } from "./built";
import { book } from "./plans";

/** Long enough for a slow machine that draws WebGL in software. */
export const PATIENCE = 30_000;

export interface Opening {
  readonly context?: BrowserContext;
  readonly looks?: BrowserContextOptions;
  /** What the address ends in, from its #. */
  readonly hash?: string;
  /** Does not wait until the game is live. */
  readonly early?: boolean;
  /** Complaints of the page do not fail the test. */
  readonly tolerant?: boolean;
}

/** What is played, where it stands on its site, and in which browser. */
export interface Plan extends LaunchOptions {
  readonly folder?: () => string;
  /** Serves the game; without it, a plain server does. */
  readonly site?: () => Promise<Served>;
  readonly path?: string;
}

export interface Playhouse {
  readonly newContext: (looks?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Opens the title page. Whatever the page complains of fails the test when it ends. */
  readonly open: (how?: Opening) => Promise<Page>;
}

/**
 * Serves a folder and opens a browser for the tests of one file. After each test its pages are
 * closed, and none may have complained: no error, nothing against the page's policy, and nothing
 * asked of another site.
 */
export function playhouse(plan: Plan = {}): Playhouse {
  const { served, browser } = whileTesting(plan);
  const complaints: string[] = [];
  afterEach(async () => {
    await Promise.all(
      browser()
        .contexts()
        .map((context) => context.close()),
    );
    expect(complaints.splice(0)).toEqual([]);
  });

  const newContext = async (looks: BrowserContextOptions = {}): Promise<BrowserContext> => {
    const usual = {
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      // What one visit keeps on the device is not to be met by another test.
      serviceWorkers: "block",
    } as const;
    const context = await browser().newContext({ ...usual, ...looks });
    context.setDefaultTimeout(PATIENCE);
    return context;
  };

  return {
    newContext,
    async open({ context, looks, hash = "", early = false, tolerant = false } = {}) {
      const page = await (context ?? (await newContext(looks))).newPage();
      const home = `${served().address}${plan.path ?? ""}`;
      if (!tolerant) listenForComplaints(page, home, (complaint) => complaints.push(complaint));
      await page.goto(`${home}${hash}`, early ? { waitUntil: "commit" } : {});
      if (!early) await live(page);
      return page;
    },
  };
}

/** A server and a browser, there from before the first test of the file until after its last. */
function whileTesting({ folder = () => DIST, site = () => serve(folder(), 0), ...launch }: Plan): {
  readonly served: () => Served;
  readonly browser: () => Browser;
} {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([site(), launchBrowser(launch)]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return { served: () => served, browser: () => browser };
}

function listenForComplaints(page: Page, home: string, complain: (complaint: string) => void): void {
  page.on("pageerror", (error) => complain(`error: ${error.message}`));
  // Chromium writes what the page's policy refuses here too.
  page.on(
    "console",
    (message) =>
      message.type() === "error" && complain(`console: ${message.text()} ${message.location().url}`),
  );
  page.on("request", (request) => {
    const asked = request.url();
    if (!asked.startsWith(home) && !/^(blob|data):/.test(asked)) complain(`asks elsewhere: ${asked}`);
  });
}

export async function live(page: Page): Promise<void> {
  await page.locator("html[data-live=true]").waitFor({ state: "attached" });
}

export async function begin(page: Page): Promise<void> {
  await page.locator("[data-command=begin]").click();
}

/** What is left of a run that begins as every history does, once the reader has begun. */
export async function afterBegin(page: Page, choices: readonly string[]): Promise<readonly string[]> {
  return choices.slice((await standing(page)).at);
}

export async function goOn(page: Page): Promise<void> {
  await page.locator("[data-command=continue]").click();
}

/** The button in the page's foot with this name, or one like it. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(".controls").getByRole("button", { name }).click();
}

/** What the page shows of where the reader stands. */
export interface Standing {
  /** How many choices were taken, by the newest turn's heading. */
  readonly at: number;
  readonly lastLine: string;
  readonly choices: readonly string[];
}

export function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const last = (selector: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>(`#reading ${selector}`)].at(-1);
    return {
      at: Number(last("[id^=turn-]")?.id.slice("turn-".length) ?? -1),
      lastLine: last(".line")?.textContent ?? "",
      choices: [...document.querySelectorAll<HTMLElement>("#reading [data-choice]")].map(
        (button) => button.dataset["choice"] ?? "",
      ),
    };
  });
}

/** One way to take a choice. */
export type Take = (page: Page, choice: string) => Promise<void>;

export const byMouse: Take = (page, choice) => page.locator(choiceButton(choice)).click();

export const byTouch: Take = (page, choice) => page.locator(choiceButton(choice)).tap();

export const byNumber: Take = async (page, choice) => {
  const { choices } = await standing(page);
  await page.keyboard.press(String(choices.indexOf(choice) + 1));
};

/** From wherever the focus stands, Tab until it is on the choice, then Enter. */
export const byTab: Take = async (page, choice) => {
  await tabTo(page, choiceButton(choice));
  await page.keyboard.press("Enter");
};

export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

export function choiceButton(choice: string): string {
  return `[data-choice=${JSON.stringify(choice)}]`;
}

/** Takes `choice`; the focus must then be on the heading of the turn that it leads to. */
export async function choose(page: Page, choice: string, take: Take = byMouse): Promise<void> {
  const { at } = await standing(page);
  await take(page, choice);
  await expect
    .poll(() => focused(page), { timeout: PATIENCE, message: `the focus after ${choice}` })
    .toBe(`turn-${at + 1}`);
}

export async function playRun(page: Page, choices: readonly string[], take: Take = byMouse): Promise<void> {
  for (const choice of choices) await choose(page, choice, take);
}

/** The id of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? "");
}

export function notices(page: Page): Promise<string[]> {
  return page
    .locator(".notice")
    .evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent ?? ""));
}

/** Everything that the page has kept, by key. */
export function keptKeys(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Where former editions kept the run; it is still read. */
export const RUN_KEY = `crazy-ideas:run:${book.title}`;

export function saved(choices: readonly string[]): string {
  return JSON.stringify({ format: 1, story: { title: book.title, version: book.version }, choices });
}

/** Comes back to the title page with this text, and no other, where the game looks for a run to go on with. */
export async function reloadWithSave(page: Page, save: string): Promise<void> {
  await page.evaluate(
    ([key, text]) => {
      for (const slot of Object.keys(localStorage))
        if (slot.startsWith("crazy-ideas:slot:")) localStorage.removeItem(slot);
      localStorage.setItem(key, text);
    },
    [RUN_KEY, save] as const,
  );
  await page.reload();
  await live(page);
}

/** Stands where these choices lead, as one who comes back to a kept run. */
export async function standAfter(page: Page, choices: readonly string[]): Promise<void> {
  await reloadWithSave(page, saved(choices));
  await goOn(page);
}
