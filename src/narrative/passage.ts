/** What Ink says, as plain data. */
import type { InkState } from "./names";

/** A line as Ink delivers it. */
export interface RawLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What Ink says until it next waits for a choice. */
export interface Passage {
  readonly lines: readonly RawLine[];
  readonly choices: readonly RawLine[];
  readonly state: InkState;
}

export type Value = number | boolean | string | readonly string[];
