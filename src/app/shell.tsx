/** The shell: takes the reader's commands, asks the session, and tells page, picture and storage. */
import { render } from "preact";
import { flushSync } from "preact/compat";
import { openStory, PAGE_TURN, type StoryBook } from "../narrative";
import { AboutView, Game, type Command, type Notice, type Send } from "../page";
import type { StoryMark } from "../runs";
import { arrive } from "./arrive";
import { listenToKeys } from "./keys";
import { openKept } from "./kept";
import { faultNotice, formerNotice, keepNotice, movedNotice, noPictureNotice, refusedNotice } from "./notices";
import { historyDivergence, pageModel, type ShellState } from "./page-model";
import { createPicture, type Picture } from "./picture";
import { plate, scenes } from "./scenes";
import { createSession } from "./session";
import { applySettings, readSettings, standsStill } from "./settings";
import { createStorage } from "./storage";

export interface Shell {
  /** Puts an edited text of the story under the reader's run. */
  replaceStory(book: StoryBook): void;
}

/** Brings the page in `root` to life. Throws when the story cannot begin. */
export function startShell(firstBook: StoryBook, root: HTMLElement): Shell {
  let book = firstBook;
  const story = openStory(book.ink);
  const session = createSession(story, markOf(book));
  const storage = createStorage(book.title, () => window.localStorage);
  const kept = openKept(storage, story);
  const settings = readSettings(storage.read("settings"));
  let state: ShellState = { view: "opening", panel: null, notices: kept.notices, settings, still: standsStill(settings), kept: kept.history, about: null };
  let picture: Picture | null = null;

  const change = (next: Partial<ShellState>): void => {
    state = { ...state, ...next };
    const model = pageModel(state, session, book, plate);
    flushSync(() => render(<Game model={model} send={send} about={<AboutView about={state.about} />} />, root));
  };
  const tell = (notice: Notice): void => change({ notices: [...state.notices.filter(({ text }) => text !== notice.text), notice] });

  const keep = (): void => {
    const outcome = storage.keep(session.run);
    if (!outcome.ok) tell(keepNotice(outcome.problem));
  };
  const showPicture = (): void => picture?.show(session.now.turn, historyDivergence(session, book));
  const read = (choices: readonly string[]): void => {
    state = { ...state, view: "reading" };
    session.adopt(choices);
  };
  const putAside = (): readonly Notice[] => {
    if (session.run.choices.length === 0 && !state.kept) return [];
    storage.putAside();
    return [formerNotice()];
  };

  const answers: { readonly [Type in Command["type"]]: (command: Extract<Command, { readonly type: Type }>) => void } = {
    begin() {
      const notices = state.kept ? putAside() : state.notices;
      state = { ...state, notices, kept: null };
      const [only, ...others] = session.moments[0]?.turn.choices.filter(({ kind }) => kind !== "aside") ?? [];
      read(only?.kind === "page-turn" && others.length === 0 ? [PAGE_TURN] : []);
    },
    continue: () => state.kept && read(state.kept.run.choices),
    choose({ choice }) {
      const next = session.choose(choice);
      if (!next.ok) tell(next.problem.kind === "not-offered" ? refusedNotice() : faultNotice(next.problem.message));
    },
    back: () => session.back(),
    restart() {
      state = { ...state, view: "opening", notices: putAside(), kept: null };
      session.adopt([]);
    },
    "bring-back"() {
      const former = storage.former();
      state = { ...state, notices: [] };
      if (former) read(former.choices);
    },
    "go-title": () => change({ view: "opening", kept: { moments: session.moments, run: session.run } }),
    open({ panel }) {
      change({ panel });
      if (panel === "about") void import("./about").then(({ about }) => change({ about }));
    },
    close: () => change({ panel: null }),
    set({ settings: next }) {
      storage.write("settings", JSON.stringify(next));
      applySettings(next, document.documentElement);
      const still = standsStill(next);
      change({ settings: next, still });
      picture?.setStill(still);
    },
    "toggle-still": () => answers.set({ type: "set", settings: { ...state.settings, motion: state.still ? "full" : "still" } }),
    dismiss: ({ notice }) => change({ notices: state.notices.filter(({ text }) => text !== notice) }),
  };
  const send: Send = (command) => (answers[command.type] as (command: Command) => void)(command);

  session.on(({ how }) => {
    change({});
    arrive(session.moments.length - 1, state.view === "reading" ? how : "title", state.still);
    keep();
    showPicture();
  });
  applySettings(settings, document.documentElement);
  change({});
  picture = createPicture({ frame: document.getElementById("stage") as HTMLElement, book: scenes, still: state.still, failed: () => tell(noPictureNotice()) });
  showPicture();
  listen(() => ({ choices: state.view === "reading" ? session.now.turn.choices.map(({ id }) => id) : [], settings: state.settings, covered: state.panel !== null }), send, picture);

  return {
    replaceStory(next) {
      book = next;
      const { length } = session.run.choices;
      const stop = session.replaceStory(openStory(next.ink), markOf(next));
      if (stop) tell(movedNotice(stop, length));
    },
  };
}

function markOf({ title, version }: StoryBook): StoryMark {
  return { title, version };
}

function listen(target: Parameters<typeof listenToKeys>[0], send: Send, picture: Picture): void {
  listenToKeys(target, send);
  const wake = (): void => picture.wake();
  for (const act of ["pointerdown", "keydown", "wheel", "touchstart"]) window.addEventListener(act, wake, { passive: true });
}
