import type { Step } from "../../debrief";
import type { DebriefModel } from "./model";
import { leavingWords } from "./path";
import { turnedWords } from "./pivots";
import {
  chainWords,
  chanceInWords,
  consideredWords,
  kindWords,
  ratingWords,
  tallyWords,
  testWords,
  whereAndWhen,
} from "./wording";

/** The debrief as plain text, for a letter, an essay or a chat. */
export function debriefText(model: DebriefModel): string {
  const { title, code, debrief, pivots } = model;
  const { ending } = debrief;
  return [
    `${title}: ${ending?.title ?? "a history that is not at its end"}`,
    ending?.line,
    code !== null && `Run code ${code}`,
    part("The path, and the record", [
      leavingWords(debrief.path, debrief.left),
      ...debrief.path.map((step, at) => stepText(step, at, model)),
      pivots.kind === "ready" && turnedWords(pivots.value),
    ]),
    ending &&
      part("Who paid, who was spared", [
        `Paid: ${ending.paid}`,
        `Spared: ${ending.spared}`,
        `Not to be known: ${ending.unknown}`,
      ]),
    restsText(model),
    debrief.drawers.length > 0 &&
      part(
        "The drawer, opened",
        debrief.drawers.flatMap(({ lines }) =>
          lines.map(({ spans }) => spans.map(({ text }) => text).join("")),
        ),
      ),
    testsText(model),
    part("The weakest step", [ending?.weakest, weakestText(debrief.weakest)]),
    estimatesText(model),
    questionsText(model),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

type Lines = readonly (string | false | null | undefined)[];

function part(heading: string, lines: Lines): string {
  const said = lines.filter(Boolean);
  return said.length === 0 ? "" : [heading.toUpperCase(), ...said].join("\n");
}

function stepText(step: Step, at: number, { notes }: DebriefModel): string {
  const { chosen, others, record, followsRecord } = step;
  const likely = notes.steps[chosen.id];
  return [
    `${at + 1}. ${step.title} (${whereAndWhen(step)})`,
    `   Chosen: ${chosen.text} ${consideredWords(chosen.considered)}`.trimEnd(),
    others.length > 0 && `   Also offered: ${others.map(({ text }) => text).join(" / ")}`,
    `   The record: ${record ? (followsRecord ? "the same" : record.label) : "no such decision"}`,
    likely !== undefined && `   How likely: ${chanceInWords(likely)}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function restsText({ debrief }: DebriefModel): string {
  const { lines, sources } = debrief.restsOn;
  return part("What it rests on", [
    ...Object.entries(lines).map(([each, many]) => `${many} lines ${each}`),
    ...sources.map(({ kind, sources: those }) => `${kindWords[kind]}: ${those.length}`),
  ]);
}

function testsText({ debrief, notes, withProse }: DebriefModel): string {
  return part(
    "Six tests of the what-if",
    debrief.tests.flatMap(({ test, tally }) => {
      const { rating, words } = notes.tests[test];
      return [
        `${testWords[test].title}: ${testWords[test].asks}`,
        `   The authors, on their own: it ${tallyWords(tally)}.`,
        rating && `   The reader: ${ratingWords[rating]}.`,
        withProse && words && `   ${words}`,
      ];
    }),
  );
}

function weakestText(weakest: Step | null): string {
  if (!weakest) return "";
  const why = weakest.tests?.cotenability.why ?? "";
  return `Under our own tests most is amiss with “${weakest.title}”: ${why}`;
}

function estimatesText({ debrief, notes, chain, withProse }: DebriefModel): string {
  const { before, after } = notes;
  const judged = debrief.path.filter(({ chosen }) => chosen.id in notes.steps).length;
  return part(debrief.questions.estimate, [
    before.chance !== null && `Before: ${chanceInWords(before.chance)}`,
    withProse && before.reason,
    after.chance !== null && `Afterwards: ${chanceInWords(after.chance)}`,
    withProse && after.reason,
    chain !== null && chainWords(chain, judged, null).join(" "),
  ]);
}

function questionsText({ questions, notes, withProse }: DebriefModel): string {
  return part(
    "To talk about",
    questions.flatMap(({ id, text }, at) => [
      `${at + 1}. ${text}`,
      withProse && notes.answers[id] && `   ${notes.answers[id]}`,
    ]),
  );
}
