/** Keeps the game on the reader's device, and offers a new edition of it. Fetched when the page is live and quiet. */
import type { Notice } from "../page";
import type { Core } from "./core";

/** Not among the other notices: it is seldom said, and the first page is not to carry it. */
export const editionNotice: Notice = {
  text: "There is a new edition of the game. Your history is kept, and goes on in it.",
  action: { label: "Load it", command: { type: "load-edition" } },
};

/** A browser lets the former edition go when it has been idle, which takes half a minute at most. */
export const comingNotice: Notice = {
  text: "The new edition is being loaded. This may take half a minute, and you can read on meanwhile.",
  action: null,
};

/** Asks for a new edition again when the reader comes back after so long; every reload asks as well. */
const HOUR = 3_600_000;

/**
 * Does nothing where the browser keeps no pages: in a page that was not sent safely, in some frames, and
 * where the reader has forbidden it. The game needs its network there, as any page does.
 */
export async function keepOffline(core: Core): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await quiet();
  const keeper = await navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
  if (!keeper) return;
  offerEditions(keeper, core);
  askAgain(keeper);
}

/** A new edition waits, or was taken in another tab: this page shows it only on the reader's word. */
function offerEditions(keeper: ServiceWorkerRegistration, core: Core): void {
  let served = navigator.serviceWorker.controller !== null;
  let asked = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    core.loadEdition = core.loadAnew;
    if (asked) core.loadAnew();
    else if (served) core.tell(editionNotice);
    served = true;
  });
  whenWaiting(keeper, (edition) => {
    core.loadEdition = () => {
      asked = true;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, which has none
      edition.postMessage({ type: "SKIP_WAITING" });
      core.put({ notices: core.state.notices.filter(({ text }) => text !== editionNotice.text) });
      core.tell(comingNotice);
    };
    core.tell(editionNotice);
  });
}

/** An edition may have come, or be on its way, before this page looks. The first one ever waits for nobody. */
function whenWaiting(keeper: ServiceWorkerRegistration, act: (edition: ServiceWorker) => void): void {
  const look = (): void => {
    if (keeper.waiting && keeper.active) act(keeper.waiting);
  };
  const watch = (): void => keeper.installing?.addEventListener("statechange", look);
  keeper.addEventListener("updatefound", watch);
  watch();
  look();
}

function askAgain(keeper: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - last < HOUR) return;
    last = Date.now();
    void keeper.update().catch(() => undefined);
  });
}

/** When the page has loaded all that it asked for and has nothing to do. */
async function quiet(): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  await new Promise<unknown>((idle) =>
    "requestIdleCallback" in window
      ? requestIdleCallback(idle, { timeout: 10_000 })
      : setTimeout(idle, 1_000),
  );
}
