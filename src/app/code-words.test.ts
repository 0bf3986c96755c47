import { describe, expect, it } from "vitest";
import type { StoryBook } from "../narrative";
import type { CodeProblem, Followed, WhyStopped } from "../runs";
import { problemWords, rowsOf, stoppedWords } from "./code-words";

const book = {
  decisions: [
    {
      id: "mine",
      title: "What to do with the mine",
      choices: [{ id: "mine.survey", label: "Send two engineers", weight: 0, record: true }],
    },
  ],
} as unknown as StoryBook;

const followed = (changes: Partial<Followed>): Followed => ({
  choices: [],
  moments: [],
  verdicts: [],
  stopped: null,
  untried: [],
  ...changes,
});

describe("what is wrong with a code", () => {
  it.each<[CodeProblem, RegExp]>([
    [{ kind: "empty" }, /no code here\. Paste/],
    [{ kind: "stranger", character: "É" }, /“É”.*Look at that place/],
    [{ kind: "cut", characters: 17, expected: 28 }, /17 signs, and should have 28\. Copy it again/],
    [{ kind: "cut", characters: 1, expected: 28 }, /has 1 sign, /],
    [{ kind: "long", characters: 30, expected: 28 }, /30 signs, and should have 28\. Something stands/],
    [{ kind: "mistyped" }, /wrong.*Compare/],
    [{ kind: "newer" }, /newer edition.*Load this page anew/],
  ])("is said of %o, with what to do", (problem, words) => {
    expect(problemWords(problem)).toMatch(words);
  });
});

describe("what has become of an opened history", () => {
  it("is told decision by decision, in words", () => {
    const rows = rowsOf(
      followed({
        verdicts: [
          { kind: "same", choice: "mine.survey", decision: "mine", because: null },
          { kind: "gone", choice: "mine.sell", decision: "mine", because: "not-offered" },
          { kind: "gone", choice: "door.open", decision: "door", because: "not-met" },
          { kind: "moved", choice: "mine.survey", decision: "mine", because: null },
        ],
        untried: ["mine.survey"],
      }),
      book,
    );
    expect(rows.map(({ decision, choice }) => `${decision}: ${choice}`)).toEqual([
      "What to do with the mine: Send two engineers",
      "What to do with the mine: A choice that the story no longer has (mine.sell)",
      "A decision that the story no longer has: A choice that the story no longer has (door.open)",
      "What to do with the mine: Send two engineers",
      "What to do with the mine: Send two engineers",
    ]);
    expect(rows.map(({ verdict }) => verdict.split(/[.:]/)[0])).toEqual([
      "Same",
      "Gone",
      "Gone",
      "Moved",
      "Not reached yet",
    ]);
    expect(rows[1]?.verdict).not.toBe(rows[2]?.verdict);
  });

  it.each<[WhyStopped | null, RegExp]>([
    [null, /All of it/],
    [
      { kind: "choice-gone", decision: "mine", choice: "mine.sell" },
      /“What to do with the mine”.*You decide/,
    ],
    [{ kind: "new-decision", decision: "unheard-of" }, /the next decision, .*You decide/],
    [{ kind: "pages-left", decision: "mine" }, /You decide/],
    [{ kind: "over" }, /an ending/],
    [{ kind: "no-way-on" }, /our mistake/],
    [{ kind: "fault", message: "broken" }, /our mistake/],
  ])("says of %o where it stands", (stopped, words) => {
    expect(stoppedWords(stopped, book)).toMatch(words);
  });
});
