import { describe, expect, it } from "vitest";
import { plainText } from "../narrative";
import { historyOf, material, offRecord, onRecord } from "../../tests/small-case";
import { debrief, questionsFor, testNames } from ".";

const departed = debrief(historyOf(...offRecord), material);
const followed = debrief(historyOf("letter.tell", "mine.survey"), material);

describe("the path", () => {
  it("has a step for each decision, and none for a closer look", () => {
    expect(departed.path.map(({ decision, at }) => [decision, at])).toEqual([
      ["letter", 1],
      ["mine", 2],
      ["line", 3],
    ]);
  });

  it("says where and when, what was chosen and what else was offered, without marks", () => {
    const [first] = departed.path;
    expect(first).toMatchObject({
      title: "The letter",
      place: "New York",
      date: "1992-10",
      chosen: { id: "letter.drop", text: "Nobody.", considered: [] },
      others: [{ id: "letter.tell", text: "The minister.", considered: ["F02"] }],
    });
  });

  it("tells what nobody asked of a choice from what no record says", () => {
    expect(departed.path.map(({ chosen }) => chosen.considered)).toEqual([[], [], null]);
  });

  it("lays the record's choice beside each step, where the record has one", () => {
    expect(departed.path.map(({ record }) => record && [record.id, record.words, record.grade])).toEqual([
      ["letter.tell", "Likely.", "likely"],
      ["mine.survey", "Thin.", "thin"],
      null,
    ]);
  });

  it("says where the history left the record first", () => {
    expect(departed.left?.decision).toBe("letter");
    expect(debrief(historyOf("letter.tell", "mine.buy"), material).left?.decision).toBe("mine");
    expect(followed.left).toBeNull();
  });

  it("goes on where the dossier knows nothing", () => {
    const bare = debrief(historyOf(...onRecord), {
      ...material,
      dossier: { ...material.dossier, decisions: [], facts: [], sources: [] },
    });
    expect(bare.path.map(({ title, record, followsRecord }) => [title, record, followsRecord])).toEqual([
      ["letter", null, true],
      ["mine", null, true],
      ["line", null, false],
    ]);
    expect(bare.tests).toEqual([]);
  });
});

describe("what a history rests on", () => {
  it("counts its lines by class, and a prompt met again after a closer look once", () => {
    expect(departed.restsOn.lines).toEqual({
      documented: 0,
      reported: 3,
      disputed: 0,
      background: 1,
      invented: 5,
    });
  });

  it("counts each source once, under its kind, and only those of lines that were read", () => {
    const kinds = ({ restsOn }: typeof departed): unknown =>
      restsOn.sources.map(({ kind, sources }) => [kind, sources.map(({ id }) => id)]);
    expect(kinds(departed)).toEqual([
      ["of-the-time", ["S01"]],
      ["press-of-the-time", []],
      ["participant-later", []],
      ["later", ["S02", "S03"]],
    ]);
    expect(kinds(followed)).toContainEqual(["later", ["S02"]]);
    expect([departed.restsOn.facts, followed.restsOn.facts]).toEqual([3, 2]);
  });
});

describe("the drawer", () => {
  it("opens with the line, the facts behind it, and when it was not known yet", () => {
    const [drawer, ...more] = departed.drawers;
    expect(more).toEqual([]);
    expect(drawer).toMatchObject({ title: "The desk", place: "Unsan", date: "1992-11" });
    expect(drawer?.lines.map(({ facts }) => facts.map(({ text }) => text))).toEqual([["The text of F03."]]);
    expect(plainText(drawer?.lines[0]?.spans.map(({ text }) => text).join("") ?? "")).toBe(
      "In 2017 it was told.",
    );
  });
});

describe("the what-if", () => {
  it("has the authors' answer to all six tests at each step off the record, counted", () => {
    expect(departed.tests.map(({ test }) => test)).toEqual(testNames);
    const [clarity] = departed.tests;
    expect(clarity?.tally).toEqual({ holds: 2, strained: 0, fails: 1 });
    expect(clarity?.answers.map(({ step, verdict }) => [step.decision, verdict])).toEqual([
      ["letter", "holds"],
      ["mine", "fails"],
      ["line", "holds"],
    ]);
  });

  it("trusts least the step that fails a test, before one that is strained by many", () => {
    expect(departed.weakest?.decision).toBe("mine");
    expect(debrief(historyOf("letter.drop", "mine.survey"), material).weakest?.decision).toBe("letter");
  });

  it("says which earlier facts had to bend, and for what", () => {
    expect(departed.bent.map(({ fact, step, how }) => [fact.id, step.decision, how])).toEqual([
      ["F02", "letter", "Nobody hears."],
      ["F01", "mine", "It is bought."],
    ]);
  });

  it("is none on the record", () => {
    expect([followed.tests, followed.weakest, followed.bent]).toEqual([[], null, []]);
  });
});

describe("the ending", () => {
  it("stands where the history came to one", () => {
    expect(departed.ending?.paid).toBe("A clerk.");
    expect(followed.ending).toBeNull();
  });
});

describe("the questions", () => {
  const ids = (ending: string | null, asked: "everyone" | "gentle"): readonly string[] =>
    questionsFor(material.questions, ending, asked).map(({ id }) => id);

  it.each([
    ["end", "everyone", ["all-1", "all-2", "end-1"]],
    [null, "everyone", ["all-1", "all-2"]],
    ["nowhere", "everyone", ["all-1", "all-2"]],
    ["end", "gentle", ["gentle-1"]],
  ] as const)("after %s, for %s", (ending, asked, expected) => {
    expect(ids(ending, asked)).toEqual(expected);
  });
});
