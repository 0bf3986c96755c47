/** What a halftone is made of: the lattice of its dots, how they grow, and light through ink. Pure. */
import { PAPER, RECORD } from "./inks";

/** From 0 to 1 while `value` goes from `low` to `high`, eased at both ends. */
export function risen(low: number, high: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return part * part * (3 - 2 * part);
}

/** 1 where a tone is so dark that its dots have met. */
export function solidity(tone: number): number {
  return risen(0.8, 0.97, tone);
}

/** 1 where a tone is too light for a dot. */
export function bareness(tone: number): number {
  return 1 - risen(0, 0.05, tone);
}

/**
 * The threshold at a pixel of a lattice of dots, 0 in a dot's middle. Its two directions are whole
 * numbers of half pixels, as printers choose their screen angles, so that dots never beat with pixels.
 */
export function lattice(cell: number, degrees: number): (x: number, y: number) => number {
  const turn = (degrees * Math.PI) / 180;
  const half = (length: number): number => Math.floor(length * cell * 2 + 0.5) / 2;
  const [along, across] = [half(Math.cos(turn)), half(Math.sin(turn))];
  const square = along * along + across * across;
  const [u, v] = [along / square, across / square];
  return (x, y) => 0.5 - 0.25 * (wave(x * u + y * v) + wave(y * u - x * v));
}

/** Close to the cosine of a full turn, and much cheaper. */
function wave(turns: number): number {
  const part = Math.abs((turns - Math.floor(turns)) * 2 - 1);
  return part * part * (6 - 4 * part) - 1;
}

/** How finely the film's thickness is told apart. */
export const STEPS = 512;

/**
 * How much light comes through so thick a film of record ink, three numbers for each step. Thin films
 * are bluer than a mixture of ink and paper would be.
 */
export function film(): Float32Array {
  const through = RECORD.map((part, at) => part / (PAPER[at] ?? 1));
  const [r = 1, g = 1, b = 1] = through;
  const darkest = 0.3 * r + 0.5 * g + 0.2 * b;
  const light = new Float32Array((STEPS + 1) * 3);
  for (let step = 0; step <= STEPS; step++) {
    const wanted = Math.max(1 - (step / STEPS) * (1 - darkest), darkest);
    const thickness = Math.log(wanted) / Math.log(darkest);
    for (const [at, part] of through.entries()) light[step * 3 + at] = part ** thickness;
  }
  return light;
}
