import { describe, expect, it } from "vitest";
import type { ChoiceId, StoryVersion } from "../narrative";
import type { Run } from "../runs";
import { createStorage, type Shelf } from "./storage";

const aRun = (...choices: readonly string[]): Run => ({
  story: { title: "Five lines", version: "0123456789abcdef" as StoryVersion },
  choices: choices as ChoiceId[],
});

function aShelf(): Shelf & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

describe("storage", () => {
  it("gives back the run that was kept last", () => {
    const shelf = aShelf();
    const storage = createStorage("Five lines", () => shelf);
    storage.keep(aRun("a"));
    storage.keep(aRun("a", "b"));
    expect(createStorage("Five lines", () => shelf).kept()).toMatchObject({
      ok: true,
      value: aRun("a", "b"),
    });
  });

  it("keeps the runs of two stories apart", () => {
    const shelf = aShelf();
    createStorage("One", () => shelf).keep(aRun("a"));
    expect(createStorage("Two", () => shelf).kept()).toEqual({ ok: true, value: null });
  });

  it("puts a run aside whole, even one that it cannot read, and gives back the last", () => {
    const shelf = aShelf();
    const storage = createStorage("Five lines", () => shelf);
    shelf.setItem("crazy-ideas:run:Five lines", "damaged {");
    storage.putAside();
    expect([...shelf.items.values()].filter((text) => text === "damaged {")).toHaveLength(2);
    expect(storage.former()).toBeNull();
    storage.keep(aRun("a"));
    storage.putAside();
    expect(storage.former()).toMatchObject(aRun("a"));
  });

  it("puts the same text aside only once, however often it is met", () => {
    const shelf = aShelf();
    shelf.setItem("crazy-ideas:run:Five lines", "damaged {");
    for (let visit = 0; visit < 3; visit++) createStorage("Five lines", () => shelf).putAside();
    expect([...shelf.items.values()].filter((text) => text === "damaged {")).toHaveLength(2);
  });

  it("holds the last twenty put aside, and never more", () => {
    const shelf = aShelf();
    const storage = createStorage("Five lines", () => shelf);
    for (let at = 0; at < 50; at++) {
      storage.keep(aRun(`choice ${at}`));
      storage.putAside();
    }
    expect(storage.former()).toMatchObject(aRun("choice 49"));
    expect([...shelf.items.keys()].filter((key) => /:\d+$/.test(key))).toHaveLength(20);
  });

  it("says when there is no storage at all", () => {
    const storage = createStorage("Five lines", () => {
      throw new Error("denied");
    });
    expect(storage.kept()).toEqual({ ok: false, problem: { kind: "no-storage" } });
    expect(storage.keep(aRun("a"))).toEqual({ ok: false, problem: "no-storage" });
  });

  it("says when the storage is full, and leaves what was there", () => {
    const shelf = aShelf();
    const storage = createStorage("Five lines", () => shelf);
    storage.keep(aRun("a"));
    shelf.setItem = () => {
      throw new Error("quota");
    };
    expect(storage.keep(aRun("a", "b"))).toEqual({ ok: false, problem: "full" });
    expect(storage.kept()).toMatchObject({ ok: true, value: aRun("a") });
    expect(createStorage("Five lines", () => shelf).kept()).toMatchObject({ ok: true, value: aRun("a") });
  });
});
