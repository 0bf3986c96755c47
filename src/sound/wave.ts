/** Sound as numbers: the few filters and shapes that every stroke is made of. Pure; hz in Hz, times in seconds. */
import type { Dice } from "./dice";

/** One sample in, one sample out; it remembers what went before. */
export type Filter = (sample: number) => number;

/** Gain of a level in decibels. */
export function gain(decibels: number): number {
  return 10 ** (decibels / 20);
}

/** 6 dB an octave down above `hz`. */
export function lowpass(hz: number, rate: number): Filter {
  const share = 1 - Math.exp((-2 * Math.PI * hz) / rate);
  let held = 0;
  return (sample) => (held += share * (sample - held));
}

/** 6 dB an octave down below `hz`. */
export function highpass(hz: number, rate: number): Filter {
  const low = lowpass(hz, rate);
  return (sample) => sample - low(sample);
}

/** Lets a band about `hz` through, and rings there for about q / hz seconds; its gain at `hz` is 1. */
export function bandpass(hz: number, q: number, rate: number): Filter {
  const turn = (2 * Math.PI * hz) / rate;
  const width = Math.sin(turn) / (2 * q);
  const [a0, a1, a2] = [1 + width, -2 * Math.cos(turn), 1 - width];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (sample) => {
    const out = (width * (sample - x2) - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, sample, y1, out];
    return out;
  };
}

/** One after the other. */
export function chain(...filters: readonly Filter[]): Filter {
  return (sample) => filters.reduce((through, filter) => filter(through), sample);
}

/** A body that is struck: several bands side by side, each [hz, q, strength]. */
export function body(parts: readonly (readonly [number, number, number])[], rate: number): Filter {
  const rings = parts.map(([hz, q, strength]) => ({ ring: bandpass(hz, q, rate), strength }));
  return (sample) => rings.reduce((sum, { ring, strength }) => sum + strength * ring(sample), 0);
}

/** Even noise from -1 to 1. */
export function hiss(roll: Dice): number {
  return roll() * 2 - 1;
}

/** 1 at `at`, less the further from it: a bell of about `width` to either side. */
export function bell(time: number, at: number, width: number): number {
  return Math.exp(-(((time - at) / width) ** 2));
}

/** From 0 at once to 1 at `at`, then down to a third in every `fall`. */
export function struck(time: number, at: number, fall: number): number {
  return time < at ? 0 : Math.exp((at - time) / fall);
}

/** A blow: when, and how hard. */
export type Blow = readonly [at: number, strength: number];

/** The blows as a train of single samples, to drive a body; ask it for sample after sample. */
export function train(blows: readonly Blow[], rate: number): () => number {
  const strengths = new Map<number, number>();
  for (const [at, strength] of blows) strengths.set(Math.round(at * rate), strength);
  let sample = 0;
  return () => strengths.get(sample++) ?? 0;
}

/** Small irregular bursts between `from` and `to`, each dying away in about `fall`: the grain of paper and ice. */
export function crackle(
  roll: Dice,
  count: number,
  { from, to, fall }: { readonly from: number; readonly to: number; readonly fall: number },
): (time: number) => number {
  const bursts = Array.from({ length: count }, () => [from + roll() * (to - from), roll() ** 2] as const);
  return (time) => bursts.reduce((sum, [at, strength]) => sum + strength * struck(time, at, fall), 0);
}

/** How loud a stretch is on the whole: the root of the mean square. */
export function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** Makes `samples` clean in place: no direct current, ends at 0, and its highest point at `peak`. */
export function finish(samples: Float32Array, rate: number, peak: number): Float32Array<ArrayBuffer> {
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const [rise, fall] = [0.001 * rate, 0.04 * rate];
  const last = samples.length - 1;
  const shaped = samples.map(
    (sample, at) => (sample - mean) * Math.min(1, at / rise) * Math.min(1, (last - at) / fall),
  );
  const highest = shaped.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return shaped.map((sample) => (sample * peak) / (highest || 1)) as Float32Array<ArrayBuffer>;
}
