import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../narrative";
import { alikeness, wordDiff, type Piece } from "./word-diff";

/** What differs stands in brackets. */
const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, differs }) => (differs ? `[${text.trim()}]` : text)).join("");

describe("two wordings of a line", () => {
  it.each([
    ["The general nods.", "The general nods.", "The general nods.", "The general nods."],
    [
      "Two pumps are running.",
      "Three pumps are running.",
      "[Two]pumps are running.",
      "[Three]pumps are running.",
    ],
    ["He nods.", "He nods, twice.", "He nods.", "He nods[, twice]."],
    [
      "The foreign minister’s car waits.",
      "A car waits.",
      "[The foreign minister’s]car waits.",
      "[A]car waits.",
    ],
    [
      "He takes one apple home.",
      "He sends one pear home.",
      "He [takes one apple]home.",
      "He [sends one pear]home.",
    ],
    ["", "New.", "", "[New.]"],
  ])("%s / %s", (left, right, shownLeft, shownRight) => {
    const words = wordDiff(left, right);
    expect(shown(words.left)).toBe(shownLeft);
    expect(shown(words.right)).toBe(shownRight);
  });

  it("keep their marks and their language", () => {
    const { left, right } = wordDiff("A hill, <ko>운산</ko>, in *snow*.", "A hill, <ko>운산</ko>, in rain.");
    expect(left).toContainEqual({ kind: "foreign", lang: "ko", text: "운산", differs: false });
    expect(left).toContainEqual({ kind: "emphasis", text: "snow", differs: true });
    expect(right).toContainEqual({ kind: "plain", text: "rain", differs: true });
  });

  const line = fc
    .array(fc.constantFrom("a ", "b ", "c", "*d* ", ", ", ". ", "<ko>산</ko>", "<", "*", " "), {
      maxLength: 14,
    })
    .map((parts) => parts.join(""));

  it("are both whole, and what does not differ is the same words on either side", () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const { left, right } = wordDiff(one, other);
        const text = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join("");
        const kept = (pieces: readonly Piece[]): string =>
          text(pieces.filter(({ differs }) => !differs)).replaceAll(/\s/g, "");
        expect([text(left), text(right)]).toEqual([plainText(one), plainText(other)]);
        expect(kept(left)).toBe(kept(right));
      }),
    );
  });

  it("are more alike the more words they share", () => {
    expect(alikeness("one two three", "one two three")).toBe(1);
    expect(alikeness("one two three four", "one two five six")).toBe(0.5);
    expect(alikeness("one", "two")).toBe(0);
    expect(alikeness("one one", "one")).toBeCloseTo(2 / 3);
  });
});
