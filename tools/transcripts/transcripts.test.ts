import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compiledInk } from "../../tests/ink-story";
import { openStory } from "../../src/narrative";
import { packStory } from "../story/pack";
import { tell } from "./tell";
import { walk } from "./walk";

const story = openStory(
  compiledInk(`-> ch_mine
=== ch_mine ===
They show you a *mountain*. # chapter: mine # title: The mine # scene: hill # place: Unsan # date: 1992-10~ # src: F54
A page, invented: <ko>운산</ko> # paper: minute
+ [Go on # turn]
-
-> desk
= desk
One line is empty. # decision: mine
+ [Survey it. # id: survey # for: Maps. # record: likely # considered: none]
    You write it. # ending: record
    -> END
+ [Leave it. # id: leave # for: Peace. # considered: none]
    You leave it. # ending: record
    -> END
+ [Look closer. # aside: stone]
    A stone.
    -> desk
`),
);

describe("a transcript", () => {
  const { moments, choices } = walk(story, (offered) => offered.find(({ id }) => id === "mine.leave"));
  const told = tell({ story, classes: { F54: "reported" } }, moments, choices);

  it("tells each page in its place, with what a line rests on", () => {
    expect(told.split("\n\n")).toEqual([
      "## The mine",
      "_Unsan, about October 1992_",
      "They show you a _mountain_. <sub>reported F54</sub>",
      '> A page, invented: <span lang="ko">운산</span>',
      "One line is empty.",
      "<details><summary>Look closer.</summary>",
      "A stone.",
      "</details>",
      "- Survey it. Maps. <sub>the record, likely</sub>\n- **Leave it.** Peace.",
      "You leave it.",
    ]);
  });
});

describe("the three transcripts in docs", () => {
  const version = packStory("story/main.ink").book?.version;

  it.each(["record", "farthest", "by-chance"])("%s is of the story as it stands", (name) => {
    expect(readFileSync(`docs/transcripts/${name}.md`, "utf8")).toContain(`story ${version}`);
  });
});
