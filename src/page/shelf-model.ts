/** What the sheet of the kept histories shows, and what a reader can do there: plain data, made by the shell. */
import type { Plate } from "./model";

/** One history as it stands in the list. */
export interface ShelfEntryView {
  readonly id: string;
  readonly name: string;
  /** Null for a history that has not ended. */
  readonly ending: string | null;
  readonly chapter: string;
  readonly place: string;
  /** EDTF. */
  readonly date: string;
  /** Null for a history that has no code. */
  readonly code: string | null;
  readonly plate: Plate;
  /** From 0 to 1: how much of the red is printed. */
  readonly divergence: number;
  /** The day on which it was kept or left. EDTF. */
  readonly day: string;
  /** It is the one that is being read. */
  readonly present: boolean;
}

/** The history that is being read, and what can be done with it here. */
export interface PresentView {
  readonly chapter: string;
  readonly place: string;
  readonly date: string;
  readonly code: string | null;
  /** It lies on the shelf as it is. */
  readonly kept: boolean;
}

export interface ShelfModel {
  /** Null when nothing has been decided yet. */
  readonly present: PresentView | null;
  readonly kept: readonly ShelfEntryView[];
  readonly drafts: readonly ShelfEntryView[];
  /** False until the shelf has answered. */
  readonly open: boolean;
  /** How well the browser keeps it, in a sentence. */
  readonly hold: string;
  /** Something that the reader should know of the shelf itself. */
  readonly warning: string | null;
  /** What came of the last act, one sentence a line. */
  readonly said: readonly string[];
  /** The name of what was just deleted, while it can be put back. */
  readonly removed: string | null;
}

export interface ShelfActs {
  readonly keep: () => void;
  readonly saveFile: (ids: readonly string[] | "present") => void;
  readonly readFile: (file: File) => void;
  readonly copy: (code: string) => void;
  readonly readOn: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
}
