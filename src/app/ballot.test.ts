import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choice, ChoiceKind } from "../narrative";
import { ballotAt, ballotKey, count, letter, mark, noBallot, rowsOf } from "./ballot";

const choice = (id: string, kind: ChoiceKind = "decision"): Choice =>
  ({ id, kind, text: id, purpose: null, record: null, considered: null, disputed: [] }) as unknown as Choice;
const four = [choice("a.1"), choice("a.2"), choice("a/x", "aside"), choice("a.3")];

describe("a ballot", () => {
  it("counts choices that decide, and no closer look", () => {
    expect(rowsOf(four).map(({ id }) => id)).toEqual(["a.1", "a.2", "a.3"]);
  });

  it("has no row marked at a decision, and the only way on where there is one", () => {
    expect(ballotAt(noBallot, "a", four).marked).toBeNull();
    expect(ballotAt(noBallot, null, [choice(">", "page-turn")]).marked).toBe(">");
  });

  it("stays through a closer look, and begins anew at the next decision", () => {
    const counted = count(ballotAt(noBallot, "a", four), "a.2", 1);
    expect(ballotAt(counted, "a", four.slice(1))).toBe(counted);
    expect(ballotAt(counted, "b", four)).toEqual({ decision: "b", marked: null, hands: {} });
    expect(ballotAt(counted, null, four).hands).toEqual({});
  });

  it("marks the row whose hands are counted, and marks without counting", () => {
    const ballot = ballotAt(noBallot, "a", four);
    expect(count(ballot, "a.3", 1)).toMatchObject({ marked: "a.3", hands: { "a.3": 1 } });
    expect(mark(ballot, "a.1")).toMatchObject({ marked: "a.1", hands: {} });
  });

  it("never has fewer hands than none, and each hand counts", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, -1), { maxLength: 200 }), (hands) => {
        const all = hands.reduce((ballot, by) => count(ballot, "a.1", by), ballotAt(noBallot, "a", four));
        const expected = hands.reduce((sum, by) => Math.max(0, sum + by), 0);
        expect(all.hands["a.1"] ?? 0).toBe(expected);
      }),
    );
  });
});

describe("a key", () => {
  it.each([
    ["1", { kind: "mark", row: 0 }],
    ["4", { kind: "mark", row: 3 }],
    ["A", { kind: "mark", row: 0 }],
    ["d", { kind: "mark", row: 3 }],
    ["+", { kind: "count", by: 1 }],
    ["=", { kind: "count", by: 1 }],
    ["-", { kind: "count", by: -1 }],
    ["Enter", { kind: "take" }],
    ["z", null],
    ["0", null],
    ["Tab", null],
    ["F1", null],
  ])("%s is understood", (key, meaning) => {
    expect(ballotKey(key)).toEqual(meaning);
  });

  it("names the row that its letter stands at", () => {
    for (const row of [0, 1, 2, 3, 4]) expect(ballotKey(letter(row))).toEqual({ kind: "mark", row });
  });
});
