/**
 * Prints two plates on paper, as the stage's shader does on the graphics card: each ink is screened at
 * its own angle, the vermilion plate slips as the history leaves the record, and the inks multiply on
 * the sheet. Pure, and the same pixels for the same question.
 */
import { PAPER, VERMILION } from "./inks";
import { PAPER_SIZE, paper, rolled } from "./paper";
import type { Plates } from "./plates";
import { bareness, film, lattice, risen, solidity, STEPS } from "./screen";
import type { Box } from "./shapes";

export interface PrintOrder {
  /** 0 on the record, 1 as far from it as a history can go. */
  readonly divergence: number;
  /** A whole number: which sheet of paper. */
  readonly seed: number;
  /** Where the picture is screened; outside it stands line work, which is printed solid. */
  readonly screened: Box;
}

/** Prints the rows from `from` up to `to` as red, green, blue and alpha. */
export type Printer = (from: number, to: number) => Uint8ClampedArray<ArrayBuffer>;

/** The width of a screen cell in pixels. */
const CELL = 5;
const SOFT = 0.9 / CELL + 0.05;
/** How much continuous tone survives beside the dots. */
const KEPT = 0.37;
/** How far the vermilion plate slips at the most, in pixels: as on the stage, or a little more, since cards are seen small. */
const SLIP = [3.4, -2.4] as const;
const LEAST_RED = 0.34;
const SOLID = 0.975;
const CRISPNESS = 0.7;

const recordScreen = lattice(CELL, 45);
const redScreen = lattice(CELL, 15);
const films = film();

export function printer(plates: Plates, order: PrintOrder): Printer {
  const { width } = plates;
  const record = recordInk(plates, order.screened);
  const red = redInk(plates, order);
  const sheet = paper();
  const startX = Math.floor(rolled(order.seed, 1) * PAPER_SIZE);
  const startY = Math.floor(rolled(order.seed, 2) * PAPER_SIZE);
  const pixel = new Float64Array(2);
  return (from, to) => {
    const pixels = new Uint8ClampedArray((to - from) * width * 4);
    for (let y = from, at = 0; y < to; y++) {
      const sheetRow = (y + startY) % PAPER_SIZE;
      sheet.ready(sheetRow);
      for (let x = 0; x < width; x++, at += 4) {
        const here = sheetRow * PAPER_SIZE + ((x + startX) % PAPER_SIZE);
        const grain = sheet.grain[here] ?? 0;
        const mottle = sheet.mottle[here] ?? 0;
        record(x, y, pixel);
        const k = inked(pixel, grain * 0.07 + mottle * 0.06);
        red(x, y, pixel);
        const v = inked(pixel, grain * 0.09 + mottle * 0.1);
        const light = (1 + grain * 0.035 + mottle * 0.016) * 255;
        const through = Math.round(k * STEPS) * 3;
        for (let part = 0; part < 3; part++) {
          const bare = PAPER[part] ?? 1;
          const under = bare + ((VERMILION[part] ?? 0) - bare) * v;
          pixels[at + part] = under * (films[through + part] ?? 1) * light;
        }
        pixels[at + 3] = 255;
      }
    }
    return pixels;
  };
}

/** Writes how much ink a plate leaves at a pixel, and the tone that it was asked for. */
type Ink = (x: number, y: number, pixel: Float64Array) => void;

/** Ink takes a little more here and a little less there, where there is any. */
function inked(pixel: Float64Array, chance: number): number {
  const tone = pixel[1] ?? 0;
  return tone === 0 ? 0 : Math.min(1, Math.max(0, (pixel[0] ?? 0) + chance * tone));
}

function recordInk({ width, height, record }: Plates, screened: Box): Ink {
  const at = (x: number, y: number): number =>
    (record[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0) / 255;
  return (x, y, pixel) => {
    const drawn = (record[y * width + x] ?? 0) / 255;
    if (!within(screened, x, y)) {
      pixel[0] = drawn * SOLID;
      pixel[1] = drawn;
      return;
    }
    // Edges are pulled apart before they are screened, and what is finer than a dot stays whole.
    const detail = drawn - (at(x, y + 1) + at(x + 1, y - 1) + at(x - 1, y - 1)) / 3;
    const edge = risen(0.015, 0.14, Math.abs(detail));
    const tone = Math.min(1, Math.max(0, drawn + detail * CRISPNESS));
    pixel[0] = screenedTone(tone * SOLID, recordScreen(x, y), edge);
    pixel[1] = tone;
  };
}

function redInk({ width, height, vermilion }: Plates, { divergence, screened }: PrintOrder): Ink {
  const [slipX, slipY] = [Math.round(SLIP[0] * divergence), Math.round(SLIP[1] * divergence)];
  const strength = (LEAST_RED + (1 - LEAST_RED) * divergence) / 255;
  return (x, y, pixel) => {
    const [fromX, fromY] = [x - slipX, y - slipY];
    const off = fromX < 0 || fromX >= width || fromY < 0 || fromY >= height;
    const tone = off ? 0 : (vermilion[fromY * width + fromX] ?? 0) * strength;
    pixel[1] = tone;
    pixel[0] = tone === 0 || !within(screened, fromX, fromY) ? tone : screenedTone(tone, redScreen(x, y), 0);
  };
}

/** Dots grow with the tone and meet at the solid; at an edge of the drawing the tone itself is kept. */
function screenedTone(tone: number, threshold: number, edge: number): number {
  const dots = risen(threshold - SOFT, threshold + SOFT, tone);
  const whole = Math.max(solidity(tone), bareness(tone), edge * 0.75);
  return dots + (tone - dots) * (KEPT + (1 - KEPT) * whole);
}

function within({ x, y, width, height }: Box, column: number, row: number): boolean {
  return column >= x && row >= y && column < x + width && row < y + height;
}
