/**
 * An ending's picture plays once, as a short sequence: the camera moves, and at its beats the light,
 * the weather and the plates do. Nothing waits for it; wherever it is cut short, its pose stands.
 */
import type { Leg } from "./dials";
import type { Shot } from "./view";

export type ScoreCue =
  | { readonly kind: "light"; readonly on: boolean }
  /** The scene's own weather begins. */
  | { readonly kind: "weather" }
  /** The vermilion plate, out of register until then, comes into it. */
  | { readonly kind: "register" }
  | { readonly kind: "enter"; readonly figure: string }
  /** A grey folder closes about the picture. */
  | { readonly kind: "file" };

export interface Beat {
  /** Seconds since the scene came. */
  readonly at: number;
  readonly cue: ScoreCue;
}

export interface Score {
  readonly from: Shot;
  readonly to: Shot;
  /** How long all of it takes. */
  readonly seconds: number;
  readonly beats: readonly Beat[];
}

/** The whole picture, as every other scene is seen. */
export const WHOLE: Shot = { x: 800, y: 600, zoom: 1 };

/** A look is at most this close: nearer, the print would show more dots than drawing. */
export const CLOSEST = 2;

/** The camera waits until the scene has come, and comes to rest before the folder does. */
const CAMERA_FROM_S = 1;
const CAMERA_REST_S = 2;

const BEAT_S: Readonly<Record<ScoreCue["kind"], number>> = {
  light: 0.7,
  weather: 4,
  register: 2.4,
  enter: 1.3,
  file: 1.8,
};

/** What a score leaves behind: what the pose of its scene has to say already. */
export interface Outcome {
  readonly light: "on" | "off";
  readonly filed: boolean;
}

export function outcome(score: Score | null): Outcome {
  const cues = score?.beats.map(({ cue }) => cue) ?? [];
  const light = cues.findLast((cue) => cue.kind === "light");
  return {
    light: light?.kind === "light" && !light.on ? "off" : "on",
    filed: cues.some(({ kind }) => kind === "file"),
  };
}

/** The ways of all dials that a score turns. */
export function scoreLegs({ seconds, beats }: Score): readonly Leg[] {
  const camera: Leg = {
    dial: "camera",
    from: 0,
    to: 1,
    ms: (seconds - CAMERA_FROM_S - CAMERA_REST_S) * 1000,
    delayMs: CAMERA_FROM_S * 1000,
  };
  return [camera, ...beats.map(beatLeg)];
}

/** Where the camera is when `part` of its way, 0 to 1, lies behind it. */
export function shotAt({ from, to }: Score, part: number): Shot {
  const zoom = from.zoom ** (1 - part) * to.zoom ** part;
  // Drawing back, what lies in the middle has to wander as fast as the picture shrinks, or it would swerve.
  const way = from.zoom === to.zoom ? part : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, zoom };
}

function beatLeg({ at, cue }: Beat): Leg {
  const time = { ms: BEAT_S[cue.kind] * 1000, delayMs: at * 1000 };
  switch (cue.kind) {
    case "light":
      return { dial: "light", from: cue.on ? 0 : 1, to: cue.on ? 1 : 0, ...time };
    case "weather":
      return { dial: "weather", from: 0, to: 1, ...time };
    case "register":
      return { dial: "register", from: 1, to: 0, ...time };
    case "enter":
      return { dial: { figure: cue.figure }, from: 0, to: 1, ...time };
    case "file":
      return { dial: "filed", from: 0, to: 1, ...time };
  }
}
