/** The lines of one chapter in two histories, laid side by side. */
import { diffArrays } from "diff";
import type { Line } from "../narrative";
import { alikeness, wordDiff, type WordDiff } from "./word-diff";

export type LineRow =
  | { readonly kind: "same"; readonly left: Line; readonly right: Line }
  | { readonly kind: "differs"; readonly left: Line; readonly right: Line; readonly words: WordDiff }
  | { readonly kind: "only-left"; readonly left: Line; readonly right: null }
  | { readonly kind: "only-right"; readonly left: null; readonly right: Line };

/** Less than this in common, and two lines are two lines, not two wordings of one. */
const ENOUGH_ALIKE = 0.45;

/** Every line of both, in their order. */
export function lineDiff(left: readonly Line[], right: readonly Line[]): readonly LineRow[] {
  const changes = diffArrays([...left], [...right], { comparator: (one, other) => one.text === other.text });
  const rest = [...left];
  let [removed, added]: [readonly Line[], readonly Line[]] = [[], []];
  const rows = changes.flatMap((change): readonly LineRow[] => {
    if (change.added) added = change.value;
    else if (change.removed) removed = rest.splice(0, change.value.length);
    if (change.added || change.removed) return [];
    const before = paired(removed, added);
    [removed, added] = [[], []];
    const same = change.value.map((line) => ({
      kind: "same" as const,
      left: rest.shift() ?? line,
      right: line,
    }));
    return [...before, ...same];
  });
  return [...rows, ...paired(removed, added)];
}

/** Two stretches that differ: lines that are enough alike stand together, in order, as many as can. */
function paired(left: readonly Line[], right: readonly Line[]): readonly LineRow[] {
  const scores = left.map((one) => right.map((other) => score(one, other)));
  const most = table(scores, left.length, right.length);
  const best = (i: number, j: number): number => most[i]?.[j] ?? 0;
  const rows: LineRow[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i], right[j]];
    const together = scores[i]?.[j] ?? 0;
    if (one && other && together > 0 && best(i, j) === together + best(i + 1, j + 1)) {
      rows.push({ kind: "differs", left: one, right: other, words: wordDiff(one.text, other.text) });
      i += 1;
      j += 1;
    } else if (one && (!other || best(i, j) === best(i + 1, j))) {
      rows.push({ kind: "only-left", left: one, right: null });
      i += 1;
    } else if (other) {
      rows.push({ kind: "only-right", left: null, right: other });
      j += 1;
    }
  }
  return rows;
}

function score(one: Line, other: Line): number {
  const share = alikeness(one.text, other.text);
  return share < ENOUGH_ALIKE ? 0 : share;
}

/** The most that can be had from the `i`th line on the left and the `j`th on the right onwards. */
function table(scores: readonly (readonly number[])[], rows: number, columns: number): readonly number[][] {
  const most = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const at = (i: number, j: number): number => most[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const together = (scores[i]?.[j] ?? 0) > 0 ? (scores[i]?.[j] ?? 0) + at(i + 1, j + 1) : 0;
      (most[i] as number[])[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  return most;
}
