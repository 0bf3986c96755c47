/** What moves by itself: the same numbers each time, in sight, and at rest in the end. */
import { describe, expect, test } from "vitest";
import { breathing, cameraAt, later, newAmbience, nudged, resting, type Ambience } from "./ambience";
import { density } from "./density";
import { carried, dotsBetween, printed } from "./flight";
import { FULL_RATE, GENTLE_RATE, Pace } from "./pace";
import { Parallax } from "./parallax";
import { cameras, type Area } from "./manifest";
import { atRest, BLEED, SHEET, spot, view } from "./view";
import { weatherKinds } from "./weather";

const pane: Area = [300, 100, 900, 700];
const after = (from: Ambience, seconds: number): Ambience =>
  Array.from({ length: seconds * 10 }).reduce<Ambience>((so) => later(so, 0.1), from);

describe("ambience", () => {
  test("rests twenty seconds after the last sign, and not long before", () => {
    expect(resting(after(newAmbience, 15))).toBe(false);
    expect(resting(after(newAmbience, 21))).toBe(true);
  });

  test("stands while it rests and goes on where it stood", () => {
    const rested = after(newAmbience, 25);
    expect(after(rested, 60).time).toBe(rested.time);
    const woken = later(nudged(rested), 0.1);
    expect(woken.time - rested.time).toBeLessThan(0.1);
    expect(resting(woken)).toBe(false);
  });

  test("never takes a light beyond what its breath says", () => {
    for (let time = 0; time < 60; time += 0.3) {
      expect(breathing(0.1, time)).toBeGreaterThanOrEqual(0.9 - 1e-9);
      expect(breathing(0.1, time)).toBeLessThanOrEqual(1);
    }
  });
});

describe("the camera", () => {
  test.each(cameras)("that does “%s” never shows an edge, wherever the reader points", (habit) => {
    const pointing = new Parallax();
    for (const [x, y] of [
      [-9, -9],
      [9, 9],
      [-1, 1],
    ] as const) {
      pointing.aim(x, y);
      pointing.step(60);
      for (let time = 0; time < 200; time += 1.7) {
        const offset = pointing.added(cameraAt(habit, time));
        for (const depth of [0, 0.5, 1]) {
          const place = spot(view(390, 320, [10, 10]), offset, depth);
          expect(place(-BLEED, -BLEED).x).toBeLessThanOrEqual(0);
          expect(place(-BLEED, -BLEED).y).toBeLessThanOrEqual(0);
          expect(place(SHEET.width + BLEED, SHEET.height + BLEED).x).toBeGreaterThanOrEqual(390);
          expect(place(SHEET.width + BLEED, SHEET.height + BLEED).y).toBeGreaterThanOrEqual(320);
        }
      }
    }
  });

  test.each([
    [960, 900, [824, 620]],
    [390, 320, [0, 0]],
    [320, 900, [1600, 1200]],
  ] as const)("fills a box of %d x %d with the sheet", (width, height, focus) => {
    const seen = view(width, height, focus);
    expect(seen.left).toBeGreaterThanOrEqual(0);
    expect(seen.left + width / seen.scale).toBeLessThanOrEqual(SHEET.width + 1e-6);
    expect(seen.top + height / seen.scale).toBeLessThanOrEqual(SHEET.height + 1e-6);
    expect(spot(seen, atRest, 0.3)(seen.left, seen.top)).toMatchObject({
      x: expect.closeTo(0),
      y: expect.closeTo(0),
    });
  });
});

describe.each(Object.entries(weatherKinds))("%s", (_name, kind) => {
  const specks = (time: number): readonly unknown[] =>
    Array.from({ length: kind.count(pane) }, (_, index) => kind.at(index, time, pane));

  test("is the same at the same moment, and another later", () => {
    expect(specks(12.5)).toEqual(specks(12.5));
    expect(specks(12.5)).not.toEqual(specks(14));
  });

  test("is made of few specks, all real", () => {
    expect(specks(3).length).toBeLessThan(200);
    for (const speck of specks(77))
      for (const value of Object.values(speck as object)) expect(Number.isFinite(value)).toBe(true);
  });

  test("moves slowly: nothing jumps in sight", () => {
    for (let index = 0; index < kind.count(pane); index += 3) {
      const [one, next] = [kind.at(index, 20, pane), kind.at(index, 20.03, pane)];
      if (!one || !next || one.y < pane[1] + 60 || next.y < pane[1] + 60) continue;
      if (Math.min(one.alpha, next.alpha) < 0.02 || Math.abs(one.x - next.x) > pane[2] / 2) continue;
      expect(Math.hypot(one.x - next.x, one.y - next.y)).toBeLessThan(8);
    }
  });
});

describe("a flight", () => {
  test("takes the file along, from one desk to the other, at the head of its dots", () => {
    const [from, to] = [[800, 900] as const, [1150, 500] as const];
    const dots = dotsBetween(from, to);
    expect(carried(from, to, 0)).toEqual({ x: 800, y: 900, lift: 0 });
    expect(carried(from, to, 1)).toEqual({ x: 1150, y: 500, lift: 0 });
    for (const progress of [0.2, 0.5, 0.9]) {
      const { x, y, lift } = carried(from, to, progress);
      expect(lift).toBeGreaterThan(0);
      const newest = dots.findLast((_, at) => printed(at, dots.length, progress) > 0) ?? from;
      expect(Math.hypot(newest[0] - x, newest[1] - y)).toBeLessThan(25);
    }
  });

  test("begins and ends in its cities and keeps its dots apart", () => {
    const dots = dotsBetween([800, 900], [1150, 500]);
    expect(dots[0]).toEqual([800, 900]);
    expect(dots.at(-1)?.map(Math.round)).toEqual([1150, 500]);
    expect(dots.length).toBeGreaterThan(30);
    expect(dotsBetween([1150, 530], [1158, 476]).length).toBeGreaterThanOrEqual(5);
  });

  test("prints no dot before it is reached, and every dot in the end", () => {
    expect(printed(0, 10, 0)).toBe(0);
    expect(printed(9, 10, 0.5)).toBe(0);
    for (let at = 0; at < 10; at++) expect(printed(at, 10, 1)).toBe(1);
  });
});

test("a density is read back from its colour", () => {
  expect(density(0)).toBe(0xffffff);
  expect(density(1)).toBe(0);
  expect(density(0, 1)).toBe(0xff0000);
  expect(density(0.6, 1)).toBe(0x660000);
});

describe("the pace", () => {
  const rateAfter = (...gaps: readonly number[]): number => {
    const pace = new Pace();
    let now = 10_000;
    for (const gap of gaps) pace.frame((now += gap));
    return pace.rate;
  };
  const frames = (gap: number, count: number): readonly number[] => Array<number>(count).fill(gap);

  test.each([
    ["good frames", frames(33, 500), FULL_RATE],
    ["slow frames", frames(70, 40), GENTLE_RATE],
    ["a few slow frames, while the pixels are carried over", frames(250, 4), FULL_RATE],
    ["one hiccup among good frames", [...frames(33, 8), 400, ...frames(33, 8)], FULL_RATE],
    ["a loop that slept between frames", frames(5000, 50), FULL_RATE],
  ])("after %s", (_what, gaps, rate) => {
    expect(rateAfter(...gaps)).toBe(rate);
  });

  test.each([
    [4, false],
    [170, true],
  ])("a frame that really took %d ms: gentle is %s", (ms, gentle) => {
    const pace = new Pace();
    pace.measured(ms);
    expect(pace.gentle).toBe(gentle);
  });
});
