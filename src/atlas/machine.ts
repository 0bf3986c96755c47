/**
 * A story as a machine: it waits at stops, and a choice leads over a segment to the next stop.
 * A segment asks for values of variables, one after the other, until it knows what follows: a
 * decision tree, whose leaves hold for everything that agrees on the values asked for.
 *
 * Method: dynamic dependence recorded at run time (the reads of one execution decide which other
 * executions it stands for), as in self-adjusting computation (Acar, 2005) and concolic testing
 * (Sen and others, CUTE, 2005), here with concrete values only.
 */

/** Where the story waits for a choice, or is over. */
export interface Stop {
  /** The decision that is taken here; null at page-turns and at the end. */
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

/** What a segment comes to, for all that agree on what it read. */
export interface Leaf {
  readonly next: number;
  /** A variable's number, then its value's number, and so on. */
  readonly writes: readonly number[];
  /** The variables read, and those written, one bit each. */
  readonly reads: bigint;
  readonly written: bigint;
  /** In the lines that the reader meets. */
  readonly words: number;
  /** Its lines, then the words on its choices, each text by its number. */
  readonly lines: readonly number[];
  /** Its own number. */
  readonly number: number;
}

export interface Machine {
  /** Each variable's value at the beginning, by number. */
  readonly initial: readonly number[];
  /** Grows while new stops are met. Segment 0 is the beginning. */
  readonly stops: readonly Stop[];
  /** The leaves known of each segment. */
  readonly leaves: readonly (readonly Leaf[])[];
  /** What `segment` comes to with these values. */
  leaf(segment: number, values: Values): Leaf;
}

/** One value number for each variable. */
export type Values = Uint16Array;

/** A node of a segment's tree: asks for `variable`, or is a leaf. */
export interface TreeNode {
  readonly variable: number;
  readonly next: (TreeNode | undefined)[];
  readonly leaf: Leaf | null;
}

export function applyWrites({ writes }: Leaf, values: Values): void {
  for (let at = 0; at < writes.length; at += 2) values[writes[at] as number] = writes[at + 1] as number;
}

/** The leaf that the tree holds for these values, if it is known. */
export function found(root: TreeNode | undefined, values: Values): Leaf | null {
  let node = root;
  while (node !== undefined && node.leaf === null) node = node.next[values[node.variable] as number];
  return node?.leaf ?? null;
}
