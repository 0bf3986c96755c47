/**
 * The shelf's records in the browser's database. Each history is a record of its own, and every change
 * reads and writes in one transaction: two tabs cannot write over each other, and a browser that dies
 * in the middle leaves all of a change or nothing of it.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { failed, ok, type Result } from "../../kit";
import { readEntry, type ShelfChange, type ShelfEntry } from "../../runs";

/** `closed`: the browser gives no database. `newer`: a later edition of the game has rebuilt it. `full`: no room; nothing was changed. */
export type ShelfProblem = "closed" | "newer" | "full";

/** What lies on the shelf. */
export interface Shelved {
  readonly entries: readonly ShelfEntry[];
  /** Ids of records that this edition cannot read. They stay as they are. */
  readonly unreadable: readonly string[];
}

export interface Records {
  /** False where what is written is gone when the tab closes. */
  readonly lasting: boolean;
  read(): Promise<Result<Shelved, ShelfProblem>>;
  /** Works out a change from what lies there, and makes it. `edit` must answer at once, and may be called again. */
  change(edit: (shelved: Shelved) => ShelfChange): Promise<Result<ShelfChange, ShelfProblem>>;
}

const NAME = "crazy-ideas";
const VERSION = 1;
const STORE = "histories";

interface Schema extends DBSchema {
  readonly [STORE]: { readonly key: string; readonly value: unknown };
}

/** Opens the database, for all stories that are told at this address. */
export async function openRecords(): Promise<Result<Records, ShelfProblem>> {
  const records = new DatabaseRecords();
  const read = await records.read();
  return read.ok ? ok(records) : failed(read.problem);
}

class DatabaseRecords implements Records {
  readonly lasting = true;
  private database: Promise<IDBPDatabase<Schema>> | null = null;

  read(): ReturnType<Records["read"]> {
    return this.attempt(async (database) => shelved(await database.getAll(STORE)));
  }

  change(edit: (shelved: Shelved) => ShelfChange): ReturnType<Records["change"]> {
    return this.attempt(async (database) => {
      const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
      try {
        const change = edit(shelved(await transaction.store.getAll()));
        await Promise.all([
          // Asynchronous, so that one that is refused at once still waits for the others.
          ...change.put.map(async (entry) => transaction.store.put(entry)),
          ...change.remove.map(async (id) => transaction.store.delete(id)),
          transaction.done,
        ]);
        return change;
      } catch (error) {
        abandon(transaction);
        throw error;
      }
    });
  }

  private async attempt<Value>(
    act: (database: IDBPDatabase<Schema>) => Promise<Value>,
  ): Promise<Result<Value, ShelfProblem>> {
    const again = this.database !== null;
    try {
      this.database ??= this.open();
      return ok(await act(await this.database));
    } catch (error) {
      this.forget();
      const problem = problemOf(error);
      // One that stood open may have been closed from outside: then it is opened anew, once.
      return problem === "closed" && again ? this.attempt(act) : failed(problem);
    }
  }

  private open(): Promise<IDBPDatabase<Schema>> {
    return openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => void database.createObjectStore(STORE, { keyPath: "id" }),
      // A later edition in another tab waits to rebuild the database.
      blocking: () => this.forget(),
      terminated: () => this.forget(),
    });
  }

  private forget(): void {
    const { database } = this;
    this.database = null;
    void database?.then(
      (open) => open.close(),
      () => undefined,
    );
  }
}

/** Takes back what a transaction has done so far; one that is over already has done all or nothing. */
function abandon(transaction: { readonly done: Promise<void>; abort(): void }): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
}

/** Where no database is given, the shelf lasts as long as the page. */
export function memoryRecords(): Records {
  let entries: readonly ShelfEntry[] = [];
  return {
    lasting: false,
    read: () => Promise.resolve(ok({ entries, unreadable: [] })),
    change(edit) {
      const change = edit({ entries, unreadable: [] });
      const gone = new Set([...change.remove, ...change.put.map(({ id }) => id)]);
      entries = [...entries.filter(({ id }) => !gone.has(id)), ...change.put];
      return Promise.resolve(ok(change));
    },
  };
}

function shelved(records: readonly unknown[]): Shelved {
  const entries: ShelfEntry[] = [];
  const unreadable: string[] = [];
  for (const record of records) {
    const entry = readEntry(record);
    if (entry) entries.push(entry);
    else unreadable.push(String((record as { readonly id?: unknown }).id));
  }
  return { entries, unreadable };
}

function problemOf(error: unknown): ShelfProblem {
  const { name } = error instanceof Error || error instanceof DOMException ? error : { name: "" };
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "closed";
}
