import { describe, expect, it } from "vitest";
import { forgedWrongly, lostInCode, openedWrongly, wrongWithRun } from "../codes/properties";
import { trueStory } from "../edits/true-story";

const CODES = 100_000;
const RUNS = 200;

describe("codes and beginnings of runs", () => {
  it("100,000 mistyped, cut or mixed-up codes never open as another run", () => {
    expect(openedWrongly(CODES, 2)).toBeNull();
  });

  it("100,000 forged codes never break the reader", () => {
    expect(forgedWrongly(CODES, 2)).toBeNull();
  });

  it("any run on the register comes back from its code", () => {
    expect(lostInCode(20_000, 2)).toBeNull();
  });

  it("any beginning of a run of the story replays to the same moment, and its code to the same run", () => {
    const seeds = Array.from({ length: RUNS }, (_, at) => 1 + at);
    const story = trueStory();
    expect(seeds.flatMap((seed) => wrongWithRun(story, seed, 5))).toEqual([]);
  });
});
