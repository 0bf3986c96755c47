import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anEntry } from "../../tests/an-entry";
import { readEntry, tidyName, type ShelfEntry } from "./shelf-entry";
import { MOST_BYTES, readShelfFile, writeShelfFile } from "./shelf-file";

const AT = "2026-11-24T20:00:00.000Z";
const whole = anEntry([">", "mine.survey", "@0:Go north"], {
  code: "1C3QX-0F2V9",
  ending: { id: "letter", title: "The letter" },
  notes: { estimate: { before: 35 }, own: ["words", null] },
});

describe("the shelf's file", () => {
  it("brings every entry back as it was", () => {
    const entries = [whole, anEntry(["a"]), anEntry(["b"], { kind: "draft", divergence: 0 })];
    expect(readShelfFile(writeShelfFile(entries, AT))).toEqual({ ok: true, value: { entries, damaged: [] } });
  });

  it("brings the others back when one is damaged, and says which it was", () => {
    const text = writeShelfFile([anEntry(["a"]), anEntry(["b"], { name: "Winter" }), anEntry(["c"])], AT);
    const read = readShelfFile(text.replace('"b"', "7"));
    expect(read).toMatchObject({ ok: true, value: { damaged: [{ place: 2, name: "Winter" }] } });
    expect(read.ok && read.value.entries.map(({ choices }) => choices)).toEqual([["a"], ["c"]]);
  });

  it.each([
    ["cut off", writeShelfFile([whole], AT).slice(0, -20), "foreign"],
    ["no JSON", "a letter", "foreign"],
    ["another game's", '{"kind":"another","format":1,"entries":[]}', "foreign"],
    ["without entries", '{"kind":"crazy-ideas-shelf","format":1}', "foreign"],
    ["of no format", '{"kind":"crazy-ideas-shelf","format":0,"entries":[]}', "foreign"],
    ["of a later edition", '{"kind":"crazy-ideas-shelf","format":2,"shelves":{}}', "newer"],
    ["too large", " ".repeat(MOST_BYTES + 1), "too-large"],
    [
      "of too many",
      `{"kind":"crazy-ideas-shelf","format":1,"entries":[${"1,".repeat(5_000)}1]}`,
      "too-large",
    ],
  ])("that is %s is not read", (_, text, kind) => {
    expect(readShelfFile(text)).toEqual({ ok: false, problem: { kind } });
  });

  it("never throws, and never gives an entry that could not be written", () => {
    const spoilt = fc
      .tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue())
      .map(([field, value]) => ({ ...whole, [field]: value }));
    const anything = fc.oneof(fc.jsonValue(), spoilt);
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (entries) => {
        const text = JSON.stringify({ kind: "crazy-ideas-shelf", format: 1, entries });
        const read = readShelfFile(text);
        expect(read.ok && read.value.entries.length + read.value.damaged.length).toBe(entries.length);
      }),
    );
  });
});

describe("an entry", () => {
  const wrong: readonly (readonly [keyof ShelfEntry, unknown])[] = [
    ["id", "../up"],
    ["id", ""],
    ["kind", "best"],
    ["name", ""],
    ["name", "x".repeat(501)],
    ["story", { title: "x", version: "1" }],
    ["choices", "mine.survey"],
    ["choices", [null]],
    ["code", "<script>"],
    ["ending", "letter"],
    ["heading", { chapter: "One" }],
    ["scene", 7],
    ["divergence", 1.5],
    ["divergence", null],
    ["createdAt", "yesterday"],
    ["changedAt", 0],
  ];

  it.each(wrong)("with a wrong %s (%j) is none", (field, value) => {
    expect(readEntry({ ...whole, [field]: value })).toBeNull();
  });

  it("that has more than this edition knows is still one", () => {
    expect(readEntry({ ...whole, weather: "snow" })).toEqual(whole);
  });
});

describe("a name", () => {
  it.each([
    ["  The   cement,\n again ", "The cement, again"],
    [" \n ", null],
    ["x".repeat(200), "x".repeat(120)],
  ])("%j is kept as %j", (name, kept) => expect(tidyName(name)).toBe(kept));
});
