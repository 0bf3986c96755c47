/** Pictures small enough to keep and to compare: averages over blocks of pixels. */
import { PNG } from "pngjs";

/** A block of the print this large, in pixels, holds at least one whole dot of the screen. */
export const BLOCK = 6;

export interface Difference {
  /** The mean over all blocks and colours, 0 to 1. */
  readonly mean: number;
  /** The part of the blocks, 0 to 1, in which a colour differs by more than a sixth. */
  readonly changed: number;
}

/** The picture with one pixel for each block of `png`, as a PNG. */
export function reduced(png: Buffer): Buffer {
  const full = PNG.sync.read(png);
  const small = new PNG({ width: Math.floor(full.width / BLOCK), height: Math.floor(full.height / BLOCK) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let colour = 0; colour < 3; colour++)
        small.data[(y * small.width + x) * 4 + colour] = average(full, x, y, colour);
      small.data[(y * small.width + x) * 4 + 3] = 255;
    }
  }
  return PNG.sync.write(small, { colorType: 2 });
}

/** How far two pictures are apart; all the way when they differ in size. */
export function difference(one: Buffer, other: Buffer): Difference {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return { mean: 1, changed: 1 };
  let sum = 0;
  let changed = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].map(
      (colour) => Math.abs((a.data[at + colour] ?? 0) - (b.data[at + colour] ?? 0)) / 255,
    );
    sum += apart.reduce((total, each) => total + each, 0);
    if (Math.max(...apart) > 1 / 6) changed += 1;
  }
  const blocks = a.data.length / 4;
  return { mean: sum / 3 / blocks, changed: changed / blocks };
}

function average(picture: PNG, column: number, row: number, colour: number): number {
  let sum = 0;
  for (let y = row * BLOCK; y < (row + 1) * BLOCK; y++) {
    for (let x = column * BLOCK; x < (column + 1) * BLOCK; x++)
      sum += picture.data[(y * picture.width + x) * 4 + colour] ?? 0;
  }
  return Math.round(sum / (BLOCK * BLOCK));
}
