/**
 * What is kept on the reader's device while reading. Each key is written whole and at once, so that a
 * tab closed at any moment leaves either the run before the last choice or the run after it. Each tab
 * writes its own slot, so that two tabs never write over each other.
 */
import { failed, ok, type Result } from "../kit";
import type { ChoiceId } from "../narrative";
import { notesFit, readSave, writeSave, type Notes, type Run, type Save, type SaveProblem } from "../runs";
import { keyOf, PREFIX, slots, slotToOffer, stored, type Store, type Stored } from "./slots";
import { newName } from "./tab";

export type KeepProblem = "no-storage" | "full";

export interface Storage {
  /** The history to go on with: this tab's, or else the newest; null when there is none. */
  kept(): Result<Save | null, SaveProblem | { readonly kind: "no-storage" }>;
  /** Writes the run; `ahead` are the choices that were given back. */
  keep(run: Run, ahead?: readonly ChoiceId[]): Result<null, KeepProblem>;
  /** The reader's notes on the run. */
  readonly notes: Notes;
  note(notes: Notes): Result<null, KeepProblem | "too-long">;
  /** Puts a run where the next one does not write over it, with the notes on it. It waits there for the shelf. */
  putAside(run: Run): void;
  /** Does the same with what `kept` could not read, as it is. */
  putUnreadAside(): void;
  /** What was last put aside, also where nothing can be kept. */
  former(): Save | null;
  /** Something lies here that belongs on the shelf. */
  waits(): boolean;
  /** A small setting by its name. */
  read(name: string): string | null;
  write(name: string, value: string): void;
}

/** Where this tab writes; tests give their own. */
export interface Place {
  /** Gives the browser's storage, or throws where there is none. */
  readonly open: () => Store;
  /** The tab's name. */
  readonly tab: () => string;
  readonly now: () => string;
}

/** Storage for one story, known by its title. */
export function createStorage(title: string, place: Place): Storage {
  return new TabStorage(title, place);
}

/** How many histories wait for the shelf where it cannot be opened, before the oldest makes room. */
const MOST_LEFT = 50;

class TabStorage implements Storage {
  notes: Notes = null;
  private readonly store: Store | null;
  private offered: Stored | null = null;
  private current: Save | null = null;
  private lastLeft: Save | null = null;
  /** Nothing was kept since a run was put aside. */
  private justLeft = false;

  private readonly title: string;
  private readonly place: Place;

  constructor(title: string, place: Place) {
    this.title = title;
    this.place = place;
    this.store = opened(place.open);
  }

  kept(): ReturnType<Storage["kept"]> {
    if (!this.store) return failed({ kind: "no-storage" });
    this.offered = slotToOffer(slots(this.store, this.title), this.place.tab());
    if (!this.offered) return ok(null);
    const save = readSave(this.offered.text);
    if (save.ok) this.notes = save.value.notes;
    return save;
  }

  keep(run: Run, ahead: readonly ChoiceId[] = []): Result<null, KeepProblem> {
    this.justLeft = false;
    this.current = this.saveOf(run, ahead);
    return this.writeCurrent();
  }

  note(notes: Notes): ReturnType<Storage["note"]> {
    if (!notesFit(notes)) return failed("too-long");
    this.notes = notes;
    if (!this.current) return ok(null);
    this.current = { ...this.current, notes };
    return this.writeCurrent();
  }

  putAside(run: Run): void {
    if (this.justLeft && sameChoices(this.lastLeft, run)) return;
    this.justLeft = true;
    this.lastLeft = this.saveOf(run, []);
    const text = writeSave(this.lastLeft);
    this.leave(text);
    this.write(`former:${this.title}`, text);
  }

  putUnreadAside(): void {
    const { store, offered } = this;
    if (store && offered && this.leave(offered.text)) store.removeItem(offered.key);
  }

  former(): Save | null {
    const text = this.read(`former:${this.title}`);
    const save = text === null ? null : readSave(text);
    return this.lastLeft ?? (save?.ok ? save.value : null);
  }

  waits(): boolean {
    const { store, title } = this;
    return store !== null && (stored(store, "left", title).length > 0 || slots(store, title).length > 1);
  }

  read(name: string): string | null {
    return this.store?.getItem(`${PREFIX}:${name}`) ?? null;
  }

  write(name: string, value: string): void {
    attempt(() => this.store?.setItem(`${PREFIX}:${name}`, value));
  }

  private saveOf(run: Run, ahead: readonly ChoiceId[]): Save {
    return { ...run, ahead, savedAt: this.place.now(), notes: this.notes };
  }

  private writeCurrent(): Result<null, KeepProblem> {
    const { store, current, title, place } = this;
    if (!store) return failed("no-storage");
    if (!current) return ok(null);
    const kept = attempt(() => store.setItem(keyOf("slot", place.tab(), title), writeSave(current)));
    return kept ? ok(null) : failed("full");
  }

  /** True when it lies there. */
  private leave(text: string): boolean {
    const { store, title } = this;
    if (!store || !attempt(() => store.setItem(keyOf("left", newName(), title), text))) return false;
    const waiting = stored(store, "left", title).map(({ key }) => key);
    for (const key of waiting.toSorted().slice(0, -MOST_LEFT)) store.removeItem(key);
    return true;
  }
}

function sameChoices(one: Run | null, other: Run): boolean {
  return JSON.stringify(one?.choices) === JSON.stringify(other.choices);
}

/** Asks only whether it can be read: a full one can, and what it has kept is still good. */
function opened(open: () => Store): Store | null {
  try {
    const store = open();
    store.getItem(PREFIX);
    return store;
  } catch {
    return null;
  }
}

/** False when the storage is full. */
function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
