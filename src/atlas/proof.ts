/** Everything that is proved of a story, as plain data. Whole numbers that may be large are texts. */
import { chances, type Chance } from "./chances";
import { endingsOf } from "./endings";
import type { Exploration } from "./explore";
import { stopAt, type Graph } from "./graph";
import type { InkMachine } from "./ink-machine";
import { lengths, type Lengths } from "./lengths";
import { choicesTo, paths } from "./otherwise";
import { meanPivots } from "./pivots";
import { withoutEffect } from "./sameness";

/** Words a minute, read silently for pleasure (Brysbaert 2019: 238 for English prose). */
export const READING_SPEED = 230;

export interface ProvedEnding {
  readonly id: string;
  readonly runs: string;
  /** "a/b" in lowest terms: each offered choice equally likely. */
  readonly exactly: string;
  readonly probability: number;
  /** The decisions of a run with as few as possible. */
  readonly shortestRun: readonly string[];
}

export interface ProvedDecision {
  readonly id: string;
  readonly states: number;
  /** How likely a run meets it. */
  readonly met: number;
  readonly meanPivot: number;
  readonly choices: readonly string[];
}

export interface Broken {
  readonly problem: string;
  /** It is Ink's own message. */
  readonly fault: boolean;
  readonly run: readonly string[];
}

export interface Proof {
  /** Every history was followed to its end. */
  readonly complete: true;
  readonly states: number;
  readonly edges: number;
  readonly inkExecutions: number;
  readonly statesAt: Readonly<Record<string, number>>;
  readonly runs: string;
  readonly endings: readonly ProvedEnding[];
  readonly decisions: readonly ProvedDecision[];
  readonly spineWords: Lengths;
  readonly minutes: Lengths;
  /** States from which no ending follows, and why, each kind once with a run that goes there. */
  readonly stuck: readonly Broken[];
  readonly decisionsWithoutEffect: readonly string[];
  readonly strayAsides: readonly string[];
  readonly variables: Readonly<Record<string, readonly unknown[]>>;
}

export function prove(machine: InkMachine, exploration: Exploration): Proof {
  const { graph } = exploration;
  const endings = endingsOf(graph);
  const { runs, endings: found, visits } = chances(graph, endings);
  const { cost, from } = paths(graph, () => 1);
  const spineWords = lengths(graph);
  const minutes = (words: number): number => Math.round(words / READING_SPEED);
  const nearest = (name: number): number => best(endings.at, name, cost);
  return {
    complete: true,
    states: graph.states,
    edges: graph.edges,
    inkExecutions: machine.executions(),
    statesAt: statesAt(graph),
    runs: String(runs),
    endings: found.map((each, at) => ending(each, choicesTo(graph, from, nearest(at)))),
    decisions: decisions(graph, visits, meanPivots(graph, endings, visits)),
    spineWords,
    minutes: {
      least: minutes(spineWords.least),
      median: minutes(spineWords.median),
      most: minutes(spineWords.most),
    },
    stuck: stuck(graph, from),
    decisionsWithoutEffect: withoutEffect(graph),
    strayAsides: exploration.strays,
    variables: values(machine, exploration),
  };
}

function ending(
  { ending: id, runs, numerator, denominator, probability }: Chance,
  shortestRun: readonly string[],
): ProvedEnding {
  return { id, runs: String(runs), exactly: `${numerator}/${denominator}`, probability, shortestRun };
}

function best(at: Int32Array, name: number, cost: Int32Array): number {
  let found = -1;
  for (let state = 0; state < at.length; state += 1) {
    if (at[state] === name && (found < 0 || (cost[state] as number) < (cost[found] as number))) found = state;
  }
  return found;
}

function statesAt(graph: Graph): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let state = 0; state < graph.states; state += 1) {
    const { decision } = stopAt(graph, state);
    if (decision !== null) counts[decision] = (counts[decision] ?? 0) + 1;
  }
  return counts;
}

function decisions(
  graph: Graph,
  visits: Float64Array,
  pivots: ReadonlyMap<string, number>,
): readonly ProvedDecision[] {
  const met = new Map<string, number>();
  const choices = new Map<string, Set<string>>();
  for (let state = 0; state < graph.states; state += 1) {
    const { decision, choices: offered } = stopAt(graph, state);
    if (decision === null) continue;
    met.set(decision, (met.get(decision) ?? 0) + (visits[state] as number));
    const known = choices.get(decision) ?? new Set();
    for (const id of offered) known.add(id);
    choices.set(decision, known);
  }
  const counts = statesAt(graph);
  return [...met].map(([id, likely]) => ({
    id,
    states: counts[id] ?? 0,
    met: likely,
    meanPivot: pivots.get(id) ?? 0,
    choices: [...(choices.get(id) ?? [])],
  }));
}

/** Where a history stops without an ending: Ink broke, or ran out, or offers nothing but asides. */
function stuck(graph: Graph, from: Int32Array): readonly Broken[] {
  const found = new Map<string, number>();
  const faults = new Set<string>();
  for (let state = 0; state < graph.states; state += 1) {
    const { ending: reached, choices, fault } = stopAt(graph, state);
    if (choices.length > 0 || (reached !== null && reached !== "")) continue;
    const problem =
      fault ?? (reached === "" ? "the story stops without an ending" : "only asides are offered");
    if (fault !== null) faults.add(fault);
    if (!found.has(problem)) found.set(problem, state);
  }
  return [...found].map(([problem, state]) => ({
    problem,
    fault: faults.has(problem),
    run: choicesTo(graph, from, state),
  }));
}

/** Every value that a history gives each variable. */
function values(
  { reader }: InkMachine,
  { domains }: Exploration,
): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    reader.variables.map((name, at) => [
      name,
      [...(domains[at] ?? [])].map((number) => reader.value(at, number)),
    ]),
  );
}
