import { describe, expect, test } from "vitest";
import { createAhead } from "./ahead";

/** Fetches that end when the test says so. */
function line(thrifty = false): {
  readonly asked: string[];
  readonly ask: (...scenes: readonly string[]) => void;
  readonly arrive: () => Promise<void>;
} {
  const asked: string[] = [];
  const arrivals: (() => void)[] = [];
  const fetch = (scene: string): Promise<void> => {
    asked.push(scene);
    return new Promise((done) => arrivals.push(done));
  };
  const ahead = createAhead(fetch, () => thrifty);
  return {
    asked,
    ask: (...scenes) => scenes.forEach((scene) => ahead.ask(scene)),
    async arrive() {
      arrivals.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe("what may come next", () => {
  test("is fetched in order, three at a time", async () => {
    const { asked, ask, arrive } = line();
    ask("a", "b", "c", "d", "e");
    expect(asked).toEqual(["a", "b", "c"]);
    await arrive();
    expect(asked).toEqual(["a", "b", "c", "d"]);
    await arrive();
    await arrive();
    expect(asked).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("is dropped when it has waited too long for its turn", async () => {
    const { asked, ask, arrive } = line();
    ask(..."abcdefghijkl");
    for (let at = 0; at < 12; at++) await arrive();
    expect(asked.join("")).toBe("abcghijkl");
  });

  test("waits once, however often it is asked for", async () => {
    const { asked, ask, arrive } = line();
    ask("a", "b", "c", "d", "d", "d");
    for (let at = 0; at < 6; at++) await arrive();
    expect(asked).toEqual(["a", "b", "c", "d"]);
  });

  test("is left alone where bytes are dear", () => {
    const { asked, ask } = line(true);
    ask("a", "b");
    expect(asked).toEqual([]);
  });
});
