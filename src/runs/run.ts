import type { ChoiceId, StoryVersion } from "../narrative";

/** The choices taken, in order: all that is kept of a history. Everything else can be played again. */
export interface Run {
  readonly story: StoryMark;
  readonly choices: readonly ChoiceId[];
}

/** Which story, and which text of it. */
export interface StoryMark {
  readonly title: string;
  readonly version: StoryVersion;
}

export function beginRun(story: StoryMark): Run {
  return { story, choices: [] };
}

export function append(run: Run, choice: ChoiceId): Run {
  return { ...run, choices: [...run.choices, choice] };
}

/** The run as it was after its first `length` choices. */
export function cutTo(run: Run, length: number): Run {
  return { ...run, choices: run.choices.slice(0, length) };
}
