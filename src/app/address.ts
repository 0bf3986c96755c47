/**
 * What stands behind `#/` in the address, in a chunk of its own: fetched when there is something.
 * `#/h/CODE` opens a history, `#/lesson/CODE` a lesson edition, `#/projector` the projector mode.
 */
import type { Send } from "../page";
import type { Core } from "./core";

/** Does what the address asks; an address that is not known here is left alone. */
export async function answerAddress(core: Core, send: Send): Promise<void> {
  const [, name = "", rest = ""] = /^#\/(\w+)(?:\/(.*))?$/.exec(location.hash) ?? [];
  await answers[name]?.(core, send, rest);
}

/** So that the page loaded again does not ask twice. */
export function cleanAddress(): void {
  history.replaceState(null, "", location.pathname + location.search);
}

type Answer = (core: Core, send: Send, rest: string) => void | Promise<void>;

const answers: Readonly<Record<string, Answer>> = {
  async h(core, send) {
    const { openAddressed } = await import("./open-code");
    openAddressed(core, send);
  },
  lesson(_, send, code) {
    cleanAddress();
    send({ type: "open", panel: "lesson", topic: code });
  },
  // Its address stays until it is left: a page loaded again in the middle of a lesson is in it still.
  async projector(core, send) {
    const { startProjector } = await import("./projector");
    send({ type: "close" });
    startProjector(core, send);
  },
};
