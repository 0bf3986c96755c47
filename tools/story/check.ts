/**
 * The story check: `npm run story:check`. Says how large the story is and what is wrong with it,
 * follows every history to its end, says what an edit changed since the proof that was kept, and
 * fails when anything is wrong. `--json` says the same to a program; `--lint` does not follow the
 * histories; `STORY=path` checks another story.
 */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { openStory, type Story } from "../../src/narrative";
import { progress } from "../atlas/progress";
import type { Problem } from "./compile";
import { checkText } from "./check-text";
import * as counts from "./counts";
import { factClassesOf } from "./dossier";
import { lintStory, type CheckedStory } from "./lint";
import { breakages, recordRun } from "./play";
import { notProved, provedOf, type ProofReport } from "./proof-report";

/** So many random runs are played where nothing is proved; that they end proves nothing of the others. */
export const RANDOM_RUNS = 200;

export interface Report extends Omit<ProofReport, "spineWords"> {
  readonly story: string;
  /** The story declares a dossier, so that every rule is strict. */
  readonly strict: boolean;
  /** In lines; the drawer's are not counted. */
  readonly words: number;
  readonly choiceWords: number;
  readonly wordsByChapter: Readonly<Record<string, number>>;
  /** The least, the median and the most of all histories, where they are proved; and the record's run. */
  readonly spineWords: ProofReport["spineWords"] & { readonly record: number };
  readonly drawnScenes: readonly string[];
  readonly missingScenes: readonly string[];
  readonly lines: counts.ByEvidence;
  readonly recordLines: counts.ByEvidence;
  readonly recordEnding: string | null;
  readonly factsUsed: readonly string[];
  readonly coreUnused: readonly string[];
  /** How many random runs were played: none of a story that is proved, or does not compile. */
  readonly randomRuns: number;
  readonly inkBytes: number;
  readonly problems: readonly Problem[];
}

export interface CheckOptions {
  /** Leave the histories alone. */
  readonly lintOnly?: boolean;
  readonly progress?: (states: number) => void;
}

export function main(args: readonly string[]): number {
  const file = process.env["STORY"] || "story/main.ink";
  if (!existsSync(file)) {
    console.error(`There is no story at ${file}.`);
    return 1;
  }
  const { tell, clear } = progress();
  const report = checkStory(file, { lintOnly: args.includes("--lint"), progress: tell });
  clear();
  console.log(args.includes("--json") ? JSON.stringify(report) : checkText(report));
  return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Everything that the check says of the story at `file`. */
export function checkStory(file: string, options: CheckOptions = {}): Report {
  const checked = lintStory(file);
  const { lines, dossier, strict, files } = checked;
  const story = files.ink ? openStory(files.ink) : null;
  const record = story ? recordRun(story) : null;
  const classes = factClassesOf(dossier);
  const wordsByChapter = counts.wordsByChapter(lines);
  const used = counts.factsUsed(lines, dossier);
  const { drawn, missing } = counts.scenes(lines, "assets/scenes");
  const { proof, problems } = proofOf(file, checked, options);
  const atRandom = story && !proof.complete && !options.lintOnly ? played(file, story, checked) : null;
  return {
    story: relative(process.cwd(), file),
    strict,
    ...proof,
    words: Object.values(wordsByChapter).reduce((sum, words) => sum + words, 0),
    choiceWords: counts.choiceWords(lines),
    wordsByChapter,
    spineWords: { ...proof.spineWords, record: counts.runWords(record) },
    drawnScenes: drawn,
    missingScenes: missing,
    lines: counts.linesByEvidence(lines, classes),
    recordLines: counts.runByEvidence(record, classes),
    recordEnding: record?.moments.at(-1)?.turn.ending ?? null,
    factsUsed: used,
    coreUnused: dossier.facts.filter(({ id, core }) => core && !used.includes(id)).map(({ id }) => id),
    randomRuns: atRandom ? RANDOM_RUNS : 0,
    inkBytes: files.ink ? Buffer.byteLength(JSON.stringify(files.ink)) : 0,
    problems: [...checked.problems, ...problems, ...(atRandom ?? [])],
  };
}

interface ProofFound {
  readonly proof: ProofReport;
  readonly problems: readonly Problem[];
}

function proofOf(
  file: string,
  checked: CheckedStory,
  { lintOnly, progress: tell }: CheckOptions,
): ProofFound {
  if (lintOnly) return { proof: notProved(checked, "--lint does not follow the histories"), problems: [] };
  if (!checked.files.ink) return { proof: notProved(checked, "it does not compile"), problems: [] };
  return provedOf(file, checked, tell);
}

function played(file: string, story: Story, { strict }: CheckedStory): readonly Problem[] {
  return breakages(story, RANDOM_RUNS, strict).map(({ message, runs, choices }) => ({
    file: relative(process.cwd(), file),
    line: 0,
    severity: "error",
    message: `in ${runs} of ${RANDOM_RUNS} random runs: ${message}\n    the first of them: ${choices.join(" ")}`,
  }));
}
