/** The road of one choice, to where the story waits again. */
import type { Frame } from "./frame";
import type { Leaf, Machine, Stop, Values } from "./machine";
import type { Roads } from "./roads";
import type { Asker } from "./what-matters";

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
  /** Of the road that was walked last. */
  words: number;
  text: number;
}

/**
 * Goes over `segment` to the next stop that waits for the reader, and says which; the frame's
 * values change as the story says, and it hears of what matters on the way.
 */
export function walkFrom(walker: Walker, segment: number, frame: Frame): number {
  const { machine, matters, roads, met } = walker;
  let words = 0;
  let text = 0;
  for (let next = segment; ;) {
    const leaf = matters.leaf(next, frame.values, frame);
    frame.write(leaf);
    if (met[leaf.number] !== 1) meet(walker, leaf);
    words += leaf.words;
    if (leaf.lines.length > 0) text = roads.after(text, leaf);
    const stop = machine.stops[leaf.next] as Stop;
    if (stop.kind !== "pause") {
      walker.words = words;
      walker.text = text;
      return leaf.next;
    }
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
export function lookAside(walker: Walker, at: number, values: Values, frame: Frame): void {
  const { machine, strays } = walker;
  for (const { id, segment } of (machine.stops[at] as Stop).asides) {
    frame.newRoad(values);
    let stop = walkFrom(walker, segment, frame);
    for (let turns = 0; turns < MOST_TURNS && stop !== at && machine.stops[stop]?.kind === "turn"; turns += 1)
      stop = walkFrom(walker, machine.stops[stop]?.choices[0]?.segment ?? 0, frame);
    if (stop !== at) strays.add(`the aside “${id}” does not come back to where it was offered`);
    else if (differ(frame.values, values)) strays.add(`the aside “${id}” changes what the story remembers`);
  }
}

function differ(one: Values, other: Values): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return true;
  return false;
}
