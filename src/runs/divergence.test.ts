import { describe, expect, it } from "vitest";
import type { BookDecision } from "../narrative";
import { divergence } from "./divergence";

const decision = (id: string, weights: Record<string, number>): BookDecision => ({
  id,
  title: id,
  choices: Object.entries(weights).map(([name, weight]) => ({
    id: `${id}.${name}`,
    label: name,
    weight,
    record: weight === 0,
  })),
});
const book = [
  decision("a", { stay: 0, leave: 2 }),
  decision("b", { stay: 0, leave: 1 }),
  decision("c", { stay: 0, leave: 3 }),
];

describe("divergence", () => {
  it.each([
    ["nothing decided", [], false, 0],
    ["the record, to its end", ["a.stay", "b.stay", "c.stay"], true, 0],
    ["one step, with all ahead", ["a.leave"], false, 2 / 6],
    ["every step", ["a.leave", "b.leave", "c.leave"], true, 1],
    ["a decision passed by does not count", ["a.leave", "c.stay"], false, 2 / 5],
    ["an ending closes what was still ahead", ["a.leave", "b.stay"], true, 2 / 3],
    ["asides and page-turns weigh nothing", [">", "a/ledger", "a.stay"], false, 0],
  ])("%s", (_, choices, over, expected) => {
    expect(divergence(choices, book, over)).toBeCloseTo(expected);
  });

  it("is 0 for a story without decisions", () => {
    expect(divergence(["@0:North"], [])).toBe(0);
  });
});
