/**
 * Moves on their way: dials that travel to where the pose has them. Not Phaser's tweens, which take a
 * slow frame for a short one, so that a move of one second may last twenty where WebGL is slow, and
 * which after a sleep take the whole of it for one step.
 */
import { leg, turn, type Dials, type Leg } from "./dials";
import type { Move } from "./plan";

/** A frame slower than this moves no further: a jump is worse than a delay, up to here. */
const LONGEST_STEP_MS = 250;

export class Journey {
  readonly #legs: readonly Leg[];
  readonly #dials: Dials;
  #elapsed = 0;

  /** Sets out: every dial that a move turns goes back to where the move begins. */
  constructor(moves: readonly Move[], dials: Dials) {
    this.#legs = moves.map(leg);
    this.#dials = dials;
    this.#write();
  }

  /** Goes on by the time since the last frame. */
  step(ms: number): void {
    if (this.over) return;
    this.#elapsed += Math.min(ms, LONGEST_STEP_MS);
    this.#write();
  }

  get over(): boolean {
    return this.#legs.every(({ ms, delayMs }) => this.#elapsed >= delayMs + ms);
  }

  #write(): void {
    for (const { dial, from, to, ms, delayMs } of this.#legs) {
      turn(this.#dials, dial, from + (to - from) * eased((this.#elapsed - delayMs) / ms));
    }
  }
}

/** Slow, quick, slow; exactly 0 before it begins and exactly 1 when it has ended. */
function eased(part: number): number {
  if (part <= 0) return 0;
  return part >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * part);
}
