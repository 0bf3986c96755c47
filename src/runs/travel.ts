/** Going back and forth along a run without losing any of it. */
import type { ChoiceId, Moment, Story, Turn } from "../narrative";
import { replay } from "./replay";
import { cutTo, type Run } from "./run";

/** Where a reader stands in a run. */
export interface Travel {
  readonly run: Run;
  /** The first moment, then one after each choice of the run. */
  readonly moments: readonly Moment[];
  /** The choices that were given back, and can be taken again. */
  readonly ahead: readonly ChoiceId[];
}

/** The run with all that lies ahead. */
export function whole({ run, ahead }: Pick<Travel, "run" | "ahead">): Run {
  return { ...run, choices: [...run.choices, ...ahead] };
}

/** Where one stands after `length` choices of the whole run, or as near to it as the story leads. */
export function travelTo(story: Story, from: Travel, length: number): Travel {
  const all = whole(from);
  const to = Math.max(0, Math.min(length, all.choices.length));
  const moments = to < from.moments.length ? from.moments.slice(0, to + 1) : played(story, all, to);
  const stands = moments.length - 1;
  return { run: cutTo(all, stands), moments, ahead: all.choices.slice(stands) };
}

function played(story: Story, { choices }: Run, to: number): readonly Moment[] {
  const again = replay(story, choices.slice(0, to));
  return again.ok ? again.value.moments : [];
}

/** What lies ahead after `choice`; null when the choice leaves it. A closer look changes nothing that follows. */
export function stillAhead(
  ahead: readonly ChoiceId[],
  { choices }: Turn,
  choice: string,
): readonly ChoiceId[] | null {
  if (choice === ahead[0]) return ahead.slice(1);
  if (ahead.length === 0 || choices.find(({ id }) => id === choice)?.kind === "aside") return ahead;
  return null;
}

/** Every choice of `start`, in the same place. */
export function startsWith(choices: readonly string[], start: readonly string[]): boolean {
  return start.every((choice, at) => choices[at] === choice);
}
