/** The shelf of the story that is being read: opened once a page, when somebody first asks for it. */
import { openStory } from "../../narrative";
import type { Core } from "../core";
import { gather } from "./gather";
import { memoryRecords, openRecords, type Records, type ShelfProblem } from "./records";
import { createShelf, type Shelf } from "./shelf";
import { failed, type Result } from "../../kit";

export type { Shelf } from "./shelf";

/** A database that has not answered by then never does, in some browsers. Milliseconds. */
const PATIENCE = 10_000;

let opened: Promise<Shelf> | null = null;
let gathering: Promise<void> = Promise.resolve();

/** What lies in other places for the shelf has been brought there first. */
export async function openShelf(core: Core): Promise<Shelf> {
  opened ??= open(core.book.title);
  const shelf = await opened;
  gathering = gathering.then(() => gatherFor(core, shelf)).catch(() => undefined);
  await gathering;
  return shelf;
}

async function open(title: string): Promise<Shelf> {
  const records = await Promise.race([openRecords(), patience()]);
  return createShelf({
    records: records.ok ? records.value : memoryRecords(),
    hindered: records.ok ? null : records.problem,
    title,
    now,
  });
}

function patience(): Promise<Result<Records, ShelfProblem>> {
  return new Promise((resolve) => setTimeout(() => resolve(failed("closed")), PATIENCE));
}

async function gatherFor({ book, storage }: Core, shelf: Shelf): Promise<void> {
  if (!storage.waits()) return;
  await gather({
    store: window.localStorage,
    shelf,
    story: openStory(book.ink),
    book,
    living: await livingTabs(),
    now: now(),
  });
}

/** The locks that open tabs hold; null where nothing is known of them. */
async function livingTabs(): Promise<ReadonlySet<string> | null> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    return new Set([...held, ...pending].flatMap(({ name }) => name ?? []));
  } catch {
    return null;
  }
}

function now(): string {
  return new Date().toISOString();
}
