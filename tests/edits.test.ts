import { describe, expect, it } from "vitest";
import { kindsOfEdit, mediumTrial, mixedTrial } from "./edits/medium-trials";
import { tryRuns } from "./edits/trial";

/** A sample; `npm run soak` tries each kind of edit with hundreds of runs, and on the true story. */
describe("a run on a story that was edited", { timeout: 60_000 }, () => {
  it.each(kindsOfEdit)("never takes a wrong branch, and is told of rightly: %s", (kind) => {
    expect(tryRuns(mediumTrial(kind, 2), 5).wrong).toEqual([]);
  });

  it("never takes a wrong branch after several edits", () => {
    expect(tryRuns(mixedTrial(5, 4), 5).wrong).toEqual([]);
  });
});
