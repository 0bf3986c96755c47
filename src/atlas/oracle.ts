/** Answers what a history's decisions turned, and what would have led elsewhere, from the model alone. */
import { endingsOf } from "./endings";
import type { Model } from "./model";
import { modelGraph } from "./model-reader";
import { otherwise, type Otherwise } from "./otherwise";
import { outlook, pivotsOf, type Pivot } from "./pivots";

export interface OracleAnswer {
  /** The endings by id, in the order of the chances in each pivot. */
  readonly endings: readonly string[];
  readonly pivots: readonly Pivot[];
  readonly otherwise: readonly Otherwise[];
}

export type Oracle = (choices: readonly string[]) => OracleAnswer;

/** Explores the whole model at once: a second's work or so. Null when it is too large. */
export function openOracle(model: Model): Oracle | null {
  const graph = modelGraph(model);
  if (!graph) return null;
  const endings = endingsOf(graph);
  const chance = outlook(graph, endings);
  return (choices) => ({
    endings: endings.names,
    pivots: pivotsOf(graph, endings, chance, choices),
    otherwise: otherwise(graph, endings, choices),
  });
}
