import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChoiceId, StoryVersion } from "../narrative";
import type { Run } from "./run";
import { readSave, writeSave } from "./save";

const aRun = (choices: readonly string[] = ["mine.survey", ">"]): Run => ({
  story: { title: "Crazy Ideas", version: "0123456789abcdef" as StoryVersion },
  choices: choices as ChoiceId[],
});

describe("a save", () => {
  it("comes back as the run that was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (choices) => {
        expect(readSave(writeSave(aRun(choices)))).toEqual({ ok: true, value: aRun(choices) });
      }),
    );
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "7",
    '{"format":1}',
    '{"format":1,"story":{"title":"x","version":"short"},"choices":[]}',
    '{"format":1,"story":{"title":"x","version":"0123456789abcdef"},"choices":[1]}',
  ])("that is damaged (%s) is unreadable", (text) => {
    expect(readSave(text)).toEqual({ ok: false, problem: { kind: "unreadable" } });
  });

  it("of a later edition is told apart from a damaged one", () => {
    expect(readSave('{"format":2,"anything":true}')).toEqual({
      ok: false,
      problem: { kind: "newer", format: 2 },
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
