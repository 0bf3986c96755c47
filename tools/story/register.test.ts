import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { extended, main, readRegister } from "./register";
import { writtenStory } from "./small-story";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("the register", () => {
  it("gives new ids the next numbers, and leaves the others alone", () => {
    const before = extended([], ["mine.dig", "mine.wait"]);
    expect(before).toBe('{\n  "mine.dig": 1,\n  "mine.wait": 2\n}\n');
    expect(extended(readRegister(before), ["mine.sleep", "mine.dig"])).toBe(
      '{\n  "mine.dig": 1,\n  "mine.wait": 2,\n  "mine.sleep": 3\n}\n',
    );
  });

  it("never uses a number again, also when ids are gone from the story", () => {
    const kept = [{ id: "old.choice", number: 41, line: 2 }];
    expect(readRegister(extended(kept, ["mine.dig"])).map(({ id, number }) => [id, number])).toEqual([
      ["old.choice", 41],
      ["mine.dig", 42],
    ]);
  });

  it("keeps entries that JSON would drop, for the check to find", () => {
    expect(readRegister('{ "a.b": 1, "a.b": 2 }').map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is written by the tool, with asides", () => {
    const story = writtenStory({
      file: "register.json",
      from: ',\n  "mine.wait": 2,\n  "mine/stone": 3',
      to: "",
    });
    vi.stubEnv("STORY", story.main);
    vi.spyOn(console, "log").mockReturnValue();
    expect(main()).toBe(0);
    expect(JSON.parse(readFileSync(join(dirname(story.main), "register.json"), "utf8"))).toEqual({
      "mine.dig": 1,
      "mine.wait": 2,
      "mine/stone": 3,
    });
    story.remove();
  });
});
