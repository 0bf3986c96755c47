/** Makes the map of all histories from the story's model and the dossier. */
import {
  flows,
  MAP_FORMAT,
  stopAt,
  type Flow,
  type Graph,
  type HistoryMap,
  type MapNode,
  type MapWay,
} from "../../src/atlas";
import { composed, type Composed } from "./map-columns";
import { between, ordered, type Place } from "./map-order";

/** What the map takes of a decision in the dossier. */
export interface MappedDecision {
  readonly id: string;
  readonly question: string;
  readonly date: string;
  readonly place: string;
  readonly choices: readonly { readonly id: string; readonly record: boolean }[];
}

type Unplaced = Omit<MapNode, "at">;
type Way = Omit<MapWay, "via">;

/** Null when histories meet the decisions in different orders, or choose where the dossier has no decision: then there are no columns. */
export function historyMap(
  graph: Graph,
  dossier: readonly MappedDecision[],
  story: string,
): HistoryMap | null {
  const all = flows(graph);
  const decisions = inOrder(dossier, all);
  if (!decisions) return null;
  const nodes = nodesOf(decisions, all);
  const number = (to: Flow["to"]): number => nodes.findIndex((node) => means(node, to, decisions.length));
  const ways = all.flatMap(({ from, to, runs }) =>
    from === null ? [] : [{ from: number({ choice: from }), to: number(to), runs }],
  );
  const record = recordOf(graph, decisions).map(number);
  const onRecord = (place: Place): boolean =>
    "node" in place ? record.includes(place.node) : follows(record, ways[place.way] as Way);
  const columns = nodes.map(({ column }) => column);
  const set = composed(ordered({ columns, ways, onRecord }), onRecord);
  return {
    format: MAP_FORMAT,
    story,
    runs: sum(all.filter(({ from }) => from === null)),
    decisions: decisions.map(({ id, question, date, place }) => ({ id, question, date, place })),
    nodes: nodes.map((node, at) => ({ ...node, at: set.node(at) })),
    ways: ways.map((way, at) => drawn(way, at, { set, columns })),
    record,
    box: set.box,
  };
}

/** The decisions by how many can come before them at the most; null when one can come both before and after another. */
function inOrder(dossier: readonly MappedDecision[], all: readonly Flow[]): readonly MappedDecision[] | null {
  const met = all.flatMap(({ to }) => ("choice" in to ? [to.choice] : []));
  const decisionOf = new Map(dossier.flatMap((decision) => decision.choices.map(({ id }) => [id, decision])));
  if (met.some((id) => !decisionOf.has(id))) return null;
  const columns = new Map(met.map((id) => [decisionOf.get(id) as MappedDecision, 0]));
  const steps = all.flatMap(({ from, to }) =>
    from !== null && "choice" in to
      ? [[decisionOf.get(from) as MappedDecision, decisionOf.get(to.choice) as MappedDecision] as const]
      : [],
  );
  for (let pass = 0; pass <= columns.size; pass += 1) {
    const late = steps.filter(([from, to]) => (columns.get(to) ?? 0) <= (columns.get(from) ?? 0));
    if (late.length === 0) return [...columns].toSorted(([, a], [, b]) => a - b).map(([each]) => each);
    for (const [from, to] of late)
      columns.set(to, Math.max(columns.get(to) ?? 0, (columns.get(from) ?? 0) + 1));
  }
  return null;
}

/** The choices in the dossier's order, then the endings; what no history comes by is left out. */
function nodesOf(decisions: readonly MappedDecision[], all: readonly Flow[]): readonly Unplaced[] {
  const choices = decisions.flatMap((decision, column) => decision.choices.map(({ id }) => ({ id, column })));
  const ends = new Set(all.flatMap(({ to }) => ("ending" in to ? [to.ending] : [])));
  const endings = [...ends].toSorted().map((id) => ({ id, column: decisions.length }));
  return [...choices, ...endings]
    .map((node) => ({ ...node, runs: sum(all.filter(({ to }) => means(node, to, decisions.length))) }))
    .filter(({ runs }) => runs > 0);
}

function means({ id, column }: Pick<Unplaced, "id" | "column">, to: Flow["to"], last: number): boolean {
  return "choice" in to ? id === to.choice && column < last : id === to.ending && column === last;
}

/** The history that takes what the dossier marks as the record, as far as it is offered. */
function recordOf(graph: Graph, decisions: readonly MappedDecision[]): readonly Flow["to"][] {
  const marked = decisions.flatMap(({ choices }) => choices.filter(({ record }) => record));
  const record: Flow["to"][] = [];
  for (let state = 0; ;) {
    const { choices, ending } = stopAt(graph, state);
    const nth = choices.findIndex((id) => marked.some((choice) => choice.id === id));
    if (nth < 0) return ending === null ? record : [...record, { ending }];
    record.push({ choice: choices[nth] as string });
    state = graph.target[(graph.firstEdge[state] as number) + nth] as number;
  }
}

function follows(line: readonly number[], { from, to }: Way): boolean {
  const at = line.indexOf(from);
  return at >= 0 && line[at + 1] === to;
}

function drawn(
  way: Way,
  at: number,
  { set, columns }: { readonly set: Composed; readonly columns: readonly number[] },
): MapWay {
  const passed = between(columns, way.from, way.to);
  if (passed.length === 0) return way;
  const points = passed.map((column) => set.way(at, column));
  return {
    ...way,
    via: { wide: points.map(({ wide }) => wide), narrow: points.map(({ narrow }) => narrow) },
  };
}

function sum(all: readonly Flow[]): number {
  return all.reduce((total, { runs }) => total + runs, 0);
}
