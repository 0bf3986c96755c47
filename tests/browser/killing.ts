/** A reader whose browser dies at any moment: what was done before it, and what is found after it. */
import type { BrowserContext, Page } from "playwright-core";
import { isWorthShelving, readEntry, readSave } from "../../src/runs";
import { goOn, press, standing, type Playhouse } from "./game";
import { openShelf, records } from "./shelf";

/** What the reader knows of what was done. */
interface Known {
  readonly run: readonly string[];
  /** Given back, and can be taken again. */
  readonly ahead: readonly string[];
  /** Every run that was kept, or left for another. */
  readonly shelved: readonly (readonly string[])[];
}

/** Does one thing; `begun` is told of what it may have led to when it did not come to its end. */
type Act = (page: Page, known: Known, begun: (next: Known) => void, dice: () => number) => Promise<Known>;

/** Milliseconds that a life lasts at most, once it plays. */
const LONGEST = 2_500;

/** Plays, keeps and dies `times` over, in one browser's storage. Answers with all that was lost; the same seed plays the same acts. */
export async function livesLost(house: Playhouse, times: number, seed: number): Promise<readonly string[]> {
  const dice = rolls(seed);
  const context = await house.newContext();
  const lost: string[] = [];
  let known: Known = { run: [], ahead: [], shelved: [] };
  for (let life = 1; life <= times; life += 1) {
    const { certain, possible } = await oneLife(await house.open({ context, tolerant: true }), known, dice);
    const found = await look(await house.open({ context, tolerant: true }), context);
    const stands = [certain, ...possible].find(({ run }) => same(run, found.run));
    if (!stands) lost.push(`life ${life}: ${found.run.join(" ")} instead of ${certain.run.join(" ")}`);
    const missing = certain.shelved.filter((run) => !found.all.some((other) => startsWith(other, run)));
    lost.push(...missing.map((run) => `life ${life}: lost ${run.join(" ")}`), ...found.damaged);
    known = { run: found.run, ahead: found.ahead, shelved: certain.shelved };
  }
  return lost;
}

async function oneLife(
  page: Page,
  from: Known,
  dice: () => number,
): Promise<{ readonly certain: Known; readonly possible: readonly Known[] }> {
  const dying = dies(page);
  let certain = from.run.length > 0 ? await goOn(page).then(() => from) : await begin(page, from);
  let possible: Known[] = [];
  const killer = await page.context().newCDPSession(page);
  setTimeout(() => void killer.send("Page.crash").catch(() => undefined), dice() * LONGEST);
  for (;;) {
    possible = [];
    const act = pick([choose, choose, choose, choose, choose, back, keep, restart], dice);
    const done = act(page, certain, (next) => possible.push(next), dice);
    const next = await Promise.race([done.catch(() => null), dying]);
    if (next === null) break;
    certain = next;
  }
  await dying;
  await page.close();
  return { certain, possible };
}

/** Null when the page's process has died. */
function dies(page: Page): Promise<null> {
  return new Promise((resolve) => page.once("crash", () => resolve(null)));
}

async function begin(page: Page, known: Known): Promise<Known> {
  await page.locator("[data-command=begin]").click();
  return { ...known, run: [">"], ahead: [] };
}

const choose: Act = async (page, known, begun, dice) => {
  const { choices } = await standing(page);
  if (choices.length === 0) return restart(page, known, begun, dice);
  const choice = pick(choices, dice);
  const { run, ahead, shelved } = known;
  const stays =
    choice === ahead[0] || ahead.length === 0 || (choice.includes("/") && !choice.startsWith("@"));
  const left = stays || !isWorthShelving([...run, ...ahead]) ? [] : [[...run, ...ahead]];
  const next: Known = {
    run: [...run, choice],
    ahead: stays ? ahead.slice(choice === ahead[0] ? 1 : 0) : [],
    shelved: [...shelved, ...left],
  };
  begun(next);
  // The page's own click: the writing is over when it returns.
  await page.evaluate(
    (id) => document.querySelector<HTMLElement>(`[data-choice=${JSON.stringify(id)}]`)?.click(),
    choice,
  );
  return next;
};

const back: Act = async (page, known, begun) => {
  const last = known.run.at(-1);
  if (known.run.length < 2 || last === undefined) return known;
  const next = { ...known, run: known.run.slice(0, -1), ahead: [last, ...known.ahead] };
  begun(next);
  await press(page, "Back one choice");
  return next;
};

const keep: Act = async (page, known) => {
  await openShelf(page);
  const button = page.getByRole("button", { name: /^(Keep this history|Kept on the shelf)$/ });
  const worth = isWorthShelving(known.run);
  if (worth) {
    await button.click();
    await page.getByRole("button", { name: "Kept on the shelf" }).waitFor();
  }
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  return worth ? { ...known, shelved: [...known.shelved, known.run] } : known;
};

const restart: Act = async (page, known, begun) => {
  const whole = [...known.run, ...known.ahead];
  const shelved = isWorthShelving(whole) ? [...known.shelved, whole] : known.shelved;
  const empty = { run: [], ahead: [], shelved };
  begun(empty);
  begun({ ...empty, run: [">"] });
  await press(page, "Restart");
  return begin(page, empty);
};

interface Found {
  readonly run: readonly string[];
  readonly ahead: readonly string[];
  /** Every run that lies anywhere. */
  readonly all: readonly (readonly string[])[];
  readonly damaged: readonly string[];
}

/** What the next reader finds. */
async function look(page: Page, context: BrowserContext): Promise<Found> {
  const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  const texts = Object.entries(kept).filter(([key]) => /^crazy-ideas:(slot|left):/.test(key));
  const saves = texts.flatMap(([key, text]) => {
    const save = readSave(text);
    return save.ok ? [{ ...save.value, slot: key.includes(":slot:") }] : [];
  });
  const lies = await records(page);
  const damaged = lies.filter((record) => !readEntry(record)).map(({ id }) => `damaged: ${id}`);
  const slots = saves.filter(({ slot }) => slot);
  const [newest] = slots.toSorted((one, other) => (other.savedAt ?? "").localeCompare(one.savedAt ?? ""));
  await Promise.all(context.pages().map((each) => each.close()));
  return {
    run: newest?.choices ?? [],
    ahead: newest?.ahead ?? [],
    all: [
      ...saves.map(({ choices, ahead }) => [...choices, ...ahead]),
      ...lies.map(({ choices }) => choices),
    ],
    damaged: saves.length < texts.length ? [...damaged, "damaged: a save"] : damaged,
  };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && startsWith(one, other);
}

function startsWith(run: readonly string[], start: readonly string[]): boolean {
  return start.every((choice, at) => run[at] === choice);
}

function pick<Item>(items: readonly Item[], dice: () => number): Item {
  return items[Math.floor(dice() * items.length)] as Item;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function rolls(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
