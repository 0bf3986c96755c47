/** Poses for tests: a room where nothing happens, but for what a test says. */
import type { Pose } from "./pose";

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
