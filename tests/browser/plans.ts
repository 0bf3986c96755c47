/** Runs to play in the browser, found by playing the story itself: its sentences may change under them. */
import {
  openStory,
  plainText,
  type BookEnding,
  type Choice,
  type Moment,
  type Turn,
} from "../../src/narrative";
import { replay } from "../../src/runs";
import { randomRun } from "../../tools/story/play";
import { builtBook, DIST } from "./built";

export const book = await builtBook(DIST);
const story = openStory(book.ink);

export interface Plan {
  readonly choices: readonly string[];
  readonly ending: BookEnding;
  /** What the choices of decisions say, in order. */
  readonly decided: readonly string[];
}

/** The record's choice at each decision; elsewhere the first way on. */
export function recordPlan(): Plan {
  const record = new Set(
    book.decisions.flatMap(({ choices }) => choices.filter((choice) => choice.record).map(({ id }) => id)),
  );
  const choices: string[] = [];
  let [moment] = played([]);
  while (moment && moment.turn.choices.length > 0) {
    const onward = moment.turn.choices.filter(({ kind }) => kind !== "aside");
    const { id } = onward.find((choice) => record.has(choice.id)) ?? (onward[0] as Choice);
    choices.push(id);
    const next = story.step(moment, id);
    moment = next.ok ? next.value : undefined;
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
  for (const [length, { turn }] of played(choices).entries()) {
    const aside = turn.choices.find(({ kind }) => kind === "aside");
    if (turn.decision && aside) return { choices: choices.slice(0, length), aside: aside.id };
  }
  throw new Error("no decision on the record has an aside");
}

/** The way along the record to its longest row of choices. */
export function longestRow(): readonly string[] {
  const { choices } = recordPlan();
  const rows = played(choices).map(({ turn }) => turn.choices.length);
  return choices.slice(0, rows.indexOf(Math.max(...rows)));
}

/** The shortest way along the record to a turn that suits. */
export function wayTo(suits: (turn: Turn) => boolean): readonly string[] {
  const { choices } = recordPlan();
  const at = played(choices).findIndex(({ turn }) => suits(turn));
  if (at < 0) throw new Error("no turn on the record suits");
  return choices.slice(0, at);
}

export function isAside(choice: string): boolean {
  return choice.includes("/");
}

function plan(choices: readonly string[]): Plan {
  const moments = played(choices);
  const ending = book.endings.find(({ id }) => id === moments.at(-1)?.turn.ending);
  if (!ending) throw new Error("the run has no ending");
  const decided = choices.flatMap((id, at) => {
    const choice = moments[at]?.turn.choices.find((offered) => offered.id === id);
    return choice?.kind === "decision" ? [plainText(choice.text)] : [];
  });
  return { choices, ending, decided };
}

function played(choices: readonly string[]): readonly Moment[] {
  const run = replay(story, choices);
  if (!run.ok || run.value.stopped) throw new Error(`the story does not offer ${choices.join(" ")}`);
  return run.value.moments;
}
