export { shapes } from "./layout";
export type { CardWords, Shape } from "./layout";
export { makeCard } from "./make-card";
export type { CardProblem, CardSheet } from "./make-card";
export { sizes } from "./shapes";
