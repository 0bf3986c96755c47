import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, spans } from "./inline";

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
