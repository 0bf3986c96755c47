/** The reader's notes on the present history, kept with it. */
import { isBlank, notesFrom, type DebriefNotes } from "../debrief";
import type { Notes } from "../runs";
import type { Core } from "./core";

export function readNotebook({ storage }: Pick<Core, "storage">): DebriefNotes {
  return notesFrom(storage.notes);
}

/** Keeps the notes; a sentence for the reader where that cannot be done. */
export function writeNotebook({ storage }: Pick<Core, "storage">, notes: DebriefNotes): string | null {
  const kept = storage.note(isBlank(notes) ? null : (notes as unknown as Notes));
  return kept.ok ? null : problems[kept.problem];
}

const problems = {
  "no-storage": "This browser lets the page keep nothing: what you note here lasts until you close this tab.",
  full: "The browser’s storage is full: what you noted last could not be kept. Take it away as text before you close this.",
  "too-long":
    "Your notes are longer than can be kept with a history. Take them away as text before you close this.",
} as const;
