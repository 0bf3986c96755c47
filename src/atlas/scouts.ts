/** Plays at random, ahead of the exploration, to see which values the variables take. Proves nothing. */
import { applyWrites, type Leaf, type Machine, type Values } from "./machine";

const RUNS = 2_000;
/** After so many executions of the story there are no further scouts: only a story that remembers more than its variables needs them. */
const MOST_EXECUTIONS = 20_000;
/** A scout gives up after so many stops. */
const FAR = 400;

/** Every value that these runs gave each variable; more may be possible. */
export function scouted(machine: Machine, runs = RUNS): readonly Set<number>[] {
  const domains = machine.initial.map((value) => new Set([value]));
  const roll = dice(1992);
  let executions = 0;
  for (let run = 0; run < runs; run += 1) {
    if (executions > MOST_EXECUTIONS) break;
    scout(machine, roll, (leaf) => {
      executions = Math.max(executions, leaf.number);
      for (let at = 0; at < leaf.writes.length; at += 2)
        domains[leaf.writes[at] as number]?.add(leaf.writes[at + 1] as number);
    });
  }
  return domains;
}

/** Plays one run at random, and says what it comes by; answers with the stop where it ended, -1 when it gave up. */
export function scout(machine: Machine, roll: () => number, met: (leaf: Leaf) => void): number {
  const values: Values = Uint16Array.from(machine.initial);
  let segment = 0;
  for (let far = 0; far < FAR * 10; far += 1) {
    const { leaf } = machine.answer(segment, values);
    applyWrites(leaf, values);
    met(leaf);
    const choices = machine.stops[leaf.next]?.choices ?? [];
    const choice = choices[Math.floor(roll() * choices.length)];
    if (!choice) return leaf.next;
    segment = choice.segment;
  }
  return -1;
}

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
