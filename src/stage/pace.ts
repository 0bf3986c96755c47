/**
 * How much this machine is asked for. Where a frame is dear, most likely because WebGL runs in
 * software, a picture that takes all it can get makes the reader's next press wait behind it; there
 * it moves only from scene to scene, in few frames, and stands in between: the page comes first.
 */

/** Slow motion needs no more, and phones stay cool. Just above 30, or displays at 60 Hz would miss every other frame. */
export const FULL_RATE = 32;
export const GENTLE_RATE = 5;

/** A frame that takes longer than this, in milliseconds, is dear. */
const DEAR_MS = 45;

/** The first frames of a picture are always slow: its pixels are only now carried to the card. */
const WARM_UP = 4;
/** So many gaps after that decide, by their median: one hiccup is no slow machine. */
const JUDGED = 8;

/** A gap as long as this is a loop that slept, not a slow frame. */
const SLEPT_MS = 1500;

export class Pace {
  #last = 0;
  #warm = 0;
  #gaps: number[] = [];
  #gentle = false;

  /** To be called for each frame with the time in milliseconds. */
  frame(now: number): void {
    const gap = now - this.#last;
    this.#last = now;
    if (this.#gentle || gap > SLEPT_MS || ++this.#warm <= WARM_UP) return;
    this.#gaps.push(gap);
    if (this.#gaps.length < JUDGED) return;
    this.#gentle = median(this.#gaps) > DEAR_MS;
    this.#gaps = [];
  }

  /** What a frame really took, in milliseconds: browsers let frames queue up, so the gaps between them can flatter. */
  measured(ms: number): void {
    if (ms > DEAR_MS) this.#gentle = true;
  }

  /** Frames are dear here; once found out, it stays so. */
  get gentle(): boolean {
    return this.#gentle;
  }

  /** Frames a second, from now on. */
  get rate(): number {
    return this.#gentle ? GENTLE_RATE : FULL_RATE;
  }

  /** Another picture is carried to the card. */
  again(): void {
    this.#warm = 0;
    this.#gaps = [];
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
