/** How long a first visit takes on a slow line and a slow processor. */
import type { Browser, Page } from "playwright-core";
import { median, type Row } from "./figures";
import { watchLoad, type Loaded, type Marks } from "./watch";

const RUNS = 5;

/** 1.6 Mbit/s, in bytes a second, and 150 ms a request; the processor four times slower. */
const BYTES_A_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;
const SLOWER = 4;

const game: Marks = { text: "#reading .line", first: "[data-command=begin]", live: "html[data-live=true]" };
const bare: Marks = { text: "#lines p", first: "#choices button", live: "#choices button" };

export interface LoadFigures {
  readonly game: readonly Loaded[];
  readonly bare: readonly Loaded[];
}

/** Visits game and bare page in turns, each time with an empty cache; the first visit of each only warms up. */
export async function measureLoad(browser: Browser, address: string): Promise<LoadFigures> {
  const visits: { readonly game: Loaded[]; readonly bare: Loaded[] } = { game: [], bare: [] };
  for (let run = 0; run <= RUNS; run++) {
    const one = await visit(browser, `${address}game/`, game);
    const other = await visit(browser, `${address}bare/`, bare);
    if (run === 0) continue;
    visits.game.push(one);
    visits.bare.push(other);
  }
  return visits;
}

export function loadRows({ game: ours, bare: theirs }: LoadFigures): readonly Row[] {
  const row = (name: string, key: keyof Loaded): Row => ({
    name,
    ours: median(ours.map((each) => each[key])),
    bare: median(theirs.map((each) => each[key])),
  });
  const [text, choice] = [row("first text painted", "textMs"), row("first choice usable", "choiceMs")];
  return [
    { ...text, target: { words: "at most half of the bare page's", met: text.ours <= (text.bare ?? 0) / 2 } },
    row("first button seen", "buttonMs"),
    { ...choice, target: { words: "no later than the bare page's", met: choice.ours <= (choice.bare ?? 0) } },
    row("all live", "liveMs"),
    { ...row("fetched until then", "kB"), name: "fetched until then (kB)" },
  ];
}

async function visit(browser: Browser, address: string, marks: Marks): Promise<Loaded> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 1280, height: 720 },
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watchLoad, marks);
    await page.goto(address, { waitUntil: "commit" });
    const result = await page.waitForFunction(() => window.loaded ?? false, undefined, { timeout: 60_000 });
    return (await result.jsonValue()) as Loaded;
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}
