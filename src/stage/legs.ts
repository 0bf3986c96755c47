/** How moves turn the dials: a pose says where each comes to rest, a move where it sets out. */
import type { Dials, Leg } from "./dials";
import type { Move } from "./plan";
import type { Pose } from "./pose";
import { CONTACT_MS, PRINT_MS } from "./printing";
import { scoreLegs } from "./score";

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
    press: 0,
    register: 0,
    camera: 1,
    filed: pose.filed ? 1 : 0,
    figures: Object.fromEntries([...named, ...gone]),
  };
}

const AFTER_PRINT_MS = 650;

/** A stamp goes down faster than it comes up. */
const DOWN_MS = 60;
const UP_MS = 120;

/** How a move turns its dials. */
export function legs(move: Move): readonly Leg[] {
  switch (move.kind) {
    case "print":
      return [{ dial: "leaving", from: 1, to: 0, ms: PRINT_MS[move.by], delayMs: 0 }];
    case "score":
      return scoreLegs(move.score);
    case "press":
      return pressLegs(move.after ? CONTACT_MS : 0);
    case "diverge":
      return [{ dial: "divergence", from: move.from, to: move.to, ms: 900, delayMs: DOWN_MS }];
    default:
      return [changeLeg(move)];
  }
}

type Change = Extract<Move, { readonly kind: "enter" | "leave" | "light" | "weather" | "flight" }>;

function changeLeg(move: Change): Leg {
  switch (move.kind) {
    case "enter":
      return { dial: { figure: move.figure }, ...way(true), ms: 1300, delayMs: delayOf(move) };
    case "leave":
      return { dial: { figure: move.figure }, ...way(false), ms: 1100, delayMs: 0 };
    case "light":
      return { dial: "light", ...way(move.on), ms: 700, delayMs: 0 };
    case "weather":
      return { dial: "weather", ...way(move.to !== "none"), ms: 2500, delayMs: 0 };
    case "flight":
      return { dial: "flight", ...way(true), ms: 2800, delayMs: delayOf(move) };
  }
}

/** Down, and up again. The second leg waits where the first one ends, so the later of two that turn a dial has it. */
function pressLegs(delayMs: number): readonly Leg[] {
  return [
    { dial: "press", from: 0, to: 1, ms: DOWN_MS, delayMs },
    { dial: "press", from: 1, to: 0, ms: UP_MS, delayMs: delayMs + DOWN_MS },
  ];
}

function way(appears: boolean): { readonly from: number; readonly to: number } {
  return appears ? { from: 0, to: 1 } : { from: 1, to: 0 };
}

function delayOf({ after }: { readonly after: boolean }): number {
  return after ? AFTER_PRINT_MS : 0;
}
