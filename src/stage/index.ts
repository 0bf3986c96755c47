export { pose, samePose } from "./pose";
export type { Flight, Pose } from "./pose";
export { plan } from "./plan";
export type { Motion, Move } from "./plan";
export { PLAIN_SHEET, sceneBook, sheetFor } from "./scene-book";
export type { Area, BreathingLight, CameraHabit, SceneBook, SceneSheet, Weather } from "./scene-book";
export { createStage } from "./stage";
export type { Stage, StageEvent, StageOptions, StageProblem } from "./stage";
