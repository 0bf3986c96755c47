export { divergence } from "./divergence";
export { replay } from "./replay";
export type { Replay, Stop } from "./replay";
export { append, beginRun, cutTo } from "./run";
export type { Run, StoryMark } from "./run";
export { readCode, writeCode } from "./run-code";
export type { CodedRun, CodeProblem, Register } from "./run-code";
export { readSave, writeSave } from "./save";
export type { SaveProblem } from "./save";
