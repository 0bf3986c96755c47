import { describe, expect, it } from "vitest";
import { MAP_FORMAT, type HistoryMap, type OracleAnswer } from "../atlas";
import type { BookEnding, StoryVersion } from "../narrative";
import { findings } from "./atlas-findings";
import { decisionOf, type AtlasMatter } from "./atlas-matter";
import { atlasModel } from "./atlas-model";

/** Two decisions of two choices, and two endings: every way once. */
const at = (x: number, y: number) => ({ wide: [x, y] as const, narrow: [y, x] as const });
const map: HistoryMap = {
  format: MAP_FORMAT,
  story: "v1",
  runs: 4,
  decisions: [
    { id: "mine", question: "What of the gold?", date: "1992-10~", place: "Unsan" },
    { id: "plane", question: "What is said?", date: "1992-11", place: "On the plane" },
  ],
  nodes: [
    { id: "mine.survey", column: 0, runs: 2, at: at(0, 0) },
    { id: "mine.water", column: 0, runs: 2, at: at(0, 100) },
    { id: "plane.shalom", column: 1, runs: 2, at: at(150, 0) },
    { id: "plane.one", column: 1, runs: 2, at: at(150, 100) },
    { id: "fire", column: 2, runs: 2, at: at(300, 100) },
    { id: "record", column: 2, runs: 2, at: at(300, 0) },
  ],
  ways: [
    { from: 0, to: 2, runs: 1 },
    { from: 0, to: 3, runs: 1 },
    { from: 1, to: 2, runs: 1 },
    { from: 1, to: 3, runs: 1 },
    { from: 2, to: 5, runs: 2 },
    { from: 3, to: 4, runs: 2 },
  ],
  record: [0, 2, 5],
  box: { wide: [0, 0, 300, 100], narrow: [0, 0, 100, 300] },
};
const choice = (id: string, record: boolean) => ({
  id,
  label: `Label of ${id}`,
  weight: record ? 0 : 1,
  record,
});
const ending = (id: string): BookEnding => ({
  id,
  title: `Title of ${id}`,
  line: `Line of ${id}`,
  paid: "",
  spared: "",
  weakest: "",
  unknown: "",
});
const book: AtlasMatter["book"] = {
  version: "v1" as StoryVersion,
  decisions: [
    { id: "mine", title: "The mine", choices: [choice("mine.survey", true), choice("mine.water", false)] },
    { id: "plane", title: "The plane", choices: [choice("plane.shalom", true), choice("plane.one", false)] },
  ],
  endings: [ending("record"), ending("fire")],
};

/** A reader who chose water at the mine and now stands before what is said on the plane. */
const underway: AtlasMatter = {
  map,
  book,
  level: "seen",
  present: { choices: [">", "mine.water"], ahead: [], ending: null, open: "plane" },
  kept: [],
  seen: new Set(["mine.water"]),
  read: new Set(["mine.survey", "mine.water"]),
};
/** The same reader, when a history is over and another is kept. */
const over: AtlasMatter = {
  ...underway,
  present: { choices: ["mine.water", "plane.one"], ahead: [], ending: "fire", open: null },
  kept: [{ name: "Earlier", choices: ["mine.survey", "plane.one"], ending: "fire" }],
  seen: new Set(["mine.water", "mine.survey", "plane.one", "fire"]),
  read: new Set(["mine.survey", "mine.water", "plane.one", "plane.shalom"]),
};

describe("only what was seen", () => {
  const model = atlasModel(underway);

  it("has no word and no mark of what was not met", () => {
    expect(JSON.stringify(model)).not.toMatch(/plane\.one|plane\.shalom|of fire|of record|The plane/);
    expect(model.drawing.marks.map(({ id, state }) => [id, state])).toEqual([
      ["mine.survey", "offered"],
      ["mine.water", "yours"],
    ]);
    expect(model.drawing.ways).toEqual([]);
    expect(model.untold).toEqual({ decisions: 1, endings: 2 });
  });

  it("draws the record no farther than the reader has come", () => {
    const record = model.drawing.lines.find(({ kind }) => kind === "record");
    expect(record?.points.wide).toEqual([[0, 0]]);
  });

  it("says what is still to find, by place", () => {
    expect(model.hints).toEqual(["One decision in Unsan still leads somewhere new."]);
    const everything = atlasModel({ ...over, seen: new Set([...over.seen, "plane.shalom"]) });
    expect(everything.hints).toEqual([]);
    expect(atlasModel(over).hints).toEqual(["One decision on the plane still leads somewhere new."]);
  });
});

describe("its shape", () => {
  const model = atlasModel({ ...underway, level: "shape" });

  it("has every place and way, and words only for what was met", () => {
    expect(model.drawing.marks.length).toBe(6);
    expect(model.drawing.ways.length).toBe(6);
    expect(model.drawing.marks.filter(({ words }) => words !== null).map(({ id }) => id)).toEqual([
      "mine.survey",
      "mine.water",
    ]);
    expect(model.drawing.headings.map(({ words }) => words)).toEqual(["The mine", "2"]);
    expect(model.decisions.map(({ told, untold, here }) => [told?.title ?? null, untold, here])).toEqual([
      ["The mine", 0, "decided"],
      [null, 2, "open"],
    ]);
    expect(model.endings.map(({ title, line }) => [title, line])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("everything", () => {
  const model = atlasModel({ ...over, level: "everything" });

  it("says of each choice whose it is, and how many histories come by", () => {
    const [mine, plane] = model.decisions;
    expect(mine?.choices.map(({ yours, record, kept, share }) => ({ yours, record, kept, share }))).toEqual([
      { yours: false, record: true, kept: ["Earlier"], share: "2 histories, one history in two" },
      { yours: true, record: false, kept: [], share: "2 histories, one history in two" },
    ]);
    expect(plane?.choices.map(({ words }) => words)).toEqual(["Label of plane.shalom", "Label of plane.one"]);
    expect(model.endings.map(({ id, yours, record, kept }) => [id, yours, record, kept])).toEqual([
      ["ending-fire", true, false, ["Earlier"]],
      ["ending-record", false, true, []],
    ]);
  });

  it("draws the kept history under the record, and the present one over both", () => {
    expect(model.drawing.lines.map(({ kind, points }) => [kind, points.wide.at(-1)])).toEqual([
      ["kept", [300, 100]],
      ["record", [300, 0]],
      ["yours", [300, 100]],
    ]);
  });
});

describe("a decision that the present history does not meet", () => {
  it("is reached through a kept one", () => {
    const present = { choices: [], ahead: [], ending: null, open: "mine" };
    const [mine, plane] = atlasModel({ ...over, present }).decisions;
    expect([mine?.here, mine?.through]).toEqual(["open", null]);
    expect([plane?.here, plane?.through]).toEqual(["not-met", "Earlier"]);
  });

  it("lies ahead when it was gone back over", () => {
    const present = { choices: [], ahead: ["mine.water", "plane.one"], ending: null, open: "mine" };
    expect(atlasModel({ ...over, present, kept: [] }).decisions[1]?.here).toBe("ahead");
  });
});

it("says that the text has been edited since", () => {
  expect(atlasModel(underway).outdated).toBe(false);
  expect(atlasModel({ ...underway, map: { ...map, story: "v0" } }).outdated).toBe(true);
});

describe("what the model of the story answers", () => {
  const answer: OracleAnswer = {
    endings: ["fire", "record"],
    pivots: [{ decision: "plane", choice: "plane.one", before: [0.5, 0.5], after: [1, 0], moved: 0.5 }],
    otherwise: [
      { ending: "fire", changes: 0, choices: ["mine.water", "plane.one"] },
      { ending: "record", changes: 1, choices: ["mine.water", "plane.shalom"] },
    ],
  };

  it("names no ending that was not met", () => {
    const { pivots, changes } = findings(over, answer);
    expect(pivots.get("plane")?.rows).toEqual([
      { title: "Title of fire", before: 0.5, after: 1 },
      { title: "Endings that you have not met", before: 0.5, after: 0 },
    ]);
    expect(changes).toEqual([]);
  });

  it("says the smallest change to every other ending, where all is told", () => {
    const { changes } = findings({ ...over, level: "everything" }, answer);
    expect(changes).toEqual([
      {
        ending: "record",
        title: "Title of record",
        changes: [
          {
            decision: "plane",
            title: "The plane",
            taken: "Label of plane.one",
            instead: "Label of plane.shalom",
          },
        ],
      },
    ]);
  });

  it("does not name a choice that was never read", () => {
    const seen = new Set([...over.seen, "record"]);
    const { changes } = findings({ ...over, seen, read: new Set() }, answer);
    expect(changes[0]?.changes[0]?.instead).toBeNull();
  });
});

it.each([
  ["mine.survey", "mine"],
  ["mine/ledger", null],
  [">", null],
  ["@0:Go. On", null],
])("the decision of %s is %s", (id, decision) => {
  expect(decisionOf(id)).toBe(decision);
});
