import { describe, expect, it } from "vitest";
import { anEntry } from "../../tests/an-entry";
import type { ShelfEntry } from "./shelf-entry";
import { isWorthShelving, mergeShelf, shelveDraft, shelveKept } from "./shelving";

const draft = (choices: readonly string[], rest: Partial<ShelfEntry> = {}): ShelfEntry =>
  anEntry(choices, { kind: "draft", ...rest });
const merge = (have: readonly ShelfEntry[], incoming: readonly ShelfEntry[]): ReturnType<typeof mergeShelf> =>
  mergeShelf(have, incoming, { taken: new Set(have.map(({ id }) => id)), newId: () => "new" });

describe("a history that was left", () => {
  it.each([
    [[">", ">"], false],
    [[">", "mine/ledger"], false],
    [[">", "mine.survey"], true],
    [["@1:Look / go"], true],
    [[], false],
  ])("with the choices %j is worth keeping: %j", (choices, worth) =>
    expect(isWorthShelving(choices)).toBe(worth),
  );

  it("comes to the shelf", () => {
    const left = draft(["a", "b"]);
    expect(shelveDraft([anEntry(["a", "c"])], left)).toEqual({ put: [left], remove: [] });
  });

  it("does not come where an entry leads through it already", () => {
    const nothing = { put: [], remove: [] };
    expect(shelveDraft([anEntry(["a", "b", "c"])], draft(["a", "b"]))).toEqual(nothing);
    expect(shelveDraft([draft(["a", "b"])], draft(["a", "b"]))).toEqual(nothing);
  });

  it("takes the place of drafts that it leads through, and of nothing that the reader kept", () => {
    const [outgrown, kept] = [draft(["a"]), anEntry(["a"])];
    const left = draft(["a", "b"]);
    expect(shelveDraft([outgrown, kept], left)).toEqual({ put: [left], remove: [outgrown.id] });
  });

  it("never costs anybody's notes", () => {
    const noted = draft(["a", "b"], { notes: "mine" });
    expect(shelveDraft([anEntry(["a", "b", "c"])], noted).put).toEqual([noted]);
    expect(shelveDraft([noted], draft(["a", "b", "c"])).remove).toEqual([]);
    expect(shelveDraft([noted], draft(["a", "b", "c"], { notes: "mine" })).remove).toEqual([noted.id]);
  });

  it("of another story is another history", () => {
    const other = { title: "Another", version: anEntry().story.version };
    const left = draft(["a"]);
    expect(shelveDraft([anEntry(["a", "b"], { story: other })], left).put).toEqual([left]);
  });
});

describe("a history that is kept", () => {
  it("is there once, however often it is kept, under the name that it has", () => {
    const there = anEntry(["a", "b"], { name: "Mine", notes: "old" });
    const again = anEntry(["a", "b"], { changedAt: "1994-01-01T00:00:00.000Z" });
    expect(shelveKept([there], again).put).toEqual([{ ...there, changedAt: again.changedAt }]);
    expect(shelveKept([there], { ...again, notes: "new" }).put[0]?.notes).toBe("new");
  });

  it("is no draft any more when it was one", () => {
    const there = draft(["a"]);
    expect(shelveKept([there], anEntry(["a"])).put).toMatchObject([{ id: there.id, kind: "kept" }]);
  });
});

describe("what a file brings", () => {
  it("is added where it is new, and left where it is there already, also under another name", () => {
    const there = anEntry(["a"]);
    const renamed = { ...there, name: "As it was" };
    const fresh = anEntry(["b"]);
    expect(merge([there], [renamed, fresh])).toEqual({ added: [fresh], present: [renamed] });
  });

  it("writes over nothing: where the id is taken it gets a new one", () => {
    const there = anEntry(["a"]);
    const other = anEntry(["b"], { id: there.id });
    expect(merge([there], [other]).added).toEqual([{ ...other, id: "new" }]);
  });

  it("comes as another history where it carries other notes", () => {
    const there = anEntry(["a"], { notes: "mine" });
    const theirs = { ...there, notes: "theirs" };
    expect(merge([there], [theirs, { ...there, notes: null }])).toMatchObject({
      added: [{ id: "new", notes: "theirs" }],
      present: [{ notes: null }],
    });
  });

  it("is added once when the file holds it twice", () => {
    const fresh = anEntry(["a"]);
    expect(merge([], [fresh, fresh])).toEqual({ added: [fresh], present: [fresh] });
  });
});
