import { describe, expect, it } from "vitest";
import { changes } from "./changes";
import type { CommittedProof } from "./committed";

const before: CommittedProof = {
  date: "2026-11-24",
  story: "a",
  complete: true,
  states: 10,
  edges: 20,
  inkExecutions: 5,
  runs: "1200",
  endings: [
    { id: "record", title: "As it was", runs: "1000", probability: 0.7 },
    { id: "fire", title: "Fire", runs: "200", probability: 0.3 },
  ],
  decisions: [{ id: "mine", meanPivot: 0.2 }],
  spineWords: { least: 90, median: 100, most: 120 },
  dead: ["grey"],
};

describe("what an edit changed", () => {
  it("is nothing when nothing did", () => {
    expect(changes(before, { ...before, story: "b", date: "", inkExecutions: 6 })).toEqual([]);
  });

  it("is told ending by ending, decision by decision, line by line", () => {
    const now: CommittedProof = {
      ...before,
      runs: "1300",
      endings: [
        { id: "record", title: "As it was", runs: "1000", probability: 0.704 },
        { id: "water", title: "Water", runs: "300", probability: 0.296 },
      ],
      decisions: [
        { id: "mine", meanPivot: 0.3 },
        { id: "bill", meanPivot: 0.1 },
      ],
      spineWords: { least: 90, median: 101, most: 120 },
      dead: ["black"],
    };
    expect(changes(before, now)).toEqual([
      "The ending “Fire” is lost: no history reaches it any more.",
      "The ending “Water” is new, with a chance of 29.6 %.",
      "The decision bill is new.",
      "The decision mine moves the endings by 30.0 % on average, before by 20.0 %.",
      "No history comes any more to “black”.",
      "No dead line any more: “grey”.",
      "There are 1,300 histories; before, 1,200.",
      "A history has 90 to 120 words, half of all at most 101; before, 90 to 120 words, half of all at most 100.",
    ]);
  });

  it("tells of a chance only when it moved by more than half a point", () => {
    const moved = (probability: number): readonly string[] =>
      changes(before, { ...before, endings: [{ ...before.endings[0]!, probability }, before.endings[1]!] });
    expect(moved(0.7049)).toEqual([]);
    expect(moved(0.69)).toEqual(["The chance of “As it was” went from 70.0 % to 69.0 %."]);
  });
});
