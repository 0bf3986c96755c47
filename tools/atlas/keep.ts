/** `npm run story:proof`: proves the story and writes the proof, the model and the map beside it, to be committed. */
import { rmSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { modelGraph, type Model } from "../../src/atlas";
import { problemLine } from "../story/compile";
import * as counts from "../story/counts";
import { lintStory } from "../story/lint";
import { committedProof, mapFile, modelFile, proofFile } from "./committed";
import { lessonsFile, type LessonStarts } from "./lesson-starts";
import { historyMap, type MappedDecision } from "./map";
import { progress } from "./progress";
import { proveStory } from "./prove";
import { summary } from "./summary";

export function main(): number {
  const story = process.env["STORY"] || "story/main.ink";
  const checked = lintStory(story);
  const { tell, clear } = progress();
  const { proof, model, lessons, problems, seconds, version } = proveStory(story, {
    progress: tell,
    checked,
  });
  clear();
  console.log(summary(proof, seconds));
  for (const problem of problems) console.error(problemLine(problem));
  if (!proof.complete || !model || problems.some(({ severity }) => severity === "error")) {
    console.error("Nothing was written: only a whole proof without errors is kept.");
    return 1;
  }
  const endings = counts.endings(checked.lines, checked.dossier);
  const titleOf = (ending: string): string => endings.find(({ id }) => id === ending)?.title ?? ending;
  const today = new Date().toISOString().slice(0, 10);
  const kept = committedProof(proof, { version, titleOf }, today);
  writeFileSync(proofFile(story), `${JSON.stringify(kept, null, 2)}\n`);
  const compact = JSON.stringify(model);
  writeFileSync(modelFile(story), compact);
  const starts: LessonStarts = { story: version, starts: lessons };
  writeFileSync(lessonsFile(story), `${JSON.stringify(starts, null, 2)}\n`);
  const brotli = brotliCompressSync(compact).length;
  console.log(
    `${proofFile(story)}: ${statSync(proofFile(story)).size} B; ${modelFile(story)}: ${compact.length} B, ${brotli} B as brotli`,
  );
  keepMap(story, model, checked.dossier.decisions);
  return 0;
}

/** The map is drawn from the model, as whoever reads it has it. */
function keepMap(story: string, model: Model, decisions: readonly MappedDecision[]): void {
  const graph = modelGraph(model);
  const map = graph && historyMap(graph, decisions, model.story);
  if (!map) {
    rmSync(mapFile(story), { force: true });
    console.log("There is no map: histories meet the decisions in different orders.");
    return;
  }
  const text = JSON.stringify(map);
  writeFileSync(mapFile(story), text);
  console.log(`${mapFile(story)}: ${text.length} B, ${brotliCompressSync(text).length} B as brotli`);
}
