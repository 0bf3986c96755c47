import type { Story } from "../narrative";
import type { Notice } from "../page";
import { replay, whole, type Save, type Travel } from "../runs";
import { formerNotice, keepNotice, movedNotice, saveNotice } from "./notices";
import type { KeepProblem, Storage } from "./storage";

export interface Kept {
  /** The history to go on with; null when none was kept, or none can be read. */
  readonly history: Travel | null;
  readonly notices: readonly Notice[];
  /** Nothing can be kept here, and a notice says so already. */
  readonly hindered: KeepProblem | null;
}

const nothing: Kept = { history: null, notices: [], hindered: null };

/**
 * Opens the history that was kept, as far as the story as it stands can follow it. What cannot be
 * read or followed is put aside whole, and a sentence says so.
 */
export function openKept(storage: Storage, story: Story): Kept {
  const kept = storage.kept();
  if (kept.ok) return kept.value ? openSave(kept.value, storage, story) : nothing;
  if (kept.problem.kind === "no-storage")
    return { ...nothing, notices: [keepNotice("no-storage")], hindered: "no-storage" };
  storage.putUnreadAside();
  return { ...nothing, notices: [saveNotice(kept.problem)] };
}

function openSave(save: Save, storage: Storage, story: Story): Kept {
  const { choices, ahead } = save;
  // An empty run was kept by a restart: what it put aside can still be brought back.
  if (choices.length + ahead.length === 0)
    return storage.former() ? { ...nothing, notices: [formerNotice()] } : nothing;
  const played = replay(story, choices);
  if (!played.ok) return nothing;
  const { moments, stopped } = played.value;
  if (stopped) storage.putAside(whole({ run: save, ahead }));
  return {
    history: {
      moments,
      run: { story: save.story, choices: choices.slice(0, moments.length - 1) },
      ahead: stopped ? [] : ahead,
    },
    notices: stopped ? [movedNotice(stopped, choices.length)] : [],
    hindered: null,
  };
}
