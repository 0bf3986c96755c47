/** The history whose choices weigh most; of several, the first that is found. */
import type { Graph } from "./graph";
import type { Endings } from "./endings";
import { choicesTo, paths } from "./otherwise";

/** `weight` is what a choice adds, a whole number; the graph has an ending. Answers with the history's choices, from the first to the last. */
export function farthest(
  graph: Graph,
  endings: Endings,
  weight: (choice: string) => number,
): readonly string[] {
  const weights = graph.stops.map(({ choices }) => choices.map(weight));
  const { cost, from } = paths(graph, (state, nth) => -(weights[graph.stopOf[state] as number]?.[nth] ?? 0));
  const ends = [...endings.at.keys()].filter((state) => (endings.at[state] as number) >= 0);
  const end = ends.reduce((best, state) => ((cost[state] as number) < (cost[best] as number) ? state : best));
  return choicesTo(graph, from, end).filter((choice) => choice !== "");
}
