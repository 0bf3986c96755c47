import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { problemLine } from "./compile";
import { lintStory } from "./lint";
import { smallStory, writtenStory, type Edit } from "./small-story";

function problems(edit?: Edit) {
  const { main, remove } = writtenStory(edit);
  try {
    return lintStory(main).problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(/^.*\//, ""),
    }));
  } finally {
    remove();
  }
}

type Case = readonly [line: number, message: RegExp, from: string, to: string];

const inInk: readonly Case[] = [
  [8, /unknown tag “mood”/, "# src: F01\n-> desk", "# mood: low\n-> desk"],
  [8, /facts such as F54/, "# src: F01\n-> desk", "# src: F1\n-> desk"],
  [8, /the fact F77/, "# src: F01\n-> desk", "# src: F01 F77\n-> desk"],
  [19, /the conflict C9/, "C1", "C9"],
  [19, /the term ores/, "gloss: ore", "gloss: ores"],
  [19, /the person rabin/, "peres", "rabin"],
  [16, /the fact F02/, "considered: none", "considered: F02"],
  [8, /not an EDTF date/, "date: 1992-10~", "date: October 1992"],
  [8, /without place/, "# place: Unsan", ""],
  [8, /“for” is a tag of a choice/, "# place: Unsan", "# place: Unsan # for: x"],
  [12, /“src” is a tag of a line/, "# for: Gold.", "# for: Gold. # src: F01"],
  [8, /“\*” is left of a mark/, "A hill.", "A *hill."],
  [8, /“<ko>” is left of a mark/, "A hill.", "A <ko>산</he> hill."],
  [16, /a choice needs “id”, “aside” or “turn”/, " # id: wait", ""],
  [
    18,
    /cannot be both “id” and “aside”/,
    "# aside: stone",
    "# aside: stone # id: stone # for: x # considered: none",
  ],
  [16, /mine.dig is the id of an earlier choice/, "id: wait", "id: dig"],
  [
    19,
    /mine\/stone is the id of an earlier aside/,
    "+ [Look closer.",
    "+ [Look. # aside: stone] -> desk\n+ [Look closer.",
  ],
  [
    23,
    /the decision mine also stands at .*main.ink:11/,
    "{mine == mine_dug: It is over. # src: background}",
    "Again. # decision: mine",
  ],
  [16, /needs “considered”/, " # considered: none", ""],
  [16, /needs “for”/, " # for: Time.", ""],
  [12, /no line above it in its stitch has “decision”/, "# decision: mine", ""],
  [13, /two page-turns/, "+ [Dig.", "+ [On # turn] -> over\n+ [Off # turn] -> over\n+ [Dig."],
  [20, /mine\/stone assigns trust/, "\n    -> desk\n= over", "\n    ~ trust = 2\n    -> desk\n= over"],
  [
    20,
    /mine\/stone calls shift, which changes/,
    "\n    -> desk\n= over",
    "\n    ~ shift(trust, 1, 2)\n    -> desk\n= over",
  ],
  [19, /mine\/stone sets “cue”/, "# disputed: C1", "# cue: light off"],
  [19, /mine\/stone sets “scene”/, "# disputed: C1", "# scene: hill"],
  [20, /mine\/stone goes to over instead of -> desk/, "\n    -> desk\n= over", "\n    -> over\n= over"],
  [18, /mine\/stone does not end with -> desk/, "\n    -> desk\n= over", "\n    -> desk\n    And.\n= over"],
  [
    20,
    /mine\/stone offers a choice of its own/,
    "\n    -> desk\n= over",
    "\n    + + [On # turn]\n    -> desk\n= over",
  ],
  [16, /only once/, "+ [Wait.", "* [Wait."],
  [23, /how often a place was visited/, "{mine == mine_dug: It", "{desk > 1: It"],
  [
    25,
    /how often a place was visited/,
    "    -> desk\n= over\n+ [On. # turn]\n- {mine == mine_dug: It",
    "    -> desk\n+ (seen) [Look. # aside: sky] A sky.\n    -> desk\n= over\n+ [On. # turn]\n- {seen: It",
  ],
  [23, /TURNS_SINCE/, "{mine == mine_dug: It", "{TURNS_SINCE(-> desk) > 1: It"],
  [23, /TURNS counts/, "{mine == mine_dug: It", "{TURNS() > 1: It"],
  [23, /CHOICE_COUNT/, "{mine == mine_dug: It", "{CHOICE_COUNT() > 1: It"],
  [23, /dice/, "{mine == mine_dug: It", "{RANDOM(0, 1) == 1: It"],
  [13, /dice/, "~ mine = mine_dug", "~ SEED_RANDOM(3)"],
  [23, /sequence/, "{mine == mine_dug: It is over. # src: background}", "{It|This} is over."],
  [23, /sequence/, "{mine == mine_dug: It is over. # src: background}", "{shuffle:\n- It.\n- This.\n}"],
  [9, /tunnel/, "-> desk", "-> aloud ->\n-> desk\n= aloud\nHm.\n->->"],
  [9, /thread/, "-> desk", "<- aloud\n-> desk\n= aloud\nHm.\n-> DONE"],
  [13, /temporary variable/, "~ mine = mine_dug", "~ temp x = 1"],
  [11, /decisions.json has no decision pit/, "# decision: mine", "# decision: pit"],
  [16, /decisions.json has no choice mine.sleep/, "id: wait", "id: sleep"],
  [12, /mine.dig is the record in decisions.json/, " # record: likely", ""],
  [16, /mine.wait is the record here/, "# for: Time.", "# for: Time. # record: thin"],
  [24, /endings.json has no ending fire/, "# ending: record", "# ending: fire"],
  [3, /variables.json does not explain doubt/, "VAR trust", "VAR doubt = 0\nVAR trust"],
  [3, /trust starts at 2 here/, "VAR trust = 1", "VAR trust = 2"],
  [3, /trust ranges from 0 to 4 here/, "// 0-2", "// 0-4 how far"],
  [5, /does not say what mine_lost means/, "mine_none, mine_dug", "mine_none, mine_dug, mine_lost"],
  [14, /trust goes up to 2, not to 4/, "shift(trust, 1, 2)", "shift(trust, 1, 4)"],
  [13, /trust cannot be 7/, "~ mine = mine_dug", "~ trust = 7"],
  [16, /mine.sleep has no number/, "id: wait", "id: sleep"],
];

const inData: readonly (readonly [file: string, ...Case])[] = [
  ["decisions.json", 30, /no line of the story has mine.sleep/, "mine.wait", "mine.sleep"],
  ["decisions.json", 3, /no line of the story has pit/, '"id": "mine",', '"id": "pit",'],
  ["endings.json", 3, /no line of the story has fire/, '"id": "record"', '"id": "fire"'],
  ["variables.json", 2, /the story has no variable hope/, '"trust"', '"hope"'],
  ["register.json", 3, /numbers only grow/, '"mine.wait": 2', '"mine.wait": 1'],
  ["register.json", 3, /has a number already/, '"mine.wait": 2', '"mine.dig": 2'],
];

describe("the story check", () => {
  it("finds nothing wrong with the small story", () => {
    expect(problems()).toEqual([]);
  });

  it.each(inInk)("finds at line %i: %s", (line, message, from, to) => {
    const found = problems({ file: "main.ink", from, to });
    expect(found).toContainEqual({
      file: "main.ink",
      line,
      severity: "error",
      message: expect.stringMatching(message),
    });
  });

  it.each(inData)("finds in %s, line %i: %s", (file, line, message, from, to) => {
    expect(problems({ file, from, to })).toContainEqual({
      file,
      line,
      severity: "error",
      message: expect.stringMatching(message),
    });
  });

  it("warns only, where the story declares no dossier", () => {
    const found = problems({ file: "main.ink", from: "# dossier: facts.json", to: "" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("gives the compiler's own errors with file and line", () => {
    expect(problems({ file: "main.ink", from: "-> desk", to: "-> deks" })).toContainEqual(
      expect.objectContaining({ file: "main.ink", line: 9, severity: "error" }),
    );
  });

  it("looks into included files", () => {
    const [before = "", after = ""] = (smallStory["main.ink"] ?? "").split("=== function");
    expect(after).not.toBe("");
    const found = problems({ file: "main.ink", from: before, to: "INCLUDE gone.ink\n" });
    expect(found).toContainEqual(
      expect.objectContaining({
        file: "main.ink",
        severity: "error",
        message: expect.stringMatching(/gone\.ink/),
      }),
    );
  });
});

describe("the shipped story", () => {
  it("has no problem", () => {
    expect(lintStory(resolve("story/main.ink")).problems.map(problemLine)).toEqual([]);
  }, 60_000);
});
