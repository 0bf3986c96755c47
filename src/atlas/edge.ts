/** The road of one choice, to where the story waits again. */
import { applyWrites, type Machine, type Stop, type Values } from "./machine";
import type { Roads } from "./roads";

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
  readonly roads: Roads;
  readonly strays: Set<string>;
}

/** Goes over `segment`, with the walker's values, to the next stop that waits for the reader. */
export function walkFrom({ machine, values, roads }: Walker, segment: number): Road {
  let words = 0;
  let text = 0;
  for (let next = segment; ;) {
    const leaf = machine.leaf(next, values);
    applyWrites(leaf, values);
    words += leaf.words;
    if (leaf.lines.length > 0) text = roads.after(text, leaf);
    const stop = machine.stops[leaf.next] as Stop;
    if (stop.kind !== "pause") return { stop: leaf.next, words, text };
    next = (stop.choices[0] as Stop["choices"][number]).segment;
  }
}

/** So many page-turns in a row, within an aside, count as endless. */
const MOST_TURNS = 100;

/** An aside must come back to where it was offered, and leave no trace there. Takes the walker's values as they are. */
export function lookAside(walker: Walker, at: number, live: Int32Array): void {
  const { machine, values, aside, roads, strays } = walker;
  const { asides } = machine.stops[at] as Stop;
  for (const { id, segment } of asides) {
    aside.set(values);
    const inside = { ...walker, values: aside, roads };
    let road = walkFrom(inside, segment);
    for (
      let turns = 0;
      turns < MOST_TURNS && road.stop !== at && machine.stops[road.stop]?.kind === "turn";
      turns += 1
    ) {
      road = walkFrom(inside, machine.stops[road.stop]?.choices[0]?.segment ?? 0);
    }
    if (road.stop !== at) strays.add(`the aside “${id}” does not come back to where it was offered`);
    else if (live.some((variable) => aside[variable] !== values[variable]))
      strays.add(`the aside “${id}” changes what is read later`);
  }
}
