/**
 * The slow motion behind the text: it runs while someone is there, eases to rest twenty seconds after
 * their last sign, and rests until the next. Its time is not the clock's: it stands while it rests,
 * so that nothing jumps when it goes on.
 */
import type { CameraHabit } from "./manifest";
import { atRest, type CameraOffset } from "./view";

const AWAKE_S = 16;
const EASE_OUT_S = 4;
const EASE_IN_S = 1.5;

/** The moment at which a still picture is taken: late enough for smoke to have risen. */
export const STILL_S = 40;

export interface Ambience {
  /** Seconds of ambient motion so far. */
  readonly time: number;
  /** How fast its time runs: 0 at rest, 1 in full motion. */
  readonly rate: number;
  /** Seconds since the reader last did something. */
  readonly idle: number;
}

export const newAmbience: Ambience = { time: 0, rate: 0, idle: 0 };
export const stillAmbience: Ambience = { time: STILL_S, rate: 0, idle: Number.POSITIVE_INFINITY };

export function nudged(ambience: Ambience): Ambience {
  return { ...ambience, idle: 0 };
}

/** The ambience `seconds` later. */
export function later({ time, rate, idle }: Ambience, seconds: number): Ambience {
  const next =
    idle < AWAKE_S ? Math.min(1, rate + seconds / EASE_IN_S) : Math.max(0, rate - seconds / EASE_OUT_S);
  return { time: time + seconds * eased(next), rate: next, idle: idle + seconds };
}

export function resting({ rate, idle }: Ambience): boolean {
  return rate === 0 && idle >= AWAKE_S;
}

/** Where a camera of this habit has gone after `time` seconds of ambience. */
export function cameraAt(habit: CameraHabit, time: number): CameraOffset {
  switch (habit) {
    case "push":
      return { x: 0, y: 0, push: 0.055 * (1 - Math.exp(-time / 26)), shot: null };
    case "drift":
      return {
        x: 15 * Math.sin(time / 14) + 7 * Math.sin(time / 8.7),
        y: 3 * Math.sin(time / 11.3),
        push: 0.012,
        shot: null,
      };
    case "still":
      return atRest;
  }
}

/** The strength of a light that breathes by `breath`, 0 to 1, after `time` seconds. */
export function breathing(breath: number, time: number): number {
  const swell = 0.5 + 0.32 * Math.sin(time * 0.9) + 0.18 * Math.sin(time * 2.3 + 1);
  return 1 - breath * swell;
}

function eased(rate: number): number {
  return rate * rate * (3 - 2 * rate);
}
