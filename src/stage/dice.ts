/** Numbers that look like chance and are not: the same question has the same answer for ever. */

/** A number from 0 to 1 for any number of whole-number keys: which flake, which lap, which property. */
export function rolled(...keys: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const key of keys) {
    state = Math.imul(state ^ (key | 0), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return (state >>> 0) / 4294967296;
}
