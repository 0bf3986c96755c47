import { describe, expect, it } from "vitest";
import { forgedWrongly, lostInCode, openedWrongly, wrongWithRun } from "./codes/properties";
import { trueStory } from "./edits/true-story";

/** A sample; `npm run soak` tries 100,000 codes and 200 runs. */
describe("codes and beginnings of runs", { timeout: 60_000 }, () => {
  it("a mistyped, cut or mixed-up code never opens as another run", () => {
    expect(openedWrongly(5_000, 1)).toBeNull();
  });

  it("a forged code never breaks the reader", () => {
    expect(forgedWrongly(1_000, 1)).toBeNull();
  });

  it("any run on the register comes back from its code", () => {
    expect(lostInCode(500, 1)).toBeNull();
  });

  it("any beginning of a run of the story replays to the same moment, and its code to the same run", () => {
    const story = trueStory();
    expect([1, 2, 3].flatMap((seed) => wrongWithRun(story, seed, 9))).toEqual([]);
  });
});
