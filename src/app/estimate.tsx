/** Asks for an estimate in the column, before the first decision; in a chunk of its own. */
import { render } from "preact";
import questions from "../../story/questions.json";
import type { StoryBook } from "../narrative";
import { MOST_WORDS, type DebriefNotes } from "../debrief";
import "../page/styles/estimate.css";
import { EstimateForm } from "../page";
import type { Core } from "./core";
import type { Turned } from "./session";
import { readNotebook, writeNotebook } from "./notebook";

/** At how many decisions' end a history was taken up that began elsewhere, such as a lesson's; -1 for none. */
let takenUpAfter = -1;

/**
 * Asks where the reader stands before a first decision: the run's, or else the first after a way along
 * the record that somebody else went. Stories without a dossier ask nothing.
 */
export function ask(core: Core, how: Turned["how"]): void {
  const place = document.getElementById("before-choices");
  const { book, session } = core;
  if (!place || !book.dossier) return;
  const notes = readNotebook(core);
  const closed = notes.skipped || notes.before.chance !== null;
  const decided = session.run.choices.filter((id) => id.includes("."));
  if (how === "adopted") takenUpAfter = closed || !onRecord(book, decided) ? -1 : decided.length;
  if (decided.length === 0 || decided.length === takenUpAfter) show(core, place, { notes, closed });
}

function onRecord({ decisions }: StoryBook, decided: readonly string[]): boolean {
  const record = decisions.flatMap(({ choices }) => choices.filter((choice) => choice.record));
  return decided.every((id) => record.some((choice) => choice.id === id));
}

interface Asked {
  readonly notes: DebriefNotes;
  readonly closed: boolean;
}

function show(core: Core, place: HTMLElement, { notes, closed }: Asked): void {
  const note = (next: DebriefNotes, close = closed): void => {
    writeNotebook(core, next);
    show(core, place, { notes: next, closed: close });
  };
  render(
    <EstimateForm
      question={questions.estimate}
      estimate={notes.before}
      mostWords={MOST_WORDS}
      closed={closed}
      change={(before) => note({ ...notes, before })}
      close={(done) => note({ ...notes, skipped: done && notes.before.chance === null }, done)}
    />,
    place,
  );
}
