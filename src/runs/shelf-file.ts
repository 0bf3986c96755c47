/** The shelf as a file, to be taken along or brought elsewhere. What comes in is untrusted until `readShelfFile` has read it. */
import { failed, ok, type Result } from "../kit";
import { jsonObject, parseJson } from "./json";
import { nameIn, readEntry, type ShelfEntry } from "./shelf-entry";

const KIND = "crazy-ideas-shelf";
const FORMAT = 1;

/** The most bytes that a file may have: some thousand histories without notes. */
export const MOST_BYTES = 8_000_000;
const MOST_ENTRIES = 5_000;

export interface ShelfFile {
  readonly entries: readonly ShelfEntry[];
  /** What stands in the file and is no entry: its place, from 1, and what it calls itself. */
  readonly damaged: readonly { readonly place: number; readonly name: string | null }[];
}

/** `foreign`: no shelf at all, or cut off. `newer`: written by a later edition of the game. */
export type FileProblem = { readonly kind: "foreign" | "newer" | "too-large" };

export function writeShelfFile(entries: readonly ShelfEntry[], exportedAt: string): string {
  return `${JSON.stringify({ kind: KIND, format: FORMAT, exportedAt, entries }, null, 1)}\n`;
}

export function readShelfFile(text: string): Result<ShelfFile, FileProblem> {
  if (text.length > MOST_BYTES) return failed({ kind: "too-large" });
  const { kind, format, entries } = jsonObject(parseJson(text));
  if (kind !== KIND || typeof format !== "number") return failed({ kind: "foreign" });
  if (format > FORMAT) return failed({ kind: "newer" });
  if (format !== FORMAT || !Array.isArray(entries)) return failed({ kind: "foreign" });
  if (entries.length > MOST_ENTRIES) return failed({ kind: "too-large" });
  const read = entries.map((data: unknown, at) => readEntry(data) ?? { place: at + 1, name: nameIn(data) });
  return ok({
    entries: read.filter((entry) => "id" in entry),
    damaged: read.filter((entry) => "place" in entry),
  });
}
