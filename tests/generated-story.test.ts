import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { isOver, openStory, type Moment } from "../src/narrative";
import { replay } from "../src/runs";
import { randomRun } from "../tools/story/play";
import { generatedStory } from "./generated-story";

const { Compiler, CompilerOptions } = createRequire(import.meta.url)(
  "inkjs/full",
) as typeof import("inkjs/full");

const said: string[] = [];
const options = new CompilerOptions(null, [], false, (message: string) => said.push(message), null);
const compiled = new Compiler(generatedStory(7), options).Compile().ToJson() as string;

describe("a story that somebody else might have written", () => {
  it("compiles without a word, and is large", () => {
    expect(said).toEqual([]);
    expect(Buffer.byteLength(compiled)).toBeGreaterThanOrEqual(150_000);
    expect(compiled).not.toContain('"#"');
  });

  it("is the same for the same seed, and another for another", () => {
    expect(generatedStory(7)).toBe(generatedStory(7));
    expect(generatedStory(8)).not.toBe(generatedStory(7));
  });

  it("uses what Ink can do", () => {
    // Tunnels, threads, functions, glue, once-only choices, dice, shuffles, counts, lists.
    for (const part of [
      '"->t->"',
      '"thread"',
      '"f()"',
      '"<>"',
      '"flg":20',
      '"rnd"',
      '"seq"',
      '"CNT?"',
      '"lrnd"',
    ])
      expect(compiled).toContain(part);
  });

  it("plays to an end by any way, and the same way again by the choices' ids", () => {
    const story = openStory(compiled);
    for (let seed = 1; seed <= 50; seed += 1) {
      const run = randomRun(story, seed, 300);
      expect(run.fault).toBeNull();
      expect(run.choices.length === 300 || isOver((run.moments.at(-1) as Moment).turn)).toBe(true);
      const again = replay(story, run.choices);
      expect(again.ok && again.value.stopped).toBeNull();
      expect(again.ok && again.value.moments.map(({ turn }) => turn)).toEqual(
        run.moments.map(({ turn }) => turn),
      );
    }
  }, 120_000);
});
