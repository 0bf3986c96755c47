import { describe, expect, it } from "vitest";
import { chainOf, debrief, noNotes, questionsFor, type DebriefNotes } from "../src/debrief";
import { debriefText, type DebriefModel } from "../src/page";
import { chanceInWords } from "../src/page/debrief/wording";
import { historyOf, material, offRecord, onRecord } from "./small-case";

const notes: DebriefNotes = {
  ...noNotes,
  before: { chance: 40, reason: "A hunch." },
  steps: { "letter.drop": 50, "mine.buy": 1 },
  tests: { ...noNotes.tests, theory: { rating: "strained", words: "Rules are few." } },
  answers: { "end-1": "Yes." },
};

function modelOf(choices: readonly string[], noted: DebriefNotes, withProse = false): DebriefModel {
  const found = debrief(historyOf(...choices), material);
  return {
    title: "A case",
    debrief: found,
    notes: noted,
    questions: questionsFor(found.questions, found.ending?.id ?? null, noted.questions),
    code: "13VG3",
    chain: chainOf(found.path.flatMap(({ chosen }) => noted.steps[chosen.id] ?? [])),
    mostWords: 2_000,
    withProse,
    problem: null,
    said: "",
    pivots: {
      kind: "ready",
      value: found.path.map((step, at) => ({ step, pivot: { rows: [], moved: 0.5 / (at + 1) } })),
    },
    map: null,
  };
}

describe("the debrief as plain text", () => {
  const text = debriefText(modelOf(offRecord, notes));

  it.each([
    "A case: The end",
    "Run code 13VG3",
    "leaves the record at “The letter”, New York, October 1992. At none of its 3 decisions",
    "1. The letter (New York, October 1992)\n   Chosen: Nobody. No record that anybody weighed it then.",
    "Also offered: The minister.",
    "The record: Label of letter.tell",
    "The record: no such decision",
    "How likely: 50 in 100",
    "Most was turned by “The letter”: one history in two went to another ending because of it, and then “The mine”, one history in four.",
    "Paid: A clerk.",
    "3 lines reported",
    "Later press or scholarship: 2",
    "In 2017 it was told.",
    "The authors, on their own: it holds at 2 steps, fails at 1.",
    "The reader: It is strained.",
    "Under our own tests most is amiss with “The mine”",
    "Before: 40 in 100",
    "come to about 1 in 200",
    "3. Question end-1?",
  ])("says: %s", (words) => {
    expect(text).toContain(words);
  });

  it("holds the reader's own words only when they are to go along", () => {
    const own = ["A hunch.", "Rules are few.", "Yes."];
    const full = debriefText(modelOf(offRecord, notes, true));
    expect([own.filter((each) => text.includes(each)), own.filter((each) => full.includes(each))]).toEqual([
      [],
      own,
    ]);
  });

  it("tests no what-if on the record, and judges no history", () => {
    const followed = debriefText(modelOf(onRecord.slice(0, 2), noNotes));
    expect(followed).toContain("follows the record at each of its decisions");
    expect(followed).not.toContain("SIX TESTS");
    for (const words of [text, followed])
      expect(words).not.toMatch(/\b(won|lost|correct|best|wrong|score)\b/i);
  });
});

describe("a chance in words", () => {
  it.each([
    [0, "0 in 100"],
    [100, "100 in 100"],
    [35, "35 in 100"],
    [4.21, "4.2 in 100"],
    [1, "1 in 100"],
    [0.5, "about 1 in 200"],
    [0.00123, "about 1 in 81,000"],
  ])("%d is %s", (chance, words) => {
    expect(chanceInWords(chance)).toBe(words);
  });
});
