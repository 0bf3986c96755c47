/**
 * The save format: one small JSON text a run. What is read back is untrusted until `readSave` has read
 * it. Written by hand, since it is needed before the first choice and a library would weigh more.
 */
import { failed, ok, type Result } from "../kit";
import type { ChoiceId, StoryVersion } from "../narrative";
import { jsonObject, parseJson } from "./json";
import { FORMAT, migrate } from "./migrations";
import { readNotes, type Notes } from "./notes";
import type { Run, StoryMark } from "./run";

/** A run as it is kept. */
export interface Save extends Run {
  /** The choices that were given back and can be taken again. */
  readonly ahead: readonly ChoiceId[];
  /** When it was written: an ISO instant in UTC; null where an older format did not say. */
  readonly savedAt: string | null;
  readonly notes: Notes;
}

/** A run is some hundred choices; this only keeps a hostile file from filling the memory. */
const MOST_CHOICES = 20_000;
const MOST_CHARACTERS = 2_000;

/** `newer` was written by a later edition of the game; `unreadable` is no save, or a damaged one. */
export type SaveProblem =
  | { readonly kind: "newer"; readonly format: number }
  | { readonly kind: "unreadable" };

export function writeSave({ story, choices, ahead, savedAt, notes }: Save): string {
  return JSON.stringify({ format: FORMAT, story, choices, ahead, savedAt, notes });
}

/** Reads a save of any format that was ever written. */
export function readSave(text: string): Result<Save, SaveProblem> {
  const data = parseJson(text);
  const { format } = jsonObject(data);
  if (typeof format === "number" && format > FORMAT) return failed({ kind: "newer", format });
  const known = typeof format === "number" && Number.isInteger(format) && format >= 1;
  const save = known ? saveIn(migrate(data, format)) : null;
  return save ? ok(save) : failed({ kind: "unreadable" });
}

/** When a save says that it was written, also one that cannot be read otherwise; empty where it does not say. */
export function writtenAt(text: string): string {
  return readInstant(jsonObject(parseJson(text))["savedAt"]) ?? "";
}

function saveIn(data: unknown): Save | null {
  const { story, choices, ahead, savedAt, notes } = jsonObject(data);
  const mark = readMark(story);
  if (!mark || !isChoices(choices) || !isChoices(ahead)) return null;
  return { story: mark, choices, ahead, savedAt: readInstant(savedAt), notes: readNotes(notes) };
}

/** Null when it names no story. */
export function readMark(data: unknown): StoryMark | null {
  const { title, version } = jsonObject(data);
  if (typeof title !== "string" || typeof version !== "string") return null;
  return /^[0-9a-f]{16}$/.test(version) ? { title, version: version as StoryVersion } : null;
}

export function isChoices(data: unknown): data is readonly ChoiceId[] {
  return (
    Array.isArray(data) &&
    data.length <= MOST_CHOICES &&
    data.every((choice) => typeof choice === "string" && choice.length <= MOST_CHARACTERS)
  );
}

/** An ISO instant as `Date` writes it; null for anything else. */
export function readInstant(data: unknown): string | null {
  return typeof data === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(data) ? data : null;
}
