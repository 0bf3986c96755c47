/** What each of the reader's commands does. */
import type { Command, Notice, Panel } from "../page";
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
      if (state.kept) read(core, state.kept.run.choices);
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
      const former = core.former ?? storage.former()?.choices ?? [];
      core.put({ notices: putAside(core) });
      read(core, former);
    },
  };
}

/** Along a history, and over to another. */
function travelAnswers(
  core: Core,
): Pick<Answers, "back" | "forward" | "jump" | "adopt" | "skip" | "play" | "leave-theatre"> {
  const { session } = core;
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
      core.put({ notices: putAside(core), panel: null, fetched: null });
      read(core, choices);
    },
  };
}

function pageAnswers(
  core: Core,
): Pick<Answers, "go-title" | "open" | "close" | "set" | "toggle-still" | "dismiss"> {
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
      core.show({ view: "opening", kept: { moments: session.moments, run: session.run } });
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

/** Moves the history that is left out of the way, and says how to have it back. */
function putAside(core: Core): readonly Notice[] {
  const { session, state, storage } = core;
  const choices = state.view === "reading" ? session.run.choices : (state.kept?.run.choices ?? []);
  if (choices.length === 0) return [];
  core.former = choices;
  storage.putAside();
  return [formerNotice()];
}
