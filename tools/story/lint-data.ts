/** Story and data say the same: which decisions, choices and endings there are, and what the record is. */
import type { Problem } from "./compile";
import { decisionChoices, hasTag, problemAt, tagText, type LintInput } from "./lint-input";

/** Decisions that only the story, or only decisions.json, has. */
export function unmatchedDecisions({ lines, dossier, locate }: LintInput): readonly Problem[] {
  const inStory = lines
    .filter(({ kind }) => kind !== "choice")
    .flatMap((line) => tagText(line, "decision") ?? []);
  const inData = dossier.decisions.map(({ id }) => id);
  const strange = lines.filter(
    (line) =>
      line.kind !== "choice" && hasTag(line, "decision") && !inData.includes(tagText(line, "decision") ?? ""),
  );
  return [
    ...strange.map((line) => problemAt(line, `decisions.json has no decision ${tagText(line, "decision")}`)),
    ...unused(inData, inStory, (id) => locate("decisions", id)),
  ];
}

/** Choices that only one of the two has, and choices that only one of the two calls the record. */
export function unmatchedChoices({ lines, dossier, locate }: LintInput): readonly Problem[] {
  const inStory = decisionChoices(lines);
  const inData = new Map(
    dossier.decisions.flatMap(({ choices }) => choices.map((choice) => [choice.id, choice] as const)),
  );
  const wrong = inStory.flatMap(({ line, id }) => {
    const choice = inData.get(id);
    if (!choice) return [problemAt(line, `decisions.json has no choice ${id}`)];
    const said = hasTag(line, "record");
    if (said === choice.record) return [];
    return [
      problemAt(
        line,
        said
          ? `${id} is the record here, but not in decisions.json`
          : `${id} is the record in decisions.json, but not here`,
      ),
    ];
  });
  return [
    ...wrong,
    ...unused(
      [...inData.keys()],
      inStory.map(({ id }) => id),
      (id) => locate("decisions", id),
    ),
  ];
}

/** Endings that only the story, or only endings.json, has. */
export function unmatchedEndings({ lines, dossier, locate }: LintInput): readonly Problem[] {
  const inStory = lines.flatMap((line) => tagText(line, "ending") ?? []);
  const inData = dossier.endings.map(({ id }) => id);
  return [
    ...lines.flatMap((line) => {
      const id = tagText(line, "ending");
      return id === null || inData.includes(id) ? [] : [problemAt(line, `endings.json has no ending ${id}`)];
    }),
    ...unused(inData, inStory, (id) => locate("endings", id)),
  ];
}

function unused(
  inData: readonly string[],
  inStory: readonly string[],
  where: (id: string) => Pick<Problem, "file" | "line">,
): readonly Problem[] {
  return inData
    .filter((id) => !inStory.includes(id))
    .map((id) => problemAt(where(id), `no line of the story has ${id}`));
}
