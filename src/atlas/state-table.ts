/**
 * The states met so far, each with a number: a stop, and the values of what is live there. The
 * whole row of values is kept as it was first met, so that Ink can be run from it; only the live
 * ones are compared.
 *
 * Method: open addressing with linear probing, at most half full (Knuth, vol. 3, 6.4), over rows
 * of numbers; no object or text for a state. Rows are compared rather than packed into one
 * number, so that neither ranges nor 53 bits bind; FNV-1a mixes them.
 */
import type { Values } from "./machine";
import { Ints } from "./growing";

export class StateTable {
  readonly stops = new Ints();
  private readonly width: number;
  private rows: Uint16Array;
  private slots = new Int32Array(2048).fill(-1);
  /** The live variables of each stop. */
  private readonly live: (stop: number) => Int32Array;

  constructor(width: number, live: (stop: number) => Int32Array) {
    this.width = width;
    this.live = live;
    this.rows = new Uint16Array(1024 * width);
  }

  get count(): number {
    return this.stops.length;
  }

  /** The number of the state, new or known. */
  number(stop: number, values: Values): number {
    const live = this.live(stop);
    const wrap = this.slots.length - 1;
    let slot = hash(stop, values, live) & wrap;
    for (;;) {
      const state = this.slots[slot] as number;
      if (state < 0) return this.add(slot, stop, values);
      if (this.stops.at(state) === stop && this.agrees(state, values, live)) return state;
      slot = (slot + 1) & wrap;
    }
  }

  /** Copies the values of `state` into `values`. */
  read(state: number, values: Values): void {
    const from = state * this.width;
    for (let at = 0; at < this.width; at += 1) values[at] = this.rows[from + at] as number;
  }

  private agrees(state: number, values: Values, live: Int32Array): boolean {
    const from = state * this.width;
    for (const at of live) if (this.rows[from + at] !== values[at]) return false;
    return true;
  }

  private add(slot: number, stop: number, values: Values): number {
    const state = this.count;
    if ((state + 1) * this.width > this.rows.length) {
      const wider = new Uint16Array(this.rows.length * 2);
      wider.set(this.rows);
      this.rows = wider;
    }
    this.rows.set(values, state * this.width);
    this.stops.push(stop);
    this.slots[slot] = state;
    if (this.count * 2 > this.slots.length) this.widen();
    return state;
  }

  private widen(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const wrap = slots.length - 1;
    for (let state = 0; state < this.count; state += 1) {
      const stop = this.stops.at(state);
      const row = this.rows.subarray(state * this.width, (state + 1) * this.width);
      let slot = hash(stop, row, this.live(stop)) & wrap;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & wrap;
      slots[slot] = state;
    }
    this.slots = slots;
  }
}

function hash(stop: number, values: Values, live: Int32Array): number {
  let mixed = Math.imul(0x811c9dc5 ^ stop, 0x01000193);
  for (const at of live) mixed = Math.imul(mixed ^ (values[at] as number), 0x01000193);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x2c1b3c6d) ^ (mixed >>> 13);
}
