/**
 * Proves a story: follows every history to its end. `npm run story:check` may call `proveStory`;
 * by itself, `node tools/run.mjs tools/atlas/prove.ts [--json]` prints what it found.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  explore,
  inkMachine,
  prove,
  transitionModel,
  type Exploration,
  type InkMachine,
  type Model,
  type Proof,
} from "../../src/atlas";
import { compileInk, placesOf, type Problem } from "../story/compile";
import * as counts from "../story/counts";
import { lintStory } from "../story/lint";
import { sampled, type Sample } from "./sample";
import { summary } from "./summary";

/** The most states that are kept, those at page-turns included: about 2 GiB. */
export const MOST_STATES = 3_000_000;
/** What the story's own rules allow at one decision. */
export const MOST_AT_A_DECISION = 100_000;

export interface Unreached {
  readonly lines: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly choices: readonly string[];
  readonly decisions: readonly string[];
  readonly endings: readonly string[];
}

export interface Proved extends Proof {
  readonly unreached: Unreached;
  /** `trust = 5`: a value outside the range that story/variables.json states. */
  readonly outOfRange: readonly string[];
}

/** Too large, or without end: what was seen was seen by chance, and proves nothing. */
export interface Unproved {
  readonly complete: false;
  readonly why: string;
  readonly sampled: Sample;
}

export interface Verdict {
  readonly proof: Proved | Unproved;
  readonly model: Model | null;
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

export interface ProveOptions {
  readonly states?: number;
  readonly progress?: (states: number) => boolean;
}

export function main(args: readonly string[]): number {
  const file = process.env["STORY"] || "story/main.ink";
  const { proof, problems, seconds } = proveStory(file, { progress });
  console.log(args.includes("--json") ? JSON.stringify(proof) : summary(proof, seconds));
  for (const { message } of problems) console.error(message);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function progress(states: number): boolean {
  if (process.stderr.isTTY) process.stderr.write(`\r${states.toLocaleString("en")} states`);
  return true;
}

/** Throws when the story does not compile. */
export function proveStory(story: string, options: ProveOptions = {}): Verdict {
  const began = performance.now();
  const { ink, problems } = compileInk(story);
  if (!ink) throw new Error(problems.map(({ message }) => message).join("\n"));
  const machine = inkMachine(ink);
  const found = explore(machine, {
    states: options.states ?? MOST_STATES,
    ...(options.progress ? { progress: options.progress } : {}),
  });
  const seconds = (): number => Math.round((performance.now() - began) / 100) / 10;
  if ("kind" in found) {
    const why =
      found.kind === "ring"
        ? "it can come back to where it was, without end"
        : `it has more than ${found.states.toLocaleString("en")} states`;
    return {
      proof: { complete: false, why, sampled: sampled(machine) },
      model: null,
      problems: [],
      seconds: seconds(),
    };
  }
  const proof: Proved = {
    ...prove(machine, found),
    unreached: unreached(story, machine, found),
    outOfRange: outOfRange(story, machine, found),
  };
  const model = transitionModel(machine, found, "");
  return { proof, model, problems: problemsOf(story, proof), seconds: seconds() };
}

/** What the source holds and no history meets. */
function unreached(story: string, machine: InkMachine, { pieces, reached }: Exploration): Unreached {
  const places = placesOf(story);
  const { lines, dossier } = lintStory(story);
  const missed = machine.reader.pieces.flatMap(({ path, text }, at) => {
    const place = places.get(path);
    return pieces.has(at) || !place ? [] : [{ ...place, text }];
  });
  const stops = [...reached].map((at) => machine.stops[at]);
  const offered = new Set(
    stops.flatMap((stop) => [...(stop?.choices ?? []), ...(stop?.asides ?? [])].map(({ id }) => id)),
  );
  const met = new Set(stops.map((stop) => stop?.decision));
  const ended = new Set(stops.map((stop) => stop?.ending));
  const decisions = counts.decisions(lines);
  return {
    lines: missed.filter(
      ({ file, line }, at) => missed.findIndex((each) => each.file === file && each.line === line) === at,
    ),
    choices: decisions.flatMap(({ choices }) => choices).filter((id) => !offered.has(id)),
    decisions: decisions.map(({ id }) => id).filter((id) => !met.has(id)),
    endings: counts
      .endings(lines, dossier)
      .map(({ id }) => id)
      .filter((id) => !ended.has(id)),
  };
}

interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly values: Readonly<Record<string, string>>;
}

function outOfRange(story: string, { reader }: InkMachine, { domains }: Exploration): readonly string[] {
  const file = join(dirname(story), "variables.json");
  if (!existsSync(file)) return [];
  const ranges = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Range>>;
  return Object.entries(ranges).flatMap(([name, range]) => {
    const at = reader.variables.indexOf(name);
    const values = [...(domains[at] ?? [])].map((number) => reader.value(at, number));
    return values
      .filter((value) => !(String(value) in range.values))
      .map((value) => `${name} = ${String(value)}`);
  });
}

function problemsOf(story: string, proof: Proved): readonly Problem[] {
  const file = relative(process.cwd(), story);
  const error = (message: string): Problem => ({ file, line: 0, severity: "error", message });
  const { unreached: missed, stuck } = proof;
  return [
    ...missed.lines.map(
      ({ file: source, line, text }) =>
        ({
          file: source,
          line,
          severity: "error",
          message: `no history comes here: “${text.slice(0, 60)}”`,
        }) as const,
    ),
    ...missed.choices.map((id) => error(`the choice ${id} is offered in no history`)),
    ...missed.decisions.map((id) => error(`the decision ${id} is met in no history`)),
    ...missed.endings.map((id) => error(`the ending ${id} is reached by no history`)),
    ...stuck.map(({ problem, run }) => error(`${problem}, after ${run.join(" ")}`)),
    ...proof.decisionsWithoutEffect.map((id) => error(`the decision ${id} changes nothing that comes later`)),
    ...proof.strayAsides.map(error),
    ...proof.outOfRange.map((value) => error(`${value} is outside the range in variables.json`)),
    ...Object.entries(proof.statesAt).flatMap(([id, states]) =>
      states > MOST_AT_A_DECISION
        ? [
            {
              ...error(`at ${id} there are ${states.toLocaleString("en")} live states`),
              severity: "warning",
            } as const,
          ]
        : [],
    ),
  ];
}
