/** Runs to play in the browser, found by playing the story itself: its sentences may change under them. */
import { openStory, plainText, type BookEnding, type Choice, type Moment, type StoryBook } from "../../src/narrative";
import { replay } from "../../src/runs";
import { packStory } from "../../tools/story/pack";
import { randomRun } from "../../tools/story/play";

export const book: StoryBook = packed("story/main.ink");
const story = openStory(book.ink);

export interface Plan {
  readonly choices: readonly string[];
  readonly ending: BookEnding;
  /** What the choices of decisions say, in order. */
  readonly decided: readonly string[];
}

/** The record's choice at each decision; elsewhere the first way on. */
export function recordPlan(): Plan {
  const record = new Set(book.decisions.flatMap(({ choices }) => choices.filter((choice) => choice.record).map(({ id }) => id)));
  const choices: string[] = [];
  for (let turn = after(choices).turn; turn.choices.length > 0; turn = after(choices).turn) {
    const onward = turn.choices.filter(({ kind }) => kind !== "aside");
    choices.push((onward.find(({ id }) => record.has(id)) ?? (onward[0] as Choice)).id);
  }
  return plan(choices);
}

/** Two runs off the record, to two endings, with an aside in each. */
export function otherPlans(): readonly [Plan, Plan] {
  const record = recordPlan().ending.id;
  const found = new Map<string, Plan>();
  for (let seed = 1; found.size < 2 && seed < 2_000; seed += 1) {
    const { choices, moments } = randomRun(story, seed);
    const ending = moments.at(-1)?.turn.ending;
    const suits = ending && ending !== record && !found.has(ending) && choices.some(isAside);
    // The browser's way in is Begin, which turns the first page.
    if (suits && choices[0] === ">") found.set(ending, plan(choices));
  }
  const [one, two] = [...found.values()];
  if (!one || !two) throw new Error("no two endings off the record were found");
  return [one, two];
}

/** The shortest way along the record to a decision that also offers an aside; `aside` is its name. */
export function decisionWithAside(): { readonly choices: readonly string[]; readonly aside: string } {
  const { choices } = recordPlan();
  const lengths = choices.map((_, length) => length);
  for (const length of lengths) {
    const { turn } = after(choices.slice(0, length));
    const aside = turn.choices.find(({ kind }) => kind === "aside");
    if (turn.decision && aside) return { choices: choices.slice(0, length), aside: aside.id };
  }
  throw new Error("no decision on the record has an aside");
}

/** The way along the record to its longest row of choices. */
export function longestRow(): readonly string[] {
  const { choices } = recordPlan();
  const rows = choices.map((_, length) => after(choices.slice(0, length)).turn.choices.length);
  return choices.slice(0, rows.indexOf(Math.max(...rows)));
}

export function isAside(choice: string): boolean {
  return choice.includes("/");
}

export function packed(main: string): StoryBook {
  const made = packStory(main).book;
  if (!made) throw new Error(`${main} does not compile`);
  return made;
}

function plan(choices: readonly string[]): Plan {
  const ending = book.endings.find(({ id }) => id === after(choices).turn.ending);
  if (!ending) throw new Error("the run has no ending");
  const decided = choices.flatMap((id, at) => {
    const choice = after(choices.slice(0, at)).turn.choices.find((offered) => offered.id === id);
    return choice?.kind === "decision" ? [plainText(choice.text)] : [];
  });
  return { choices, ending, decided };
}

function after(choices: readonly string[]): Moment {
  const played = replay(story, choices);
  if (!played.ok || played.value.stopped) throw new Error(`the story does not offer ${choices.join(" ")}`);
  return played.value.moments.at(-1) as Moment;
}
