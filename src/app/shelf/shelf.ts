/** The kept runs of one story, and everything that can be done with them. */
import { createEmitter, ok, type Result } from "../../kit";
import {
  mergeShelf,
  shelveDraft,
  shelveKept,
  tidyName,
  type ShelfChange,
  type ShelfEntry,
  type ShelfFile,
} from "../../runs";
import { newName } from "../tab";
import type { Records, ShelfProblem, Shelved } from "./records";

/** What came of a file. */
export interface Imported {
  readonly added: readonly ShelfEntry[];
  readonly present: readonly ShelfEntry[];
  /** Histories of another story: this game cannot show them. */
  readonly foreign: readonly ShelfEntry[];
}

export interface Shelf {
  /** What hindered a lasting shelf: then what is kept is gone when the tab closes. */
  readonly hindered: ShelfProblem | null;
  /** The newest first. */
  list(): Promise<Result<Shelved, ShelfProblem>>;
  /** Puts a history there by the reader's own act. */
  keep(entry: ShelfEntry): Promise<Result<null, ShelfProblem>>;
  /** Puts histories there that were left on the way. */
  keepDrafts(entries: readonly ShelfEntry[]): Promise<Result<null, ShelfProblem>>;
  /** An empty name changes nothing. A draft that was given a name is a kept history. */
  rename(id: string, name: string): Promise<Result<null, ShelfProblem>>;
  remove(id: string): Promise<Result<null, ShelfProblem>>;
  /** Puts back what was removed. */
  restore(entry: ShelfEntry): Promise<Result<null, ShelfProblem>>;
  /** Adds what a file holds, and writes over nothing. */
  merge(file: ShelfFile): Promise<Result<Imported, ShelfProblem>>;
  /** Hears of every change, also of those that another tab makes. */
  on(listen: () => void): () => void;
}

export interface ShelfPlace {
  readonly records: Records;
  readonly hindered: ShelfProblem | null;
  /** The story's. */
  readonly title: string;
  readonly now: () => string;
}

export function createShelf(place: ShelfPlace): Shelf {
  return new StoryShelf(place);
}

class StoryShelf implements Shelf {
  readonly hindered: ShelfProblem | null;
  private readonly place: ShelfPlace;
  private readonly changed = createEmitter<null>();
  private readonly channel = openChannel(() => this.changed.emit(null));

  constructor(place: ShelfPlace) {
    this.place = place;
    this.hindered = place.hindered;
  }

  async list(): ReturnType<Shelf["list"]> {
    const read = await this.place.records.read();
    return read.ok ? ok(this.own(read.value)) : read;
  }

  keep(entry: ShelfEntry): ReturnType<Shelf["keep"]> {
    return this.change((have) => shelveKept(have, entry));
  }

  keepDrafts(drafts: readonly ShelfEntry[]): ReturnType<Shelf["keepDrafts"]> {
    return this.change((have) => {
      const changes: ShelfChange[] = [];
      let there = have;
      for (const draft of drafts) {
        const change = shelveDraft(there, draft);
        changes.push(change);
        there = [...there.filter(({ id }) => !change.remove.includes(id)), ...change.put];
      }
      const remove = changes.flatMap((change) => change.remove);
      const put = changes.flatMap((change) => change.put).filter(({ id }) => !remove.includes(id));
      return { put, remove };
    });
  }

  rename(id: string, name: string): ReturnType<Shelf["rename"]> {
    const tidy = tidyName(name);
    return this.change((have) => {
      const entry = have.find((each) => each.id === id);
      if (!entry || tidy === null || tidy === entry.name) return nothing;
      return { put: [{ ...entry, name: tidy, kind: "kept", changedAt: this.place.now() }], remove: [] };
    });
  }

  remove(id: string): ReturnType<Shelf["remove"]> {
    return this.change(() => ({ put: [], remove: [id] }));
  }

  restore(entry: ShelfEntry): ReturnType<Shelf["restore"]> {
    return this.change(() => ({ put: [entry], remove: [] }));
  }

  async merge({ entries }: ShelfFile): ReturnType<Shelf["merge"]> {
    const { title } = this.place;
    const own = entries.filter(({ story }) => story.title === title);
    const foreign = entries.filter(({ story }) => story.title !== title);
    let imported: Imported = { added: [], present: [], foreign };
    const merged = await this.change((have, taken) => {
      const { added, present } = mergeShelf(have, own, { taken, newId: newName });
      imported = { added, present, foreign };
      return { put: added, remove: [] };
    });
    return merged.ok ? ok(imported) : merged;
  }

  on(listen: () => void): () => void {
    return this.changed.on(listen);
  }

  private own({ entries, unreadable }: Shelved): Shelved {
    const own = entries.filter(({ story }) => story.title === this.place.title);
    return {
      entries: own.toSorted((one, other) => other.changedAt.localeCompare(one.changedAt)),
      unreadable,
    };
  }

  /** `edit` sees this story's entries, and all ids that are taken. */
  private async change(
    edit: (have: readonly ShelfEntry[], taken: ReadonlySet<string>) => ShelfChange,
  ): Promise<Result<null, ShelfProblem>> {
    const made = await this.place.records.change((all) =>
      edit(this.own(all).entries, new Set([...all.entries.map(({ id }) => id), ...all.unreadable])),
    );
    if (!made.ok) return made;
    if (made.value.put.length + made.value.remove.length > 0) {
      this.changed.emit(null);
      this.channel?.postMessage("changed");
    }
    return ok(null);
  }
}

const nothing: ShelfChange = { put: [], remove: [] };

/** Null where tabs cannot speak to each other: then each sees the other's changes when it looks again. */
function openChannel(heard: () => void): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel("crazy-ideas:shelf");
    channel.addEventListener("message", heard);
    return channel;
  } catch {
    return null;
  }
}
