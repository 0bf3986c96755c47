/** Walks through a story without asides: pages are turned, and somebody decides. */
import type { Choice, Moment, Story } from "../../src/narrative";

export interface Walk {
  readonly moments: readonly Moment[];
  /** The choice taken at each moment but the last. */
  readonly choices: readonly string[];
}

export type Decide = (offered: readonly Choice[]) => Choice | undefined;

/** Where `decide` has no answer, the first choice is taken. Throws where the story breaks. */
export function walk(story: Story, decide: Decide): Walk {
  const first = story.begin();
  if (!first.ok) throw new Error(first.problem.message);
  const moments = [first.value];
  const choices: string[] = [];
  for (let moment: Moment = first.value; ;) {
    const offered = moment.turn.choices.filter(({ kind }) => kind !== "aside");
    const choice = (moment.turn.decision === null ? undefined : decide(offered)) ?? offered[0];
    if (!choice) return { moments, choices };
    const next = story.step(moment, choice.id);
    if (!next.ok) throw new Error(`“${choice.id}” was offered and could not be taken`);
    moment = next.value;
    moments.push(moment);
    choices.push(choice.id);
  }
}
