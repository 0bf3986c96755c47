/** The pivots of one run from the shipped model, in a process of its own, so that its peak of memory is its own. Prints one line of JSON. */
import { readFileSync } from "node:fs";
import {
  endingsOf,
  modelGraph,
  otherwise,
  outlook,
  pivotsOf,
  stopAt,
  type Graph,
  type Model,
} from "../../src/atlas";

export interface PivotFigures {
  readonly states: number;
  readonly ms: number;
  /** By how much the process had grown after each step, at the most. */
  readonly megabytes: number;
}

export function main([file = "story/model.json"]: readonly string[]): number {
  const text = readFileSync(file, "utf8");
  const before = process.memoryUsage().rss;
  let peak = before;
  const step = <Found>(go: () => Found): Found => {
    const found = go();
    peak = Math.max(peak, process.memoryUsage().rss);
    return found;
  };
  const began = performance.now();
  const graph = step(() => modelGraph(JSON.parse(text) as Model));
  if (!graph) return 1;
  const endings = endingsOf(graph);
  const chance = step(() => outlook(graph, endings));
  const run = firstChoices(graph);
  pivotsOf(graph, endings, chance, run);
  step(() => otherwise(graph, endings, run));
  const ms = Math.round(performance.now() - began);
  const megabytes = Math.round((peak - before) / 2 ** 20);
  const figures: PivotFigures = { states: graph.states, ms, megabytes };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  return 0;
}

function firstChoices(graph: Graph): readonly string[] {
  const run: string[] = [];
  for (let state = 0; stopAt(graph, state).choices.length > 0;) {
    run.push(stopAt(graph, state).choices[0] as string);
    state = graph.target[graph.firstEdge[state] as number] as number;
  }
  return run;
}
