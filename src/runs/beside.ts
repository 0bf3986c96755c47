/** Two rows laid side by side: what both have stands together, the rest keeps its place. */
import { diffArrays } from "diff";

export interface Beside<Item> {
  readonly left: Item | null;
  readonly right: Item | null;
}

/**
 * Puts the items of two rows together by key, each once. A key that occurs several times in a row
 * means a new item each time.
 */
export function beside<Item>(
  left: readonly Item[],
  right: readonly Item[],
  key: (item: Item) => string,
): readonly Beside<Item>[] {
  const [these, those] = [keyed(left, key), keyed(right, key)];
  const order = diffArrays([...these.keys()], [...those.keys()]).flatMap(({ value }) => value);
  return [...new Set(order)].map((each) => ({
    left: these.get(each) ?? null,
    right: those.get(each) ?? null,
  }));
}

function keyed<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const times = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    times.set(name, (times.get(name) ?? 0) + 1);
    found.set(`${times.get(name)} ${name}`, item);
  }
  return found;
}
