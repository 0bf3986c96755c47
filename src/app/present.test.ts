import { describe, expect, it } from "vitest";
import { inkStory, momentAfter } from "../../tests/ink-story";
import { entries, reading, type History } from "./present";

const story = inkStory(`
-> ch_a
=== ch_a
First. # chapter: a # title: Chapter A # place: Vienna # date: 1993-06 # src: F01
+ [On # turn]
- -> desk
= desk
Which? # decision: a
+ [Left # id: left]
  Left it is.
  -> ch_b
+ [Look # aside: look]
  Looked.
  -> desk
=== ch_b
Second. # chapter: b # title: Chapter B
-> END
`);
const marks = { dossier: true, facts: { F01: "reported" as const }, endings: [] };
const history = (...choices: readonly string[]): History => ({
  moments: Array.from({ length: choices.length + 1 }, (_, length) =>
    momentAfter(story, ...choices.slice(0, length)),
  ),
  run: { choices },
});
const texts = (of: History): readonly (readonly string[])[] =>
  entries(of, marks).map(({ lines }) => lines.map(({ spans }) => spans.map(({ text }) => text).join("")));

describe("the column", () => {
  it("puts the question where it waits and where it was answered, not after every aside", () => {
    expect(texts(history(">", "a/look"))).toEqual([["First."], [], ["Looked.", "Which?"]]);
    expect(texts(history(">", "a/look", "a.left"))).toEqual([
      ["First."],
      [],
      ["Looked.", "Which?"],
      ["Left it is.", "Second."],
    ]);
  });

  it("begins where the chapter began", () => {
    const after = reading(history(">", "a.left"), marks);
    expect(after.entries.map(({ opens }) => opens?.title ?? null)).toEqual(["Chapter B"]);
    expect(reading(history(">"), marks).entries).toHaveLength(2);
  });

  it("marks what a line rests on, only for a story with a dossier", () => {
    expect(entries(history(), marks)[0]?.lines[0]).toMatchObject({ evidence: "reported", facts: ["F01"] });
    expect(entries(history(), { ...marks, dossier: false })[0]?.lines[0]?.evidence).toBeNull();
  });

  it("remembers which asides were opened", () => {
    expect(reading(history(">"), marks).choices.map(({ seen }) => seen)).toEqual([false, false]);
    expect(reading(history(">", "a/look"), marks).choices.map(({ seen }) => seen)).toEqual([false, true]);
  });
});
