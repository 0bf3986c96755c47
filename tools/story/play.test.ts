import { describe, expect, it } from "vitest";
import { inkStory } from "../../tests/ink-story";
import { breakages, randomRun, recordRun } from "./play";

const story = inkStory(
  `
One. # chapter: a
-> desk
= desk
Which? # decision: a
+ [Left # id: left] Left. # ending: left
    -> END
+ [Right # id: right # record: thin] Right. # ending: right
    -> END
+ [Look # aside: look] Nothing.
    -> desk
`.replace("One.", "-> k\n=== k\nOne."),
);

describe("playing by itself", () => {
  it("follows the record, and takes no aside", () => {
    const run = recordRun(story);
    expect(run?.stopped).toBeNull();
    expect(run?.moments.at(-1)?.turn.ending).toBe("right");
    expect(run?.moments).toHaveLength(2);
  });

  it("plays the same run for the same seed, and finds every way with many", () => {
    expect(randomRun(story, 3)).toEqual(randomRun(story, 3));
    const ends = Array.from({ length: 40 }, (_, seed) => randomRun(story, seed).moments.at(-1)?.turn.ending);
    expect(new Set(ends)).toEqual(new Set(["left", "right"]));
  });

  it("has nothing to tell of a whole story", () => {
    expect(breakages(story, 40, true)).toEqual([]);
  });

  it("tells of a fault once, with the first run that met it", () => {
    const broken = inkStory("Here.\n+ [On]\n  -> gone\n=== gone\nNothing follows.");
    expect(breakages(broken, 5, false)).toEqual([
      { message: expect.stringMatching(/ran out of content/i), runs: 5, choices: ["@0:On"] },
    ]);
  });

  it("tells of a run that never ends, or stops without an ending, in a strict story only", () => {
    const circle = inkStory("-> k\n=== k\nRound.\n+ [Again]\n-> k");
    expect(breakages(circle, 1, true)).toMatchObject([{ message: "no ending within 400 choices" }]);
    expect(breakages(circle, 1, false)).toEqual([]);
    expect(breakages(inkStory("Stop.\n-> END"), 1, true)).toMatchObject([
      { message: "stops without an ending: “Stop.”", choices: [] },
    ]);
  });
});
