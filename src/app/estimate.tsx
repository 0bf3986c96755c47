/** Asks for an estimate in the column, before the first decision; in a chunk of its own. */
import { render } from "preact";
import questions from "../../story/questions.json";
import { MOST_WORDS, type DebriefNotes } from "../debrief";
import "../page/styles/estimate.css";
import { EstimateForm } from "../page";
import type { Core } from "./core";
import { readNotebook, writeNotebook } from "./notebook";

/** Asks where the reader stands before the first decision of a story with a dossier, and nowhere else. */
export function ask(core: Core): void {
  const place = document.getElementById("before-choices");
  const { book, session } = core;
  if (!place || !book.dossier || session.run.choices.some((id) => id.includes("."))) return;
  const notes = readNotebook(core);
  show(core, place, { notes, closed: notes.skipped || notes.before.chance !== null });
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
