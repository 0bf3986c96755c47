/** One history on the shelf: what is kept of it, and how it is read back. */
import { jsonObject, type Json } from "./json";
import { readNotes, type Notes } from "./notes";
import type { Run } from "./run";
import { isChoices, readInstant, readMark } from "./save";

export interface ShelfEntry extends Run {
  /** Letters, digits and hyphens; the same on every device that a file carries it to. */
  readonly id: string;
  /** `kept` by the reader's own act; a `draft` was left on the way to another history. */
  readonly kind: "kept" | "draft";
  readonly name: string;
  /** Null for a history that has no code. */
  readonly code: string | null;
  readonly ending: { readonly id: string; readonly title: string } | null;
  /** Where it stands. The date is EDTF. */
  readonly heading: { readonly chapter: string; readonly place: string; readonly date: string };
  readonly scene: string;
  /** From 0 to 1. */
  readonly divergence: number;
  /** ISO instants in UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly notes: Notes;
}

/** The most characters of a name that a reader gives. */
export const MOST_NAME = 120;

/**
 * Null for what is no entry, or a damaged one. Written by hand: the library that would do it is one
 * piece with what the first choice waits for, and would grow it.
 */
export function readEntry(data: unknown): ShelfEntry | null {
  const { id, kind, name, story, choices, code, ending, heading, scene, divergence, ...rest } =
    jsonObject(data);
  const mark = readMark(story);
  const place = readHeading(heading);
  const over = ending === null ? null : readEnding(ending);
  const [createdAt, changedAt] = [readInstant(rest["createdAt"]), readInstant(rest["changedAt"])];
  if (!isName(id) || (kind !== "kept" && kind !== "draft") || !isWords(name) || name === "") return null;
  if (!mark || !isChoices(choices) || !(code === null || isCode(code)) || over === undefined) return null;
  if (!place || !isWords(scene) || !isShare(divergence) || !createdAt || !changedAt) return null;
  const read = { id, kind, name, choices, code, scene, divergence, createdAt, changedAt } as const;
  return { ...read, story: mark, ending: over, heading: place, notes: readNotes(rest["notes"]) };
}

function readHeading(data: unknown): ShelfEntry["heading"] | null {
  const { chapter, place, date } = jsonObject(data);
  return isWords(chapter) && isWords(place) && isWords(date) ? { chapter, place, date } : null;
}

/** Undefined for what is none. */
function readEnding(data: unknown): ShelfEntry["ending"] | undefined {
  const { id, title } = jsonObject(data);
  return isWords(id) && isWords(title) ? { id, title } : undefined;
}

function isWords(data: unknown): data is string {
  return typeof data === "string" && data.length <= 500;
}

function isName(data: unknown): data is string {
  return typeof data === "string" && /^[\w-]{1,64}$/.test(data);
}

function isCode(data: unknown): data is string {
  return typeof data === "string" && /^[0-9A-Z-]{1,100}$/.test(data);
}

function isShare(data: unknown): data is number {
  return typeof data === "number" && data >= 0 && data <= 1;
}

/** A name as it is kept: without what surrounds it, and not longer than a line or two; null when nothing is left. */
export function tidyName(name: string): string | null {
  const tidy = name.replaceAll(/\s+/gu, " ").trim().slice(0, MOST_NAME).trim();
  return tidy === "" ? null : tidy;
}

/** What an unreadable entry calls itself, so that it can be spoken of. */
export function nameIn(data: unknown): string | null {
  const { name } = jsonObject(data);
  return typeof name === "string" ? tidyName(name) : null;
}

export function sameNotes(one: Notes, other: Notes): boolean {
  return JSON.stringify(one satisfies Json) === JSON.stringify(other);
}
