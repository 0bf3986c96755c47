import type { ShelfEntry } from "../../runs";

interface FileMark {
  readonly entries: readonly ShelfEntry[];
  /** The story's. */
  readonly title: string;
  /** As in 2026-11-24. */
  readonly day: string;
}

/** Long enough for any browser to have taken the file. Milliseconds. */
const TAKEN = 60_000;

/** Hands the reader a file. */
export function giveFile(text: string, mark: FileMark): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(mark);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN);
}

function fileName({ entries, title, day }: FileMark): string {
  const [only] = entries.length === 1 ? entries : [];
  return `${slug(title)}-${only ? slug(only.name) : "histories"}-${day}.json`;
}

function slug(words: string): string {
  const plain = words.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-");
  return plain.replaceAll(/^-|-$/g, "").slice(0, 40) || "history";
}
