/** What a reader has noted on a run, for the debrief. It travels with the run and is not looked into here. */
import type { Json } from "./json";

export type Notes = Json;

/** The most characters that notes may have as JSON: 64 kB of plain text. */
export const MOST_NOTES = 65_536;

/** True when notes are short enough to be kept. */
export function notesFit(notes: Notes): boolean {
  try {
    return JSON.stringify(notes).length <= MOST_NOTES;
  } catch {
    // Nested deeper than any notes are.
    return false;
  }
}

/** Notes out of parsed JSON. What is missing, or longer than anything that was ever kept, is null. */
export function readNotes(data: unknown): Notes {
  const notes = (data ?? null) as Notes;
  return notesFit(notes) ? notes : null;
}
