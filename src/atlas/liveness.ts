/**
 * For each stop, the variables whose value anything later can read. Two states at one stop that
 * agree on these have the same future.
 *
 * Method: backward live-variable analysis to the least fixpoint (Kildall 1973; Aho, Lam, Sethi and
 * Ullman, Compilers, 9.2.5), over the leaves that were executed instead of over program text: a
 * variable that a leaf writes without having read it is dead before that leaf.
 */
import type { Leaf, Machine, Stop } from "./machine";

/** One set of variables for each stop, one bit each. */
export type Liveness = readonly bigint[];

export function liveness({ stops, leaves }: Pick<Machine, "stops" | "leaves">): Liveness {
  const live = stops.map(() => 0n);
  const needs = leaves.map(() => 0n);
  let changed = true;
  while (changed) {
    changed = false;
    for (let segment = leaves.length - 1; segment >= 0; segment -= 1)
      needs[segment] = needOf(leaves[segment] as readonly Leaf[], live);
    for (let at = stops.length - 1; at >= 0; at -= 1) {
      const now = liveAt(stops[at] as Stop, needs);
      changed ||= now !== live[at];
      live[at] = now;
    }
  }
  return live;
}

function needOf(leaves: readonly Leaf[], live: readonly bigint[]): bigint {
  let need = 0n;
  for (const { reads, written, next } of leaves) need |= reads | ((live[next] as bigint) & ~written);
  return need;
}

function liveAt({ choices, asides }: Stop, needs: readonly bigint[]): bigint {
  return [...choices, ...asides].reduce((all, { segment }) => all | (needs[segment] as bigint), 0n);
}

/** The variables of a set, by number. */
export function members(set: bigint): Int32Array {
  const found: number[] = [];
  for (let rest = set, at = 0; rest > 0n; rest >>= 1n, at += 1) if (rest & 1n) found.push(at);
  return Int32Array.from(found);
}

export function same(one: Liveness, other: Liveness): boolean {
  return one.length === other.length && one.every((set, at) => set === other[at]);
}
