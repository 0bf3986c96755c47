/** Reads a score as a manifest has it; what it leaves out is as it usually is. */
import { CLOSEST, WHOLE, type Beat, type Score, type ScoreCue } from "./score";
import type { Shot } from "./view";

const KEYS: readonly string[] = ["from", "to", "seconds", "beats"];
const USUAL_ZOOM = 1.55;
const USUAL_S = 16;
const SHORTEST_S = 10;
const LONGEST_S = 25;

/** The folder is at rest when the score ends. */
const FILED_BEFORE_S = 2;

/**
 * `{ from: [x, y, zoom], to: [x, y, zoom], seconds, beats: [{ at, cue }] }`, each of which may be left
 * out; cues are "light on", "light off", "weather", "register", "file" and "enter <figure>". Null when
 * it is anything else: a key too many, a beat after the end, a look too close.
 */
export function readScore(value: unknown, focus: readonly [x: number, y: number]): Score | null {
  if (!isRecord(value) || Object.keys(value).some((key) => !KEYS.includes(key))) return null;
  const from = readShot(value["from"] ?? [...focus, USUAL_ZOOM]);
  const to = readShot(value["to"] ?? [WHOLE.x, WHOLE.y, WHOLE.zoom]);
  const seconds = value["seconds"] ?? USUAL_S;
  if (!from || !to || !isWithin(seconds, SHORTEST_S, LONGEST_S)) return null;
  const beats = value["beats"] === undefined ? usualBeats(seconds) : readBeats(value["beats"], seconds);
  return beats && { from, to, seconds, beats };
}

function usualBeats(seconds: number): readonly Beat[] {
  return [
    { at: 2, cue: { kind: "register" } },
    { at: 4, cue: { kind: "weather" } },
    { at: seconds - FILED_BEFORE_S, cue: { kind: "file" } },
  ];
}

function readBeats(value: unknown, seconds: number): readonly Beat[] | null {
  if (!Array.isArray(value)) return null;
  const beats = value.map((beat) => readBeat(beat, seconds));
  return beats.every((beat) => beat !== null) ? beats : null;
}

function readBeat(value: unknown, seconds: number): Beat | null {
  if (!isRecord(value) || Object.keys(value).some((key) => key !== "at" && key !== "cue")) return null;
  const cue = readCue(value["cue"]);
  const at = value["at"];
  if (!cue || !isWithin(at, 0, seconds)) return null;
  return { at, cue };
}

function readCue(value: unknown): ScoreCue | null {
  if (typeof value !== "string") return null;
  const entering = /^enter ([a-z0-9-]+)$/.exec(value);
  if (entering?.[1] !== undefined) return { kind: "enter", figure: entering[1] };
  switch (value) {
    case "light on":
    case "light off":
      return { kind: "light", on: value === "light on" };
    case "weather":
    case "register":
    case "file":
      return { kind: value };
    default:
      return null;
  }
}

function readShot(value: unknown): Shot | null {
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [x, y, zoom] = value as readonly unknown[];
  if (!isWithin(x, 0, 1600) || !isWithin(y, 0, 1200) || !isWithin(zoom, 1, CLOSEST)) return null;
  return { x, y, zoom };
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
