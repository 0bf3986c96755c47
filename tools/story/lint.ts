/** Holds a story against every rule that its writers were given. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import type { Problem } from "./compile";
import { loadDossier, noDossier, type Dossier } from "./dossier";
import { busyAsides } from "./lint-asides";
import {
  crowdedTurns,
  namelessChoices,
  repeatedIds,
  scatteredDecisions,
  unexplainedChoices,
} from "./lint-choices";
import { unmatchedChoices, unmatchedDecisions, unmatchedEndings } from "./lint-data";
import { hiddenMemory, livingTemps } from "./lint-hidden";
import { withTags, type LintInput, type LintLine, type Rule } from "./lint-input";
import { brokenMarks } from "./lint-marks";
import { disorder, unregistered } from "./lint-register";
import { halfHeadings, misplacedTags, unknownIds, unknownTags, wrongDates } from "./lint-tags";
import { strayValues, unmatchedVariables } from "./lint-variables";
import { registerFile } from "./register";
import { scan } from "./source";
import { readStory, type StoryFiles } from "./story-files";

/** Every rule: the words and their tags, the choices, the memory, the data beside the story. */
export const rules: readonly Rule[] = [
  unknownTags,
  misplacedTags,
  halfHeadings,
  brokenMarks,
  wrongDates,
  unknownIds,
  namelessChoices,
  repeatedIds,
  scatteredDecisions,
  unexplainedChoices,
  crowdedTurns,
  busyAsides,
  hiddenMemory,
  livingTemps,
  unmatchedDecisions,
  unmatchedChoices,
  unmatchedEndings,
  unmatchedVariables,
  strayValues,
  unregistered,
  disorder,
];

/** A story with all that the check knows of it. */
export interface CheckedStory {
  readonly files: StoryFiles;
  readonly lines: readonly LintLine[];
  readonly dossier: Dossier;
  /** Its head declares a dossier, so that the rules are strict. */
  readonly strict: boolean;
  /** Of the compiler, of the dossier and of the rules; by file and line. */
  readonly problems: readonly Problem[];
}

/** Compiles, reads and checks the story at `main`. Never throws for what a writer can get wrong. */
export function lintStory(main: string): CheckedStory {
  const files = readStory(main);
  const lines = withTags(scan(files.sources));
  const strict = lines.some(({ head, tags }) => head && tags.some((tag) => /^dossier\s*:/.test(tag)));
  const loaded = strict
    ? loadDossier(dirname(main))
    : { dossier: noDossier, problems: [], locate: () => ({ file: "", line: 0 }) };
  const file = registerFile(main);
  const register = {
    file: relative(process.cwd(), file),
    text: existsSync(file) ? readFileSync(file, "utf8") : "",
  };
  const input: LintInput = {
    lines,
    dossier: loaded.dossier,
    locate: loaded.locate,
    register,
    ink: files.ink,
  };
  const severity = strict ? "error" : "warning";
  const ruled = rules.flatMap((rule) => rule(input)).map((problem) => ({ ...problem, severity }) as const);
  const told = files.problems.map((problem) =>
    strict ? ({ ...problem, severity: "error" } as const) : problem,
  );
  return {
    files,
    lines,
    dossier: loaded.dossier,
    strict,
    problems: inOrder([...told, ...loaded.problems, ...ruled]),
  };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
