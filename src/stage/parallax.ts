/** The camera's answer to where the reader points: late, soft and small. */
import type { CameraOffset } from "./view";

/** How far the nearest plane goes, in units. With drift and push this stays inside the drawings' bleed. */
const REACH_X = 30;
const REACH_Y = 14;

/** Seconds in which it covers two thirds of the way. */
const LAG_S = 0.45;

const NEAR_ENOUGH = 0.002;

export class Parallax {
  #x = 0;
  #y = 0;
  #aimX = 0;
  #aimY = 0;

  /** -1 to 1 on both axes. */
  aim(x: number, y: number): void {
    this.#aimX = clamped(x);
    this.#aimY = clamped(y);
  }

  step(seconds: number): void {
    const part = 1 - Math.exp(-seconds / LAG_S);
    this.#x += (this.#aimX - this.#x) * part;
    this.#y += (this.#aimY - this.#y) * part;
  }

  get resting(): boolean {
    return Math.abs(this.#aimX - this.#x) < NEAR_ENOUGH && Math.abs(this.#aimY - this.#y) < NEAR_ENOUGH;
  }

  added({ x, y, push, shot }: CameraOffset): CameraOffset {
    return { x: x - this.#x * REACH_X, y: y - this.#y * REACH_Y, push, shot };
  }
}

function clamped(value: number): number {
  return Math.min(1, Math.max(-1, value || 0));
}
