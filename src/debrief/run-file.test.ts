import { describe, expect, it } from "vitest";
import type { ChoiceId, StoryVersion } from "../narrative";
import { schemaProblems } from "../../tests/run-schema";
import { historyOf, material, offRecord, onRecord } from "../../tests/small-case";
import { debrief, noNotes, runFile, type DebriefNotes, type RunFile } from ".";

const noted: DebriefNotes = {
  ...noNotes,
  before: { chance: 40, reason: "A hunch." },
  after: { chance: 10, reason: "Too many hands." },
  steps: { "letter.drop": 50, "mine.buy": 10, "mine.survey": 90 },
  tests: { ...noNotes.tests, theory: { rating: "strained", words: "Rules are few." } },
  answers: { "end-1": "Yes.", "other-1": "Of another ending." },
};

function fileOf(choices: readonly string[], notes: DebriefNotes, withProse = false): RunFile {
  const history = historyOf(...choices);
  return runFile({
    run: {
      story: { title: "A case", version: "0123456789abcdef" as StoryVersion },
      choices: choices as readonly ChoiceId[],
    },
    code: "13VG3-P2AQQ",
    divergence: 0.5,
    debrief: debrief(history, material),
    notes,
    withProse,
  });
}

describe("run.json", () => {
  it.each([
    ["off the record, with notes and prose", fileOf(offRecord, noted, true)],
    ["off the record, with notes", fileOf(offRecord, noted)],
    ["on the record", fileOf(onRecord.slice(0, 2), noNotes)],
    ["at the very beginning", fileOf([], noNotes)],
  ])("keeps to its schema %s", (_, file) => {
    expect(schemaProblems(JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  it.each<readonly [string, Partial<Record<keyof RunFile | "name", unknown>>]>([
    ["a name", { name: "Somebody" }],
    ["a chance above 100", { estimates: { before: 120, after: null, chain: null } }],
    ["a seventh test", { tests: { ...fileOf(offRecord, noted).tests, luck: { rating: null, authors: {} } } }],
    ["a code with letters that none has", { code: "HELLO-UOIL" }],
  ])("is refused by the schema with %s", (_, wrong) => {
    expect(schemaProblems({ ...fileOf(offRecord, noted), ...wrong })).not.toEqual([]);
  });

  it("holds the path, with the reader's likelihoods and their product", () => {
    const { path, estimates } = fileOf(offRecord, noted);
    expect(path.map(({ chosen, record, likelihood }) => [chosen.id, record, likelihood])).toEqual([
      ["letter.drop", "letter.tell", 50],
      ["mine.buy", "mine.survey", 10],
      ["line.close", null, null],
    ]);
    expect(estimates).toEqual({ before: 40, after: 10, chain: 5 });
  });

  it("holds no word of the reader's unless it is wished", () => {
    const written = ["hunch", "hands", "Rules", "Yes."];
    const [plain, full] = [false, true].map((prose) => JSON.stringify(fileOf(offRecord, noted, prose)));
    expect(written.filter((words) => plain?.includes(words))).toEqual([]);
    expect(written.filter((words) => !full?.includes(words))).toEqual([]);
  });

  it("holds the answers to the questions that were asked of this ending", () => {
    expect(fileOf(offRecord, noted, true).prose?.answers.map(({ answer }) => answer)).toEqual([
      "",
      "",
      "Yes.",
    ]);
  });
});
