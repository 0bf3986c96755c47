import type { ShelfEntry } from "../../runs";
import { slug } from "../slug";

/** What a file of these histories is called; `day` is as in 2026-11-24. */
export function fileName(entries: readonly ShelfEntry[], title: string, day: string): string {
  const [only] = entries.length === 1 ? entries : [];
  const what = only ? slug(only.name.slice(0, 40)) : "histories";
  return `${slug(title)}-${what || "history"}-${day}.json`;
}
