import { describe, expect, it } from "vitest";
import { aStore } from "../../../tests/a-store";
import { inkStory } from "../../../tests/ink-story";
import type { ChoiceId, StoryBook, StoryVersion } from "../../narrative";
import { writeSave, type Save } from "../../runs";
import { keyOf, stored } from "../slots";
import { tabLock } from "../tab";
import { gather, type Gathering } from "./gather";
import { memoryRecords } from "./records";
import { createShelf } from "./shelf";

const story = inkStory(`
One. # chapter: office # title: The office # scene: map # place: Jerusalem # date: 1992-10
+ [On # turn]
- Two. # decision: desk
+ [Left # id: left] Left. # ending: short
  -> END
+ [Right # id: right] Right.
- Three. # chapter: winter # title: Winter
+ [On # turn]
- -> END
`);
const book: StoryBook = {
  title: "Five lines",
  subtitle: "",
  version: "0123456789abcdef" as StoryVersion,
  dossier: false,
  ink: {},
  facts: {},
  decisions: [],
  endings: [{ id: "short", title: "Short", line: "", paid: "", spared: "", weakest: "", unknown: "" }],
};
const NOW = "1993-08-16T12:00:00.000Z";

const aSave = (choices: readonly string[], rest: Partial<Save> = {}): string =>
  writeSave({
    story: { title: book.title, version: book.version },
    choices: choices as ChoiceId[],
    ahead: [],
    savedAt: "1993-08-16T09:00:00.000Z",
    notes: null,
    ...rest,
  });

/** A browser's storage in which these texts lie, and what a page does with it. */
function aDesk(slots: Readonly<Record<string, string>>, lefts: readonly string[] = []) {
  const store = aStore();
  for (const [tab, text] of Object.entries(slots)) store.setItem(keyOf("slot", tab, book.title), text);
  lefts.forEach((text, at) => store.setItem(keyOf("left", `${at}`, book.title), text));
  const records = memoryRecords();
  const shelf = createShelf({ records, hindered: null, title: book.title, now: () => NOW });
  const gathered = async (rest: Partial<Gathering> = {}): Promise<readonly string[]> => {
    await gather({ store, shelf, story, book, living: new Set(), now: NOW, ...rest });
    const read = await records.read();
    return read.ok ? read.value.entries.map(({ choices }) => choices.join(" ")).toSorted() : [];
  };
  const waiting = (): string[] =>
    (["slot", "left"] as const).flatMap((place) => stored(store, place, book.title).map(({ text }) => text));
  return { store, shelf, records, gathered, waiting };
}

describe("what was left", () => {
  it("comes to the shelf as a draft, with where it stands, and waits no more", async () => {
    const notes = { estimate: 30 };
    const { gathered, waiting, records } = aDesk({}, [aSave([">", "desk.left"], { notes })]);
    expect(await gathered()).toEqual(["> desk.left"]);
    expect(waiting()).toEqual([]);
    expect(await records.read()).toMatchObject({
      ok: true,
      value: {
        entries: [
          {
            kind: "draft",
            name: "Short",
            ending: { id: "short", title: "Short" },
            heading: { chapter: "The office", place: "Jerusalem", date: "1992-10" },
            scene: "map",
            createdAt: "1993-08-16T09:00:00.000Z",
            notes,
          },
        ],
      },
    });
  });

  it("comes with what had been gone back over, and is whole where the story follows only a part", async () => {
    const ahead = ["desk.right", ">"] as ChoiceId[];
    const { gathered, records } = aDesk({}, [aSave([">"], { ahead }), aSave([">", "desk.gone", ">"])]);
    expect(await gathered()).toEqual(["> desk.gone >", "> desk.right >"]);
    const read = await records.read();
    expect(read.ok && read.value.entries.map(({ name }) => name).toSorted()).toEqual([
      "The office",
      "Winter",
    ]);
  });

  it("goes without a trace when nothing was decided in it", async () => {
    const { gathered, waiting } = aDesk({}, [aSave([">"])]);
    expect(await gathered()).toEqual([]);
    expect(waiting()).toEqual([]);
  });

  it("that cannot be read stays where it is", async () => {
    const later = JSON.stringify({ format: 99 });
    const { gathered, waiting } = aDesk({}, ["damaged {", later]);
    expect(await gathered()).toEqual([]);
    expect(waiting().toSorted()).toEqual(["damaged {", later].toSorted());
  });

  it("by an early edition comes too", async () => {
    const { store, gathered } = aDesk({});
    store.setItem(`crazy-ideas:aside:${book.title}:7`, aSave([">", "desk.left"]));
    expect(await gathered()).toEqual(["> desk.left"]);
    expect(store.items.size).toBe(0);
  });

  it("stays where it is when the shelf cannot take it", async () => {
    const { store, records, waiting, gathered } = aDesk({}, [aSave([">", "desk.left"])]);
    const full = { ...records, change: () => Promise.resolve({ ok: false, problem: "full" } as const) };
    const shelf = createShelf({ records: full, hindered: null, title: book.title, now: () => NOW });
    expect(await gathered({ shelf })).toEqual([]);
    const lost = createShelf({ records, hindered: "closed", title: book.title, now: () => NOW });
    expect(await gathered({ store, shelf: lost })).toEqual([]);
    expect(waiting()).toHaveLength(1);
  });

  it("comes once, also when the browser died before it was taken away", async () => {
    const left = aSave([">", "desk.left"]);
    const { store, gathered } = aDesk({}, [left]);
    await gathered();
    store.setItem(keyOf("left", "0", book.title), left);
    expect(await gathered()).toEqual(["> desk.left"]);
  });
});

describe("the slots of other tabs", () => {
  const later = "1993-08-16T11:00:00.000Z";
  const slots = {
    one: aSave([">", "desk.left"]),
    two: aSave([">", "desk.right"]),
    three: aSave([">"], { savedAt: later }),
  };

  it("are left to tabs that live; the newest is left to whoever comes back", async () => {
    const { gathered, waiting } = aDesk(slots);
    expect(await gathered({ living: new Set([tabLock("two")]) })).toEqual(["> desk.left"]);
    expect(waiting()).toEqual([slots.two, slots.three]);
  });

  it("that a living tab has taken up go without leaving a draft, unless more is noted on them", async () => {
    const going = { reading: aSave([">", "desk.right", ">"], { savedAt: later }) };
    const taken = aDesk({ one: aSave([">", "desk.right"]), ...going });
    expect(await taken.gathered()).toEqual([]);
    expect(taken.waiting()).toEqual([going.reading]);
    const noted = aDesk({ one: aSave([">", "desk.right"], { notes: "mine" }), ...going });
    expect(await noted.gathered()).toEqual(["> desk.right"]);
  });

  it("are left alone for a day where nothing is known of other tabs", async () => {
    const { gathered } = aDesk(slots);
    expect(await gathered({ living: null })).toEqual([]);
    const tomorrow = "1993-08-17T10:00:00.000Z";
    expect(await gathered({ living: null, now: tomorrow })).toEqual(["> desk.left", "> desk.right"]);
  });

  it("of a former edition, which named no tab, is brought in as well", async () => {
    const { store, gathered } = aDesk({ three: slots.three });
    store.setItem(`crazy-ideas:run:${book.title}`, aSave([">", "desk.left"], { savedAt: null }));
    expect(await gathered()).toEqual(["> desk.left"]);
    expect(store.getItem(`crazy-ideas:run:${book.title}`)).toBeNull();
  });

  it("are not taken away when they were written meanwhile", async () => {
    const { store, records, gathered, waiting } = aDesk(slots);
    const key = keyOf("slot", "one", book.title);
    const slow = {
      ...records,
      change: (edit: Parameters<typeof records.change>[0]) => {
        store.setItem(key, aSave([">", "desk.right", ">"]));
        return records.change(edit);
      },
    };
    const shelf = createShelf({ records: slow, hindered: null, title: book.title, now: () => NOW });
    await gathered({ shelf, living: new Set([tabLock("two")]) });
    expect(waiting()).toContain(aSave([">", "desk.right", ">"]));
  });
});
