/** What a class has counted at one decision: in memory only, and gone when another decision is met. Pure. */
import type { Choice } from "../narrative";

export interface Ballot {
  /** The decision that is counted; null where there is nothing to count. */
  readonly decision: string | null;
  /** The row whose hands are being counted; null before one was named. */
  readonly marked: string | null;
  readonly hands: Readonly<Record<string, number>>;
}

export const noBallot: Ballot = { decision: null, marked: null, hands: {} };

/** More hands than any room has; a count stays readable. */
const MOST = 999;

/** The choices that a class decides between, in order; closer looks are not counted. */
export function rowsOf(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter(({ kind }) => kind !== "aside");
}

/** The ballot at this turn: the same after a closer look, empty at another decision. A lone way on is marked already. */
export function ballotAt(ballot: Ballot, decision: string | null, choices: readonly Choice[]): Ballot {
  if (decision !== null && decision === ballot.decision) return ballot;
  const rows = rowsOf(choices);
  const [only] = rows;
  return { decision, marked: rows.length === 1 && only ? only.id : null, hands: {} };
}

export function mark(ballot: Ballot, choice: string): Ballot {
  return { ...ballot, marked: choice };
}

/** `by` hands more for the choice, fewer when negative; the count never falls below none. Marks the row. */
export function count(ballot: Ballot, choice: string, by: number): Ballot {
  const hands = Math.min(MOST, Math.max(0, (ballot.hands[choice] ?? 0) + by));
  return { ...ballot, marked: choice, hands: { ...ballot.hands, [choice]: hands } };
}

export type BallotKey =
  | { readonly kind: "mark"; readonly row: number }
  | { readonly kind: "count"; readonly by: 1 | -1 }
  | { readonly kind: "take" };

/** What a key means; null for all others. `=` is the key of + without Shift. */
export function ballotKey(key: string): BallotKey | null {
  if (/^[1-9]$/.test(key)) return { kind: "mark", row: Number(key) - 1 };
  if (/^[a-i]$/i.test(key)) return { kind: "mark", row: key.toLowerCase().charCodeAt(0) - 97 };
  if (key === "+" || key === "=") return { kind: "count", by: 1 };
  if (key === "-" || key === "−") return { kind: "count", by: -1 };
  return key === "Enter" ? { kind: "take" } : null;
}

/** A for the first row. */
export function letter(row: number): string {
  return String.fromCharCode(65 + row);
}
