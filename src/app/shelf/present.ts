import { isWorthShelving, type Notes, type ShelfEntry, type Travel } from "../../runs";
import type { Core } from "../core";
import { entryOf } from "./describe";

/** The history that is being read, or that Continue would go on with; null when nothing was decided in it. */
export function presentOf({ session, state }: Pick<Core, "session" | "state">): Travel | null {
  const present = state.view === "reading" ? session : state.kept;
  return present && isWorthShelving(present.run.choices) ? present : null;
}

/** The same as an entry that was kept just now. */
export function presentEntry(
  { run, moments }: Travel,
  { book }: Pick<Core, "book">,
  { notes, now }: { readonly notes: Notes; readonly now: string },
): ShelfEntry {
  return entryOf({ run, moments, notes, kind: "kept", at: now }, book);
}

export function sameRun(entry: ShelfEntry, { run }: Pick<Travel, "run">): boolean {
  return entry.choices.join("\n") === run.choices.join("\n");
}
