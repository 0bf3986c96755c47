/** What each of the reader's commands does. */
import type { Command, Notice, Panel } from "../page";
import { startsWith, whole } from "../runs";
import { arrive } from "./arrive";
import type { Core } from "./core";
import { faultNotice, formerNotice, notFetchedNotice, refusedNotice } from "./notices";
import { firstPageTurn } from "./page-model";
import { panels } from "./panels";
import { applySettings, standsStill } from "./settings";

type Answers = {
  readonly [Type in Command["type"]]: (command: Extract<Command, { readonly type: Type }>) => void;
};

/** Does what `command` asks. */
export function answer(core: Core, command: Command): void {
  const answers: Answers = { ...readingAnswers(core), ...travelAnswers(core), ...pageAnswers(core) };
  (answers[command.type] as (command: Command) => void)(command);
}

function readingAnswers(
  core: Core,
): Pick<Answers, "begin" | "continue" | "choose" | "restart" | "bring-back"> {
  const { session, storage, state } = core;
  return {
    begin() {
      core.put({ notices: state.kept ? putAside(core) : state.notices, kept: null });
      const [first] = session.moments;
      read(core, first ? firstPageTurn(first) : []);
    },
    continue() {
      if (!state.kept) return;
      const { run, ahead } = state.kept;
      read(core, [...run.choices, ...ahead]);
      session.jump(run.choices.length);
    },
    choose({ choice }) {
      const next = session.choose(choice);
      if (next.ok) return;
      core.tell(next.problem.kind === "not-offered" ? refusedNotice() : faultNotice(next.problem.message));
    },
    restart() {
      core.put({ view: "opening", notices: putAside(core), kept: null });
      session.adopt([]);
    },
    "bring-back"() {
      const former = storage.former();
      core.put({ notices: putAside(core) });
      storage.note(former?.notes ?? null);
      read(core, former?.choices ?? []);
    },
  };
}

/** Along a history, and over to another. */
function travelAnswers(
  core: Core,
): Pick<Answers, "back" | "forward" | "jump" | "adopt" | "skip" | "play" | "leave-theatre"> {
  const { session, storage } = core;
  return {
    back: () => session.back(),
    forward: () => session.forward(),
    skip: () => core.seen?.skip(),
    play({ choices }) {
      if (choices) answer(core, { type: "adopt", choices });
      core.put({ view: "reading", panel: null, fetched: null });
      if (session.ahead.length === 0) session.jump(0);
      void fetchTheatre(core);
    },
    "leave-theatre": () => core.show({ bar: null }),
    jump({ at }) {
      core.put({ view: "reading", panel: null, fetched: null });
      session.jump(at);
    },
    adopt({ choices }) {
      // A branch of the same history takes the reader's notes along.
      const notes = startsWith(whole(session).choices, choices) ? storage.notes : null;
      core.put({ notices: putAside(core), panel: null, fetched: null });
      storage.note(notes);
      read(core, choices);
    },
  };
}

function pageAnswers(
  core: Core,
): Pick<Answers, "go-title" | "open" | "close" | "set" | "toggle-still" | "load-edition" | "dismiss"> {
  const { session, storage, state } = core;
  const set: Answers["set"] = ({ settings }) => {
    storage.write("settings", JSON.stringify(settings));
    applySettings(settings, document.documentElement);
    const still = standsStill(settings);
    core.show({ settings, still });
    core.picture?.setStill(still);
    core.hearing?.set();
  };
  return {
    "go-title"() {
      const { moments, run, ahead } = session;
      core.show({ view: "opening", kept: { moments, run, ahead } });
      arrive(0, "title", state.still);
    },
    open({ panel, topic = null }) {
      // Opened on another topic, the same sheet stays where it is.
      const fetched = panel === state.panel ? state.fetched : null;
      core.show({ panel, topic, fetched });
      if (!fetched) void fetchContent(core, panel);
    },
    close: () => core.show({ panel: null, topic: null, fetched: null }),
    set,
    "toggle-still": () =>
      set({ type: "set", settings: { ...state.settings, motion: state.still ? "full" : "still" } }),
    "load-edition": () => core.loadEdition?.(),
    dismiss({ notice }) {
      core.show({ notices: state.notices.filter(({ text }) => text !== notice) });
      // The button that had the focus is gone; reading goes on from the column.
      document.getElementById("reading")?.focus({ preventScroll: true });
    },
  };
}

async function fetchContent(core: Core, panel: Panel): Promise<void> {
  try {
    const fetched = await panels[panel].load();
    if (core.state.panel === panel) core.show({ fetched });
  } catch {
    core.show({ panel: null, fetched: null });
    core.tell(notFetchedNotice(panels[panel].title));
  }
}

async function fetchTheatre(core: Core): Promise<void> {
  try {
    core.show({ bar: await import("./theatre") });
  } catch {
    core.tell(notFetchedNotice("Replay"));
  }
}

/** Goes to the end of these choices, and reads on from there. */
function read({ session, put }: Core, choices: readonly string[]): void {
  put({ view: "reading" });
  session.adopt(choices);
}

/** Moves the history that is left out of the way with the notes on it, and says how to have it back. */
function putAside({ session, state, storage }: Core): readonly Notice[] {
  const left = state.view === "reading" ? session : state.kept;
  const run = left && whole(left);
  const any = run !== null && run.choices.length > 0;
  if (any) storage.putAside(run);
  storage.note(null);
  return any ? [formerNotice()] : [];
}
