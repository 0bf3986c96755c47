/** The endings of a graph, each with a number: its place in the list. */
import type { Graph } from "./graph";

export interface Endings {
  readonly names: readonly string[];
  /** For each state: the number of the ending reached there, or -1. */
  readonly at: Int32Array;
}

/** Where a story names no ending at all, each end is one, without a name. */
export function endingsOf(graph: Graph): Endings {
  const reached = new Set<string>();
  for (const stop of new Set(graph.stopOf)) reached.add(graph.stops[stop]?.ending ?? "");
  const named = [...reached].filter((name) => name !== "").toSorted();
  const names = named.length > 0 ? named : [""];
  const numbers = graph.stops.map(({ ending }) => (ending === null ? -1 : names.indexOf(ending)));
  const at = new Int32Array(graph.states);
  for (let state = 0; state < graph.states; state += 1)
    at[state] = numbers[graph.stopOf[state] as number] as number;
  return { names, at };
}
