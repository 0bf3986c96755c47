/** What a proof says against a story, each with the file and line where a writer would look. */
import { relative } from "node:path";
import type { InkMachine } from "../../src/atlas";
import { placesOf, type Place, type Problem } from "../story/compile";
import type { CheckedStory } from "../story/lint";
import { asides } from "../story/lint-input";
import { lastPieceOf } from "./last-piece";
import type { Proved } from "./prove";
import { tagged, type Missed } from "./unreached";

/** What the story's own rules allow at one decision. */
export const MOST_AT_A_DECISION = 100_000;

interface Known {
  readonly machine: InkMachine;
  readonly proof: Proved;
}

/** Of a story without a dossier, which nobody asked to keep our rules, all but what Ink itself calls an error is a warning. */
export function problemsOf(
  story: string,
  checked: CheckedStory,
  { machine, proof }: Known,
): readonly Problem[] {
  const top: Place = { file: relative(process.cwd(), story), line: 0 };
  const severity = checked.strict ? "error" : "warning";
  const told = (place: Place | undefined, message: string): Problem => {
    const { file, line } = place ?? top;
    return { file, line, severity, message };
  };
  const missing = (all: readonly Missed[], message: (what: string) => string): readonly Problem[] =>
    all.map((each) => told(each, message(each.what)));
  const { unreached, decisionsWithoutEffect, strayAsides, outOfRange } = proof;
  const decisions = tagged(checked.lines, "decision");
  const decision = (id: string): Place | undefined => decisions.find(({ what }) => what === id);
  const aside = (text: string): Place | undefined =>
    asides(checked.lines).find(({ id }) => text.includes(`“${id}”`))?.line;
  const declared = (name: string): Place | undefined =>
    checked.lines.find(({ kind, code }) => kind === "declaration" && declares(code, name));
  return [
    ...missing(unreached.lines, (text) => `no history comes here: “${text}”`),
    ...missing(unreached.choices, (id) => `the choice ${id} is offered in no history`),
    ...missing(unreached.decisions, (id) => `the decision ${id} is met in no history`),
    ...missing(unreached.endings, (id) => `the ending ${id} is reached by no history`),
    ...stuck(story, checked.strict, { machine, proof }),
    ...decisionsWithoutEffect.map((id) =>
      told(decision(id), `the decision ${id} changes nothing that comes later`),
    ),
    ...strayAsides.map((text) => told(aside(text), text)),
    ...outOfRange.map(({ variable, value }) =>
      told(
        declared(variable),
        `some history sets ${variable} to ${value}, outside the range in variables.json`,
      ),
    ),
    ...Object.entries(proof.statesAt)
      .filter(([, states]) => states > MOST_AT_A_DECISION)
      .map(([id, states]): Problem => ({ ...told(decision(id), crowded(id, states)), severity: "warning" })),
  ];
}

function crowded(id: string, states: number): string {
  const [met, most] = [states, MOST_AT_A_DECISION].map((each) => each.toLocaleString("en"));
  return `the decision ${id} is met in ${met} live states, more than the ${most} of the story's own rule`;
}

function declares(code: string, name: string): boolean {
  return /^VAR\s+(\w+)/.exec(code.trim())?.[1] === name;
}

/** Where a history stops, the last text that it met shows the place. A story of others may stop without a tag for its ending. */
function stuck(story: string, strict: boolean, { machine, proof }: Known): readonly Problem[] {
  const broken = proof.stuck.filter(({ fault }) => strict || fault);
  if (broken.length === 0) return [];
  const places = placesOf(story);
  const top: Place = { file: relative(process.cwd(), story), line: 0 };
  return broken.map(({ problem, run }) => {
    const piece = machine.reader.pieces[lastPieceOf(machine, run)];
    const { file, line } = (piece && places.get(piece.path)) ?? top;
    const after = run.length === 0 ? "at the beginning" : `after ${run.join(" ")}`;
    return { file, line, severity: "error", message: `${problem}, ${after}` };
  });
}
