import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTag } from "./tags";

describe("the tag parser", () => {
  it.each([
    ["chapter: mine", { key: "chapter", value: "mine" }],
    ["title: A mountain: with the lights off", { key: "title", value: "A mountain: with the lights off" }],
    ["turn", { key: "turn" }],
    ["src: F54 F11b", { key: "src", facts: ["F54", "F11b"], background: false }],
    ["src: background", { key: "src", facts: [], background: true }],
    ["src: F54 background", { key: "src", facts: ["F54"], background: true }],
    ["considered: none", { key: "considered", facts: [] }],
    ["disputed: C14", { key: "disputed", conflicts: ["C14"] }],
    ["record: thin", { key: "record", grade: "thin" }],
    [
      "cue: flight beijing pyongyang",
      { key: "cue", cue: { kind: "flight", from: "beijing", to: "pyongyang" } },
    ],
    ["cue: leave stranger", { key: "cue", cue: { kind: "leave", figure: "stranger" } }],
    ["cue: light off", { key: "cue", cue: { kind: "light", on: false } }],
    ["gloss: NPT IAEA", { key: "gloss", terms: ["NPT", "IAEA"] }],
  ])("reads “%s”", (raw, tag) => {
    expect(parseTag(raw)).toEqual({ ok: true, value: tag });
  });

  it.each([
    "mood: tense",
    "chapter:",
    "src: F5",
    "src:",
    "turn: yes",
    "record: perhaps",
    "cue: explode",
    "cue: flight paris rome",
    "cue: light on now",
    "id: Survey It",
    "",
  ])("refuses “%s”", (raw) => {
    expect(parseTag(raw).ok).toBe(false);
  });

  it("answers any text with a tag or a sentence, and never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .tuple(fc.constantFrom("src", "cue", "gloss", "id", "turn"), fc.string())
            .map(([key, value]) => `${key}: ${value}`),
        ),
        (raw) => {
          const read = parseTag(raw);
          expect(read.ok ? read.value.key.length : read.problem.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
