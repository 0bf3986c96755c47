/** What the map of histories is made from, and how much of it the reader is to be told. Pure. */
import type { HistoryMap, MapNode } from "../atlas";
import type { BookDecision, StoryBook } from "../narrative";
import type { SpoilerLevel } from "../page";

/** A history beside the present one. */
export interface KeptHistory {
  readonly name: string;
  readonly choices: readonly string[];
  /** Null when it has not come to one. */
  readonly ending: string | null;
}

export interface AtlasMatter {
  readonly map: HistoryMap;
  readonly book: Pick<StoryBook, "decisions" | "endings" | "version">;
  readonly level: SpoilerLevel;
  readonly present: {
    readonly choices: readonly string[];
    /** Given back, and can be taken again. */
    readonly ahead: readonly string[];
    readonly ending: string | null;
    /** The decision that waits to be taken. */
    readonly open: string | null;
  };
  readonly kept: readonly KeptHistory[];
  /** Every choice taken in any history of this reader, and every ending met. */
  readonly seen: ReadonlySet<string>;
  /** Choices that the reader could read, taken or not. */
  readonly read: ReadonlySet<string>;
}

/** The questions that every part of the model asks of the matter. */
export interface Told {
  /** The reader may read this choice's or ending's words. */
  readonly words: (node: MapNode) => string | null;
  /** The decision's title, where it may be told. */
  readonly decision: (column: number) => BookDecision | null;
  readonly isEnding: (node: MapNode) => boolean;
}

export function toldOf({ map, book, level, seen, read }: AtlasMatter): Told {
  const choices = new Map(book.decisions.flatMap((each) => each.choices.map(({ id, label }) => [id, label])));
  const endings = new Map(book.endings.map(({ id, title }) => [id, title]));
  const isEnding = ({ column }: MapNode): boolean => column === map.decisions.length;
  const known = ({ id }: MapNode): boolean => level === "everything" || seen.has(id) || read.has(id);
  return {
    isEnding,
    words: (node) =>
      known(node) ? ((isEnding(node) ? endings.get(node.id) : choices.get(node.id)) ?? node.id) : null,
    decision: (column) => {
      const met = map.nodes.some((node) => node.column === column && known(node));
      return met ? (book.decisions.find(({ id }) => id === map.decisions[column]?.id) ?? null) : null;
    },
  };
}

/** The decision of a choice's id; asides and page-turns have none. */
export function decisionOf(choice: string): string | null {
  return /^([^./>@]+)\./.exec(choice)?.[1] ?? null;
}
