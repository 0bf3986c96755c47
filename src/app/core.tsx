/** What the shell holds: the session and what stands beside it; and the one way to change what is shown. */
import { render } from "preact";
import { openStory, type StoryBook } from "../narrative";
import { Game, type Notice, type Send } from "../page";
import type { StoryMark } from "../runs";
import { openKept } from "./kept";
import { keepNotice } from "./notices";
import { pageModel, type ShellState } from "./page-model";
import type { Picture } from "./picture";
import type { Hearing } from "./sound";
import { askToReadOn } from "./read-on";
import { plate } from "./scenes";
import type { SeenKeeper } from "./seen";
import { createSession, type Session } from "./session";
import { readSettings, standsStill } from "./settings";
import { createStorage, type Storage } from "./storage";
import { openTab } from "./tab";

export interface Core {
  readonly session: Session;
  readonly storage: Storage;
  readonly state: ShellState;
  book: StoryBook;
  /** Set once the page stands; the stage comes into its frame later still. */
  picture: Picture | null;
  hearing: Hearing | null;
  /** What the reader has met in any history; null until it was read from the device. */
  seen: SeenKeeper | null;
  /** The history that was last left for another. In memory, so that it comes back where nothing can be kept. */
  former: readonly string[] | null;
  /** Shows the new edition of the game that was offered; null while there is none. */
  loadEdition: (() => void) | null;
  /** Changes what the shell holds without showing it yet. */
  put(next: Partial<ShellState>): void;
  /** Changes it, and shows the page as it now is, in this very task. */
  show(next?: Partial<ShellState>): void;
  tell(notice: Notice): void;
  /** Writes the run to the reader's device. */
  keep(): void;
  /** Loads the whole page anew, and goes on reading where it was. */
  loadAnew(): void;
}

/** Throws when the story cannot begin. */
export function createCore(book: StoryBook, root: HTMLElement, send: Send): Core {
  const story = openStory(book.ink);
  const session = createSession(story, markOf(book));
  const storage = createStorage(book.title, {
    open: () => window.localStorage,
    tab: openTab(window),
    now: () => new Date().toISOString(),
  });
  const kept = openKept(storage, story);
  let state = firstState(storage, kept);
  /** What last hindered keeping: it is said when it begins, not at every choice. */
  let { hindered } = kept;
  const core: Core = {
    session,
    storage,
    book,
    picture: null,
    hearing: null,
    seen: null,
    former: null,
    loadEdition: null,
    get state() {
      return state;
    },
    put(next) {
      state = { ...state, ...next };
    },
    show(next = {}) {
      core.put({ ...next, skippable: core.seen?.canSkip() ?? false });
      const model = pageModel(state, session, { book: core.book, plate });
      const [fetched, bar] = [state.fetched, state.bar].map((module) => module?.content(core, send) ?? null);
      render(<Game model={model} send={send} fetched={fetched} bar={bar} />, root);
    },
    tell(notice) {
      core.show({ notices: [...state.notices.filter(({ text }) => text !== notice.text), notice] });
    },
    keep() {
      const outcome = storage.keep(session.run, session.ahead);
      const problem = outcome.ok ? null : outcome.problem;
      if (problem !== null && problem !== hindered) core.tell(keepNotice(problem));
      hindered = problem;
    },
    loadAnew() {
      if (state.view === "reading") keepToReadOn(core);
      location.reload();
    },
  };
  return core;
}

export function markOf({ title, version }: StoryBook): StoryMark {
  return { title, version };
}

function firstState(storage: Storage, { history, notices }: ReturnType<typeof openKept>): ShellState {
  const settings = readSettings(storage.read("settings"));
  return {
    view: "opening",
    panel: null,
    topic: null,
    bar: null,
    skippable: false,
    notices,
    settings,
    still: standsStill(settings),
    soundCaptions: [],
    soundTrouble: null,
    kept: history,
    fetched: null,
  };
}

/** On the title page there is nothing to keep: what another tab has kept stays. */
function keepToReadOn(core: Core): void {
  core.keep();
  askToReadOn();
}
