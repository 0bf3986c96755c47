/** The endings of a graph, each with a number: its place in the list. */
import { stopAt, type Graph } from "./graph";

export interface Endings {
  readonly names: readonly string[];
  /** For each state: the number of the ending reached there, or -1. */
  readonly at: Int32Array;
}

export function endingsOf(graph: Graph): Endings {
  const reached = new Set<string>();
  for (let state = 0; state < graph.states; state += 1) reached.add(stopAt(graph, state).ending ?? "");
  const names = [...reached].filter((name) => name !== "").toSorted();
  const at = new Int32Array(graph.states);
  for (let state = 0; state < graph.states; state += 1)
    at[state] = names.indexOf(stopAt(graph, state).ending ?? "");
  return { names, at };
}
