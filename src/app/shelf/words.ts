/** The sentences that the shelf says about itself. */
import { assertNever } from "../../kit";
import type { FileProblem, ShelfFile, WhyStopped } from "../../runs";
import type { ShelfProblem } from "./records";
import type { Imported } from "./shelf";

/** Why there is no lasting shelf. */
export function hinderedWords(problem: ShelfProblem): string {
  switch (problem) {
    case "newer":
      return "A later edition of the game keeps the shelf in this browser, and this one cannot read it: load the page anew. What you keep until then lasts until you close this tab.";
    case "full":
    case "closed":
      return "This browser gives the page no shelf, perhaps because the window is private, the storage is full, or the page stands inside another. What you keep here lasts until you close this tab: export it, or note its code.";
    default:
      return assertNever(problem);
  }
}

/** Why something could not be written. */
export function problemWords(problem: ShelfProblem): string {
  switch (problem) {
    case "full":
      return "The browser’s storage is full, and nothing was changed. What was kept is still there. You can export a history and delete it here, or note the code of this one.";
    case "newer":
      return "A later edition of the game has opened the shelf in another tab, and nothing was changed here. Load the page anew to go on.";
    case "closed":
      return "The browser did not answer, and nothing was changed. What was kept is still there. You can try again, or note the code.";
    default:
      return assertNever(problem);
  }
}

/** How well the browser keeps the shelf. `agreed` is its answer; null where it has none. */
export function holdWords(lasting: boolean, agreed: boolean | null): string {
  if (!lasting) return "Nothing here outlasts this tab, except as a file or a code.";
  return agreed === true
    ? "This browser has agreed to keep the shelf until you delete it. A file is a copy that stays yours wherever you go."
    : "This browser may clear the shelf: when it runs out of room, when you have not come back for some weeks, or when a private window is closed. A file stays yours.";
}

export function unreadableWords(count: number): string | null {
  if (count === 0) return null;
  const are = count === 1 ? "One history here is" : `${count} histories here are`;
  return `${are} damaged, or of a later edition. It is left as it is, and not shown.`.replace(
    "It is",
    count === 1 ? "It is" : "They are",
  );
}

export function fileWords(problem: FileProblem["kind"] | "unread"): string {
  switch (problem) {
    case "foreign":
      return "This file holds no shelf of this game, or is cut off. Nothing was changed.";
    case "newer":
      return "This file was written by a later edition of the game. Load the page anew, and try it again. Nothing was changed.";
    case "too-large":
      return "This file is larger than any shelf (8 MB, 5,000 histories). Nothing was changed.";
    case "unread":
      return "The browser could not read this file. Nothing was changed.";
    default:
      return assertNever(problem);
  }
}

/** What came of a file, one sentence a line. */
export function importWords(
  { added, present, foreign }: Imported,
  damaged: ShelfFile["damaged"],
): readonly string[] {
  const count = (number: number, one: string, more: string): readonly string[] =>
    number === 0 ? [] : [number === 1 ? one : `${number} ${more}`];
  return [
    added.length === 0
      ? "No history was added."
      : (count(added.length, "One history was added.", "histories were added.")[0] ?? ""),
    ...count(present.length, "One was here already.", "were here already."),
    ...count(
      foreign.length,
      `One belongs to another story (${foreign[0]?.story.title}) and was left out.`,
      "belong to another story and were left out.",
    ),
    ...damaged.map(
      ({ place, name }) =>
        `No. ${place} of the file${name === null ? "" : `, “${name}”,`} is damaged and could not be read.`,
    ),
  ].slice(0, 12);
}

/** The story was edited since the history was kept. */
export function stoppedWords(why: WhyStopped): string {
  const rest = "The whole of it stays on the shelf.";
  switch (why.kind) {
    case "choice-gone":
      return `The story has changed since: what you chose here is no longer offered, and you decide anew. ${rest}`;
    case "new-decision":
    case "pages-left":
      return `The story has changed since: it asks here what it did not ask then. ${rest}`;
    case "over":
    case "no-way-on":
    case "fault":
      return `The story has changed since, and this history leads no further. ${rest}`;
    default:
      return assertNever(why);
  }
}
