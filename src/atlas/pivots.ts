/**
 * Pivots: how far a decision moves the chance of each ending, when all further choices are as
 * likely as each other. The change is the total variation distance, half the sum of the
 * differences: the part of all histories that goes elsewhere.
 */
import { degree, stopAt, type Graph } from "./graph";
import type { Endings } from "./endings";

/** For each state, the chance of each ending: `endings.names.length` numbers, one after the other. */
export type Outlook = Float64Array;

export interface Pivot {
  readonly decision: string;
  readonly choice: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly moved: number;
}

export function outlook(graph: Graph, endings: Endings): Outlook {
  const width = endings.names.length;
  const chance = new Float64Array(graph.states * width);
  for (let state = graph.states - 1; state >= 0; state -= 1) {
    const ending = endings.at[state] as number;
    if (ending >= 0) chance[state * width + ending] = 1;
    const share = 1 / degree(graph, state);
    for (
      let edge = graph.firstEdge[state] as number;
      edge < (graph.firstEdge[state + 1] as number);
      edge += 1
    ) {
      const from = (graph.target[edge] as number) * width;
      for (let at = 0; at < width; at += 1) {
        chance[state * width + at] =
          (chance[state * width + at] as number) + share * (chance[from + at] as number);
      }
    }
  }
  return chance;
}

function moved(chance: Outlook, width: number, from: number, to: number): number {
  let sum = 0;
  for (let at = 0; at < width; at += 1) {
    sum += Math.abs((chance[from * width + at] as number) - (chance[to * width + at] as number));
  }
  return sum / 2;
}

/** For each decision, what it moves on average over all play; where it is not met, it moves nothing. */
export function meanPivots(
  graph: Graph,
  endings: Endings,
  visits: Float64Array,
): ReadonlyMap<string, number> {
  const chance = outlook(graph, endings);
  const width = endings.names.length;
  const means = new Map<string, number>();
  for (let state = 0; state < graph.states; state += 1) {
    const { decision } = stopAt(graph, state);
    if (decision === null) continue;
    let sum = 0;
    for (
      let edge = graph.firstEdge[state] as number;
      edge < (graph.firstEdge[state + 1] as number);
      edge += 1
    ) {
      sum += moved(chance, width, state, graph.target[edge] as number);
    }
    means.set(
      decision,
      (means.get(decision) ?? 0) + ((visits[state] as number) * sum) / degree(graph, state),
    );
  }
  return means;
}

/** The states that a run comes by: the first, and one after each of its decisions. Other ids are passed over. */
export function follow(graph: Graph, choices: readonly string[]): readonly number[] {
  const met = [0];
  for (const choice of choices) {
    const state = met.at(-1) as number;
    const at = stopAt(graph, state).choices.indexOf(choice);
    if (at >= 0) met.push(graph.target[(graph.firstEdge[state] as number) + at] as number);
  }
  return met;
}

export function pivotsOf(
  graph: Graph,
  endings: Endings,
  chance: Outlook,
  choices: readonly string[],
): readonly Pivot[] {
  const width = endings.names.length;
  const vector = (state: number): readonly number[] => [
    ...chance.subarray(state * width, (state + 1) * width),
  ];
  const met = follow(graph, choices);
  return met.slice(1).map((after, at) => {
    const before = met[at] as number;
    const { decision, choices: offered } = stopAt(graph, before);
    const first = graph.firstEdge[before] as number;
    const taken =
      offered.find((id, nth) => choices.includes(id) && graph.target[first + nth] === after) ?? "";
    return {
      decision: decision ?? "",
      choice: taken,
      before: vector(before),
      after: vector(after),
      moved: moved(chance, width, before, after),
    };
  });
}
