/**
 * The story check: `npm run story:check`. Says how large the story is and what is wrong with it,
 * and fails when anything is. `--json` says the same to a program; `STORY=path` checks another story.
 */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { openStory, type Story } from "../../src/narrative";
import type { Problem } from "./compile";
import { checkText } from "./check-text";
import * as counts from "./counts";
import { factClassesOf } from "./dossier";
import { lintStory, type CheckedStory } from "./lint";
import { breakages, recordRun } from "./play";

/** So many random runs are played; that they end proves nothing of the others. */
export const RANDOM_RUNS = 200;

export interface Report {
  readonly story: string;
  /** The story declares a dossier, so that every rule is strict. */
  readonly strict: boolean;
  /** In lines; the drawer's are not counted. */
  readonly words: number;
  readonly choiceWords: number;
  readonly wordsByChapter: Readonly<Record<string, number>>;
  readonly spineWords: { readonly record: number };
  readonly decisions: readonly counts.DecisionChoices[];
  readonly endings: readonly { readonly id: string; readonly title: string }[];
  readonly drawnScenes: readonly string[];
  readonly missingScenes: readonly string[];
  readonly lines: counts.ByEvidence;
  readonly recordLines: counts.ByEvidence;
  readonly recordEnding: string | null;
  readonly factsUsed: readonly string[];
  readonly coreUnused: readonly string[];
  /** How many random runs were played: none when the story does not compile. */
  readonly randomRuns: number;
  readonly inkBytes: number;
  readonly problems: readonly Problem[];
}

export function main(args: readonly string[]): number {
  const file = process.env["STORY"] ?? "story/main.ink";
  if (!existsSync(file)) {
    console.error(`There is no story at ${file}.`);
    return 1;
  }
  const report = checkStory(file);
  console.log(args.includes("--json") ? JSON.stringify(report) : checkText(report));
  return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Everything that the check says of the story at `file`. */
export function checkStory(file: string): Report {
  const checked = lintStory(file);
  const { lines, dossier, strict, files } = checked;
  const story = files.ink ? openStory(files.ink) : null;
  const record = story ? recordRun(story) : null;
  const classes = factClassesOf(dossier);
  const wordsByChapter = counts.wordsByChapter(lines);
  const used = counts.factsUsed(lines, dossier);
  const { drawn, missing } = counts.scenes(lines, "assets/scenes");
  return {
    story: relative(process.cwd(), file),
    strict,
    words: Object.values(wordsByChapter).reduce((sum, words) => sum + words, 0),
    choiceWords: counts.choiceWords(lines),
    wordsByChapter,
    spineWords: { record: counts.runWords(record) },
    decisions: counts.decisions(lines),
    endings: counts.endings(lines, dossier),
    drawnScenes: drawn,
    missingScenes: missing,
    lines: counts.linesByEvidence(lines, classes),
    recordLines: counts.runByEvidence(record, classes),
    recordEnding: record?.moments.at(-1)?.turn.ending ?? null,
    factsUsed: used,
    coreUnused: dossier.facts.filter(({ id, core }) => core && !used.includes(id)).map(({ id }) => id),
    randomRuns: story ? RANDOM_RUNS : 0,
    inkBytes: files.ink ? Buffer.byteLength(JSON.stringify(files.ink)) : 0,
    problems: [...checked.problems, ...(story ? played(file, story, checked) : [])],
  };
}

function played(file: string, story: Story, { strict }: CheckedStory): readonly Problem[] {
  return breakages(story, RANDOM_RUNS, strict).map(({ message, runs, choices }) => ({
    file: relative(process.cwd(), file),
    line: 0,
    severity: "error",
    message: `in ${runs} of ${RANDOM_RUNS} random runs: ${message}\n    the first of them: ${choices.join(" ")}`,
  }));
}
