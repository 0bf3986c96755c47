import { describe, expect, it } from "vitest";
import { checkStory } from "../tools/story/check";
import { writtenStory, type Edit } from "../tools/story/small-story";

function errors(edit?: Edit): readonly string[] {
  const { main, remove } = writtenStory(edit);
  try {
    return checkStory(main)
      .problems.filter(({ severity }) => severity === "error")
      .map(({ file, line, message }) => `${file.replace(/^.*\//, "")}:${line}: ${message}`);
  } finally {
    remove();
  }
}

const broken: readonly (readonly [what: string, told: RegExp, from: string, to: string])[] = [
  [
    "a dead end",
    /^main\.ink:17: the story stops without an ending, after mine\.wait$/,
    "# considered: none]\n    -> over",
    "# considered: none]\n    Waited.\n    -> END",
  ],
  [
    "an unreachable line",
    /^main\.ink:19: no history comes here: “grey ore”$/,
    "{trust > 0: grey ore}",
    "{trust > 1: grey ore}",
  ],
  [
    "an unreachable ending",
    /^main\.ink:25: the ending fire is reached by no history$/,
    "The last page. # ending: record",
    "{trust > 2:\n    It burned. # ending: fire\n    -> END\n}\nThe last page. # ending: record",
  ],
  [
    "a condition that leaves a history stuck",
    /^main\.ink:22: .*ran out of content.*, after mine\.wait$/i,
    "+ [On. # turn]",
    "+ {mine == mine_dug} [On. # turn]",
  ],
  [
    "a value outside its range",
    /^main\.ink:3: some history sets trust to 5, outside the range/,
    "shift(trust, 1, 2)",
    "shift(trust, 4, 2)",
  ],
  ["an unknown fact", /^main\.ink:8: “src” names the fact F77/, "# src: F01\n-> desk", "# src: F77\n-> desk"],
  ["an id that is there twice", /^main\.ink:16: mine\.dig is the id of an earlier/, "id: wait", "id: dig"],
  [
    "a hidden visit count",
    /^main\.ink:23: reads how often a place was visited/,
    "{mine == mine_dug: It",
    "{ch_mine > 1: It",
  ],
  [
    "a decision without effect",
    /^main\.ink:11: the decision mine changes nothing that comes later$/,
    "{mine == mine_dug: It is over. # src: background}",
    "It is over. # src: background",
  ],
];

describe("the story check", () => {
  it("finds nothing wrong with the whole story", () => {
    expect(errors()).toEqual([]);
  });

  it.each(broken)("catches %s, with file and line", (_, told, from, to) => {
    expect(errors({ file: "main.ink", from, to })).toContainEqual(expect.stringMatching(told));
  });
});
