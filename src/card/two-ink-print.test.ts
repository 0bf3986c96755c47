import { describe, expect, it } from "vitest";
import { PAPER, RECORD } from "./inks";
import { barePlates, layDrawing, layLines, type Pixels, type Plates } from "./plates";
import { film, STEPS } from "./screen";
import { printer, type PrintOrder } from "./two-ink-print";

const SIDE = 120;
const whole = { x: 0, y: 0, width: SIDE, height: SIDE };
const order: PrintOrder = { divergence: 0, seed: 1, screened: whole };

/** A drawing of one colour all over. */
function flat(red: number, green = red, blue = red): Pixels {
  const data = Uint8ClampedArray.from(
    { length: SIDE * SIDE * 4 },
    (_, at) => [red, green, blue, 255][at % 4] ?? 0,
  );
  return { width: SIDE, height: SIDE, data };
}

function laid(drawing: Pixels): Plates {
  const plates = barePlates(SIDE, SIDE);
  layDrawing(plates, drawing, 0, 0);
  return plates;
}

function print(drawing: Pixels, how: Partial<PrintOrder> = {}): Uint8ClampedArray {
  return printer(laid(drawing), { ...order, ...how })(0, SIDE);
}

/** The mean colour, 0 to 1. */
function mean(pixels: Uint8ClampedArray): readonly [number, number, number] {
  const sums = [0, 0, 0];
  for (let at = 0; at < pixels.length; at++) if (at % 4 < 3) sums[at % 4]! += pixels[at] ?? 0;
  return sums.map((sum) => sum / 255 / (pixels.length / 4)) as [number, number, number];
}

const light = (pixels: Uint8ClampedArray): number => mean(pixels).reduce((sum, part) => sum + part, 0) / 3;
const redness = (pixels: Uint8ClampedArray): number => {
  const [r, g, b] = mean(pixels);
  return r - (g + b) / 2;
};

describe("the print", () => {
  it("is the same for the same question, in whatever slices it is asked", () => {
    const plates = laid(flat(120));
    const [once, again] = [printer(plates, order)(0, SIDE), printer(plates, order)(0, SIDE)];
    const same = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean =>
      one.length === other.length && one.every((part, at) => part === other[at]);
    expect(same(once, again)).toBe(true);
    const sliced = printer(plates, order);
    const slices = [...sliced(0, 31), ...sliced(31, 77), ...sliced(77, SIDE)];
    expect(same(Uint8ClampedArray.from(slices), once)).toBe(true);
    expect(same(printer(plates, { ...order, seed: 2 })(0, SIDE), once)).toBe(false);
  });

  it("is opaque, and bare paper where nothing is drawn", () => {
    const pixels = print(flat(255));
    expect(pixels.every((part, at) => at % 4 !== 3 || part === 255)).toBe(true);
    for (const [at, part] of mean(pixels).entries()) expect(part).toBeCloseTo(PAPER[at] ?? 0, 1);
  });

  it("has more ink the darker the drawing is", () => {
    const lights = [255, 220, 180, 140, 100, 60, 20, 0].map((grey) => light(print(flat(grey))));
    expect(lights).toEqual(lights.toSorted((one, other) => other - one));
    expect(new Set(lights.map((each) => each.toFixed(2))).size).toBe(lights.length);
    expect(lights.at(-1)).toBeLessThan(0.22);
  });

  it.each([230, 200, 160, 128, 96, 64, 32, 0])("keeps the tone of grey %d", (grey) => {
    const films = film();
    const step = Math.round((1 - grey / 255) * STEPS) * 3;
    const wanted = PAPER.reduce((sum, part, at) => sum + part * (films[step + at] ?? 0), 0) / 3;
    expect(Math.abs(light(print(flat(grey))) - wanted)).toBeLessThan(0.06);
  });

  it("is made of dots in a middle grey, and of none in line work", () => {
    const spread = (pixels: Uint8ClampedArray): number => {
      const reds = [...pixels].filter((_, at) => at % 4 === 0);
      return Math.max(...reds) - Math.min(...reds);
    };
    expect(spread(print(flat(128)))).toBeGreaterThan(100);
    expect(spread(print(flat(128), { screened: { ...whole, width: 0 } }))).toBeLessThan(40);
  });

  it("has pale red on the record, and full red far from it", () => {
    const red = flat(230, 40, 30);
    const paper = redness(print(flat(255)));
    const [on, half, far] = [0, 0.5, 1].map((divergence) => redness(print(red, { divergence })) - paper) as [
      number,
      number,
      number,
    ];
    expect(on).toBeGreaterThan(0.04);
    expect(on).toBeLessThan(0.3);
    expect(half).toBeGreaterThan(on * 1.3);
    expect(far).toBeGreaterThan(on * 2);
  });

  it("slips the vermilion plate to the right and up, the further from the record", () => {
    const lines = flat(255);
    const data = Uint8ClampedArray.from(lines.data, (part, at) => {
      const [x, y] = [(at >> 2) % SIDE, Math.floor((at >> 2) / SIDE)];
      return x >= 40 && x < 60 && y >= 40 && y < 60 && at % 4 < 3 ? 0 : part;
    });
    const middle = (divergence: number): readonly [number, number] => {
      const plates = barePlates(SIDE, SIDE);
      layLines("vermilion", plates, { ...lines, data }, 0);
      const pixels = printer(plates, { ...order, divergence, screened: { ...whole, width: 0 } })(0, SIDE);
      const red = [...Array.from({ length: SIDE * SIDE }).keys()].filter(
        (at) => (pixels[at * 4 + 1] ?? 0) < (divergence === 0 ? 195 : 120),
      );
      const average = (of: (at: number) => number): number =>
        red.reduce((sum, at) => sum + of(at), 0) / red.length;
      return [average((at) => at % SIDE), average((at) => Math.floor(at / SIDE))];
    };
    const [onX, onY] = middle(0);
    const [farX, farY] = middle(1);
    expect(farX - onX).toBeGreaterThan(2);
    expect(farY - onY).toBeLessThan(-1);
  });

  it("multiplies its inks: vermilion under solid record ink is darker still", () => {
    const plates = laid(flat(0));
    const black = light(printer(plates, order)(0, SIDE));
    plates.vermilion.fill(255);
    expect(light(printer(plates, { ...order, divergence: 1 })(0, SIDE))).toBeLessThan(black);
    expect(black).toBeCloseTo(RECORD.reduce((sum, part) => sum + part, 0) / 3, 1);
  });
});
