import { describe, expect, it } from "vitest";
import { memories } from "./lint-compiled";

const kinds = (...root: readonly unknown[]) =>
  memories({ root }).map(({ kind, name, path }) => [kind, name || path]);

describe("the memory of a compiled story", () => {
  it("is empty where only variables remember", () => {
    expect(
      kinds(
        ["^turns", "ev", { "VAR?": "x" }, "/ev", { "*": "0.c-0", flg: 5 }, { "c-0": ["^seq", null] }],
        "done",
        null,
      ),
    ).toEqual([]);
  });

  it("names the place whose visits are read, also by a path that begins there", () => {
    expect(kinds([{ "CNT?": "k.s" }, null], "done", { k: [{ "CNT?": ".^" }, { "#f": 1 }] })).toEqual([
      ["visits", "s"],
      ["visits", "k"],
    ]);
  });

  it("finds choices that are offered once, and dice", () => {
    expect(kinds([{ "*": "0.c-0", flg: 20 }, "rnd", null], null)).toEqual([
      ["once-only", "0.0"],
      ["dice", "0.1"],
    ]);
  });

  it("finds a count for which nothing else gives a reason", () => {
    expect(kinds(["^Text", { "#f": 1, "#n": "g-0" }], { k: ["^More", { "#f": 3 }] })).toEqual([
      ["visits", "g-0"],
      ["visits", "k"],
    ]);
  });
});
