/**
 * What is kept on the reader's device. Each key is written whole and at once, so that a tab closed
 * at any moment leaves either the run before the last choice or the run after it.
 */
import { failed, ok, type Result } from "../kit";
import { readSave, writeSave, type Run, type SaveProblem } from "../runs";

/** The part of the browser's storage that is used here; tests give their own. */
export type Shelf = Pick<globalThis.Storage, "getItem" | "setItem">;

export type KeepProblem = "no-storage" | "full";

export interface Storage {
  /** The run that was kept for this story; null when there is none. */
  kept(): Result<Run | null, SaveProblem | { readonly kind: "no-storage" }>;
  keep(run: Run): Result<null, KeepProblem>;
  /** Copies a run, or else what is kept, to a place where the next run does not write over it. */
  putAside(run?: Run): void;
  /** The run that was last put aside. */
  former(): Run | null;
  /** A small setting by its name. */
  read(name: string): string | null;
  write(name: string, value: string): void;
}

const PREFIX = "crazy-ideas";

/** Storage for one story, known by its title. `open` gives the browser's storage, or throws where there is none. */
export function createStorage(title: string, open: () => Shelf): Storage {
  const shelf = opened(open);
  const runKey = `${PREFIX}:run:${title}`;
  const asideKey = `${PREFIX}:aside:${title}`;
  return {
    kept() {
      if (!shelf) return failed({ kind: "no-storage" });
      const text = shelf.getItem(runKey);
      return text === null ? ok(null) : readSave(text);
    },
    keep(run) {
      if (!shelf) return failed("no-storage");
      return attempt(() =>
        shelf.setItem(
          runKey,
          writeSave({ ...run, ahead: [], savedAt: new Date().toISOString(), notes: null }),
        ),
      );
    },
    putAside(run) {
      const text = run
        ? writeSave({ ...run, ahead: [], savedAt: new Date().toISOString(), notes: null })
        : (shelf?.getItem(runKey) ?? null);
      if (!shelf || text === null || text === lastAside(shelf, asideKey)) return;
      attempt(() => shelf.setItem(freeKey(shelf, asideKey), text));
    },
    former() {
      const text = shelf ? lastAside(shelf, asideKey) : null;
      const run = text === null ? null : readSave(text);
      return run?.ok ? run.value : null;
    },
    read: (name) => shelf?.getItem(`${PREFIX}:${name}`) ?? null,
    write(name, value) {
      if (shelf) attempt(() => shelf.setItem(`${PREFIX}:${name}`, value));
    },
  };
}

/** How many histories are put aside before the oldest makes room. */
const ASIDES = 20;

/** The next place to put a run aside: the places are a ring, and the newest is numbered in `…:last`. */
function freeKey(shelf: Shelf, asideKey: string): string {
  const next = (lastNumber(shelf, asideKey) + 1) % ASIDES;
  shelf.setItem(`${asideKey}:last`, String(next));
  return `${asideKey}:${next}`;
}

function lastAside(shelf: Shelf, asideKey: string): string | null {
  return shelf.getItem(`${asideKey}:${lastNumber(shelf, asideKey)}`);
}

function lastNumber(shelf: Shelf, asideKey: string): number {
  const number = Number(shelf.getItem(`${asideKey}:last`) ?? -1);
  return Number.isInteger(number) && number >= 0 && number < ASIDES ? number : -1;
}

/** Asks only whether it can be read: a full one can, and what it has kept is still good. */
function opened(open: () => Shelf): Shelf | null {
  try {
    const shelf = open();
    shelf.getItem(PREFIX);
    return shelf;
  } catch {
    return null;
  }
}

function attempt(write: () => void): Result<null, KeepProblem> {
  try {
    write();
    return ok(null);
  } catch {
    return failed("full");
  }
}
