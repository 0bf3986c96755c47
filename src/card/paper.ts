/** The paper: its grain, and the clouds in which ink takes. A tile, made once; the same for ever. Pure. */

/** The tile's width in pixels. */
export const PAPER_SIZE = 512;

export interface Paper {
  /** Both from -0.5 to 0.5, row by row. */
  readonly grain: Float32Array;
  readonly mottle: Float32Array;
  /** Makes a row of the tile, unless it is there already: so the work is spread over a print's slices. */
  ready(row: number): void;
}

/** The cells across the tile: of the grain, and of the large and the small clouds. Whole, so that tiles join. */
const GRAIN = 282;
const CLOUDS = 6;
const WISPS = 26;

let kept: Paper | null = null;

export function paper(): Paper {
  kept ??= makePaper();
  return kept;
}

/** A number from 0 to 1 for any whole-number keys: the same question has the same answer for ever. */
export function rolled(one: number, other: number): number {
  let state = Math.imul(0x9e3779b9 ^ one, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state = Math.imul(state ^ (state >>> 16) ^ other, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 4294967296;
}

function makePaper(): Paper {
  const grain = new Float32Array(PAPER_SIZE * PAPER_SIZE);
  const mottle = new Float32Array(PAPER_SIZE * PAPER_SIZE);
  const [grains, clouds, wisps] = [noise(GRAIN, 0.6), noise(CLOUDS, 1), noise(WISPS, 0.5)];
  const made = new Uint8Array(PAPER_SIZE);
  return {
    grain,
    mottle,
    ready(row) {
      if (made[row] === 1) return;
      made[row] = 1;
      const start = row * PAPER_SIZE;
      for (let at = start; at < start + PAPER_SIZE; at++) {
        grain[at] = 0.4 * rolled(at, 0) - 0.5;
        mottle[at] = -0.75;
      }
      grains(grain, row);
      clouds(mottle, row);
      wisps(mottle, row);
    },
  };
}

/** Adds one row of smooth noise of so many cells across the tile: random values at the corners, eased between them. */
function noise(cells: number, strength: number): (to: Float32Array, row: number) => void {
  const corners = Float32Array.from({ length: cells * cells }, (_, at) => rolled(cells, at) * strength);
  const line = new Float32Array(cells + 1);
  return (to, row) => {
    const v = (row * cells) / PAPER_SIZE;
    const above = Math.floor(v) * cells;
    const below = ((Math.floor(v) + 1) % cells) * cells;
    const down = ease(v - Math.floor(v));
    for (let at = 0; at <= cells; at++) {
      const column = at % cells;
      line[at] = between(corners[above + column] ?? 0, corners[below + column] ?? 0, down);
    }
    for (let x = 0; x < PAPER_SIZE; x++) {
      const u = (x * cells) / PAPER_SIZE;
      const column = Math.floor(u);
      const at = row * PAPER_SIZE + x;
      to[at] = (to[at] ?? 0) + between(line[column] ?? 0, line[column + 1] ?? 0, ease(u - column));
    }
  };
}

function between(one: number, other: number, part: number): number {
  return one + (other - one) * part;
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}
