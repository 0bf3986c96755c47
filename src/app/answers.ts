/** What each of the reader's commands does. */
import { PAGE_TURN } from "../narrative";
import type { Command, Notice } from "../page";
import type { Core } from "./core";
import { faultNotice, formerNotice, refusedNotice } from "./notices";
import { applySettings, standsStill } from "./settings";

type Answers = {
  readonly [Type in Command["type"]]: (command: Extract<Command, { readonly type: Type }>) => void;
};

/** Does what `command` asks. */
export function answer(core: Core, command: Command): void {
  const answers: Answers = { ...readingAnswers(core), ...pageAnswers(core) };
  (answers[command.type] as (command: Command) => void)(command);
}

function readingAnswers(core: Core): Pick<Answers, "begin" | "continue" | "choose" | "back" | "restart" | "bring-back"> {
  const { session, storage, state } = core;
  return {
    begin() {
      core.put({ notices: state.kept ? putAside(core) : state.notices, kept: null });
      read(core, firstPageTurn(core));
    },
    continue() {
      if (state.kept) read(core, state.kept.run.choices);
    },
    choose({ choice }) {
      const next = session.choose(choice);
      if (next.ok) return;
      core.tell(next.problem.kind === "not-offered" ? refusedNotice() : faultNotice(next.problem.message));
    },
    back: () => session.back(),
    restart() {
      core.put({ view: "opening", notices: putAside(core), kept: null });
      session.adopt([]);
    },
    "bring-back"() {
      const former = storage.former();
      core.put({ notices: [] });
      if (former) read(core, former.choices);
      else core.show();
    },
  };
}

function pageAnswers(core: Core): Pick<Answers, "go-title" | "open" | "close" | "set" | "toggle-still" | "dismiss"> {
  const { session, storage, state } = core;
  const set: Answers["set"] = ({ settings }) => {
    storage.write("settings", JSON.stringify(settings));
    applySettings(settings, document.documentElement);
    const still = standsStill(settings);
    core.show({ settings, still });
    core.picture?.setStill(still);
  };
  return {
    "go-title": () => core.show({ view: "opening", kept: { moments: session.moments, run: session.run } }),
    open({ panel }) {
      core.show({ panel });
      if (panel === "about") void import("./about").then(({ about }) => core.show({ about }));
    },
    close: () => core.show({ panel: null }),
    set,
    "toggle-still": () => set({ type: "set", settings: { ...state.settings, motion: state.still ? "full" : "still" } }),
    dismiss: ({ notice }) => core.show({ notices: state.notices.filter(({ text }) => text !== notice) }),
  };
}

/** Goes to the end of these choices, and reads on from there. */
function read({ session, put }: Core, choices: readonly string[]): void {
  put({ view: "reading" });
  session.adopt(choices);
}

/** Begin is the first page-turn, where the opening passage ends on one: its lines have been read. */
function firstPageTurn({ session }: Core): readonly string[] {
  const [only, ...others] = session.moments[0]?.turn.choices.filter(({ kind }) => kind !== "aside") ?? [];
  return only?.kind === "page-turn" && others.length === 0 ? [PAGE_TURN] : [];
}

/** Moves the history that is left out of the way, and says how to have it back. */
function putAside({ session, state, storage }: Core): readonly Notice[] {
  if (session.run.choices.length === 0 && !state.kept) return [];
  storage.putAside();
  return [formerNotice()];
}
