/** Every stroke by its name, drawn when it is first wanted. Pure. */
import { dice } from "./dice";
import { machineStrokes } from "./strokes-machines";
import { paperStrokes, type Stroke } from "./strokes-paper";
import { roomStrokes } from "./strokes-rooms";
import { finish } from "./wave";

const table = { ...paperStrokes, ...machineStrokes, ...roomStrokes };

export type StrokeName = keyof typeof table;

export const strokes: Readonly<Record<StrokeName, Stroke>> = table;

/** The highest point of a drawn stroke, of full scale; whoever plays it sets its level. */
export const STROKE_PEAK = 0.9;

/** The samples of a stroke at `rate` samples a second; another `variant` is the same thing done again. */
export function drawStroke(name: StrokeName, rate: number, variant: number): Float32Array<ArrayBuffer> {
  const { seconds, draw } = strokes[name];
  const sample = draw(rate, dice(variant * 7_919 + name.length * 101 + (name.codePointAt(0) ?? 0)));
  const samples = new Float32Array(Math.round(seconds * rate));
  for (let at = 0; at < samples.length; at += 1) samples[at] = sample(at / rate);
  return finish(samples, rate, STROKE_PEAK);
}
