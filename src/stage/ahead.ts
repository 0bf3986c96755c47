/** What may come next, fetched a few at a time, in the order in which it is likely, and never much of it. */

/** So many drawings are on their way at once. */
const AT_ONCE = 3;

/** So many may wait. A turn leads to few scenes; what was asked for longest ago is not likely any more. */
const WAITING = 6;

export interface Ahead {
  /** Fetches this, after what was asked for before. */
  ask(scene: string): void;
}

/** `fetch` must not reject. `thrifty` is asked before each fetch: while it says yes, nothing is fetched. */
export function createAhead(fetch: (scene: string) => Promise<unknown>, thrifty: () => boolean): Ahead {
  let waiting: readonly string[] = [];
  let busy = 0;
  const next = (): void => {
    const [scene] = waiting;
    if (scene === undefined || busy >= AT_ONCE) return;
    waiting = waiting.slice(1);
    busy += 1;
    void fetch(scene).finally(() => {
      busy -= 1;
      next();
    });
  };
  return {
    ask(scene) {
      if (thrifty() || waiting.includes(scene)) return;
      waiting = [...waiting, scene].slice(-WAITING);
      next();
    },
  };
}

/** Whether the reader, or their line, asks for as few bytes as can be. */
export function onThriftyLine(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || connection?.effectiveType?.endsWith("2g") === true;
}
