import type { ChoiceId, StoryVersion } from "../src/narrative";
import type { ShelfEntry } from "../src/runs";

let made = 0;

/** A history of the shelf. Each that is made is another, unless it is told otherwise. */
export function anEntry(choices: readonly string[] = [], rest: Partial<ShelfEntry> = {}): ShelfEntry {
  made += 1;
  return {
    id: `entry-${made}`,
    kind: "kept",
    name: `History ${made}`,
    story: { title: "Five lines", version: "0123456789abcdef" as StoryVersion },
    choices: choices as readonly ChoiceId[],
    code: null,
    ending: null,
    heading: { chapter: "One", place: "Jerusalem", date: "1992-10" },
    scene: "map",
    divergence: 0.5,
    createdAt: "1993-08-16T09:00:00.000Z",
    changedAt: "1993-08-16T09:00:00.000Z",
    notes: null,
    ...rest,
  };
}
