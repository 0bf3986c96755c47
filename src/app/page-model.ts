/** What the page shows, from where the session and the shell stand. Pure. */
import { isOver, PAGE_TURN, type Moment, type StoryBook, type Turn } from "../narrative";
import type { Notice, Opening, PageModel, Panel, PanelFrame, Plate, Settings, SoundTrouble } from "../page";
import { divergence, type Travel } from "../runs";
import { panels, type PanelModule } from "./panels";
import { entries, reading, type History, type Travelled } from "./present";
import { footTools } from "./tools";

/** Where the shell stands, beside the session. */
export interface ShellState {
  readonly view: "opening" | "reading";
  readonly panel: Panel | null;
  /** What the panel was opened on. */
  readonly topic: string | null;
  readonly notices: readonly Notice[];
  readonly settings: Settings;
  readonly still: boolean;
  /** What is to be heard just now, in words; and why it is not. */
  readonly soundCaptions: readonly string[];
  readonly soundTrouble: SoundTrouble | null;
  /** The history that Continue goes on with; null when there is none. */
  readonly kept: Travel | null;
  /** What was fetched for the open panel; null while it is on its way. */
  readonly fetched: PanelModule | null;
  /** The controls under the text. */
  readonly bar: PanelModule | null;
  /** The page only turns here, and was read before. */
  readonly skippable: boolean;
}

/** What the page is made from: the story's data, and the plates of its scenes. */
export interface Material {
  readonly book: StoryBook;
  readonly plate: (scene: string) => Plate;
}

export function pageModel(state: ShellState, history: Travelled, { book, plate }: Material): PageModel {
  const first = { moments: history.moments.slice(0, 1), run: { choices: [] } };
  const shown = state.view === "opening" ? first : history;
  return {
    title: book.title,
    view:
      state.view === "opening"
        ? { kind: "opening", opening: opening(first, book, { kept: state.kept, live: true }) }
        : { kind: "reading", reading: reading(history, book, history.ahead[0]) },
    plate: plate(shown.moments.at(-1)?.turn.heading.scene ?? ""),
    panel: state.panel && frame(state.panel),
    tools: footTools(state, history, book),
    notices: state.notices,
    stillPicture: state.still,
    soundCaptions: state.settings.soundCaptions ? state.soundCaptions : [],
  };
}

function frame(name: Panel): PanelFrame {
  const { title, wide = false } = panels[name];
  return { name, title, wide };
}

/** The title page of a story whose first moment is all of `first`. */
export function opening(
  first: History,
  book: StoryBook,
  { kept, live }: { readonly kept: History | null; readonly live: boolean },
): Opening {
  const heading = kept?.moments.at(-1)?.turn.heading;
  return {
    title: book.title,
    subtitle: book.subtitle,
    note: book.dossier,
    entries: entries(first, book).map((entry) => ({
      ...entry,
      lines: entry.lines.filter((line) => !line.prompt),
    })),
    kept: heading ? { chapter: heading.title, place: heading.place, date: heading.date } : null,
    live,
  };
}

/** Begin is the first page-turn, where the opening passage ends on one: its lines have been read. */
export function firstPageTurn({ turn }: Moment): readonly string[] {
  const [only, ...others] = turn.choices.filter(({ kind }) => kind !== "aside");
  return only?.kind === "page-turn" && others.length === 0 ? [PAGE_TURN] : [];
}

/** The page-turn that is the only way on, and all there is to press; null where there is something else. */
export function onlyPageTurn({ choices: [only, ...others] }: Turn): string | null {
  return only?.kind === "page-turn" && others.length === 0 ? only.id : null;
}

/** How far the history stands from the record, 0 to 1. */
export function historyDivergence({ moments, run }: History, book: StoryBook): number {
  const last = moments.at(-1);
  return divergence(run.choices, book.decisions, last ? isOver(last.turn) : false);
}
