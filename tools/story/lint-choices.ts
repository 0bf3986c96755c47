/** Choices: each has a name that a run can keep, and each decision stands at one place. */
import type { Problem } from "./compile";
import {
  asides,
  decisionChoices,
  hasTag,
  problemAt,
  repeated,
  samePlace,
  tagText,
  type LintInput,
  type LintLine,
} from "./lint-input";

/** A choice is a decision's, an aside or a page-turn; a fallback, which nobody sees, is none. */
export function namelessChoices({ lines }: LintInput): readonly Problem[] {
  return lines.filter(isOffered).flatMap((line) => {
    const kinds = (["id", "aside", "turn"] as const).filter((key) => hasTag(line, key));
    if (kinds.length === 1) return [];
    return [
      problemAt(
        line,
        kinds.length === 0
          ? "a choice needs “id”, “aside” or “turn”"
          : `a choice cannot be both “${kinds.join("” and “")}”`,
      ),
    ];
  });
}

function isOffered(line: LintLine): boolean {
  return line.kind === "choice" && (line.text !== "" || line.tags.length > 0);
}

export function repeatedIds({ lines }: LintInput): readonly Problem[] {
  return [
    ...repeated(decisionChoices(lines)).map(({ line, id }) =>
      problemAt(line, `${id} is the id of an earlier choice`),
    ),
    ...repeated(asides(lines)).map(({ line, id }) =>
      problemAt(line, `${id} is the id of an earlier aside of this chapter`),
    ),
  ];
}

/** One decision may be put in other words at its place, but not at another place. */
export function scatteredDecisions({ lines }: LintInput): readonly Problem[] {
  const prompts = lines.filter((line) => line.kind !== "choice" && hasTag(line, "decision"));
  return prompts.flatMap((line, at) => {
    const first = prompts
      .slice(0, at)
      .find((other) => tagText(other, "decision") === tagText(line, "decision"));
    return first && !samePlace(first, line)
      ? [problemAt(line, `the decision ${line.decision} also stands at ${first.file}:${first.line}`)]
      : [];
  });
}

/** A choice with an id decides something, says what it is for, and whether it was weighed at the time. */
export function unexplainedChoices({ lines }: LintInput): readonly Problem[] {
  return lines.flatMap((line) => {
    if (line.kind !== "choice" || !hasTag(line, "id")) return [];
    const missing = (["for", "considered"] as const)
      .filter((key) => !hasTag(line, key))
      .map((key) => `this choice needs “${key}”`);
    const astray =
      line.decision === null
        ? ["this choice has an id, but no line above it in its stitch has “decision”"]
        : [];
    return [...astray, ...missing].map((message) => problemAt(line, message));
  });
}

/** A page-turn is the only way on; beside another choice it would be a decision without a name. */
export function crowdedTurns({ lines }: LintInput): readonly Problem[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== "choice" || !hasTag(line, "turn") || line.code !== "") return [];
    const next = lines
      .slice(at + 1)
      .find(
        (other) =>
          !samePlace(line, other) ||
          (other.depth <= line.depth && (other.kind === "choice" || other.kind === "gather")),
      );
    const beside =
      next &&
      samePlace(line, next) &&
      next.kind === "choice" &&
      next.depth === line.depth &&
      hasTag(next, "turn");
    return beside
      ? [problemAt(next, "two page-turns stand side by side, and a run could not tell them apart")]
      : [];
  });
}
