/** One choice, and the page-turns after it, to the next decision or the end. */
import { applyWrites, type Machine, type Stop, type Values } from "./machine";

export interface Road {
  readonly stop: number;
  readonly words: number;
  readonly text: number;
}

export interface Walker {
  readonly machine: Machine;
  /** The values on the way; `walkFrom` changes them. */
  readonly values: Values;
  /** Room for the values in an aside. */
  readonly aside: Values;
  /** The texts met on roads, each sequence with a number. */
  readonly roads: Map<number, number>;
  readonly strays: Set<string>;
}

/** So many page-turns in a row count as endless. */
const MOST_TURNS = 500;
const MOST_TEXTS = 2 ** 26;

/** Goes over `segment`, with the walker's values, to where a decision waits; looks into each aside on the way. */
export function walkFrom(walker: Walker, segment: number): Road {
  const { machine, values } = walker;
  let words = 0;
  let text = 0;
  let next = segment;
  for (let turns = 0; ; turns += 1) {
    const leaf = machine.leaf(next, values);
    applyWrites(leaf, values);
    words += leaf.words;
    text = roadNumber(walker, text, leaf.text);
    const stop = machine.stops[leaf.next] as Stop;
    if (!stop.passing) return { stop: leaf.next, words, text };
    if (stop.asides.length > 0) lookAside(walker, leaf.next);
    next = stop.choices[0]?.segment ?? 0;
    if (turns < MOST_TURNS) continue;
    walker.strays.add(`page-turns without end: “${stop.choices[0]?.id}”`);
    return { stop: leaf.next, words, text };
  }
}

function roadNumber({ roads }: Walker, before: number, text: number): number {
  const key = before * MOST_TEXTS + text;
  const known = roads.get(key);
  if (known !== undefined) return known;
  roads.set(key, roads.size + 1);
  return roads.size;
}

/** An aside must come back to where it was offered, and write nothing that matters there. */
export function lookAside({ machine, values, aside: own, strays }: Walker, at: number): void {
  const { asides } = machine.stops[at] as Stop;
  for (const { id, segment } of asides) {
    own.set(values);
    let leaf = machine.leaf(segment, own);
    for (let turns = 0; turns < MOST_TURNS && leaf.next !== at && machine.stops[leaf.next]?.passing; turns += 1) {
      applyWrites(leaf, own);
      leaf = machine.leaf(machine.stops[leaf.next]?.choices[0]?.segment ?? 0, own);
    }
    if (leaf.next !== at) strays.add(`the aside “${id}” does not come back to where it was offered`);
  }
}
