import type { BookDecision } from "../narrative";

/**
 * How far a run has left the record, from 0 to 1: the weights of its choices, over the most that
 * its path could have had. A decision that the path has gone past without meeting does not count;
 * one still ahead does.
 */
export function divergence(
  choices: readonly string[],
  decisions: readonly BookDecision[],
  over = false,
): number {
  const taken = decisions.map((decision) => decision.choices.find(({ id }) => choices.includes(id)) ?? null);
  const lastMet = taken.findLastIndex((choice) => choice !== null);
  const weights = taken.reduce((sum, choice) => sum + (choice?.weight ?? 0), 0);
  const most = decisions.reduce((sum, { choices: offered }, at) => {
    const passedBy = taken[at] === null && (over || at < lastMet);
    return passedBy ? sum : sum + Math.max(0, ...offered.map(({ weight }) => weight));
  }, 0);
  return most === 0 ? 0 : weights / most;
}
