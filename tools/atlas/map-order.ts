/**
 * Which choices stand beside which on the map. A graph library finds the order with the fewest
 * crossings; where the columns lie is set by the map itself, so that the record is a straight line.
 */
import { Graph, layout, type Point as Spot } from "@dagrejs/dagre";

export interface OrderedWay {
  readonly from: number;
  readonly to: number;
  readonly runs: number;
}

/** What stands in a column: a node, or the place where a way passes between nodes. */
export type Place = { readonly node: number } | { readonly way: number };

export interface ToOrder {
  /** The column of each node. */
  readonly columns: readonly number[];
  readonly ways: readonly OrderedWay[];
  readonly onRecord: (place: Place) => boolean;
}

/** The weight of a way of the record; the other ways together have about 400. */
const RECORD = 1000;
const SPACE = 100;

/** The places of each column, with the record as near to the first as the crossings allow. */
export function ordered(all: ToOrder): readonly (readonly Place[])[] {
  const graph = laidOut(all);
  const last = Math.max(...all.columns);
  const columns = Array.from({ length: last + 1 }, (): { place: Place; at: number }[] => []);
  for (const [node, column] of all.columns.entries())
    columns[column]?.push({ place: { node }, at: graph.node(String(node)).x ?? 0 });
  for (const [way, { from, to }] of all.ways.entries()) {
    const points = graph.edge(String(from), String(to)).points ?? [];
    for (const column of between(all.columns, from, to)) {
      const y = column * SPACE;
      const near = points.toSorted((a: Spot, b: Spot) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
      columns[column]?.push({ place: { way }, at: near?.x ?? 0 });
    }
  }
  const sorted = columns.map((places) => places.toSorted((a, b) => a.at - b.at).map(({ place }) => place));
  return recordLast(sorted, all.onRecord) ? sorted.map((places) => places.toReversed()) : sorted;
}

/** The columns that a way passes. */
export function between(columns: readonly number[], from: number, to: number): readonly number[] {
  const first = (columns[from] as number) + 1;
  return Array.from({ length: (columns[to] as number) - first }, (_, at) => first + at);
}

/** Ranks lie `SPACE` apart; nodes have no size, as only their order is asked. */
function laidOut({ columns, ways, onRecord }: ToOrder): Graph {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 10, edgesep: 10, ranksep: SPACE });
  for (const node of columns.keys()) graph.setNode(String(node), { width: 0, height: 0 });
  const total = ways.reduce((sum, { runs }) => sum + runs, 0);
  for (const [way, { from, to, runs }] of ways.entries()) {
    const minlen = (columns[to] as number) - (columns[from] as number);
    const weight = onRecord({ way }) ? RECORD : 1 + Math.round((400 * runs) / total);
    graph.setEdge(String(from), String(to), { minlen, weight });
  }
  layout(graph);
  return graph;
}

/** Whether the record stands in the hinder half of the columns, all together. */
function recordLast(columns: readonly (readonly Place[])[], onRecord: ToOrder["onRecord"]): boolean {
  const behind = columns.reduce((sum, places) => {
    const at = places.findIndex(onRecord);
    return at < 0 ? sum : sum + at - (places.length - 1) / 2;
  }, 0);
  return behind > 0;
}
