/** Makes a history into an entry of the shelf: what it is called, where it stands, its code. */
import register from "../../../story/register.json";
import { isOver, plainText, type Moment, type StoryBook } from "../../narrative";
import { divergence, tidyName, writeCode, type Notes, type Run, type ShelfEntry } from "../../runs";
import { newName } from "../tab";

export interface Described {
  readonly run: Run;
  /** As far as the story could be followed; never empty. */
  readonly moments: readonly Moment[];
  readonly notes: Notes;
  readonly kind: ShelfEntry["kind"];
  /** An ISO instant. */
  readonly at: string;
}

export function entryOf({ run, moments, notes, kind, at }: Described, book: StoryBook): ShelfEntry {
  const { turn } = moments.at(-1) as Moment;
  const { title, place, date, scene } = turn.heading;
  const chapter = plainText(title);
  const ending = book.endings.find(({ id }) => id === turn.ending);
  return {
    ...run,
    id: newName(),
    kind,
    name: tidyName(ending?.title ?? chapter) ?? book.title,
    code: codeOf(run),
    ending: ending ? { id: ending.id, title: ending.title } : null,
    heading: { chapter, place, date },
    scene,
    divergence: divergence(run.choices, book.decisions, isOver(turn)),
    createdAt: at,
    changedAt: at,
    notes,
  };
}

/** Null for a run that has none. */
export function codeOf(run: Run): string | null {
  return writeCode(run, register);
}
