/**
 * A story as a machine: it waits at stops, and a choice leads over a segment to the next stop.
 * A segment asks for values of variables, one after the other, until it knows what follows: a
 * decision tree, whose leaves hold for everything that agrees on the values asked for.
 */

/** Where the story waits for a choice, or is over. */
export interface Stop {
  /** The decision that is taken here; null elsewhere. */
  readonly decision: string | null;
  /** The ending reached; null elsewhere. */
  readonly ending: string | null;
  /** The choices that lead on, in the order of the story. */
  readonly choices: readonly StopChoice[];
  readonly asides: readonly StopChoice[];
  /** `pause`: between two lines of a turn, with one nameless way on. `turn`: a page-turn is the only way on. */
  readonly kind: "decision" | "turn" | "pause" | "end";
  /** Ink's own message, where the story broke. */
  readonly fault: string | null;
}

export interface StopChoice {
  readonly id: string;
  readonly segment: number;
}

/** What a segment comes to, for all that agree on what it asked. */
export interface Leaf {
  readonly next: number;
  /** A variable's number, then its value's number, and so on. */
  readonly writes: readonly number[];
  /** In the lines that the reader meets. */
  readonly words: number;
  /** Its lines, then the words on its choices, each text by its number. */
  readonly lines: readonly number[];
  /** The pieces of the compiled text that it passes. */
  readonly pieces: readonly number[];
  /** Its own number. Leaves with one `meaning` do the same in every respect. */
  readonly number: number;
  readonly meaning: number;
}

/** One value number for each variable. */
export type Values = Uint16Array;

/** What was asked, in order, and what came of it. */
export interface Answer {
  readonly reads: readonly number[];
  readonly leaf: Leaf;
}

export interface Machine {
  /** Each variable's value at the beginning, by number. */
  readonly initial: readonly number[];
  /** Grows while new stops are met. Segment 0 is the beginning. */
  readonly stops: readonly Stop[];
  /** What `segment` comes to with these values, and which of them it asked for. */
  answer(segment: number, values: Values): Answer;
}

export function applyWrites({ writes }: Leaf, values: Values): void {
  for (let at = 0; at < writes.length; at += 2) values[writes[at] as number] = writes[at + 1] as number;
}
