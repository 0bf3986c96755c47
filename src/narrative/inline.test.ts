import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, spans, withTerms } from "./inline";

describe("inline marks", () => {
  it("reads emphasis and words of another language", () => {
    expect(spans("He says *no* in Korean: <ko>아니요</ko>.")).toEqual([
      { kind: "plain", text: "He says " },
      { kind: "emphasis", text: "no" },
      { kind: "plain", text: " in Korean: " },
      { kind: "foreign", text: "아니요", lang: "ko" },
      { kind: "plain", text: "." },
    ]);
  });

  it.each(["2 * 3 * 4", "a <b>bold</b> word", "<ko>open", "<ko>crossed</he>", "**", "* *"])(
    "leaves “%s” as it is written",
    (text) => {
      expect(spans(text)).toEqual([{ kind: "plain", text }]);
    },
  );

  it("loses no letter of a text without marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const unmarked = text.replaceAll(/[*<>]/gu, "");
        expect(plainText(unmarked)).toBe(unmarked);
      }),
    );
  });
});

describe("the words of the glossary", () => {
  const cut = (text: string, ...terms: string[]): readonly string[] =>
    withTerms(spans(text), terms).map((span) => (span.kind === "term" ? `[${span.text}]` : span.text));

  it.each([
    ["It sells Scuds.", ["scud"], ["It sells ", "[Scuds]", "."]],
    [
      "Joint ventures need hard currency.",
      ["hard-currency", "joint-venture"],
      ["[Joint ventures]", " need ", "[hard currency]", "."],
    ],
    ["A Scud-C is a Scud.", ["scud"], ["A ", "[Scud]", "-C is a Scud."]],
    ["The NPT, the IAEA.", ["NPT", "IAEA"], ["The ", "[NPT]", ", the ", "[IAEA]", "."]],
    ["They leaked nothing; a bleak day.", ["leak"], ["They leaked nothing; a bleak day."]],
    ["Moscow cut its help.", ["patron-state"], ["Moscow cut its help."]],
    ["He wrote *to initial*.", ["initial"], ["He wrote ", "to initial", "."]],
  ])("in “%s”", (text, terms, expected) => {
    expect(cut(text, ...terms)).toEqual(expected);
  });

  it("leave the line’s text as it was", () => {
    const text = "By *1988* the <ko>운산</ko> mine, and a mandate or two mandates.";
    expect(cut(text, "mandate").join("").replaceAll(/[[\]]/g, "")).toBe(plainText(text));
  });
});
