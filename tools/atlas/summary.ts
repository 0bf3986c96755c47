/** A proof for a terminal. */
import type { Proved, Unproved } from "./prove";

export function summary(proof: Proved | Unproved, seconds: number): string {
  if (!proof.complete) {
    const seen = Object.entries(proof.sampled.endings).map(
      ([ending, runs]) => `  ${(ending || "(none)").padEnd(16)} ${runs}`,
    );
    return [
      `not proved: ${proof.why}`,
      `in ${proof.sampled.runs} random runs, which prove nothing, these endings:`,
      ...seen,
    ].join("\n");
  }
  const { states, edges, runs, inkExecutions, spineWords, unreached } = proof;
  return [
    `every history followed to its end in ${seconds} s: ${number(Number(runs))} runs, ${number(states)} states, ${number(edges)} choices in them; Ink ran ${number(inkExecutions)} times`,
    ...proof.endings.map(
      ({ id, probability, runs: own }) =>
        `  ${id.padEnd(16)} ${percent(probability)} ${number(Number(own)).padStart(12)} runs`,
    ),
    ...proof.decisions.map(
      ({ id, states: at, meanPivot }) =>
        `  ${id.padEnd(16)} ${percent(meanPivot)} moved ${number(at).padStart(10)} states`,
    ),
    `words on the spine: ${spineWords.least} to ${spineWords.most}, half of all runs under ${spineWords.median + 1}`,
    `never reached: ${unreached.lines.length} lines, ${unreached.choices.length} choices, ${unreached.decisions.length} decisions, ${unreached.endings.length} endings`,
    `dead ends: ${proof.stuck.length}; decisions without effect: ${proof.decisionsWithoutEffect.length}; stray asides: ${proof.strayAsides.length}`,
  ].join("\n");
}

export function number(value: number): string {
  return value.toLocaleString("en");
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2).padStart(6)} %`;
}
