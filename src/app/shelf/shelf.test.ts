import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { anEntry } from "../../../tests/an-entry";
import type { ShelfEntry } from "../../runs";
import { memoryRecords, openRecords, type Records } from "./records";
import { createShelf, type Shelf } from "./shelf";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function records(): Promise<Records> {
  const opened = await openRecords();
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

/** One tab's shelf; each opens the database for itself. */
async function aShelf(lies: Records | null = null, title = "Five lines"): Promise<Shelf> {
  return createShelf({
    records: lies ?? (await records()),
    hindered: null,
    title,
    now: () => "1994-01-01T00:00:00.000Z",
  });
}

async function entries(shelf: Shelf): Promise<readonly ShelfEntry[]> {
  const listed = await shelf.list();
  if (!listed.ok) throw new Error(listed.problem);
  return listed.value.entries;
}

async function raw(record: unknown): Promise<void> {
  const database = await openDB("crazy-ideas", 1);
  await database.put("histories", record);
  database.close();
}

describe.each([
  ["in the browser's database", (): Promise<Shelf> => aShelf()],
  ["in memory", (): Promise<Shelf> => aShelf(memoryRecords())],
])("a shelf %s", (_, open) => {
  it("gives back what was kept, the newest first", async () => {
    const shelf = await open();
    const older = anEntry(["a"]);
    const newer = anEntry(["b"], { changedAt: "1993-09-01T00:00:00.000Z" });
    await shelf.keep(newer);
    await shelf.keep(older);
    expect(await entries(shelf)).toEqual([newer, older]);
  });

  it("renames: a draft with a name is kept, and an empty name changes nothing", async () => {
    const shelf = await open();
    const draft = anEntry(["a"], { kind: "draft" });
    await shelf.keepDrafts([draft]);
    await shelf.rename(draft.id, "  ");
    await shelf.rename("not-there", "x");
    expect(await entries(shelf)).toEqual([draft]);
    await shelf.rename(draft.id, " The  long way ");
    expect(await entries(shelf)).toMatchObject([{ name: "The long way", kind: "kept" }]);
  });

  it("gives a removed history back as it was", async () => {
    const shelf = await open();
    const [one, other] = [anEntry(["a"]), anEntry(["b"])];
    await shelf.keep(one);
    await shelf.keep(other);
    await shelf.remove(one.id);
    expect(await entries(shelf)).toEqual([other]);
    await shelf.restore(one);
    expect(await entries(shelf)).toHaveLength(2);
  });

  it("takes drafts in at once, each of which may outgrow the one before", async () => {
    const shelf = await open();
    const runs = [["a"], ["a", "b"], ["c"], ["a", "b", "d"]];
    await shelf.keepDrafts(runs.map((choices) => anEntry(choices, { kind: "draft" })));
    const left = (await entries(shelf)).map(({ choices }) => choices.join(""));
    expect(left.toSorted()).toEqual(["abd", "c"]);
  });

  it("adds what a file brings, and says what was there and what is another story's", async () => {
    const shelf = await open();
    const there = anEntry(["a"]);
    await shelf.keep(there);
    const fresh = anEntry(["b"]);
    const story = { title: "Another", version: there.story.version };
    const foreign = anEntry(["c"], { story });
    const merged = await shelf.merge({ entries: [there, fresh, foreign], damaged: [] });
    expect(merged).toEqual({ ok: true, value: { added: [fresh], present: [there], foreign: [foreign] } });
    expect(await entries(shelf)).toHaveLength(2);
  });
});

describe("the shelf in the browser's database", () => {
  it("is the same for every tab, and none writes over another", async () => {
    const [one, two] = [await aShelf(), await aShelf()];
    const entry = anEntry(["a"]);
    await one.keep(entry);
    await Promise.all([
      one.rename(entry.id, "By one"),
      two.keep(anEntry(["b"])),
      two.keepDrafts([anEntry(["c"])]),
      one.keep(anEntry(["d"])),
    ]);
    expect((await entries(two)).map(({ choices }) => choices.join("")).toSorted()).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  it("tells of each change, in other tabs too", async () => {
    const [one, two] = [await aShelf(), await aShelf()];
    const heard: string[] = [];
    one.on(() => heard.push("one"));
    const told = new Promise<void>((resolve) => void two.on(() => resolve()));
    await one.keep(anEntry(["a"]));
    await told;
    expect(heard).toEqual(["one"]);
  });

  it("keeps the histories of two stories apart", async () => {
    await (await aShelf()).keep(anEntry(["a"]));
    expect(await entries(await aShelf(null, "Another"))).toEqual([]);
  });

  it("leaves records alone that it cannot read, counts them, and never writes over them", async () => {
    const shelf = await aShelf();
    const later = { id: "later", pages: [1, 2, 3] };
    await raw(later);
    await shelf.keep(anEntry(["a"]));
    await shelf.merge({ entries: [anEntry(["b"], { id: "later" })], damaged: [] });
    const listed = await shelf.list();
    expect(listed).toMatchObject({ ok: true, value: { unreadable: ["later"] } });
    expect(listed.ok && listed.value.entries).toHaveLength(2);
    const database = await openDB("crazy-ideas", 1);
    expect(await database.get("histories", "later")).toEqual(later);
    database.close();
  });

  it("opens anew after it was closed from outside", async () => {
    const shelf = await aShelf();
    await shelf.keep(anEntry(["a"]));
    // What a browser does when the reader clears the site's data.
    globalThis.indexedDB = new IDBFactory();
    await (await aShelf()).keep(anEntry(["b"]));
    expect(await entries(await aShelf())).toHaveLength(1);
  });

  it("says that a later edition has rebuilt it", async () => {
    const later = await openDB("crazy-ideas", 2);
    later.close();
    expect(await openRecords()).toEqual({ ok: false, problem: "newer" });
  });

  it("lets a later edition rebuild it while it is open", async () => {
    const shelf = await aShelf();
    await shelf.keep(anEntry(["a"]));
    const later = await openDB("crazy-ideas", 2);
    later.close();
    expect(await shelf.list()).toEqual({ ok: false, problem: "newer" });
  });

  it("says that the browser gives none", async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    } as unknown as IDBFactory;
    expect(await openRecords()).toEqual({ ok: false, problem: "closed" });
  });

  it("says that it is full, and has then changed nothing", async () => {
    const shelf = await aShelf();
    const there = anEntry(["a"]);
    await shelf.keep(there);
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function full(...args) {
      puts += 1;
      if (puts > 1) throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, args);
    };
    const merged = await shelf.merge({ entries: [anEntry(["b"]), anEntry(["c"])], damaged: [] });
    IDBObjectStore.prototype.put = put;
    expect(merged).toEqual({ ok: false, problem: "full" });
    expect(await entries(shelf)).toEqual([there]);
  });
});
