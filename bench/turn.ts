/** How long the game takes from a press on a choice to the new lines, while its stage is moving. */
import type { Browser, Page } from "playwright-core";
import { median, percentile, type Row } from "./figures";
import { watchTurns, type Turned, type TurnMarks } from "./watch";

export const CHOICES = 100;

/** Nothing that is waited for takes this long, unless something is wrong. */
const PATIENCE_MS = 120_000;
const VIEW = { width: 1600, height: 900 };

/** The pause between choices, shorter than any reader's: the stage has turned to its new pose, and moves. */
const PAUSE_MS = 1_200;

/** Of the game, the target in milliseconds on a processor of two cores. */
const MOST_MS = 30;

interface Reader extends TurnMarks {
  readonly path: string;
  /** Comes to the first choice, from a page just opened. */
  readonly begin: (page: Page) => Promise<void>;
  /** Comes to the first choice, from the end of a history. */
  readonly again: (page: Page) => Promise<void>;
}

const game: Reader = {
  path: "game/",
  text: "#reading .line",
  choices: ".choices button",
  over: ".over button",
  async begin(page) {
    await page.waitForSelector("html[data-live=true]", { state: "attached" });
    await page.click("[data-command=begin]");
    await page.waitForSelector("[data-stage=drawn]", { state: "attached" });
  },
  async again(page) {
    await page.click(".over .strong");
    await page.click("[data-command=begin]");
  },
};

const bare: Reader = {
  path: "bare/",
  text: "#lines p",
  choices: "#choices button",
  over: "#choices:empty",
  begin: async (page) => void (await page.waitForSelector("#choices button")),
  async again(page) {
    await page.reload();
    await bare.begin(page);
  },
};

export interface TurnFigures {
  readonly game: readonly Turned[];
  readonly bare: readonly Turned[];
}

export async function measureTurns(browser: Browser, address: string, choices: number): Promise<TurnFigures> {
  const open = { browser, address, choices };
  return { bare: await read(bare, open), game: await read(game, open) };
}

export function turnRows({ game: ours, bare: theirs }: TurnFigures): readonly Row[] {
  const figures = (turns: readonly Turned[], key: keyof Turned): readonly number[] =>
    turns.map((turn) => turn[key] ?? 0);
  const row = (name: string, key: keyof Turned, pick: (values: readonly number[]) => number): Row => ({
    name,
    ours: pick(figures(ours, key)),
    bare: pick(figures(theirs, key)),
  });
  const high = (values: readonly number[]): number => percentile(values, 95);
  const painted = row("press to new text painted, median", "paintedMs", median);
  const later = row("frames from text to next choice, most", "framesLater", (values) => Math.max(...values));
  return [
    { ...painted, target: { words: `at most ${MOST_MS} ms`, met: painted.ours <= MOST_MS } },
    row("press to new text painted, 95th percentile", "paintedMs", high),
    row("press to next choice usable, median", "choiceMs", median),
    row("press to next choice usable, 95th perc.", "choiceMs", high),
    row("press to new text in the page, median", "changedMs", median),
    { ...later, target: { words: "the same frame or the next", met: later.ours <= 1 } },
  ];
}

interface Opened {
  readonly browser: Browser;
  readonly address: string;
  readonly choices: number;
}

async function read(reader: Reader, { browser, address, choices }: Opened): Promise<readonly Turned[]> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: VIEW,
    reducedMotion: "no-preference",
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(watchTurns, { text: reader.text, choices: reader.choices, over: reader.over });
    const taken = new Map<string, number>();
    const turns: Turned[] = [];
    await page.goto(`${address}${reader.path}`, { waitUntil: "commit" });
    await reader.begin(page);
    while (turns.length < choices) {
      const turned = await take(page, reader, taken);
      if (turned) turns.push(turned);
      else await reader.again(page);
    }
    return turns;
  } finally {
    await context.close();
  }
}

/** Takes the choice that was taken least often so far; null where the history has ended. */
async function take(page: Page, { choices }: Reader, taken: Map<string, number>): Promise<Turned | null> {
  await page.waitForTimeout(PAUSE_MS);
  const buttons = await page.locator(choices).all();
  if (buttons.length === 0) return null;
  const names = await Promise.all(buttons.map(async (button) => (await button.textContent()) ?? ""));
  const counts = names.map((name) => taken.get(name) ?? 0);
  const at = counts.indexOf(Math.min(...counts));
  taken.set(names[at] ?? "", (counts[at] ?? 0) + 1);
  const box = await buttons[at]?.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  if (!box) return null;
  await page.mouse.click(box.x, box.y);
  const result = await page.waitForFunction(() => window.turned ?? false);
  return (await result.jsonValue()) as Turned;
}
