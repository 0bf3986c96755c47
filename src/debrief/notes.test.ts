import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank, MOST_WORDS, noNotes, notesFrom, testNames, type DebriefNotes } from ".";

const words = fc.string({ maxLength: 50 });
const chance = fc.option(fc.integer({ min: 0, max: 100 }));
const estimate = fc.record({ chance, reason: words });
const notes: fc.Arbitrary<DebriefNotes> = fc.record({
  before: estimate,
  after: estimate,
  skipped: fc.boolean(),
  steps: fc.dictionary(fc.constantFrom("mine.survey", "mine.buy"), fc.integer({ min: 0, max: 100 })),
  tests: fc.record({
    clarity: fc.record({ rating: fc.constantFrom("holds", "fails", null), words }),
    cotenability: fc.record({ rating: fc.constantFrom("strained", null), words }),
    minimalRewrite: fc.record({ rating: fc.constantFrom("rather-holds", null), words }),
    theory: fc.record({ rating: fc.constant(null), words }),
    baseRate: fc.record({ rating: fc.constant(null), words }),
    projectability: fc.record({ rating: fc.constant(null), words }),
  }),
  answers: fc.dictionary(fc.constantFrom("who-paid", "no-names"), fc.string({ minLength: 1 })),
  questions: fc.constantFrom("everyone", "gentle"),
});

describe("notes", () => {
  it("come back from storage as they were written", () => {
    fc.assert(
      fc.property(notes, (written) => {
        expect(notesFrom(JSON.parse(JSON.stringify(written)))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
    );
  });

  it("are read out of anything at all", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(testNames.every((test) => test in notesFrom(data).tests)).toBe(true);
      }),
    );
    expect(notesFrom(null)).toEqual(noNotes);
    expect(notesFrom("junk")).toEqual(noNotes);
  });

  it.each<readonly [string, unknown, Partial<DebriefNotes>]>([
    [
      "a chance above 100",
      { before: { chance: 130, reason: "why" } },
      { before: { chance: null, reason: "why" } },
    ],
    ["half a percent", { steps: { "mine.buy": 0.5, "mine.survey": 7 } }, { steps: { "mine.survey": 7 } }],
    ["an answer that is no text", { answers: { "who-paid": 3 } }, { answers: {} }],
    ["a rating of another edition", { tests: { clarity: { rating: "superb", words: "w" } } }, {}],
  ])("leave out %s, and keep the rest", (_, data, expected) => {
    expect(notesFrom(data)).toMatchObject(expected);
  });

  it("take no more words than can be kept", () => {
    expect(notesFrom({ after: { reason: "x".repeat(99_999) } }).after.reason).toHaveLength(MOST_WORDS);
  });

  it("are blank until something is noted", () => {
    expect(isBlank(noNotes)).toBe(true);
    expect(isBlank(notesFrom({ before: { chance: 0 } }))).toBe(false);
  });
});
