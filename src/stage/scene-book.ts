/** What is known of each scene before its drawing is fetched: the manifests beside the drawings. */
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

export interface SceneSheet {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in one sentence, for a reader who cannot see it. */
  readonly alt: string;
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
  /** False while the picture is only planned: the plain sheet stands in for it. */
  readonly drawn: boolean;
  /** The address of the drawing; "" when there is none. */
  readonly url: string;
}

export type SceneBook = ReadonlyMap<string, SceneSheet>;

/** The picture for a scene that has none: a grey file on bare paper. */
export const PLAIN_SHEET = "plain-sheet";

/**
 * Binds manifests and drawings, both keyed by file path as `import.meta.glob` gives them, into one
 * book keyed by scene. Throws on a malformed manifest: these files are ours, so that is a bug.
 */
export function sceneBook(
  manifests: Readonly<Record<string, unknown>>,
  drawings: Readonly<Record<string, string>>,
): SceneBook {
  const urls = new Map(Object.entries(drawings).map(([path, url]) => [sceneId(path), url]));
  const sheets = Object.entries(manifests).map(([path, manifest]) => sheet(path, manifest, urls));
  const book = new Map(sheets.map((each) => [each.id, each]));
  const plain = urls.get(PLAIN_SHEET) ?? "";
  if (!book.has(PLAIN_SHEET)) book.set(PLAIN_SHEET, plainSheet(plain));
  return book;
}

/** The sheet that a scene is shown with: its own if it is drawn, else the plain one. */
export function sheetFor(book: SceneBook, scene: string): SceneSheet {
  const own = book.get(scene);
  return own?.drawn ? own : (book.get(PLAIN_SHEET) ?? plainSheet(""));
}

function plainSheet(url: string): SceneSheet {
  return {
    id: PLAIN_SHEET,
    title: "A plain sheet",
    alt: "A grey file, tied with a ribbon, on a bare table.",
    focus: [800, 640],
    weather: "none",
    weatherArea: null,
    lights: [],
    camera: "still",
    enters: [],
    score: null,
    drawn: url !== "",
    url,
  };
}

function sheet(path: string, manifest: unknown, urls: ReadonlyMap<string, string>): SceneSheet {
  const id = sceneId(path);
  const url = urls.get(id) ?? "";
  const bad = (key: string): never => {
    throw new Error(`${path}: “${key}” is missing or malformed`);
  };
  const get = (key: string): unknown => (isRecord(manifest) ? manifest[key] : bad(key));
  const text = (key: string): string => asText(get(key)) ?? bad(key);
  const area = get("weatherArea");
  const focus = asNumbers(get("focus"), 2) ?? bad("focus");
  const score = get("score");
  return {
    id,
    title: text("title"),
    alt: text("alt"),
    focus,
    weather: weathers.find((each) => each === get("weather")) ?? bad("weather"),
    weatherArea: area === null ? null : (asNumbers(area, 4) ?? bad("weatherArea")),
    lights: asLights(get("lights")) ?? bad("lights"),
    camera: cameras.find((each) => each === get("camera")) ?? bad("camera"),
    enters: asNames(get("enters") ?? []) ?? bad("enters"),
    score: score === undefined ? null : (readScore(score, focus) ?? bad("score")),
    drawn: url !== "",
    url,
  };
}

function sceneId(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.\w+$/, "");
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
