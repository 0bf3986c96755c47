/** A flight over the map: dots along a slightly bowed line, and the file that is carried along it. */

export type City = readonly [x: number, y: number];

/** Between the middles of two dots, in units. */
const STEP = 11;

/** How high the bow stands over the straight line, as a part of its length. */
const BOW = 0.16;

/** The middles of the dots from one city to the other, in units, both ends included. */
export function dotsBetween(from: City, to: City): readonly City[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(4, Math.round(length / STEP));
  return Array.from({ length: steps + 1 }, (_, at) => bowed(from, to, at / steps));
}

/** How much of dot `at` of `count` is printed when the flight has got as far as `progress`, 0 to 1. */
export function printed(at: number, count: number, progress: number): number {
  return Math.min(1, Math.max(0, progress * (count + 1) - at));
}

/** Where the file is, in units. */
export interface Carried {
  readonly x: number;
  readonly y: number;
  /** How far it is off the table: 0 where it lies, 1 half way. */
  readonly lift: number;
}

/** The file when the flight has got as far as `progress`, 0 to 1; it lies at the city at either end. */
export function carried(from: City, to: City, progress: number): Carried {
  const [x, y] = bowed(from, to, progress);
  return { x, y, lift: 4 * progress * (1 - progress) };
}

function bowed(from: City, to: City, part: number): City {
  const rise = BOW * 4 * part * (1 - part);
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  // Bows to the upper side of the line, whichever way it runs: over the pole, as an aeroplane goes.
  const side = across >= 0 ? 1 : -1;
  return [from[0] + across * part + down * rise * side, from[1] + down * part - across * rise * side];
}
