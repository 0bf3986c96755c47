/**
 * The map of all histories: a column for each decision, in it the choices, and at last the endings.
 * It is made with the proof and kept beside the story. Lengths are in units of the drawing, about a
 * CSS pixel at its natural size.
 */

export const MAP_FORMAT = 1;

export interface HistoryMap {
  readonly format: typeof MAP_FORMAT;
  /** The version of the story that it was made from. */
  readonly story: string;
  /** How many histories there are. */
  readonly runs: number;
  /** In the order in which histories meet them: the columns. */
  readonly decisions: readonly MapDecision[];
  readonly nodes: readonly MapNode[];
  readonly ways: readonly MapWay[];
  /** The nodes of the record, from the first choice to the ending. */
  readonly record: readonly number[];
  /** Which part of the plane the nodes take. */
  readonly box: Both<Box>;
}

export interface MapDecision {
  readonly id: string;
  readonly question: string;
  /** EDTF. */
  readonly date: string;
  readonly place: string;
}

/** A choice, or an ending. */
export interface MapNode {
  readonly id: string;
  /** Its column; endings stand in one past the last. */
  readonly column: number;
  /** How many histories come by here. */
  readonly runs: number;
  readonly at: Both<Point>;
}

/** From one node to another, with how many histories go it. */
export interface MapWay {
  readonly from: number;
  readonly to: number;
  readonly runs: number;
  /** Where it passes the columns between, if there are any. */
  readonly via?: Both<readonly Point[]>;
}

/** The same map twice: from left to right, and for a narrow window from top to bottom. */
export interface Both<Value> {
  readonly wide: Value;
  readonly narrow: Value;
}

export type Composition = keyof Both<unknown>;
export type Point = readonly [x: number, y: number];
export type Box = readonly [left: number, top: number, width: number, height: number];

/** The nodes that a history goes through; ids that the map does not know are passed over. */
export function mapLine(
  { nodes, decisions }: Pick<HistoryMap, "nodes" | "decisions">,
  choices: readonly string[],
  ending: string | null,
): readonly number[] {
  const taken = new Set(choices);
  const through = nodes.flatMap(({ id, column }, at) =>
    column < decisions.length && taken.has(id) ? [at] : [],
  );
  const end = nodes.findIndex(({ id, column }) => column === decisions.length && id === ending);
  return end < 0 ? through : [...through, end];
}
