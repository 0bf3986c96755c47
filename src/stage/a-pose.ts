/** For tests: a room where nothing happens, and an ending where everything does, but for what a test says. */
import type { Pose } from "./pose";
import type { Score } from "./score";

const ROOM: Pose = {
  scene: "room",
  chapter: "mandate",
  focus: [800, 600],
  camera: "still",
  lights: [],
  entered: new Set(),
  absent: new Set(),
  light: "on",
  weather: "none",
  weatherArea: null,
  flight: null,
  score: null,
  filed: false,
  divergence: 0,
};

export function aPose(changes: Partial<Pose> = {}): Pose {
  return { ...ROOM, ...changes };
}

export function aScore(): Score {
  return {
    from: { x: 400, y: 500, zoom: 1.6 },
    to: { x: 800, y: 600, zoom: 1 },
    seconds: 16,
    beats: [
      { at: 2, cue: { kind: "register" } },
      { at: 3, cue: { kind: "weather" } },
      { at: 4, cue: { kind: "light", on: true } },
      { at: 6, cue: { kind: "enter", figure: "host" } },
      { at: 9, cue: { kind: "light", on: false } },
      { at: 14, cue: { kind: "file" } },
    ],
  };
}

/** The pose in which `aScore` comes to rest. */
export function anEnding(): Pose {
  return aPose({
    scene: "ending",
    chapter: "ending",
    weather: "dust",
    light: "off",
    score: aScore(),
    filed: true,
  });
}
