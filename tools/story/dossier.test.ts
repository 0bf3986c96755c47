import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { factClassesOf, loadDossier } from "./dossier";
import { writtenStory, type Edit } from "./small-story";

function load(edit?: Edit) {
  const { main, remove } = writtenStory(edit);
  try {
    const loaded = loadDossier(dirname(main));
    return {
      ...loaded,
      problems: loaded.problems.map((problem) => ({ ...problem, file: problem.file.replace(/^.*\//, "") })),
    };
  } finally {
    remove();
  }
}

const SECOND_RECORD = JSON.stringify({
  id: "mine.sift",
  label: "Sift",
  weight: 0,
  record: true,
  blockers: [{ who: "The rain", how: "It falls." }],
  onRecord: "They sifted.",
});

describe("the dossier", () => {
  it("is read whole, with every item in its type", () => {
    const { dossier, problems } = load();
    expect(problems).toEqual([]);
    expect(dossier.facts.map(({ id, core }) => [id, core])).toEqual([["F01", true]]);
    expect(dossier.people[0]).toMatchObject({ id: "peres", composite: false });
    expect(dossier.variables["trust"]).toMatchObject({ start: 1, least: 0, most: 2 });
    expect(factClassesOf(dossier)).toEqual({ F01: "documented" });
  });

  it.each<readonly [file: string, line: number, message: RegExp, from: string, to: string]>([
    ["facts.json", 3, /F01: there is no source S02/, '"S01"', '"S02"'],
    ["facts.json", 3, /F01: it leans on F02, which is not there/, '"leansOn": []', '"leansOn": ["F02"]'],
    ["facts.json", 3, /F01: there is no conflict C2/, '"C1"', '"C2"'],
    ["facts.json", 3, /F01: class/, '"documented"', '"proven"'],
    ["facts.json", 3, /F01: date: “autumn” is not an EDTF date/, '"1992-10~"', '"autumn"'],
    ["facts.json", 3, /F01: why: .*missing|F01: why/, '"why"', '"because"'],
    ["facts.json", 3, /is not JSON/, '"F01",', '"F01"'],
    ["sources.json", 3, /S01: address/, "https://example.org/hill", "a shelf"],
    ["conflicts.json", 3, /C1: there is no fact F09/, '"F01"', '"F09"'],
    ["people.json", 3, /peres: status/, '"died",', '"gone",'],
    ["decisions.json", 30, /pit.wait stands under the decision mine/, "mine.wait", "pit.wait"],
    ["decisions.json", 17, /mine.dig is the record, so its weight is 0/, '"weight": 0', '"weight": 2'],
    [
      "decisions.json",
      3,
      /more than one choice is the record/,
      'They dug."\n      },',
      `They dug."\n      }, ${SECOND_RECORD},`,
    ],
    ["decisions.json", 3, /mine: there is no fact F02/, '"F01"\n      ]', '"F02"\n      ]'],
    ["decisions.json", 30, /mine.wait: there is no fact F07/, '"fact": "F01"', '"fact": "F07"'],
    [
      "decisions.json",
      3,
      /tests.theory.verdict/,
      '"theory": {\n            "verdict": "strained"',
      '"theory": {\n            "verdict": "perhaps"',
    ],
    ["endings.json", 3, /its tableau must be ending-record/, "ending-record", "ending-water"],
    ["questions.json", 2, /everyone: none of them asks for structures/, '"structures"', "null"],
    ["questions.json", 57, /there are no questions for the ending record/, '"record": [', '"other": ['],
    ["questions.json", 57, /there is no ending other/, '"record": [', '"other": ['],
    ["questions.json", 10, /asked-2 stands here twice/, '"gentle-2"', '"asked-2"'],
    ["questions.json", 0, /endings.record: needs three questions/, '"record": [', '"record": [], "none": ['],
    ["variables.json", 2, /trust: no words for 2/, '"2": "much"', '"3": "much"'],
    ["variables.json", 2, /trust: it starts at 5/, '"start": 1', '"start": 5'],
    ["variables.json", 12, /mine: its start, mine_lost/, '"start": "mine_none"', '"start": "mine_lost"'],
  ])("finds in %s, near line %i: %s", (file, line, message, from, to) => {
    const found = load({ file, from, to }).problems.filter(
      (problem) => problem.file === file && message.test(problem.message),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((problem) => Math.abs(problem.line - line) <= 1)).not.toContain(false);
  });

  it("names every file that is not there, and gives what is left", () => {
    const { dossier, problems } = loadDossier("no-such-folder");
    expect(problems.map(({ message }) => message)).toEqual(Array.from({ length: 9 }, () => "is missing"));
    expect(dossier.facts).toEqual([]);
  });

  it("leaves out an item with a problem, and keeps the others", () => {
    const { dossier } = load({ file: "decisions.json", from: '"weight": 1', to: '"weight": 9' });
    expect(dossier.decisions).toEqual([]);
    expect(dossier.facts).toHaveLength(1);
  });
});
