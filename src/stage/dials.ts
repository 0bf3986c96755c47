/** The numbers that moves turn. */

export interface Dials {
  /** How much of the scene that was left still shows, 1 to 0. */
  leaving: number;
  /** Strength of the light layers. */
  light: number;
  /** How much of the weather falls. */
  weather: number;
  /** How far the flight has got. */
  flight: number;
  divergence: number;
  /** How hard the plates are pressed upon the paper: 0 except in the moment of printing. */
  press: number;
  /** How far out of register the vermilion plate lies, beyond what divergence asks for. */
  register: number;
  /** How far a score's camera has come. */
  camera: number;
  /** How far the folder has closed about the picture. */
  filed: number;
  /** Presence of the figures that cues have named; all others are 1. */
  figures: Record<string, number>;
}

/** One way: a dial sets out at `from`, `delayMs` after the move begins, and takes `ms` to reach `to`. */
export interface Leg {
  readonly dial: Exclude<keyof Dials, "figures"> | { readonly figure: string };
  readonly from: number;
  readonly to: number;
  readonly ms: number;
  readonly delayMs: number;
}

/** Turns a leg's dial to `value`. */
export function turn(dials: Dials, dial: Leg["dial"], value: number): void {
  if (typeof dial === "object") dials.figures[dial.figure] = value;
  else dials[dial] = value;
}
