/**
 * The least that a run would have had to decide otherwise to reach another ending. A decision that
 * the run met counts when another choice is taken there; one that it never met is free.
 * Method: shortest paths with weights 0 and 1; in a graph without rings, one pass in order.
 */
import { stopAt, type Graph } from "./graph";
import type { Endings } from "./endings";

export interface Otherwise {
  readonly ending: string;
  /** How many decisions of the run are taken otherwise; 0 for the run's own ending. */
  readonly changes: number;
  /** The choices of a history that does it. */
  readonly choices: readonly string[];
}

export function otherwise(graph: Graph, endings: Endings, run: readonly string[]): readonly Otherwise[] {
  const { cost, from } = leastChanges(graph, run);
  const best = endings.names.map(() => -1);
  for (let state = 0; state < graph.states; state += 1) {
    const ending = endings.at[state] as number;
    if (ending < 0 || cost[state] === FAR) continue;
    const known = best[ending] as number;
    if (known < 0 || (cost[state] as number) < (cost[known] as number)) best[ending] = state;
  }
  return endings.names.flatMap((ending, at) => {
    const state = best[at] as number;
    return state < 0
      ? []
      : [{ ending, changes: cost[state] as number, choices: choicesTo(graph, from, state) }];
  });
}

const FAR = 2 ** 30;

interface Paths {
  readonly cost: Int32Array;
  /** The edge by which each state is best reached; -1 at the beginning. */
  readonly from: Int32Array;
}

function leastChanges(graph: Graph, run: readonly string[]): Paths {
  const taken = new Set(run);
  const met = new Set(metDecisions(graph, run));
  const costs = graph.stops.map(({ decision, choices }) =>
    choices.map((id) => (decision !== null && met.has(decision) && !taken.has(id) ? 1 : 0)),
  );
  return paths(graph, (state, nth) => costs[graph.stopOf[state] as number]?.[nth] ?? 0);
}

function metDecisions(graph: Graph, run: readonly string[]): readonly string[] {
  const decisions: string[] = [];
  let state = 0;
  for (const choice of run) {
    const { decision, choices } = stopAt(graph, state);
    const at = choices.indexOf(choice);
    if (at < 0) continue;
    decisions.push(decision ?? "");
    state = graph.target[(graph.firstEdge[state] as number) + at] as number;
  }
  return decisions;
}

export function paths(
  { states, firstEdge, target }: Graph,
  weight: (state: number, nth: number) => number,
): Paths {
  const cost = new Int32Array(states).fill(FAR);
  const from = new Int32Array(states).fill(-1);
  cost[0] = 0;
  for (let state = 0; state < states; state += 1) {
    const first = firstEdge[state] as number;
    for (let edge = first; edge < (firstEdge[state + 1] as number); edge += 1) {
      const to = target[edge] as number;
      const through = (cost[state] as number) + weight(state, edge - first);
      if (through >= (cost[to] as number)) continue;
      cost[to] = through;
      from[to] = edge;
    }
  }
  return { cost, from };
}

/** The choices on the way to `state`. */
export function choicesTo(graph: Graph, from: Int32Array, state: number): readonly string[] {
  const choices: string[] = [];
  for (let edge = from[state] as number; edge >= 0;) {
    const source = sourceOf(graph, edge);
    choices.push(stopAt(graph, source).choices[edge - (graph.firstEdge[source] as number)] ?? "");
    edge = from[source] as number;
  }
  return choices.toReversed();
}

/** The state that an edge leaves: the last whose first edge is not behind it. */
function sourceOf({ firstEdge, states }: Graph, edge: number): number {
  let low = 0;
  let high = states;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstEdge[middle] as number) <= edge) low = middle;
    else high = middle;
  }
  return low;
}
