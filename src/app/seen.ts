/** Keeps what the reader has met in any history, for the map of histories and for skipping what was read. */
import { isOver } from "../narrative";
import { hasRead, readSeen, see, together, writeSeen, type Seen } from "../runs";
import type { Core } from "./core";
import { onlyPageTurn } from "./page-model";

export interface SeenKeeper {
  readonly now: Seen;
  /** The present page only turns, and was read before. */
  canSkip(): boolean;
  /** Goes on as long as pages only turn and every line on them was read before: to the next decision or new line. */
  skip(): void;
}

/** Listens from now on; what this history has shown already is seen as well. */
export function keepSeen(core: Core): SeenKeeper {
  const { session, storage, book } = core;
  const name = `seen:${book.title}`;
  let seen = readSeen(storage.read(name));

  const look = (): void => {
    seen = see(seen, { moments: session.moments, choices: session.run.choices });
    // Another tab may have seen something else meanwhile.
    seen = together(seen, readSeen(storage.read(name)));
    storage.write(name, writeSeen(seen));
  };
  session.on(({ type }) => type === "turned" && setTimeout(look));
  look();

  return {
    get now() {
      return seen;
    },
    canSkip: () => onlyPageTurn(session.now.turn) !== null && hasRead(seen, session.now.turn),
    skip() {
      while (!isOver(session.now.turn) && hasRead(seen, session.now.turn)) {
        const turn = onlyPageTurn(session.now.turn);
        if (turn === null || !session.choose(turn).ok) return;
      }
    },
  };
}
