/** Every run of a small story, one by one, with the game's own step: what the atlas is tested against. */
import type { Moment, Story } from "../src/narrative";
import { wordCount } from "../src/atlas";

export interface BruteRun {
  /** The choices of decisions; page-turns are left out. */
  readonly choices: readonly string[];
  readonly ending: string;
  readonly words: number;
  readonly probability: number;
  /** All text after each decision, the answer to it left out. */
  readonly moments: readonly Moment[];
}

export function everyRun(story: Story): readonly BruteRun[] {
  const first = story.begin();
  if (!first.ok) throw new Error(first.problem.message);
  return from(story, first.value, {
    choices: [],
    ending: "",
    words: wordsOf(first.value),
    probability: 1,
    moments: [first.value],
  });
}

function from(story: Story, moment: Moment, run: BruteRun): readonly BruteRun[] {
  const further = moment.turn.choices.filter(({ kind }) => kind !== "aside");
  if (further.length === 0) return [{ ...run, ending: moment.turn.ending ?? "" }];
  return further.flatMap((choice) => {
    const next = story.step(moment, choice.id);
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    return from(story, next.value, {
      ...run,
      choices: choice.kind === "page-turn" ? run.choices : [...run.choices, choice.id],
      words: run.words + wordsOf(next.value),
      probability: run.probability / further.length,
      moments: [...run.moments, next.value],
    });
  });
}

function wordsOf({ turn }: Moment): number {
  return turn.lines.reduce((sum, { text }) => sum + wordCount(text), 0);
}
