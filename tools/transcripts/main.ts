/** `npm run transcripts`: writes three whole runs of the story to docs/transcripts/. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Model } from "../../src/atlas";
import { openStory, type StoryBook } from "../../src/narrative";
import { packStory } from "../story/pack";
import { runsToTell, type ToldRun } from "./runs";
import { tell } from "./tell";

const FOLDER = "docs/transcripts";

export function main(): number {
  const { book } = packStory("story/main.ink");
  if (!book) {
    console.error("The story does not compile: see npm run story:check.");
    return 1;
  }
  const story = openStory(book.ink);
  const model = JSON.parse(readFileSync("story/model.json", "utf8")) as Model;
  for (const run of runsToTell(story, book, model)) {
    const file = `${FOLDER}/${run.name}.md`;
    const told = tell({ story, classes: book.facts }, run.moments, run.choices);
    writeFileSync(file, `${head(book, run)}\n\n${told}\n`);
    console.log(`${file}: ${ending(book, run)}`);
  }
  return 0;
}

function head(book: StoryBook, run: ToldRun): string {
  return [
    `# ${run.title}`,
    `One whole run of _${book.title}_, story ${book.version}, written down by \`npm run transcripts\`. It ends in “${ending(book, run)}”.`,
    "Small print after a line says what it rests on: its class, and the facts of `story/facts.json`. A line without it is invented. What was chosen is bold. Asides are folded; they change nothing.",
  ].join("\n\n");
}

function ending({ endings }: StoryBook, { moments }: ToldRun): string {
  const id = moments.at(-1)?.turn.ending ?? null;
  return endings.find((each) => each.id === id)?.title ?? "no ending";
}
