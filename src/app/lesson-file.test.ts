import { describe, expect, it } from "vitest";
import { compiledInk } from "../../tests/ink-story";
import { openStory, PAGE_TURN, type ChoiceId, type StoryVersion } from "../narrative";
import { writeCode, type Register } from "../runs";
import { lessonFile, type LessonMaterial } from "./lesson-file";

const ink = (second = "east"): string => `
Once. # chapter: one # title: The door # scene: door # place: Here # date: 1992-10~
Which? # decision: door
+ [Open it. # id: open # record: likely]
+ [Leave it. # id: leave]
-
So be it.
+ [On # turn]
-
Then. # chapter: two # title: The road # scene: road # place: There # date: 1993
Where? # decision: road
+ [East. # id: ${second}]
+ [West. # id: west]
-
The end. # ending: end
-> END
`;
const register: Register = { "door.open": 1, "door.leave": 2, "road.east": 3, "road.west": 4 };
const material = (source = ink()): LessonMaterial => ({
  story: openStory(compiledInk(source)),
  register,
  decisions: [
    { id: "door", title: "The door", question: "Open or leave?" },
    { id: "road", title: "The road", question: "East or west?" },
  ],
});
const codeOf = (...choices: readonly string[]): string =>
  writeCode(
    {
      story: { title: "Doors", version: "0123456789abcdef" as StoryVersion },
      choices: choices as readonly ChoiceId[],
    },
    register,
  ) ?? "";

describe("the file so far", () => {
  it("tells what was decided, where, when, and how surely, and where it goes on", () => {
    const file = lessonFile(codeOf("door.open", PAGE_TURN), material());
    expect(file).toEqual({
      ok: true,
      value: {
        entries: [
          {
            place: "Here",
            date: "1992-10~",
            title: "The door",
            question: "Open or leave?",
            decided: "Open it.",
            record: "likely",
          },
        ],
        next: { title: "The road", place: "There", date: "1993" },
        choices: ["door.open", PAGE_TURN],
        whole: true,
      },
    });
  });

  it("says nothing of the record where it was left", () => {
    const file = lessonFile(codeOf("door.leave"), material());
    expect(file.ok && file.value.entries.map(({ record }) => record)).toEqual([null]);
    expect(file.ok && file.value.next.title).toBe("The door");
  });

  it("goes as far as the story still does, and says that it is not the whole", () => {
    const file = lessonFile(codeOf("door.open", PAGE_TURN, "road.east"), material(ink("north")));
    expect(file.ok && file.value.whole).toBe(false);
    expect(file.ok && file.value.entries.map(({ title }) => title)).toEqual(["The door"]);
    expect(file.ok && file.value.next.title).toBe("The road");
  });

  it.each([
    ["", "empty"],
    ["no code!", "stranger"],
    ["12345", "cut"],
  ])("has no file for %j", (code, kind) => {
    const file = lessonFile(code, material());
    expect(!file.ok && file.problem.kind).toBe(kind);
  });
});
