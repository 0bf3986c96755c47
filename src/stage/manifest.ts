/**
 * The manifest beside each drawing: what is known of a scene before its drawing is fetched. It is read
 * when the game is built (tools/page/manifest-plugin.ts), so that a bad one fails the build.
 */
import type { Score } from "./score";
import { readScore } from "./score-sheet";

export const weathers = ["snow", "rain", "dust", "smoke", "none"] as const;
export type Weather = (typeof weathers)[number];

export const cameras = ["push", "drift", "still"] as const;
/** What the camera does while nothing else happens: goes in slowly, sways slowly, or stands. */
export type CameraHabit = (typeof cameras)[number];

/** [x, y, width, height] in the units of the drawings, 1600 x 1200. */
export type Area = readonly [x: number, y: number, width: number, height: number];

export interface BreathingLight {
  /** The id of a layer in the drawing. */
  readonly layer: string;
  /** How much of its strength it loses at the bottom of a breath, 0 to 1. */
  readonly breath: number;
}

/** How a scene is staged. */
export interface Staging {
  /** The point that stays in the frame at every shape of box. */
  readonly focus: readonly [x: number, y: number];
  readonly weather: Weather;
  /** Where the weather is seen; null means everywhere. For smoke, x and y are its source. */
  readonly weatherArea: Area | null;
  readonly lights: readonly BreathingLight[];
  readonly camera: CameraHabit;
  /** Figures who are drawn and not there at first: they come when a cue says so. */
  readonly enters: readonly string[];
  /** What is played when the scene comes. */
  readonly score: Score | null;
}

export interface Manifest {
  readonly title: string;
  /** What the picture shows, in one sentence, for a reader who cannot see it. */
  readonly alt: string;
  readonly staging: Staging;
}

/** Throws a sentence that names the file and what is wrong in it. */
export function readManifest(path: string, manifest: unknown): Manifest {
  const bad = (key: string): never => {
    throw new Error(`${path}: “${key}” is missing or malformed`);
  };
  const get = (key: string): unknown => (isRecord(manifest) ? manifest[key] : bad(key));
  const text = (key: string): string => asText(get(key)) ?? bad(key);
  const area = get("weatherArea");
  const focus = asNumbers(get("focus"), 2) ?? bad("focus");
  const score = get("score");
  return {
    title: text("title"),
    alt: text("alt"),
    staging: {
      focus,
      weather: weathers.find((each) => each === get("weather")) ?? bad("weather"),
      weatherArea: area === null ? null : (asNumbers(area, 4) ?? bad("weatherArea")),
      lights: asLights(get("lights")) ?? bad("lights"),
      camera: cameras.find((each) => each === get("camera")) ?? bad("camera"),
      enters: asNames(get("enters") ?? []) ?? bad("enters"),
      score: score === undefined ? null : (readScore(score, focus) ?? bad("score")),
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function asText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function asNumbers(value: unknown, length: 2): readonly [number, number] | null;
function asNumbers(value: unknown, length: 4): Area | null;
function asNumbers(value: unknown, length: number): readonly number[] | null {
  const fits =
    Array.isArray(value) && value.length === length && value.every((each) => Number.isFinite(each));
  return fits ? (value as number[]) : null;
}

function asNames(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((each) => asText(each) !== null) ? (value as string[]) : null;
}

function asLights(value: unknown): readonly BreathingLight[] | null {
  if (!Array.isArray(value)) return null;
  const fits = value.every(
    (each) => isRecord(each) && asText(each["layer"]) !== null && Number.isFinite(each["breath"]),
  );
  return fits ? (value as BreathingLight[]) : null;
}
