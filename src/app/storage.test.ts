import { describe, expect, it } from "vitest";
import { aStore } from "../../tests/a-store";
import type { ChoiceId, StoryVersion } from "../narrative";
import { MOST_NOTES, type Run } from "../runs";
import { stored, type Store } from "./slots";
import { createStorage, type Storage } from "./storage";

const TITLE = "Five lines: a story";

const aRun = (...choices: readonly string[]): Run => ({
  story: { title: TITLE, version: "0123456789abcdef" as StoryVersion },
  choices: choices as ChoiceId[],
});

let minute = 0;
/** The storage of a page that was opened in this tab. */
function aPage(store: Store, tab = "one", title = TITLE): Storage {
  const now = (): string => new Date(Date.UTC(1993, 7, 16, 9, (minute += 1))).toISOString();
  return createStorage(title, { open: () => store, tab: () => tab, now });
}

const choicesOf = (outcome: ReturnType<Storage["kept"]>): readonly string[] | null =>
  outcome.ok ? (outcome.value?.choices ?? null) : null;
const lefts = (store: Store): string[] => stored(store, "left", TITLE).map(({ text }) => text);

describe("storage", () => {
  it("gives back the run that was kept last, with what lies ahead and the notes", () => {
    const store = aStore();
    const page = aPage(store);
    page.keep(aRun("a"));
    page.note({ estimate: 40 });
    page.keep(aRun("a", "b"), ["c" as ChoiceId]);
    const again = aPage(store);
    expect(again.kept()).toMatchObject({ ok: true, value: { ...aRun("a", "b"), ahead: ["c"] } });
    expect(again.notes).toEqual({ estimate: 40 });
  });

  it("keeps the runs of two stories apart, also where one's name is the end of the other's", () => {
    const store = aStore();
    aPage(store).keep(aRun("a"));
    expect(aPage(store, "one", "a story").kept()).toEqual({ ok: true, value: null });
  });

  it("reads the one key of former editions", () => {
    const store = aStore();
    const old = { format: 1, story: aRun().story, choices: ["a", "b"] };
    store.setItem(`crazy-ideas:run:${TITLE}`, JSON.stringify(old));
    expect(choicesOf(aPage(store).kept())).toEqual(["a", "b"]);
  });

  it("says when there is no storage at all, and still gives back what was just left", () => {
    const open = (): never => {
      throw new Error("denied");
    };
    const page = createStorage(TITLE, { open, tab: () => "one", now: () => "" });
    expect(page.kept()).toEqual({ ok: false, problem: { kind: "no-storage" } });
    expect(page.keep(aRun("a"))).toEqual({ ok: false, problem: "no-storage" });
    page.putAside(aRun("a"));
    expect(page.former()).toMatchObject(aRun("a"));
  });

  it("says when the storage is full, and leaves what was there", () => {
    const store = aStore();
    const page = aPage(store);
    page.keep(aRun("a"));
    store.setItem = () => {
      throw new Error("quota");
    };
    expect(page.keep(aRun("a", "b"))).toEqual({ ok: false, problem: "full" });
    expect(choicesOf(aPage(store).kept())).toEqual(["a"]);
  });

  it("refuses notes that are too long to be kept, and leaves the others", () => {
    const page = aPage(aStore());
    page.note("short");
    expect(page.note("x".repeat(MOST_NOTES))).toEqual({ ok: false, problem: "too-long" });
    expect(page.notes).toBe("short");
  });
});

describe("two tabs", () => {
  it("never write over each other, and each goes on with its own", () => {
    const store = aStore();
    const [one, two] = [aPage(store, "one"), aPage(store, "two")];
    one.keep(aRun("a"));
    two.keep(aRun("b"));
    one.keep(aRun("a", "c"));
    expect(choicesOf(aPage(store, "one").kept())).toEqual(["a", "c"]);
    expect(choicesOf(aPage(store, "two").kept())).toEqual(["b"]);
  });

  it("leave the newest to a third", () => {
    const store = aStore();
    aPage(store, "one").keep(aRun("a"));
    aPage(store, "two").keep(aRun("b"));
    expect(choicesOf(aPage(store, "three").kept())).toEqual(["b"]);
  });
});

describe("what is put aside", () => {
  it("lies there whole with the notes on it, and the last is given back", () => {
    const store = aStore();
    const page = aPage(store);
    page.note(["mine"]);
    page.putAside(aRun("a"));
    page.keep(aRun("b"));
    page.putAside(aRun("b"));
    expect(lefts(store)).toHaveLength(2);
    expect(aPage(store).former()).toMatchObject({ ...aRun("b"), notes: ["mine"] });
  });

  it("lies there once when it is put there twice in one breath", () => {
    const store = aStore();
    const page = aPage(store);
    page.putAside(aRun("a"));
    page.note(null);
    page.putAside(aRun("a"));
    expect(lefts(store)).toHaveLength(1);
    page.keep(aRun("a"));
    page.putAside(aRun("a"));
    expect(lefts(store)).toHaveLength(2);
  });

  it("is moved as it is when it cannot be read", () => {
    const store = aStore();
    store.setItem(`crazy-ideas:run:${TITLE}`, "damaged {");
    const page = aPage(store);
    expect(page.kept()).toEqual({ ok: false, problem: { kind: "unreadable" } });
    page.putUnreadAside();
    expect(lefts(store)).toEqual(["damaged {"]);
    expect(aPage(store).kept()).toEqual({ ok: true, value: null });
  });

  it("stays where it was when there is no room to move it", () => {
    const store = aStore();
    store.setItem(`crazy-ideas:run:${TITLE}`, "damaged {");
    store.setItem = () => {
      throw new Error("quota");
    };
    const page = aPage(store);
    page.kept();
    page.putUnreadAside();
    expect([...store.items.values()]).toEqual(["damaged {"]);
  });

  it("is the last fifty at most, where no shelf ever takes them", () => {
    const store = aStore();
    const page = aPage(store);
    for (let at = 0; at < 60; at++) page.putAside(aRun(`choice ${at}`));
    expect(lefts(store)).toHaveLength(50);
    expect(page.former()).toMatchObject(aRun("choice 59"));
  });
});
