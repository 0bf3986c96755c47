import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChoiceId, StoryVersion } from "../narrative";
import { migrations } from "./migrations";
import { MOST_NOTES, type Notes } from "./notes";
import { readSave, writeSave, type Save } from "./save";

const aSave = (choices: readonly string[] = ["mine.survey", ">"], notes: Notes = null): Save => ({
  story: { title: "Crazy Ideas", version: "0123456789abcdef" as StoryVersion },
  choices: choices as ChoiceId[],
  ahead: ["ports.ask" as ChoiceId],
  savedAt: "1993-08-16T09:00:00.000Z",
  notes,
});
const FORMAT = migrations.length + 1;

describe("a save", () => {
  it("comes back as it was written, the reader's notes with it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), fc.json(), (choices, notes) => {
        const save = aSave(choices, JSON.parse(notes) as Notes);
        const read = readSave(writeSave(save));
        expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(save));
      }),
    );
  });

  it("without a time, or with notes that nobody could have written here, is still a run", () => {
    const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
    const text = writeSave(aSave()).replace('"notes":null', `"notes":${deep}`);
    expect(readSave(text)).toEqual({ ok: true, value: aSave() });
    const odd = { ...aSave(), format: FORMAT, savedAt: "yesterday", notes: "x".repeat(MOST_NOTES) };
    expect(readSave(JSON.stringify(odd))).toEqual({ ok: true, value: { ...aSave(), savedAt: null } });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    '{"format":1}',
    '{"format":0,"story":{"title":"x","version":"0123456789abcdef"},"choices":[]}',
    '{"format":1.5,"story":{"title":"x","version":"0123456789abcdef"},"choices":[]}',
    '{"format":1,"story":["x"],"choices":[]}',
    '{"format":1,"story":{"title":"x","version":"short"},"choices":[]}',
    '{"format":1,"story":{"title":"x","version":"0123456789abcdef"},"choices":[1]}',
  ])("that is damaged (%s) is unreadable", (text) => {
    expect(readSave(text)).toEqual({ ok: false, problem: { kind: "unreadable" } });
  });

  it("of a later edition is told apart from a damaged one", () => {
    const format = FORMAT + 1;
    expect(readSave(JSON.stringify({ format, anything: true }))).toEqual({
      ok: false,
      problem: { kind: "newer", format },
    });
  });

  it("never throws, whatever text it is given", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => void expect(readSave(text)).toHaveProperty("ok"),
      ),
    );
  });
});
