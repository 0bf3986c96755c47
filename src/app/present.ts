/** Makes what the page shows out of the run and its moments. Pure. */
import {
  evidence,
  isOver,
  plainText,
  spans,
  withTerms,
  type Choice,
  type Line,
  type Moment,
  type StoryBook,
} from "../narrative";
import type { ChoiceView, EndingView, Entry, LineView, Reading } from "../page";
import { askedTools, endingTools } from "./tools";

/** What the presenter reads of a session. */
export interface History {
  readonly moments: readonly Moment[];
  readonly run: { readonly choices: readonly string[] };
}

/** A history of which a part may have been gone back over. */
export interface Travelled extends History {
  /** The choices that were given back and can be taken again. */
  readonly ahead: readonly string[];
}

type Marks = Pick<StoryBook, "dossier" | "facts" | "endings">;

/** Every turn of the history, as the transcript has them. */
export function entries({ moments, run }: History, marks: Marks): readonly Entry[] {
  return moments.map((_, at) => entry({ moments, run }, marks, at));
}

/** The turns since the chapter of the last one began. */
export function chapterEntries(history: History, marks: Marks): readonly Entry[] {
  const { moments } = history;
  let from = moments.length - 1;
  while (from > 0 && !opensChapter(moments, from)) from--;
  return moments.slice(from).map((_, offset) => entry(history, marks, from + offset));
}

/** The column for the last moment of the history; `ahead` is the choice that was taken here before the reader went back. */
export function reading(history: History, marks: Marks, ahead: string | null = null): Reading {
  const { turn } = history.moments.at(-1) as Moment;
  const taken = new Set(history.run.choices);
  const lone = turn.choices.length === 1;
  const ending = endingView(turn.ending, marks);
  return {
    chapter: plainText(turn.heading.title),
    place: turn.heading.place,
    date: turn.heading.date,
    entries: chapterEntries(history, marks),
    choices: turn.choices.map((choice) => ({
      ...choiceView(choice, taken),
      ahead: choice.id === ahead && !lone,
    })),
    asked: marks.dossier && turn.decision !== null ? askedTools : [],
    drawer: papersIn(history),
    over: isOver(turn),
    ending,
    afterwards: endingTools(history, ending !== null),
  };
}

function entry({ moments, run }: History, marks: Marks, at: number): Entry {
  const { turn } = moments[at] as Moment;
  const taken = at === 0 ? null : takenChoice(moments[at - 1] as Moment, run.choices[at - 1] ?? "");
  const { title, place, date } = turn.heading;
  const explained = new Set<string>();
  return {
    at,
    taken: taken && { spans: spans(taken.text), kind: taken.kind },
    opens: opensChapter(moments, at) ? { title: plainText(title), place, date } : null,
    lines: linesAt({ moments, run }, at).map((line) => lineView(line, marks, unexplained(line, explained))),
  };
}

/** The lines that the page shows of the turn at `at`. */
export function linesAt(history: History, at: number): readonly Line[] {
  const { lines } = (history.moments[at] as Moment).turn;
  return lines.filter((line) => !line.prompt || stands(history, at));
}

/** A prompt stands where it was answered, and where it waits; not again after each aside. */
function stands({ moments, run }: History, at: number): boolean {
  return (
    at === moments.length - 1 || takenChoice(moments[at] as Moment, run.choices[at] ?? "")?.kind !== "aside"
  );
}

/** A term is marked once in a turn. */
function unexplained({ gloss }: Line, explained: Set<string>): readonly string[] {
  return gloss.filter((term) => !explained.has(term) && explained.add(term));
}

/** Different papers: what lies in the drawer of a turn that is met again lies there once. */
function papersIn({ moments }: History): number {
  return new Set(moments.flatMap(({ turn }) => turn.drawer.map(({ text }) => text))).size;
}

function opensChapter(moments: readonly Moment[], at: number): boolean {
  const { chapter } = (moments[at] as Moment).turn.heading;
  return chapter !== "" && chapter !== moments[at - 1]?.turn.heading.chapter;
}

function takenChoice({ turn }: Moment, id: string): Choice | null {
  const text = id.replace(/^@\d+:/, "");
  return (
    turn.choices.find((choice) => choice.id === id) ??
    turn.choices.find((choice) => choice.text === text) ??
    null
  );
}

function lineView(line: Line, { dossier, facts }: Marks, terms: readonly string[]): LineView {
  return {
    spans: withTerms(spans(line.text), terms),
    evidence: dossier ? evidence(line, facts) : null,
    facts: line.facts,
    paper: line.paper,
    prompt: line.prompt,
    inventedSpeech: line.says !== null && line.facts.length === 0,
  };
}

function choiceView(
  { id, kind, text, purpose }: Choice,
  taken: ReadonlySet<string>,
): Omit<ChoiceView, "ahead"> {
  return { id, kind, spans: spans(text), purpose, seen: kind === "aside" && taken.has(id) };
}

function endingView(id: string | null, { endings }: Marks): EndingView | null {
  return endings.find((ending) => ending.id === id) ?? null;
}
