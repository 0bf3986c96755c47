/** What can be counted of a story: words, lines, facts, scenes. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { evidence, evidenceClasses, plainText, type Evidence, type FactClasses } from "../../src/narrative";
import type { Replay } from "../../src/runs";
import type { Dossier } from "./dossier";
import { decisionChoices, hasTag, tagText, type LintLine } from "./lint-input";

export type ByEvidence = Readonly<Record<Evidence, number>>;

/** How many words a reader meets: runs of letters or digits between spaces. */
export function wordCount(text: string): number {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The lines of prose: no choices, and nothing from the drawer, which is closed until the debrief. */
export function prose(lines: readonly LintLine[]): readonly LintLine[] {
  return lines.filter((line) => line.kind === "content" && line.text !== "" && !hasTag(line, "known-later"));
}

/** Words by chapter, in the order of the story; lines before any chapter under "". */
export function wordsByChapter(lines: readonly LintLine[]): Readonly<Record<string, number>> {
  const words = new Map<string, number>();
  for (const { chapter, text } of prose(lines))
    words.set(chapter, (words.get(chapter) ?? 0) + wordCount(text));
  return Object.fromEntries(words);
}

export function choiceWords(lines: readonly LintLine[]): number {
  return sum(
    lines
      .filter(({ kind }) => kind === "choice")
      .map((line) => wordCount(line.text) + wordCount(tagText(line, "for") ?? "")),
  );
}

export function linesByEvidence(lines: readonly LintLine[], classes: FactClasses): ByEvidence {
  const rests = prose(lines).map(({ known }) => {
    const sources = known.flatMap((tag) => (tag.key === "src" ? [tag] : []));
    return {
      facts: sources.flatMap(({ facts }) => facts),
      background: sources.some(({ background }) => background),
    };
  });
  return tally(rests, classes);
}

/** Of the lines that a run meets, each as often as it meets it. */
export function runByEvidence(run: Replay | null, classes: FactClasses): ByEvidence {
  return tally(run?.moments.flatMap(({ turn }) => turn.lines) ?? [], classes);
}

function tally(
  lines: readonly { readonly facts: readonly string[]; readonly background: boolean }[],
  classes: FactClasses,
): ByEvidence {
  const found = lines.map((line) => evidence(line, classes));
  return Object.fromEntries(
    evidenceClasses.map((each) => [each, found.filter((one) => one === each).length]),
  ) as ByEvidence;
}

export function runWords(run: Replay | null): number {
  return sum(run?.moments.flatMap(({ turn }) => turn.lines.map(({ text }) => wordCount(text))) ?? []);
}

/** The facts that a line or a choice cites, in the order of the dossier. */
export function factsUsed(lines: readonly LintLine[], { facts }: Dossier): readonly string[] {
  const cited = new Set(
    lines.flatMap(({ known }) => known.flatMap((tag) => ("facts" in tag ? tag.facts : []))),
  );
  return facts.map(({ id }) => id).filter((id) => cited.has(id));
}

export interface Scenes {
  readonly drawn: readonly string[];
  readonly missing: readonly string[];
}

/** The scenes that the story names, by whether there is a drawing. */
export function scenes(lines: readonly LintLine[], folder: string): Scenes {
  const named = [...new Set(lines.flatMap((line) => tagText(line, "scene") ?? []))];
  const isDrawn = (scene: string): boolean => existsSync(join(folder, `${scene}.svg`));
  return { drawn: named.filter(isDrawn), missing: named.filter((scene) => !isDrawn(scene)) };
}

export interface DecisionChoices {
  readonly id: string;
  readonly choices: readonly string[];
}

/** Every decision of the story with its choices, in the order of the story. */
export function decisions(lines: readonly LintLine[]): readonly DecisionChoices[] {
  const choices = decisionChoices(lines).map(({ line, id }) => ({ decision: line.decision ?? "", id }));
  const ids = [...new Set(choices.map(({ decision }) => decision))];
  return ids.map((id) => ({
    id,
    choices: choices.filter(({ decision }) => decision === id).map((choice) => choice.id),
  }));
}

/** The endings of the story with their titles: as the data has them, or else as the line says. */
export function endings(
  lines: readonly LintLine[],
  dossier: Dossier,
): readonly { readonly id: string; readonly title: string }[] {
  return lines.flatMap((line) => {
    const id = tagText(line, "ending");
    return id === null
      ? []
      : [
          {
            id,
            title: dossier.endings.find((ending) => ending.id === id)?.title ?? tagText(line, "title") ?? id,
          },
        ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
