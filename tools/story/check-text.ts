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
    histories(report),
    edited(report),
    problems(report),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function size(report: Report): string {
  const { story, strict, words, choiceWords, wordsByChapter, spineWords, recordEnding, inkBytes } = report;
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

function decisions({ decisions: found, endings, complete, statesAt }: Report): string {
  if (found.length + endings.length === 0) return "";
  const choices = found.flatMap((decision) => decision.choices).length;
  const moved = (id: string, meanPivot: number): string =>
    complete ? `${percent(meanPivot)} moved ${number(statesAt[id] ?? 0).padStart(9)} states  ` : "";
  return [
    `${count(found.length, "decision")} with ${count(choices, "choice")}`,
    ...found.map(
      ({ id, choices: offered, meanPivot }) =>
        `  ${id.padEnd(16)} ${moved(id, meanPivot)}${offered.map((choice) => choice.split(".")[1] ?? choice).join(", ")}`,
    ),
    count(endings.length, "ending"),
    ...endings.map(
      ({ id, title, probability, runs }) =>
        `  ${id.padEnd(16)} ${complete ? `${percent(probability)} ${number(BigInt(runs)).padStart(15)} runs  ` : ""}${title}`,
    ),
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

function histories(report: Report): string {
  const { complete, why, seconds, runs, states, edges, inkExecutions, spineWords } = report;
  if (!complete) return `not proved: ${why}${play(report)}`;
  const { least, median, most } = spineWords;
  const { deadEnds, unreachable, withoutEffect, outOfRange } = report;
  return [
    `proved in ${seconds} s: every history was followed to its end`,
    `${number(BigInt(runs))} histories, through ${number(states)} states and ${number(edges)} choices; Ink ran ${number(inkExecutions)} times`,
    `a history has ${number(least)} to ${number(most)} words, half of all at most ${number(median)}`,
    `${deadEnds.length} dead ends, ${unreachable.length} unreachable, ${withoutEffect.length} decisions without effect, ${outOfRange.length} values out of range`,
  ].join("\n");
}

function play({ randomRuns, problems: found }: Report): string {
  if (randomRuns === 0) return "";
  const broken = found.some(({ message }) => message.includes("random runs"));
  return `\n${randomRuns} random runs played, which prove nothing${broken ? "; some broke, see below" : ", and nothing broke"}`;
}

/** What is new since the proof that was kept. */
function edited({ complete, since, changes, version }: Report): string {
  if (!complete || since === null) return "";
  const other =
    since.version === version
      ? []
      : [
          `warning: the proof kept beside the story is of another version of it (${since.version}, now ${version}): npm run story:proof`,
        ];
  const head =
    changes.length === 0
      ? `nothing changed since the proof of ${since.date}`
      : `changed since the proof of ${since.date}:`;
  return [...other, head, ...changes.map((each) => `  ${each}`)].join("\n");
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

function percent(share: number): string {
  return `${(share * 100).toFixed(2).padStart(6)} %`;
}

function number(value: number | bigint): string {
  return value.toLocaleString("en");
}
