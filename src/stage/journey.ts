/**
 * Moves on their way: dials that travel to where the pose has them. Not Phaser's tweens, which take a
 * slow frame for a short one, so that a move of one second may last twenty where WebGL is slow, and
 * which after a sleep take the whole of it for one step.
 */
import { turn, type Dials, type Leg } from "./dials";
import { legs } from "./legs";
import type { Move } from "./plan";

/** A frame slower than this moves no further: a jump is worse than a delay, up to here. */
const LONGEST_STEP_MS = 250;

/** Pixels are carried to the card in the first frame, and nobody has seen the moves yet. */
const FIRST_STEP_MS = 40;

export class Journey {
  readonly #legs: readonly Leg[];
  readonly #dials: Dials;
  #elapsed = 0;
  #steps = 0;

  /** Sets out: every dial that a move turns goes back to where the move begins. */
  constructor(moves: readonly Move[], dials: Dials) {
    this.#legs = moves.flatMap(legs);
    this.#dials = dials;
    this.#write();
  }

  /** Goes on by the time since the last frame. The first step is the frame in which the moves begin. */
  step(ms: number): void {
    this.#steps += 1;
    if (this.over || this.#steps === 1) return;
    this.#elapsed += Math.min(ms, this.#steps === 2 ? FIRST_STEP_MS : LONGEST_STEP_MS);
    this.#write();
  }

  /** Ends the print on its way; what follows it goes on from there. */
  hurry(): void {
    const printed = this.#legs.filter(({ dial }) => dial === "leaving" || dial === "press");
    this.#elapsed = Math.max(this.#elapsed, ...printed.map(end));
    this.#write();
  }

  get over(): boolean {
    return this.#legs.every((leg) => this.#elapsed >= end(leg));
  }

  /** A leg has its dial from when it begins, and the first one on a dial from the outset. */
  #turning(leg: Leg): boolean {
    return this.#elapsed >= leg.delayMs || this.#legs.find((each) => turned(each) === turned(leg)) === leg;
  }

  #write(): void {
    for (const { dial, from, to, ms, delayMs } of this.#legs.filter((leg) => this.#turning(leg))) {
      turn(this.#dials, dial, from + (to - from) * eased((this.#elapsed - delayMs) / ms));
    }
  }
}

/** The name of the dial that a leg turns. */
function turned({ dial }: Leg): string {
  return typeof dial === "object" ? `figure ${dial.figure}` : dial;
}

function end({ ms, delayMs }: Leg): number {
  return delayMs + ms;
}

/** Slow, quick, slow; exactly 0 before it begins and exactly 1 when it has ended. */
function eased(part: number): number {
  if (part <= 0) return 0;
  return part >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * part);
}
