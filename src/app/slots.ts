/** Under which keys histories lie in the browser's storage. Each text is a save. */
import { writtenAt } from "../runs";

/** The part of the browser's storage that is used here; tests give their own. */
export type Store = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export const PREFIX = "crazy-ideas";

/** `slot`: the history that a tab reads, named by the tab. `left`: one that was left and waits for the shelf. */
export type Place = "slot" | "left";

export interface Stored {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** `name` has no colon. */
export function keyOf(place: Place, name: string, title: string): string {
  return `${PREFIX}:${place}:${name}:${title}`;
}

/** All that lies in this place for the story of this title. */
export function stored(store: Store, place: Place, title: string): readonly Stored[] {
  return Array.from({ length: store.length }, (_, at) => store.key(at) ?? "").flatMap((key) => {
    const [prefix, kind, name = "", ...rest] = key.split(":");
    if (prefix !== PREFIX || kind !== place || rest.join(":") !== title) return [];
    return [{ key, name, text: store.getItem(key) ?? "" }];
  });
}

/** The histories that tabs read or have read. The one key of former editions is a slot whose tab has no name. */
export function slots(store: Store, title: string): readonly Stored[] {
  const key = `${PREFIX}:run:${title}`;
  const text = store.getItem(key);
  return [...stored(store, "slot", title), ...(text === null ? [] : [{ key, name: "", text }])];
}

/** The slot to go on with: this tab's own, or else the newest. */
export function slotToOffer(all: readonly Stored[], tab: string): Stored | null {
  return all.find(({ name }) => name === tab) ?? newestSlot(all);
}

/** The slot that was written last. */
export function newestSlot(all: readonly Stored[]): Stored | null {
  const [newest = null] = all.toSorted((one, other) =>
    writtenAt(other.text).localeCompare(writtenAt(one.text)),
  );
  return newest;
}
