/** The source card of a line, with the dossier, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren } from "preact";
import "../page/styles/source.css";
import { lineCard } from "../debrief";
import { SourceView, type Send } from "../page";
import { divergence } from "../runs";
import type { Core } from "./core";
import { dossier } from "./dossier";
import { lookup } from "./lookup";
import { linesAt } from "./present";

/** The topic is a line: the turn's place in the run, and the line's in the turn. Without one it is the newest turn's first. */
export function content({ session, state, book }: Core, send: Send): ComponentChildren {
  const newest = state.view === "opening" ? 0 : session.moments.length - 1;
  const [at = newest, place = 0] = state.topic?.split(".").map(Number) ?? [];
  const lines = linesAt(session, at);
  const line = lines[place];
  if (!line) throw new Error("no such line");
  return (
    <SourceView
      model={{
        ...lookup,
        card: lineCard(line, book.facts, dossier),
        place,
        of: lines.length,
        departed: divergence(session.run.choices.slice(0, at), book.decisions, false) > 0,
      }}
      turnTo={(next) => send({ type: "open", panel: "source", topic: `${at}.${next}` })}
    />
  );
}
