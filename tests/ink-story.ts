import { createRequire } from "node:module";
import { openStory, type Moment, type Story } from "../src/narrative";

const require = createRequire(import.meta.url);
// The compiler is in inkjs's other door; both doors share one type file, so it is taken by hand.
const { Compiler } = require("inkjs/full") as typeof import("inkjs/full");

/** A real story from a few lines of Ink. */
export function inkStory(source: string): Story {
  return openStory(compiledInk(source));
}

/** A few lines of Ink, compiled. */
export function compiledInk(source: string): string {
  return new Compiler(source).Compile().ToJson() as string;
}

/** The moment after these choices; throws where the story does not offer one. */
export function momentAfter(story: Story, ...choices: readonly string[]): Moment {
  const first = story.begin();
  if (!first.ok) throw new Error(first.problem.message);
  return choices.reduce((moment, choice) => {
    const next = story.step(moment, choice);
    if (!next.ok) throw new Error(`${choice}: ${JSON.stringify(next.problem)}`);
    return next.value;
  }, first.value);
}
