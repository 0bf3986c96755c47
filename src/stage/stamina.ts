/**
 * Whether this machine can afford motion that nobody asked for. Where frames are slow, most likely
 * because WebGL runs in software, a slow drift would take from the reader what it gives to the picture.
 */

/** Frames slower than this, in milliseconds, on the average of the last few. */
const TOO_SLOW_MS = 140;

/** The first frames of a pose are always slow: its pixels are only now carried to the card. */
const WARM_UP = 12;
const WEIGHT = 0.1;

/** A gap as long as this is a loop that slept, not a slow frame. */
const SLEPT_MS = 1500;

export class Stamina {
  #frames = 0;
  #average = 0;
  #last = 0;

  /** To be called for each frame with the time in milliseconds. */
  frame(now: number): void {
    const gap = now - this.#last;
    this.#last = now;
    this.#frames += 1;
    if (this.#frames <= WARM_UP || gap > SLEPT_MS) return;
    this.#average += (gap - this.#average) * WEIGHT;
  }

  /** Ambient motion should end here. */
  get spent(): boolean {
    return this.#average > TOO_SLOW_MS;
  }

  restore(): void {
    this.#frames = 0;
    this.#average = 0;
  }
}
