/** The numbers that moves turn. A pose says where each comes to rest; a move says where it sets out. */
import type { Move } from "./plan";
import type { Pose } from "./pose";

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
  /** Presence of the figures that cues have named; all others are 1. */
  figures: Record<string, number>;
}

/** Every dial where the pose has it. */
export function restingDials(pose: Pose): Dials {
  const named = [...pose.entered].map((figure) => [figure, 1] as const);
  const gone = [...pose.absent].map((figure) => [figure, 0] as const);
  return {
    leaving: 0,
    light: pose.light === "on" ? 1 : 0,
    weather: pose.weather === "none" ? 0 : 1,
    flight: pose.flight ? 1 : 0,
    divergence: pose.divergence,
    figures: Object.fromEntries([...named, ...gone]),
  };
}

/** One way: a dial sets out at `from`, `delayMs` after the move begins, and takes `ms` to reach `to`. */
export interface Leg {
  readonly dial: Exclude<keyof Dials, "figures"> | { readonly figure: string };
  readonly from: number;
  readonly to: number;
  readonly ms: number;
  readonly delayMs: number;
}

const DISSOLVE_MS = 1100;
const AFTER_DISSOLVE_MS = 650;

/** How a move turns its dial. */
export function leg(move: Move): Leg {
  switch (move.kind) {
    case "dissolve":
      return { dial: "leaving", from: 1, to: 0, ms: DISSOLVE_MS, delayMs: 0 };
    case "enter":
      return {
        dial: { figure: move.figure },
        from: 0,
        to: 1,
        ms: 1300,
        delayMs: move.after ? AFTER_DISSOLVE_MS : 0,
      };
    case "leave":
      return { dial: { figure: move.figure }, from: 1, to: 0, ms: 1100, delayMs: 0 };
    case "light":
      return { dial: "light", from: move.on ? 0 : 1, to: move.on ? 1 : 0, ms: 700, delayMs: 0 };
    case "weather":
      return {
        dial: "weather",
        from: move.to === "none" ? 1 : 0,
        to: move.to === "none" ? 0 : 1,
        ms: 2500,
        delayMs: 0,
      };
    case "flight":
      return { dial: "flight", from: 0, to: 1, ms: 2800, delayMs: move.after ? AFTER_DISSOLVE_MS : 0 };
    case "diverge":
      return { dial: "divergence", from: move.from, to: move.to, ms: 1200, delayMs: 0 };
  }
}

/** Turns a leg's dial to `value`. */
export function turn(dials: Dials, dial: Leg["dial"], value: number): void {
  if (typeof dial === "object") dials.figures[dial.figure] = value;
  else dials[dial] = value;
}
