export { EstimateForm } from "./estimate-form";
export type { EstimateProps } from "./estimate-form";
export type { DebriefActs, DebriefModel } from "./model";
export type { StepPivot } from "./pivots";
export { Sheet } from "./sheet";
export { debriefText } from "./text";
export { DebriefView } from "./view";
