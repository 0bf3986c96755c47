export { pose, samePose } from "./pose";
export type { Flight, Pose } from "./pose";
export { plan } from "./plan";
export type { Motion, Move } from "./plan";
export { sceneBook } from "./scene-book";
export type { SceneBook, SceneSheet } from "./scene-book";
export { openPlainStage } from "./plain-stage";
export { createStage } from "./stage";
export type { Stage, StageEvent, StageOptions, StageProblem } from "./stage";
