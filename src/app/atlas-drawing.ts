/** What is drawn of the map at each level: places, ways and the lines of histories. Pure. */
import { mapLine, type Both, type HistoryMap, type MapNode, type MapWay, type Point } from "../atlas";
import type { AtlasDrawing, AtlasLine, AtlasMark, AtlasWay } from "../page";
import { decisionOf, type AtlasMatter, type Told } from "./atlas-matter";

/** How far above its column a heading stands, in the map's units; and before its row in the narrow one. */
const HEADING = { above: 44, before: 46, over: 34 };

export function drawing(matter: AtlasMatter, told: Told): AtlasDrawing {
  const { map, level, present, kept } = matter;
  const shown = (node: MapNode): boolean => level !== "seen" || told.words(node) !== null;
  const yours = mapLine(map, present.choices, present.ending);
  const lines = kept.map(({ choices, ending }) => mapLine(map, choices, ending));
  const walked = new Set(
    [yours, ...lines].flatMap((line) => line.slice(1).map((to, at) => `${line[at]} ${to}`)),
  );
  const ways = map.ways.filter(({ from, to }) => level !== "seen" || walked.has(`${from} ${to}`));
  return {
    box: map.box,
    headings: headings(matter, told),
    marks: map.nodes.flatMap((node, at) =>
      shown(node) ? [mark(matter, told, { node, at, yours: yours.includes(at) })] : [],
    ),
    ways: ways.map((way): AtlasWay => ({ points: path(map, way), share: way.runs / map.runs })),
    lines: [
      ...lines.map((line) => drawnLine(map, "kept", line)),
      drawnLine(map, "record", recordAsTold(matter, told)),
      drawnLine(map, "yours", yours),
    ].filter(({ points }) => points.wide.length > 0),
  };
}

/** The record's line goes no farther than the reader has come. */
function recordAsTold({ map, level }: AtlasMatter, told: Told): readonly number[] {
  if (level !== "seen") return map.record;
  const farthest = Math.max(
    0,
    ...map.nodes.filter((node) => told.words(node) !== null).map(({ column }) => column),
  );
  return map.record.filter((at) => (map.nodes[at]?.column ?? 0) <= farthest);
}

function mark(
  { map, present, seen, read }: AtlasMatter,
  told: Told,
  { node, at, yours }: { readonly node: MapNode; readonly at: number; readonly yours: boolean },
): AtlasMark {
  const ending = told.isEnding(node);
  const words = told.words(node);
  const state =
    yours && (!ending || present.ending === node.id)
      ? "yours"
      : seen.has(node.id)
        ? "met"
        : read.has(node.id)
          ? "offered"
          : "unmet";
  return {
    id: node.id,
    opens: ending ? `ending-${node.id}` : (decisionOf(node.id) ?? node.id),
    ending,
    words,
    at: node.at,
    state,
    record: map.record.includes(at),
  };
}

function headings({ map, level }: AtlasMatter, told: Told): AtlasDrawing["headings"] {
  const top = Math.min(
    0,
    ...map.nodes.filter(({ column }) => column < map.decisions.length).map(({ at }) => at.wide[1]),
  );
  return map.decisions.flatMap(({ id }, column) => {
    const nodes = map.nodes.filter((node) => node.column === column);
    const title = told.decision(column)?.title ?? (level === "seen" ? null : `${column + 1}`);
    const [first] = nodes;
    if (title === null || !first) return [];
    const left = Math.min(...nodes.map(({ at }) => at.narrow[0]));
    const at: Both<Point> = {
      wide: [first.at.wide[0], top - HEADING.above],
      narrow: [left - HEADING.before, first.at.narrow[1] - HEADING.over],
    };
    return [{ id, words: title, at }];
  });
}

function drawnLine(map: HistoryMap, kind: AtlasLine["kind"], line: readonly number[]): AtlasLine {
  const steps = line.slice(1).map((to, at) => stepPoints(map, line[at] as number, to));
  const [first] = line;
  const start = first === undefined ? null : map.nodes[first]?.at;
  const points = (of: keyof Both<Point>): readonly Point[] =>
    start ? [start[of], ...steps.flatMap((step) => step[of])] : [];
  return { kind, points: { wide: points("wide"), narrow: points("narrow") } };
}

/** From one place to the next, the first left out. */
function stepPoints(map: HistoryMap, from: number, to: number): Both<readonly Point[]> {
  const way = map.ways.find((each) => each.from === from && each.to === to) ?? { from, to, runs: 0 };
  const { wide, narrow } = path(map, way);
  return { wide: wide.slice(1), narrow: narrow.slice(1) };
}

function path({ nodes }: HistoryMap, { from, to, via }: MapWay): Both<readonly Point[]> {
  const [start, end] = [nodes[from] as MapNode, nodes[to] as MapNode];
  const points = (of: keyof Both<Point>): readonly Point[] => [
    start.at[of],
    ...(via?.[of] ?? []),
    end.at[of],
  ];
  return { wide: points("wide"), narrow: points("narrow") };
}
