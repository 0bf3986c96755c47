/**
 * Projector mode: one screen for a class, with hands counted beside each choice. In a chunk of its
 * own. Nothing of the counts is kept: they live in this page until the decision is taken.
 */
import { render } from "preact";
import "../page/styles/projector.css";
import { BallotView, type Send } from "../page";
import { spans } from "../narrative";
import { cleanAddress } from "./address";
import { ballotAt, ballotKey, count, letter, mark, noBallot, rowsOf, type Ballot } from "./ballot";
import type { Core } from "./core";

let running = false;

/** Does nothing when it is on already. */
export function startProjector(core: Core, send: Send): void {
  if (running) return;
  running = true;
  const place = document.createElement("div");
  place.className = "ballot-place";
  document.getElementById("game")?.after(place);
  document.documentElement.dataset["projector"] = "on";
  const leaving = new AbortController();
  const projector = createProjector(core, send, place, () => {
    running = false;
    leaving.abort();
    stopListening();
    render(null, place);
    place.remove();
    delete document.documentElement.dataset["projector"];
    cleanAddress();
    document.getElementById("reading")?.focus();
  });
  const stopListening = core.session.on(() => projector.turned());
  // Before the page's own keys, of which 1 to 9 would decide at once.
  window.addEventListener("keydown", projector.press, { capture: true, signal: leaving.signal });
  projector.turned();
}

interface Projector {
  turned(): void;
  press(event: KeyboardEvent): void;
}

function createProjector(core: Core, send: Send, place: HTMLElement, leave: () => void): Projector {
  let ballot: Ballot = noBallot;
  const become = (next: Ballot): void => {
    ballot = next;
    render(
      <BallotView ballot={viewOf(core, ballot)} acts={acts} keys={core.state.settings.numberKeys} />,
      place,
    );
  };
  const acts = {
    mark: (choice: string) => become(mark(ballot, choice)),
    count: (choice: string, by: number) => become(count(ballot, choice, by)),
    take: (choice: string) => send({ type: "choose", choice }),
    leave,
  };
  return {
    turned() {
      const { turn } = core.session.now;
      become(ballotAt(ballot, turn.decision, turn.choices));
    },
    press(event) {
      const wanted = ballotKey(event.key);
      if (!wanted || !listens(core, event)) return;
      const own = wanted.kind === "take" && event.target instanceof Element && event.target.closest(CONTROL);
      if (own) return;
      event.preventDefault();
      event.stopPropagation();
      const row = wanted.kind === "mark" ? rowsOf(core.session.now.turn.choices)[wanted.row] : undefined;
      if (row) acts.mark(row.id);
      if (wanted.kind === "count" && ballot.marked !== null) acts.count(ballot.marked, wanted.by);
      if (wanted.kind === "take" && ballot.marked !== null) acts.take(ballot.marked);
    },
  };
}

/** What answers Enter by itself. */
const CONTROL = "button, a, summary, input, select, textarea";

function listens({ state }: Core, event: KeyboardEvent): boolean {
  const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  const held = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
  return state.view === "reading" && state.panel === null && state.settings.numberKeys && !typing && !held;
}

function viewOf({ session }: Core, { marked, hands }: Ballot): Parameters<typeof BallotView>[0]["ballot"] {
  const { choices } = session.now.turn;
  const lone = rowsOf(choices).length === 1;
  return {
    rows: rowsOf(choices).map(({ id, text, purpose }, at) => ({
      id,
      letter: lone ? "→" : letter(at),
      spans: spans(text),
      purpose,
      hands: hands[id] ?? 0,
      marked: id === marked,
    })),
    lone,
    asides: choices
      .filter(({ kind }) => kind === "aside")
      .map(({ id, text }) => ({ id, spans: spans(text), seen: session.run.choices.includes(id) })),
  };
}
