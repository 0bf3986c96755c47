/** The sound of print and rooms. It is fetched when a reader asks for sound, and not before. */
export { createSound } from "./sound";
export type { Sound, SoundOptions, SoundProblem } from "./sound";
