/** The story check's report as a writer reads it in a terminal. */
import { evidenceClasses } from "../../src/narrative";
import type { Report } from "./check";
import { problemLine } from "./compile";
import type { ByEvidence } from "./counts";

/** Of a story that is not ours, so many warnings tell enough. */
const MOST_WARNINGS = 20;

export function checkText(report: Report): string {
  const parts = [
    size(report),
    decisions(report),
    evidence(report),
    scenes(report),
    play(report),
    problems(report),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function size({
  story,
  strict,
  words,
  choiceWords,
  wordsByChapter,
  spineWords,
  recordEnding,
  inkBytes,
}: Report): string {
  const chapters = Object.entries(wordsByChapter).map(([chapter, total]) =>
    row(chapter === "" ? "(no chapter)" : chapter, total),
  );
  const ending = recordEnding === null ? "" : `, to the ending “${recordEnding}”`;
  return [
    `${story}: ${number(words)} words, and ${number(choiceWords)} in choices; ${number(Math.round(inkBytes / 1000))} kB compiled`,
    `${strict ? "the record's run" : "the run of first choices"}: ${number(spineWords.record)} words${ending}`,
    ...chapters,
  ].join("\n");
}

function decisions({ decisions: found, endings }: Report): string {
  if (found.length + endings.length === 0) return "";
  const choices = found.flatMap((decision) => decision.choices).length;
  return [
    `${count(found.length, "decision")} with ${count(choices, "choice")}`,
    ...found.map(
      ({ id, choices: offered }) =>
        `  ${id.padEnd(16)} ${offered.map((choice) => choice.split(".")[1]).join(", ")}`,
    ),
    count(endings.length, "ending"),
    ...endings.map(({ id, title }) => `  ${id.padEnd(16)} ${title}`),
  ].join("\n");
}

function evidence({ strict, lines, recordLines, factsUsed, coreUnused }: Report): string {
  if (!strict) return "";
  const unused =
    coreUnused.length === 0 ? "every core fact is used" : `core facts not used: ${coreUnused.join(" ")}`;
  return [
    `lines: ${classes(lines)}`,
    `on the record's run: ${classes(recordLines)}`,
    `${count(factsUsed.length, "fact")} used; ${unused}`,
  ].join("\n");
}

function classes(of: ByEvidence): string {
  return evidenceClasses.map((each) => `${of[each]} ${each}`).join(", ");
}

function scenes({ drawnScenes, missingScenes }: Report): string {
  if (drawnScenes.length + missingScenes.length === 0) return "";
  const missing = missingScenes.length === 0 ? "none missing" : `missing: ${missingScenes.join(", ")}`;
  return `${count(drawnScenes.length + missingScenes.length, "scene")} named, ${drawnScenes.length} drawn; ${missing}`;
}

function play({ randomRuns, problems: found }: Report): string {
  if (randomRuns === 0) return "not played: it does not compile";
  const broken = found.some(({ message }) => message.includes("random runs"));
  return `${randomRuns} random runs played${broken ? "; some broke, see below" : ", and nothing broke"}`;
}

function problems({ strict, problems: found }: Report): string {
  if (found.length === 0) return "no problems";
  const errors = found.filter(({ severity }) => severity === "error");
  const warnings = found.filter(({ severity }) => severity === "warning");
  const shown = strict ? warnings : warnings.slice(0, MOST_WARNINGS);
  const rest = warnings.length - shown.length;
  return [
    ...[...errors, ...shown].map(problemLine),
    ...(rest > 0 ? [`and ${count(rest, "more warning")}: --json has them all`] : []),
    `${count(errors.length, "error")}, ${count(warnings.length, "warning")}`,
  ].join("\n");
}

function count(many: number, noun: string): string {
  return `${number(many)} ${noun}${many === 1 ? "" : "s"}`;
}

function row(name: string, value: number): string {
  return `  ${name.padEnd(16)} ${number(value).padStart(7)}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
