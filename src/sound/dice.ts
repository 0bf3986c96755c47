/** Chance that can be repeated: the same seed rolls the same numbers for ever. */

export type Dice = () => number;

/** Rolls numbers from 0 to 1, one after the other (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The number from 0 to 1 that belongs to these whole-number keys, in whatever order they are asked for. */
export function rolled(...keys: readonly number[]): number {
  const seed = keys.reduce((mixed, key) => Math.imul(mixed ^ (key | 0), 0x9e3779b1) + 0x7f4a7c15, 0x2545f491);
  return dice(seed)();
}
