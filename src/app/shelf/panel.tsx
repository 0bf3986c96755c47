/** The sheet of the kept histories, in a chunk of its own: fetched when somebody asks. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import "../../page/styles/shelf.css";
import { plainText } from "../../narrative";
import { ShelfView, type PresentView, type Send, type ShelfEntryView, type ShelfModel } from "../../page";
import { MOST_NAME, type ShelfEntry, type Travel } from "../../runs";
import type { Core } from "../core";
import { plate } from "../scenes";
import { codeOf } from "./describe";
import { Desk, type DeskState } from "./desk";
import { presentOf, sameRun } from "./present";
import { hinderedWords, holdWords, unreadableWords } from "./words";

export function content(core: Core, send: Send): ComponentChildren {
  return <ShelfSheet core={core} send={send} />;
}

function ShelfSheet({ core, send }: { readonly core: Core; readonly send: Send }): JSX.Element {
  const [desk] = useState(() => new Desk(core, send));
  const [, redraw] = useState({});
  useEffect(() => desk.open(() => redraw({})), []);
  return <ShelfView shelf={modelOf(desk.state, presentOf(core))} acts={desk} mostName={MOST_NAME} />;
}

function modelOf(state: DeskState, present: Travel | null): ShelfModel {
  const { shelf, entries, unreadable, agreed, said, removed } = state;
  const views = (kind: ShelfEntry["kind"]): readonly ShelfEntryView[] =>
    entries.filter((entry) => entry.kind === kind).map((entry) => entryView(entry, present));
  const hindered = shelf?.hindered ?? null;
  return {
    present: present && presentView(present, entries),
    kept: views("kept"),
    drafts: views("draft"),
    open: shelf !== null,
    hold: holdWords(hindered === null, agreed),
    warning: hindered === null ? unreadableWords(unreadable) : hinderedWords(hindered),
    said,
    removed: removed.at(-1)?.name ?? null,
  };
}

function presentView(present: Travel, entries: readonly ShelfEntry[]): PresentView {
  const heading = present.moments.at(-1)?.turn.heading;
  return {
    chapter: plainText(heading?.title ?? ""),
    place: heading?.place ?? "",
    date: heading?.date ?? "",
    code: codeOf(present.run),
    kept: entries.some((entry) => entry.kind === "kept" && sameRun(entry, present)),
  };
}

function entryView(entry: ShelfEntry, present: Travel | null): ShelfEntryView {
  const { id, name, ending, heading, scene, divergence, changedAt } = entry;
  return {
    id,
    name,
    ending: ending?.title ?? null,
    ...heading,
    code: codeOf(entry),
    plate: plate(scene),
    divergence,
    day: localDay(changedAt),
    present: present !== null && sameRun(entry, present),
  };
}

/** The day of an instant where the reader is, as EDTF. */
function localDay(instant: string): string {
  const at = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
