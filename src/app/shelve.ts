import type { Core } from "./core";

/** After the reader's act has been answered, and whatever else was asked for then. Milliseconds. */
const WAIT = 2_000;

/** Brings what was left to the shelf, where there is something. If that fails, it waits for the next time. */
export function shelveLater(core: Core): void {
  if (!core.storage.waits()) return;
  setTimeout(() => {
    import("./shelf").then(({ openShelf }) => openShelf(core)).catch(() => undefined);
  }, WAIT);
}
