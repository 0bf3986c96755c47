/** The shell: takes the reader's commands, asks the session, and tells page, picture and storage. */
import { openStory, type StoryBook } from "../narrative";
import type { Send } from "../page";
import { answer } from "./answers";
import { arrive } from "./arrive";
import { createCore, markOf, type Core } from "./core";
import { foresee } from "./foresee";
import { listenToKeys } from "./keys";
import { movedNotice, noPictureNotice, notFetchedNotice } from "./notices";
import { historyDivergence } from "./page-model";
import { createPicture } from "./picture";
import { applySettings, standsStill } from "./settings";
import { shelveLater } from "./shelve";
import { createHearing } from "./sound";

export interface Shell {
  /** Puts an edited text of the story under the reader's run. */
  replaceStory(book: StoryBook): void;
  /** Goes on with the history that was kept, as a press on Continue does. */
  goOn(): void;
}

/** Brings the page in `root` to life. Throws when the story cannot begin. */
export function startShell(book: StoryBook, root: HTMLElement): Shell {
  const send: Send = (command) => answer(core, command);
  const core = createCore(book, root, send);
  applySettings(core.state.settings, document.documentElement);
  core.show();
  hangPicture(core);
  listen(core, send);
  core.hearing = createHearing(core);
  heedAddress(core, send);
  shelveLater(core);
  if (import.meta.env.PROD) afterPaint(() => void keepOffline(core));
  return {
    goOn: () => send({ type: "continue" }),
    replaceStory(next) {
      core.book = next;
      const before = core.session.run;
      const stop = core.session.replaceStory(openStory(next.ink), markOf(next));
      if (!stop) return;
      core.storage.putAside(before);
      core.tell(movedNotice(stop, before.choices.length));
    },
  };
}

/** `#/…` in the address asks for something; what, is known to a part that is fetched only then. */
function heedAddress(core: Core, send: Send): void {
  const heed = (): void => {
    if (location.hash.startsWith("#/"))
      import("./address")
        .then(({ answerAddress }) => answerAddress(core, send))
        .catch(() => core.tell(notFetchedNotice("The link")));
  };
  window.addEventListener("hashchange", heed);
  heed();
}

/** Without it the game is played from the network, as before. */
function keepOffline(core: Core): Promise<void> {
  return import("./offline").then(
    (offline) => offline.keepOffline(core),
    () => undefined,
  );
}

function hangPicture(core: Core): void {
  core.picture = createPicture({
    frame: document.getElementById("stage") as HTMLElement,
    still: core.state.still,
    failed: () => core.tell(noPictureNotice()),
  });
  showPicture(core);
}

function showPicture({ picture, session, state, book }: Core): void {
  const [first] = session.moments;
  if (state.view === "opening" && first) picture?.show(first.turn, 0);
  else picture?.show(session.now.turn, historyDivergence(session, book));
}

/** What was seen is fetched once, after the first act. */
async function wakeSeen(core: Core): Promise<void> {
  if (core.seen) return;
  try {
    const { keepSeen } = await import("./seen");
    core.seen ??= keepSeen(core);
  } catch {
    // Without it nothing is skipped, and the next act asks again.
  }
}

/** Waits until the page as it now is has been painted: the text never waits for the picture. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

function listen(core: Core, send: Send): void {
  const { session } = core;
  session.on((event) => {
    if (event.type === "left") {
      core.storage.putAside(event.run);
      return shelveLater(core);
    }
    const { how } = event;
    core.show();
    arrive(session.moments.length - 1, core.state.view === "reading" ? how : "title", core.state.still);
    core.keep();
    if (how === "adopted") shelveLater(core);
    afterPaint(() => {
      showPicture(core);
      foresee(session, core.picture);
      // Where it cannot be fetched nobody is asked, and nothing is missing.
      if (session.now.turn.decision)
        void import("./estimate").then(
          ({ ask }) => ask(core, how),
          () => null,
        );
    });
  });
  for (const press of ["pointerdown", "keydown", "click"])
    window.addEventListener(press, () => core.picture?.hold(), { capture: true, passive: true });
  const wake = (): void =>
    afterPaint(() => {
      core.picture?.wake();
      void wakeSeen(core);
    });
  // Not at `pointerdown`: a notice that comes of it would move the button from under the press.
  for (const act of ["click", "keydown", "wheel", "touchmove"])
    window.addEventListener(act, wake, { passive: true });
  matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", () => {
    const still = standsStill(core.state.settings);
    core.show({ still });
    core.picture?.setStill(still);
  });
  listenToKeys(
    () => ({
      choices: core.state.view === "reading" ? session.now.turn.choices.map(({ id }) => id) : [],
      marked: core.book.dossier,
      settings: core.state.settings,
      covered: core.state.panel !== null,
    }),
    send,
  );
}
