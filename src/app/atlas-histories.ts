/** The reader's histories as the map takes them: the present one, those that are kept, and what was met in them all. */
import type { Moment } from "../narrative";
import { decisionOf, type AtlasMatter, type KeptHistory } from "./atlas-matter";
import type { Core } from "./core";

export interface Histories extends Pick<AtlasMatter, "kept" | "seen" | "read"> {
  readonly present: AtlasMatter["present"] & {
    /** It is being read, and not only kept for going on with. */
    readonly reading: boolean;
  };
  readonly moments: readonly Moment[];
}

const NONE = { moments: [], run: { choices: [] } };

/** As many other histories are drawn: more could not be told apart. */
const MOST_DRAWN = 8;

/** `others`: those on the shelf, the newest first. */
export function histories(
  { session, state, seen }: Pick<Core, "session" | "state" | "seen">,
  others: readonly KeptHistory[] = [],
): Histories {
  const reading = state.view === "reading";
  const { moments, run } = reading ? session : (state.kept ?? NONE);
  const ahead = reading ? session.ahead : [];
  const last = moments.at(-1)?.turn;
  const ending = last?.ending ?? null;
  const before = seen?.now.choices ?? [];
  const taken = [...before, ...run.choices, ...ahead, ...others.flatMap(({ choices }) => choices)];
  const endings = [ending, ...others.map((each) => each.ending)].filter((each) => each !== null);
  return {
    present: { choices: run.choices, ahead, ending, open: last?.decision ?? null, reading },
    moments,
    kept: others.filter(({ choices }) => decided(choices) !== decided(run.choices)).slice(0, MOST_DRAWN),
    seen: new Set<string>([...taken, ...endings]),
    read: new Set<string>(moments.flatMap(({ turn }) => turn.choices.map(({ id }) => id))),
  };
}

/** Histories with the same decisions are one line on the map. */
function decided(choices: readonly string[]): string {
  return choices.filter((choice) => decisionOf(choice) !== null).join(" ");
}

/** How many choices come before the chapter in which one stands after `at` of them. */
export function chapterStart(moments: readonly Moment[], at: number): number {
  const chapter = moments[at]?.turn.heading.chapter;
  if (chapter === undefined) return Math.max(0, at);
  const before = moments.slice(0, at).findLastIndex(({ turn }) => turn.heading.chapter !== chapter);
  return before + 1;
}
