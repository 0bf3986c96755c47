/** What a run asks of a story when it is followed: its decisions in order, and what was shown on the way. */
import { PAGE_TURN } from "../narrative";

/**
 * A run (its choices in the order in which they were taken), or a read code. A code has `pages`,
 * the pages turned after its last choice, and lists its choices in the register's order.
 */
export interface Wanted {
  readonly choices: readonly string[];
  readonly pages?: number;
  /** Choices that the reader made where following stopped before. */
  readonly answers?: readonly string[];
}

/** A choice that decides, and the asides and page-turns between the one before and it. */
export interface Leg {
  readonly choice: string;
  /** Null for a choice of a story without tags. */
  readonly decision: string | null;
  readonly way: readonly string[];
}

export interface Legs {
  readonly legs: readonly Leg[];
  /** What was shown after the last choice that decides. */
  readonly tail: readonly string[];
}

export function legsOf({ choices, pages = 0 }: Wanted): Legs {
  const legs: Leg[] = [];
  let way: string[] = [];
  for (const choice of choices) {
    if (!decides(choice)) way.push(choice);
    else {
      legs.push({ choice, decision: decisionOf(choice), way });
      way = [];
    }
  }
  return { legs, tail: [...way, ...Array.from({ length: pages }, () => PAGE_TURN)] };
}

/** The decision that a choice's id names: `mine` of `mine.survey`. Null for all other ids. */
export function decisionOf(id: string): string | null {
  return /^([^.@/]+)\.[^./]+$/u.exec(id)?.[1] ?? null;
}

/** Neither an aside nor a page-turn. */
function decides(id: string): boolean {
  return id !== PAGE_TURN && !/^[^.@/]+\/[^./]+$/u.test(id);
}
