import { describe, expect, it } from "vitest";
import { kindsOfEdit, mediumTrial, mixedTrial } from "../edits/medium-trials";
import { tryRuns } from "../edits/trial";
import { textEdits, trueTrial } from "../edits/true-story";

const RUNS = 200;

describe("runs on a story that was edited", () => {
  it.each(kindsOfEdit)("of a dozen decisions: %s", (kind) => {
    for (const seed of [1, 2]) expect(tryRuns(mediumTrial(kind, seed), RUNS / 2).wrong).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("of a dozen decisions, after several edits (%i)", (seed) => {
    expect(tryRuns(mixedTrial(seed, 4), RUNS / 4).wrong).toEqual([]);
  });

  it.each(Object.keys(textEdits))("that is played here: %s", (kind) => {
    expect(tryRuns(trueTrial(kind), RUNS).wrong).toEqual([]);
  });
});
