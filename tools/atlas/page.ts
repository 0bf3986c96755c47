/** `npm run atlas`: proves the story and writes the proof as a page and as data to dist-atlas/. */
import { mkdirSync, writeFileSync } from "node:fs";
import { problemLine } from "../story/compile";
import { packStory } from "../story/pack";
import { progress } from "./progress";
import { proveStory, type Proved } from "./prove";
import { number, percent, summary } from "./summary";

const FOLDER = "dist-atlas";

export function main(): number {
  const file = process.env["STORY"] || "story/main.ink";
  const { tell, clear } = progress();
  const { proof, model, problems, seconds, version } = proveStory(file, { progress: tell });
  clear();
  const { book } = packStory(file);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/proof.json`, `${JSON.stringify({ story: version, ...proof }, null, 2)}\n`);
  if (model) writeFileSync(`${FOLDER}/model.json`, JSON.stringify(model));
  if (proof.complete) {
    const titles = new Map(
      [...(book?.endings ?? []), ...(book?.decisions ?? [])].map(({ id, title }) => [id, title]),
    );
    writeFileSync(
      `${FOLDER}/index.html`,
      page(book?.title ?? "A story", proof, (id) => titles.get(id) ?? id),
    );
  }
  console.log(summary(proof, seconds));
  for (const problem of problems) console.error(problemLine(problem));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function page(title: string, proof: Proved, titleOf: (id: string) => string): string {
  const { least, median, most } = proof.spineWords;
  const endings = proof.endings.toSorted((a, b) => b.probability - a.probability);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: the proof</title>
<style>
body { font: 1rem/1.5 Literata, Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #faf7f0 }
table { border-collapse: collapse; width: 100%; margin: 0 0 2rem } caption, th, td { text-align: left; padding: .2rem .6rem .2rem 0 }
caption { font-weight: bold } td + td, th + th { text-align: right; font-variant-numeric: tabular-nums } tr { border-bottom: 1px solid #ccc }
</style>
<main>
<h1>${escaped(title)}: the proof</h1>
<p>A program has followed every history to its end: ${number(Number(proof.runs))} of them, through ${number(proof.states)} situations and ${number(proof.edges)} choices. For this, Ink ran ${number(proof.inkExecutions)} times.</p>
<p>Never reached: ${proof.unreached.lines.length} lines, ${proof.unreached.choices.length} choices, ${proof.unreached.endings.length} endings. Dead ends: ${proof.stuck.length}. Decisions that change nothing: ${proof.decisionsWithoutEffect.length}.</p>
<p>A history has ${number(least)} to ${number(most)} words, asides left out; half of all have at most ${number(median)}, some ${proof.minutes.median} minutes.</p>
${table(
  "The endings, when every choice is as likely as the next",
  ["Ending", "Chance", "Histories", "Decisions in the shortest"],
  endings.map((each) => [
    titleOf(each.id),
    percent(each.probability),
    number(Number(each.runs)),
    String(each.shortestRun.length),
  ]),
)}
${table(
  "The decisions",
  ["Decision", "How far it moves the endings, on average", "Met in", "Situations"],
  proof.decisions.map((each) => [
    titleOf(each.id),
    percent(each.meanPivot),
    percent(each.met),
    number(each.states),
  ]),
)}
</main>
</html>
`;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((each) => `<th scope="col">${escaped(each)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`)
    .join("\n");
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
