/** Puts what the oracle answers into words that give away no more than the reader wants told. Pure. */
import type { Otherwise, OracleAnswer, Pivot } from "../atlas";
import type { AtlasFindings, PivotModel, SmallestChange } from "../page";
import { decisionOf, type AtlasMatter } from "./atlas-matter";

/** As many endings are named for a decision. */
const ROWS = 4;
/** A chance that moves less is not told. */
const WORTH_TELLING = 0.01;

type Names = Pick<AtlasMatter, "book" | "level" | "seen" | "read" | "present">;

export function findings(matter: Names, { endings, pivots, otherwise }: OracleAnswer): AtlasFindings {
  return {
    pivots: new Map(pivots.map((pivot) => [pivot.decision, pivotModel(matter, endings, pivot)])),
    changes: otherwise.flatMap((each) => {
      const change = smallestChange(matter, each);
      return change ? [change] : [];
    }),
  };
}

/** The endings that moved most; those that the reader has not met stand together as one. */
export function pivotModel(
  matter: Pick<Names, "book" | "level" | "seen">,
  endings: readonly string[],
  { before, after, moved }: Pivot,
): PivotModel {
  const chance = (at: number): { before: number; after: number } => ({
    before: before[at] ?? 0,
    after: after[at] ?? 0,
  });
  const all = endings.map((id, at) => ({ title: endingTitle(matter, id), ...chance(at) }));
  const named = all.filter(({ title }) => title !== null);
  const hidden = all.filter(({ title }) => title === null);
  const rows = [
    ...named.map((row) => ({ ...row, title: row.title ?? "" })),
    {
      title: named.length === 0 ? "All endings" : "Endings that you have not met",
      before: sum(hidden.map((row) => row.before)),
      after: sum(hidden.map((row) => row.after)),
    },
  ];
  const change = (row: (typeof rows)[number]): number => Math.abs(row.after - row.before);
  return {
    rows: rows
      .filter((row) => change(row) >= WORTH_TELLING)
      .toSorted((a, b) => change(b) - change(a))
      .slice(0, ROWS),
    moved,
  };
}

/** Null for the history's own ending, and for one that is not to be named. */
function smallestChange(matter: Names, { ending, choices }: Otherwise): SmallestChange | null {
  const { book, level, seen, read, present } = matter;
  const title = endingTitle(matter, ending);
  if (title === null || ending === present.ending) return null;
  const labels = new Map(book.decisions.flatMap((each) => each.choices.map(({ id, label }) => [id, label])));
  const changes = choices.flatMap((choice) => {
    const decision = decisionOf(choice);
    const taken = present.choices.find((id) => decisionOf(id) === decision);
    if (decision === null || taken === undefined || taken === choice) return [];
    const known = level === "everything" || seen.has(choice) || read.has(choice);
    return [
      {
        decision,
        title: book.decisions.find(({ id }) => id === decision)?.title ?? decision,
        taken: labels.get(taken) ?? taken,
        instead: known ? (labels.get(choice) ?? choice) : null,
      },
    ];
  });
  return { ending, title, changes };
}

function endingTitle(
  { book, level, seen }: Pick<Names, "book" | "level" | "seen">,
  id: string,
): string | null {
  if (level !== "everything" && !seen.has(id)) return null;
  return book.endings.find((ending) => ending.id === id)?.title ?? id;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
