import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openStory } from "../../src/narrative";
import { replay, readCode, writeCode, type Register } from "../../src/runs";
import { packStory } from "../story/pack";
import { readCommitted } from "./committed";
import { fitsALesson, LESSON_LIMITS, lessonMinutes, readLessonStarts } from "./lesson-starts";

const main = "story/main.ink";

describe("the lesson starts beside the shipped story", () => {
  const kept = readLessonStarts(main)!;
  const book = packStory(main).book!;
  const story = openStory(book.ink);
  const register = JSON.parse(readFileSync("story/register.json", "utf8")) as Register;
  const record = new Set(
    book.decisions.flatMap(({ choices }) => choices.filter((choice) => choice.record).map(({ id }) => id)),
  );

  it("were measured with the proof, on the same text", () => {
    expect(kept.story).toBe(readCommitted(main)?.story);
    expect(kept.story).toBe(book.version);
  });

  it.each(kept.starts.map((start) => [start.title, start] as const))(
    "“%s” follows the record, opens its chapter, and stands in a code",
    (_, { choices, chapter, decision }) => {
      const played = replay(story, choices);
      const moments = played.ok && !played.value.stopped ? played.value.moments : [];
      expect(moments.at(-1)?.turn.heading.chapter).toBe(chapter);
      expect(moments.at(-2)?.turn.heading.chapter).not.toBe(chapter);
      const decided = choices.filter((id) => id.includes("."));
      expect(decided.every((id) => record.has(id))).toBe(true);
      expect(decided.every((id) => !id.startsWith(`${decision}.`))).toBe(true);
      const code = writeCode({ story: book, choices: choices as never }, register);
      const read = readCode(code ?? "", register);
      expect(read.ok && read.value.choices).toEqual(decided);
    },
  );

  it("leave less to read and to decide the later they are", () => {
    const words = kept.starts.map((start) => start.words.most);
    const decisions = kept.starts.map((start) => start.decisions);
    expect(words).toEqual(words.toSorted((a, b) => b - a));
    expect(decisions).toEqual(decisions.toSorted((a, b) => b - a));
  });

  it("offer a lesson at least two starts, each within its limits", () => {
    const fitting = kept.starts.filter(fitsALesson);
    expect(fitting.length).toBeGreaterThanOrEqual(2);
    for (const { words, decisions } of fitting) {
      expect(words.most).toBeLessThanOrEqual(LESSON_LIMITS.words);
      expect(decisions).toBeLessThanOrEqual(LESSON_LIMITS.decisions);
    }
  });
});

describe("the time that a lesson takes", () => {
  it.each([
    [1_800, 4, 13],
    [1_801, 4, 14],
    [180, 0, 1],
  ])("is for %i words and %i decisions %i minutes", (most, decisions, minutes) => {
    expect(lessonMinutes({ words: { least: 0, median: 0, most }, decisions })).toBe(minutes);
  });
});
