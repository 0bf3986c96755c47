import { describe, expect, it } from "vitest";
import { dice, rolled } from "./dice";
import { NOISE_LEVEL, pinkNoise, roomAnswer } from "./noise";
import { drawStroke, STROKE_PEAK, strokes, type StrokeName } from "./strokes";
import { rms, struck } from "./wave";

const RATE = 22_050;
const highest = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const mean = (samples: Float32Array): number =>
  samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
const same = (one: Float32Array, other: Float32Array): boolean =>
  one.length === other.length && one.every((sample, at) => sample === other[at]);
const finite = (samples: Float32Array): boolean => samples.every((sample) => Number.isFinite(sample));

describe.each(Object.keys(strokes) as StrokeName[])("the stroke %s", (name) => {
  const samples = drawStroke(name, RATE, 1);

  it("is finite, within full scale, and without direct current", () => {
    expect(finite(samples)).toBe(true);
    expect(highest(samples)).toBeCloseTo(STROKE_PEAK, 5);
    expect(Math.abs(mean(samples))).toBeLessThan(0.002);
  });

  it("begins and ends at nothing, and is over by then", () => {
    expect([samples[0], samples.at(-1)].map((sample) => Math.abs(sample ?? 1))).toEqual([0, 0]);
    expect(highest(samples.slice(-Math.round(0.004 * RATE)))).toBeLessThan(0.02);
  });

  it("is the same every time, and another in another variant", () => {
    expect(same(drawStroke(name, RATE, 1), samples)).toBe(true);
    // A switch has one way to be pressed.
    expect(same(drawStroke(name, RATE, 2), samples)).toBe(name === "lamp");
  });
});

describe("noise that goes round", () => {
  const noise = pinkNoise(2.3, RATE, 5);

  it("has its level, no direct current, and room above it", () => {
    expect(rms(noise)).toBeCloseTo(NOISE_LEVEL, 4);
    expect(Math.abs(mean(noise))).toBeLessThan(1e-4);
    expect(finite(noise)).toBe(true);
    expect(highest(noise)).toBeLessThan(1);
  });

  it("leaps no further from its end to its beginning than it does anywhere", () => {
    const leaps = noise.slice(1).map((sample, at) => Math.abs(sample - (noise[at] ?? 0)));
    expect(Math.abs((noise[0] ?? 1) - (noise.at(-1) ?? 0))).toBeLessThanOrEqual(highest(leaps));
  });

  it("is the same for the same seed", () => {
    expect(same(pinkNoise(0.5, RATE, 5), pinkNoise(0.5, RATE, 5))).toBe(true);
    expect(same(pinkNoise(0.5, RATE, 6), pinkNoise(0.5, RATE, 5))).toBe(false);
  });
});

describe("the answer of a room", () => {
  const answer = roomAnswer({ seconds: 1.5, hz: 2_000 }, RATE, 3);

  it("begins and ends at nothing, and dies away", () => {
    expect([answer[0], Math.abs(answer.at(-1) ?? 1) < 1e-4]).toEqual([0, true]);
    expect(finite(answer)).toBe(true);
    const third = Math.floor(answer.length / 3);
    const parts = [0, 1, 2].map((at) => rms(answer.slice(at * third, (at + 1) * third)));
    expect(parts[0]).toBeGreaterThan((parts[1] ?? 1) * 4);
    expect(parts[1]).toBeGreaterThan((parts[2] ?? 1) * 4);
  });
});

describe("shapes", () => {
  it("of a blow: nothing before it, all at once, a third after one fall", () => {
    expect([struck(0.9, 1, 0.1), struck(1, 1, 0.1)]).toEqual([0, 1]);
    expect(struck(1.1, 1, 0.1)).toBeCloseTo(Math.exp(-1));
  });
});

describe("dice", () => {
  it("roll from 0 to 1, evenly, and the same again", () => {
    const roll = dice(7);
    const rolls = Array.from({ length: 4_000 }, () => roll());
    expect(Math.min(...rolls)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...rolls)).toBeLessThan(1);
    expect(rolls.reduce((sum, each) => sum + each, 0) / rolls.length).toBeCloseTo(0.5, 1);
    expect(dice(7)()).toBe(rolls[0]);
    expect(rolled(1, 2)).toBe(rolled(1, 2));
    expect(rolled(1, 2)).not.toBe(rolled(2, 1));
  });
});
