/** All histories as a graph: a state for each situation at a decision, an edge for each choice there. */

/** What is asked, or what was reached, in a state. */
export interface GraphStop {
  readonly decision: string | null;
  readonly ending: string | null;
  /** The ids of the choices, in the order of the state's edges. */
  readonly choices: readonly string[];
  /** Ink's own message, where the story broke. */
  readonly fault: string | null;
}

/** State 0 is the beginning, and every edge leads to a larger number: the states stand in a topological order. The edges of state s are those from `firstEdge[s]` up to `firstEdge[s + 1]`. */
export interface Graph {
  readonly states: number;
  readonly edges: number;
  readonly stops: readonly GraphStop[];
  readonly stopOf: Int32Array;
  readonly firstEdge: Int32Array;
  readonly target: Int32Array;
  /** The words that a reader meets on an edge, asides left out. */
  readonly words: Int32Array;
  /** Edges with one number show the same text. */
  readonly text: Int32Array;
  /** The part of that text which stands behind a page-turn: what is no longer the answer to the choice. */
  readonly later: Int32Array;
  /** The words and the text before the first decision. */
  readonly prologue: { readonly words: number; readonly text: number };
}

/** What is asked in `state`. */
export function stopAt(graph: Graph, state: number): GraphStop {
  return graph.stops[graph.stopOf[state] as number] as GraphStop;
}

/** How many choices `state` offers. */
export function degree({ firstEdge }: Graph, state: number): number {
  return (firstEdge[state + 1] as number) - (firstEdge[state] as number);
}
