/**
 * Sets the columns of the map so that the record is one straight line: in each column the places
 * stand in their order, and the record's place on the axis.
 */
import type { Both, Box, Point } from "../../src/atlas";
import type { Place } from "./map-order";

export interface Composed {
  readonly node: (node: number) => Both<Point>;
  readonly way: (way: number, column: number) => Both<Point>;
  readonly box: Both<Box>;
}

/** Distances: along from column to column; across from node to node, and for a way that only passes. */
interface Measures {
  readonly along: number;
  readonly node: number;
  readonly ending: number;
  readonly way: number;
  /** Endings that stand side by side take turns at so many depths, this far apart. */
  readonly depths: number;
  readonly deeper: number;
}

const measures: Both<Measures> = {
  wide: { along: 150, node: 110, ending: 48, way: 13, depths: 1, deeper: 0 },
  narrow: { along: 104, node: 104, ending: 33, way: 9, depths: 4, deeper: 68 },
};

type Columns = readonly (readonly Place[])[];
type OnRecord = (place: Place) => boolean;

export function composed(columns: Columns, onRecord: OnRecord): Composed {
  const wide = placed(columns, onRecord, measures.wide);
  const narrow = placed(columns, onRecord, measures.narrow);
  const both = (key: string): Both<Point> => ({
    wide: wide.get(key) ?? [0, 0],
    narrow: turned(narrow.get(key) ?? [0, 0]),
  });
  return {
    node: (node) => both(`n${node}`),
    way: (way, column) => both(`w${way}:${column}`),
    box: { wide: boxOf([...wide.values()]), narrow: boxOf([...narrow.values()].map(turned)) },
  };
}

function placed(columns: Columns, onRecord: OnRecord, sizes: Measures): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  for (const [column, places] of columns.entries()) {
    const last = column === columns.length - 1;
    const steps = places.map((place) => ("way" in place ? sizes.way : last ? sizes.ending : sizes.node));
    const across = stacked(steps);
    const axis = across[places.findIndex(onRecord)] ?? 0;
    for (const [at, place] of places.entries()) {
      const depth = last ? (at % sizes.depths) * sizes.deeper : 0;
      const key = "node" in place ? `n${place.node}` : `w${place.way}:${column}`;
      points.set(key, [column * sizes.along + depth, Math.round((across[at] as number) - axis)]);
    }
  }
  return points;
}

/** Where each of them stands: two neighbours keep half of each one's step between them. */
function stacked(steps: readonly number[]): readonly number[] {
  const across: number[] = [];
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    across.push(before === undefined ? 0 : (across[at - 1] as number) + (before + step) / 2);
  }
  return across;
}

/** From top to bottom instead of from left to right. */
function turned([along, across]: Point): Point {
  return [across, along];
}

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}
