/** What a history rests on: its lines by class, and the sources behind them by kind. */
import {
  evidence,
  evidenceClasses,
  type Evidence,
  type FactClasses,
  type Line,
  type Moment,
} from "../narrative";
import { sourceKinds, type Dossier, type Source, type SourceKind } from "./dossier";
import type { History } from "./path";

export interface RestsOn {
  /** How many lines of each class were read. */
  readonly lines: Readonly<Record<Evidence, number>>;
  /** How many different facts these lines use. */
  readonly facts: number;
  readonly sources: readonly { readonly kind: SourceKind; readonly sources: readonly Source[] }[];
}

/** Counts what was read, closer looks included; a prompt that stands again after one is counted once. */
export function restsOn(
  history: History,
  classes: FactClasses,
  { facts, sources }: Pick<Dossier, "facts" | "sources">,
): RestsOn {
  const read = linesRead(history);
  const grades = read.map((line) => evidence(line, classes));
  const used = new Set(read.flatMap((line) => line.facts));
  const from = new Set(facts.filter(({ id }) => used.has(id)).flatMap((fact) => fact.sources));
  return {
    lines: Object.fromEntries(
      evidenceClasses.map((each) => [each, grades.filter((grade) => grade === each).length]),
    ) as Record<Evidence, number>,
    facts: used.size,
    sources: sourceKinds.map((kind) => ({
      kind,
      sources: sources.filter((source) => source.kind === kind && from.has(source.id)),
    })),
  };
}

function linesRead({ moments, run }: History): readonly Line[] {
  return moments.flatMap((moment, at) => {
    const again = lookedCloser(moment, run.choices[at]);
    return moment.turn.lines.filter((line) => !(line.prompt && again));
  });
}

function lookedCloser({ turn }: Moment, taken: string | undefined): boolean {
  return turn.choices.some(({ id, kind }) => id === taken && kind === "aside");
}
