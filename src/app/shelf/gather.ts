/**
 * Brings to the shelf what waits for it in the browser's storage: histories that were left, and those
 * of tabs that are closed. A text goes from there only when it lies on the shelf.
 */
import type { Story, StoryBook } from "../../narrative";
import {
  holdsNotes,
  isWorthShelving,
  readSave,
  replay,
  startsWith,
  whole,
  type Run,
  type Save,
  type ShelfEntry,
} from "../../runs";
import { newestSlot, PREFIX, slots, stored, type Store, type Stored } from "../slots";
import { tabLock } from "../tab";
import { entryOf } from "./describe";
import type { Shelf } from "./shelf";

export interface Gathering {
  readonly store: Store;
  readonly shelf: Shelf;
  readonly story: Story;
  readonly book: StoryBook;
  /** Null where nothing is known of other tabs. */
  readonly living: ReadonlySet<string> | null;
  readonly now: string;
}

/** Where nothing is known of other tabs, one that has written nothing for so long is taken for closed. */
const SILENCE = 24 * 60 * 60 * 1000;

/** Rejects, and has changed nothing, when the story cannot begin. */
export async function gather(what: Gathering): Promise<void> {
  const { store, shelf } = what;
  if (shelf.hindered) return;
  const waiting = waitingIn(what);
  const going = stayingSlots(what);
  const drafts = waiting
    .filter(({ save }) => !going.some((other) => leadsThrough(other, save)))
    .map(({ save }) => draftOf(save, what))
    .filter((draft) => draft !== null);
  const kept = await shelf.keepDrafts(drafts);
  if (!kept.ok) return;
  // Meanwhile somebody may have written there: then it waits for the next time.
  for (const { key, text } of waiting) if (store.getItem(key) === text) store.removeItem(key);
}

type Waiting = Stored & { readonly save: Save };

/** What cannot be read stays where it is. */
function waitingIn(what: Gathering): readonly Waiting[] {
  const { store, book } = what;
  return [...stored(store, "left", book.title), ...asides(store, book.title), ...deadSlots(what)]
    .flatMap((each) => {
      const save = readSave(each.text);
      return save.ok ? [{ ...each, save: save.value }] : [];
    })
    .toSorted((one, other) => (one.save.savedAt ?? "").localeCompare(other.save.savedAt ?? ""));
}

/** Histories that are being read, or that a reader who comes back is offered. */
function stayingSlots(what: Gathering): readonly Save[] {
  const dead = new Set(deadSlots(what).map(({ key }) => key));
  return slots(what.store, what.book.title)
    .filter(({ key }) => !dead.has(key))
    .flatMap(({ text }) => {
      const save = readSave(text);
      return save.ok ? [save.value] : [];
    });
}

/** All of `other` is in `save`, what was noted on it included. */
function leadsThrough(save: Save, other: Save): boolean {
  return startsWith(wholeRun(save).choices, wholeRun(other).choices) && holdsNotes(save, other);
}

function wholeRun({ story, choices, ahead }: Save): Run {
  return whole({ run: { story, choices }, ahead });
}

/** Those of closed tabs. The newest of all stays, since a reader who comes back is offered it. */
function deadSlots({ store, book, living, now }: Gathering): readonly Stored[] {
  const all = slots(store, book.title);
  const newest = newestSlot(all);
  const silent = ({ text }: Stored): boolean => {
    const save = readSave(text);
    return save.ok && Date.parse(now) - Date.parse(save.value.savedAt ?? now) > SILENCE;
  };
  return all.filter(
    (slot) =>
      slot.key !== newest?.key &&
      (slot.name === "" || (living ? !living.has(tabLock(slot.name)) : silent(slot))),
  );
}

/** Where an early edition put histories aside: `…:aside:TITLE:7`. */
function asides(store: Store, title: string): readonly Stored[] {
  return Array.from({ length: 20 }, (_, at) => `${PREFIX}:aside:${title}:${at}`).flatMap((key) => {
    const text = store.getItem(key);
    return text === null ? [] : [{ key, name: "", text }];
  });
}

function draftOf(save: Save, { story, book, now }: Gathering): ShelfEntry | null {
  const run = wholeRun(save);
  if (!isWorthShelving(run.choices)) return null;
  const played = replay(story, run.choices);
  if (!played.ok) throw new Error(played.problem.message);
  const { moments } = played.value;
  return entryOf({ run, moments, notes: save.notes, kind: "draft", at: save.savedAt ?? now }, book);
}
