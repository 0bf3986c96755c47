/** A history and the dossier: everything that the debrief shows, prints and exports. */
import type { BookEnding, FactClasses } from "../narrative";
import type { Dossier } from "./dossier";
import { drawersOf, type Drawer } from "./drawer";
import { pathOf, type Bend, type History, type Step } from "./path";
import type { Questions } from "./questions";
import { restsOn, type RestsOn } from "./rests-on";
import { testsOf, weakestStep, type TestOfHistory } from "./what-if";

/** What stands behind the story. */
export interface Material {
  readonly dossier: Dossier;
  readonly questions: Questions;
  readonly facts: FactClasses;
  readonly endings: readonly BookEnding[];
}

export interface Debrief {
  /** Null when the story says nothing of this ending, or the history has not come to one. */
  readonly ending: BookEnding | null;
  readonly path: readonly Step[];
  /** The first step off the record; null for a history that follows it. */
  readonly left: Step | null;
  readonly restsOn: RestsOn;
  readonly drawers: readonly Drawer[];
  readonly tests: readonly TestOfHistory[];
  readonly weakest: Step | null;
  /** Every earlier fact that was bent, with the step that bends it. */
  readonly bent: readonly (Bend & { readonly step: Step })[];
  readonly questions: Questions;
}

export function debrief(history: History, { dossier, questions, facts, endings }: Material): Debrief {
  const path = pathOf(history, dossier.decisions, dossier.facts);
  const ending = history.moments.at(-1)?.turn.ending ?? null;
  return {
    ending: endings.find(({ id }) => id === ending) ?? null,
    path,
    left: path.find(({ followsRecord }) => !followsRecord) ?? null,
    restsOn: restsOn(history, facts, dossier),
    drawers: drawersOf(history, dossier.facts),
    tests: testsOf(path),
    weakest: weakestStep(path),
    bent: path.flatMap((step) => step.bends.map((bend) => ({ ...bend, step }))),
    questions,
  };
}
