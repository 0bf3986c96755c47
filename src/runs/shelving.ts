/** What becomes of the shelf when something is put on it. Pure: each answer says what to write and what to take away. */
import { PAGE_TURN } from "../narrative";
import { sameNotes, type ShelfEntry } from "./shelf-entry";
import { startsWith } from "./travel";

/** Written and taken away together, or not at all. */
export interface ShelfChange {
  readonly put: readonly ShelfEntry[];
  /** Ids. */
  readonly remove: readonly string[];
}

/** Something was decided in it: pages turned and closer looks alone are nothing to keep. */
export function isWorthShelving(choices: readonly string[]): boolean {
  return choices.some((id) => id !== PAGE_TURN && (id.startsWith("@") || !id.includes("/")));
}

/**
 * A history that was left. It is not put where an entry leads through it already; and a draft that it
 * leads through itself makes room for it. Notes are never lost by either.
 */
export function shelveDraft(have: readonly ShelfEntry[], draft: ShelfEntry): ShelfChange {
  if (have.some((entry) => leadsThrough(entry, draft))) return { put: [], remove: [] };
  const outgrown = have.filter((entry) => entry.kind === "draft" && leadsThrough(draft, entry));
  return { put: [draft], remove: outgrown.map(({ id }) => id) };
}

/** A history that the reader keeps. The same one is not kept twice: the entry that is there takes over what is new. */
export function shelveKept(have: readonly ShelfEntry[], entry: ShelfEntry): ShelfChange {
  const same = have.find((other) => sameRun(other, entry));
  if (!same) return { put: [entry], remove: [] };
  const { changedAt, story, code } = entry;
  const notes = entry.notes ?? same.notes;
  return { put: [{ ...same, kind: "kept", notes, changedAt, story, code }], remove: [] };
}

export interface Merged {
  readonly added: readonly ShelfEntry[];
  /** These were on the shelf already. */
  readonly present: readonly ShelfEntry[];
}

/**
 * Entries out of a file. Nothing on the shelf is ever written over: where an id is taken by another
 * content, the newcomer gets a new one. `taken` are all ids in use, also of what cannot be read.
 */
export function mergeShelf(
  have: readonly ShelfEntry[],
  incoming: readonly ShelfEntry[],
  { taken, newId }: { readonly taken: ReadonlySet<string>; readonly newId: () => string },
): Merged {
  const added: ShelfEntry[] = [];
  const present: ShelfEntry[] = [];
  const ids = new Set(taken);
  for (const entry of incoming) {
    if ([...have, ...added].some((other) => holds(other, entry))) {
      present.push(entry);
      continue;
    }
    const id = ids.has(entry.id) ? newId() : entry.id;
    ids.add(id);
    added.push({ ...entry, id });
  }
  return { added, present };
}

function leadsThrough(longer: ShelfEntry, shorter: ShelfEntry): boolean {
  return (
    longer.story.title === shorter.story.title &&
    startsWith(longer.choices, shorter.choices) &&
    holdsNotes(longer, shorter)
  );
}

function sameRun(one: ShelfEntry, other: ShelfEntry): boolean {
  return (
    one.story.title === other.story.title &&
    one.choices.length === other.choices.length &&
    startsWith(one.choices, other.choices)
  );
}

/** The same history, and no note of `newcomer` that `entry` has not. */
function holds(entry: ShelfEntry, newcomer: ShelfEntry): boolean {
  return sameRun(entry, newcomer) && holdsNotes(entry, newcomer);
}

/** Nothing is noted on the other that is not noted on the one. */
export function holdsNotes(entry: Pick<ShelfEntry, "notes">, other: Pick<ShelfEntry, "notes">): boolean {
  return other.notes === null || sameNotes(entry.notes, other.notes);
}
