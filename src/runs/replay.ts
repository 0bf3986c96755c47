/** Plays a run again, from the beginning, on the story as it stands. */
import { failed, ok, type Result } from "../kit";
import type { Moment, Refusal, Story, StoryFault } from "../narrative";

export interface Replay {
  /** The first moment, then one after each choice that could be taken. Never empty. */
  readonly moments: readonly Moment[];
  /** Where the run could not be followed further; null when all of it was. */
  readonly stopped: Stop | null;
}

export interface Stop {
  /** How many choices were taken before it. */
  readonly after: number;
  readonly asked: string;
  readonly problem: Refusal | StoryFault;
}

/** Follows `choices` as far as the story offers them. Fails only when the story cannot even begin. */
export function replay(story: Story, choices: readonly string[]): Result<Replay, StoryFault> {
  const first = story.begin();
  if (!first.ok) return failed(first.problem);
  const moments = [first.value];
  for (const [after, asked] of choices.entries()) {
    const next = story.step(moments[after] as Moment, asked);
    if (!next.ok) return ok({ moments, stopped: { after, asked, problem: next.problem } });
    moments.push(next.value);
  }
  return ok({ moments, stopped: null });
}
