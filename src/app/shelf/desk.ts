/** What a reader does at the open shelf, and what is said of it. Lasts as long as the sheet is open. */
import { createEmitter, type Result } from "../../kit";
import { openStory } from "../../narrative";
import type { Send, ShelfActs } from "../../page";
import { follow, MOST_BYTES, readShelfFile, writeShelfFile, type ShelfEntry } from "../../runs";
import type { Core } from "../core";
import { agreedToHold, askToHold } from "./hold";
import { openShelf, type Shelf } from ".";
import { presentEntry, presentOf } from "./present";
import type { ShelfProblem } from "./records";
import { saveFile } from "../save-file";
import { fileName } from "./file-name";
import { fileWords, importWords, problemWords, stoppedWords } from "./words";

/** The topic of a shelf that is opened to keep the present history at once. */
const KEEP = "keep";

export interface DeskState {
  /** Null until the shelf has answered. */
  readonly shelf: Shelf | null;
  readonly entries: readonly ShelfEntry[];
  readonly unreadable: number;
  /** The browser has agreed to keep the shelf; null when it does not say. */
  readonly agreed: boolean | null;
  readonly said: readonly string[];
  /** What was deleted and can be put back, the last at the end. */
  readonly removed: readonly ShelfEntry[];
}

export class Desk implements ShelfActs {
  state: DeskState = { shelf: null, entries: [], unreadable: 0, agreed: null, said: [], removed: [] };
  private readonly core: Core;
  private readonly send: Send;
  private readonly opened: Promise<Shelf>;
  private readonly changed = createEmitter<null>();
  private leave: (() => void) | null = null;

  constructor(core: Core, send: Send) {
    this.core = core;
    this.send = send;
    this.opened = openShelf(core);
  }

  /** Until the function it returns is called, `listen` hears that the state has changed. */
  open(listen: () => void): () => void {
    const deaf = this.changed.on(listen);
    let closed = false;
    void this.unlock(() => closed);
    return () => {
      closed = true;
      deaf();
      this.leave?.();
    };
  }

  keep = (): void => {
    const entry = this.present();
    if (!entry) return;
    void this.act(
      (shelf) => shelf.keep(entry),
      `“${entry.name}” is kept.`,
      async () => this.put({ agreed: await askToHold(this.core.storage) }),
    );
  };

  rename = (id: string, name: string): void => {
    void this.act((shelf) => shelf.rename(id, name), null);
  };

  remove = (id: string): void => {
    const entry = this.entry(id);
    if (!entry) return;
    void this.act(
      (shelf) => shelf.remove(id),
      `“${entry.name}” was deleted.`,
      () => this.put({ removed: [...this.state.removed, entry] }),
    );
  };

  undo = (): void => {
    const entry = this.state.removed.at(-1);
    if (!entry) return;
    void this.act(
      (shelf) => shelf.restore(entry),
      `“${entry.name}” was put back.`,
      () => this.put({ removed: this.state.removed.slice(0, -1) }),
    );
  };

  readOn = (id: string): void => {
    const entry = this.entry(id);
    const { core } = this;
    const followed = entry && follow(openStory(core.book.ink), { choices: entry.choices });
    if (!followed?.ok) return;
    const { choices, stopped } = followed.value;
    this.send({ type: "adopt", choices });
    core.storage.note(entry?.notes ?? null);
    if (stopped) core.tell({ text: stoppedWords(stopped), action: null });
  };

  copy = (code: string): void => {
    void navigator.clipboard?.writeText(code).then(
      () => this.say(["The code was copied."]),
      () => this.say(["The browser did not let the page copy it. The code can be selected."]),
    );
  };

  saveFile = (ids: readonly string[] | "present"): void => {
    const wanted = new Set(ids);
    const present = this.present();
    const alone = ids === "present";
    const entries = alone
      ? present
        ? [present]
        : []
      : this.state.entries.filter(({ id }) => wanted.has(id));
    if (entries.length === 0) return;
    const now = new Date().toISOString();
    const name = fileName(entries, this.core.book.title, now.slice(0, 10));
    saveFile(name, "application/json", writeShelfFile(entries, now));
    this.say([
      entries.length === 1 ? "One history was exported." : `${entries.length} histories were exported.`,
    ]);
  };

  readFile = (file: File): void => {
    void this.import(file).then((said) => this.say(said));
  };

  private async unlock(closed: () => boolean): Promise<void> {
    const shelf = await this.opened;
    if (closed()) return;
    this.leave = shelf.on(() => void this.look());
    this.put({ shelf, agreed: await agreedToHold() });
    await this.look();
    if (this.core.state.topic === KEEP) this.keep();
  }

  private async import(file: File): Promise<readonly string[]> {
    const shelf = await this.opened;
    if (file.size > MOST_BYTES) return [fileWords("too-large")];
    const text = await file.text().catch(() => null);
    if (text === null) return [fileWords("unread")];
    const read = readShelfFile(text);
    if (!read.ok) return [fileWords(read.problem.kind)];
    const merged = await shelf.merge(read.value);
    if (!merged.ok) return [problemWords(merged.problem)];
    return importWords(merged.value, read.value.damaged);
  }

  /** Does something with the shelf, says what came of it, and goes on with `then` when it was done. */
  private async act(
    act: (shelf: Shelf) => Promise<Result<null, ShelfProblem>>,
    said: string | null,
    then: () => void | Promise<void> = () => undefined,
  ): Promise<void> {
    const done = await act(await this.opened);
    const words = done.ok ? said : problemWords(done.problem);
    this.say(words === null ? [] : [words]);
    if (done.ok) await then();
  }

  private async look(): Promise<void> {
    const listed = await this.state.shelf?.list();
    if (listed?.ok) {
      const { entries, unreadable } = listed.value;
      this.put({ entries, unreadable: unreadable.length });
    } else if (listed) this.say([problemWords(listed.problem)]);
  }

  private present(): ShelfEntry | null {
    const { core } = this;
    const present = presentOf(core);
    const now = new Date().toISOString();
    return present && presentEntry(present, core, { notes: core.storage.notes, now });
  }

  private entry(id: string): ShelfEntry | undefined {
    return this.state.entries.find((entry) => entry.id === id);
  }

  private say(said: readonly string[]): void {
    this.put({ said });
  }

  private put(next: Partial<DeskState>): void {
    this.state = { ...this.state, ...next };
    this.changed.emit(null);
  }
}
