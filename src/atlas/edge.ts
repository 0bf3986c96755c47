/** The road of one choice, to where the story waits again. */
import { applyWrites, type Leaf, type Machine, type Stop, type Values } from "./machine";
import type { Roads } from "./roads";
import type { Asker } from "./what-matters";

export interface Road {
  readonly stop: number;
  readonly words: number;
  readonly text: number;
  /** The variables written on it, as bits. */
  readonly low: number;
  readonly high: number;
}

export interface Walker {
  readonly machine: Machine;
  readonly matters: Asker;
  readonly roads: Roads;
  readonly strays: Set<string>;
  /** The leaves that a history came to: 1, by number. */
  readonly met: (1 | undefined)[];
  /** The values met on the way, of each variable, and the pieces of text. */
  readonly domains: readonly Set<number>[];
  readonly pieces: Set<number>;
}

/** Whether `variable` is in a set of variables kept as bits; those beyond 62 never are, which costs states but no truth. */
export function isIn(low: number, high: number, variable: number): boolean {
  return variable < BITS
    ? (low & (1 << variable)) !== 0
    : variable < 2 * BITS && (high & (1 << (variable - BITS))) !== 0;
}

const BITS = 31;

/**
 * Goes over `segment` to the next stop that waits for the reader; `values` change as the story
 * says. What matters on the way and was not written there is added to `asked`.
 */
export function walkFrom(walker: Walker, segment: number, values: Values, asked: number[]): Road {
  const { machine, matters, roads } = walker;
  let low = 0;
  let high = 0;
  const ask = (variable: number): void => {
    if (!isIn(low, high, variable) && !asked.includes(variable)) asked.push(variable);
  };
  let words = 0;
  let text = 0;
  for (let next = segment; ;) {
    const leaf = matters.leaf(next, values, ask);
    applyWrites(leaf, values);
    if (walker.met[leaf.number] !== 1) meet(walker, leaf);
    for (let at = 0; at < leaf.writes.length; at += 2) {
      const variable = leaf.writes[at] as number;
      if (variable < BITS) low |= 1 << variable;
      else if (variable < 2 * BITS) high |= 1 << (variable - BITS);
    }
    words += leaf.words;
    if (leaf.lines.length > 0) text = roads.after(text, leaf);
    const stop = machine.stops[leaf.next] as Stop;
    if (stop.kind !== "pause") return { stop: leaf.next, words, text, low, high };
    next = (stop.choices[0] as Stop["choices"][number]).segment;
  }
}

/** A history came to `leaf` for the first time. */
function meet({ met, domains, pieces }: Walker, { number, writes, pieces: passed }: Leaf): void {
  met[number] = 1;
  for (let at = 0; at < writes.length; at += 2) domains[writes[at] as number]?.add(writes[at + 1] as number);
  for (const piece of passed) pieces.add(piece);
}

/** So many page-turns in a row, within an aside, count as endless. */
const MOST_TURNS = 100;

/** An aside must come back to where it was offered, and write nothing. */
export function lookAside(walker: Walker, at: number, values: Values, asked: number[]): void {
  const { machine, strays } = walker;
  for (const { id, segment } of (machine.stops[at] as Stop).asides) {
    const own = values.slice();
    let road = walkFrom(walker, segment, own, asked);
    for (
      let turns = 0;
      turns < MOST_TURNS && road.stop !== at && machine.stops[road.stop]?.kind === "turn";
      turns += 1
    ) {
      road = walkFrom(walker, machine.stops[road.stop]?.choices[0]?.segment ?? 0, own, asked);
    }
    if (road.stop !== at) strays.add(`the aside “${id}” does not come back to where it was offered`);
    else if (own.some((value, variable) => value !== values[variable]))
      strays.add(`the aside “${id}” changes what the story remembers`);
  }
}
