import type { Story } from "../narrative";
import type { Notice } from "../page";
import { replay } from "../runs";
import { formerNotice, keepNotice, movedNotice, saveNotice } from "./notices";
import type { History } from "./present";
import type { KeepProblem, Storage } from "./storage";

export interface Kept {
  /** The history to go on with; null when none was kept, or none can be read. */
  readonly history: History | null;
  readonly notices: readonly Notice[];
  /** Nothing can be kept here, and a notice says so already. */
  readonly hindered: KeepProblem | null;
}

/**
 * Opens the history that was kept, as far as the story as it stands can follow it. What cannot be
 * read or followed is put aside whole, and a sentence says so.
 */
export function openKept(storage: Storage, story: Story): Kept {
  const kept = storage.kept();
  if (!kept.ok) {
    if (kept.problem.kind === "no-storage")
      return { history: null, notices: [keepNotice("no-storage")], hindered: "no-storage" };
    storage.putAside();
    return { history: null, notices: [saveNotice(kept.problem)], hindered: null };
  }
  const choices = kept.value?.choices ?? [];
  // An empty run was kept by a restart: what it put aside can still be brought back.
  if (kept.value && choices.length === 0 && storage.former())
    return { history: null, notices: [formerNotice()], hindered: null };
  const played = choices.length === 0 ? null : replay(story, choices);
  if (!played?.ok) return { history: null, notices: [], hindered: null };
  const { moments, stopped } = played.value;
  if (stopped) storage.putAside();
  return {
    history: { moments, run: { choices: choices.slice(0, moments.length - 1) } },
    notices: stopped ? [movedNotice(stopped, choices.length)] : [],
    hindered: null,
  };
}
