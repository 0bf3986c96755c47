/** What the stage should look like at a turn. A pose is a value: it needs no history and no Phaser. */
import type { Cue, Turn } from "../narrative";
import type { Area, BreathingLight, CameraHabit, Weather } from "./manifest";
import { sheetFor, type SceneBook } from "./scene-book";
import { outcome, type Score } from "./score";

export interface Flight {
  readonly from: string;
  readonly to: string;
}

export interface Pose {
  /** A scene that is drawn: the plain sheet where the turn's own is not. */
  readonly scene: string;
  /** A new one is begun on a new page. */
  readonly chapter: string;
  readonly focus: readonly [x: number, y: number];
  readonly camera: CameraHabit;
  readonly lights: readonly BreathingLight[];
  /** Figures who have come in. */
  readonly entered: ReadonlySet<string>;
  /** Figures who have not come yet, or have gone. All others that are drawn are there. */
  readonly absent: ReadonlySet<string>;
  readonly light: "on" | "off";
  readonly weather: Weather;
  readonly weatherArea: Area | null;
  /** The last flight since the map was unfolded; null on every other scene. */
  readonly flight: Flight | null;
  /** What is played when the scene comes; null for most. All else here is as it is afterwards. */
  readonly score: Score | null;
  /** A folder has closed about the picture. */
  readonly filed: boolean;
  /** How far the run has left the record, 0 to 1. */
  readonly divergence: number;
}

/** The scene on which flights are drawn. */
export const MAP = "map";

/** The picture of a turn. `divergence` is the run's, 0 to 1; what lies outside is brought to the edge. */
export function pose(turn: Pick<Turn, "heading" | "cues">, divergence: number, book: SceneBook): Pose {
  const sheet = sheetFor(book, turn.heading.scene);
  const { light, filed } = outcome(sheet.score);
  const bare: Pose = {
    scene: sheet.id,
    chapter: turn.heading.chapter,
    focus: sheet.focus,
    // A score has a camera of its own.
    camera: sheet.score ? "still" : sheet.camera,
    lights: sheet.lights,
    entered: new Set(),
    absent: new Set(sheet.enters),
    light,
    weather: sheet.weather,
    weatherArea: sheet.weatherArea,
    flight: null,
    score: sheet.score,
    filed,
    divergence: Math.min(1, Math.max(0, divergence)),
  };
  return turn.cues.reduce(cued, bare);
}

/** Whether two poses are the same picture, at the same place of the story. */
export function samePose(one: Pose, other: Pose): boolean {
  return (
    one.scene === other.scene &&
    one.chapter === other.chapter &&
    one.light === other.light &&
    one.weather === other.weather &&
    one.divergence === other.divergence &&
    sameFlight(one.flight, other.flight) &&
    sameSet(one.entered, other.entered) &&
    sameSet(one.absent, other.absent)
  );
}

export function sameFlight(one: Flight | null, other: Flight | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function cued(before: Pose, cue: Cue): Pose {
  switch (cue.kind) {
    case "enter":
      return {
        ...before,
        entered: plus(before.entered, cue.figure),
        absent: minus(before.absent, cue.figure),
      };
    case "leave":
      return {
        ...before,
        entered: minus(before.entered, cue.figure),
        absent: plus(before.absent, cue.figure),
      };
    case "light":
      return { ...before, light: cue.on ? "on" : "off" };
    case "snow":
      return { ...before, weather: cue.falls ? "snow" : withoutSnow(before.weather) };
    case "flight":
      return before.scene === MAP ? { ...before, flight: { from: cue.from, to: cue.to } } : before;
  }
}

function withoutSnow(weather: Weather): Weather {
  return weather === "snow" ? "none" : weather;
}

function plus(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...names, name]);
}

function minus(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return new Set([...names].filter((each) => each !== name));
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
