/** The reader's notes on the present history, kept with it. */
import { notesFrom, type DebriefNotes } from "../debrief";
import type { Core } from "./core";

export function readNotebook({ storage, book }: Core): DebriefNotes {
  return notesFrom(parsed(storage.read(`notes:${book.title}`)));
}

/** Keeps the notes; a sentence for the reader where that cannot be done. */
export function writeNotebook({ storage, book }: Core, notes: DebriefNotes): string | null {
  storage.write(`notes:${book.title}`, JSON.stringify(notes));
  return null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
