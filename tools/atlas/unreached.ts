/** What the source of a story holds and no history meets, with where it stands. */
import type { Exploration, InkMachine } from "../../src/atlas";
import { placesOf, type Place } from "../story/compile";
import type { CheckedStory } from "../story/lint";
import { decisionChoices, tagText, type LintLine } from "../story/lint-input";

export interface Missed extends Place {
  /** Its id, or the beginning of its text. */
  readonly what: string;
}

export interface Unreached {
  readonly lines: readonly Missed[];
  readonly choices: readonly Missed[];
  readonly decisions: readonly Missed[];
  readonly endings: readonly Missed[];
}

export interface Explored {
  readonly machine: InkMachine;
  readonly found: Exploration;
}

const LONGEST = 60;

export function unreached(story: string, { lines }: CheckedStory, explored: Explored): Unreached {
  const { machine, found } = explored;
  const stops = [...found.reached].flatMap((at) => machine.stops[at] ?? []);
  const offered = new Set(stops.flatMap(({ choices }) => choices.map(({ id }) => id)));
  const decisions = new Set(stops.map(({ decision }) => decision));
  const endings = new Set(stops.map(({ ending }) => ending));
  const choices = decisionChoices(lines).map(({ line, id }) => missed(line, id));
  return {
    lines: deadLines(story, explored),
    choices: once(choices.filter(({ what }) => !offered.has(what))),
    decisions: once(tagged(lines, "decision").filter(({ what }) => !decisions.has(what))),
    endings: once(tagged(lines, "ending").filter(({ what }) => !endings.has(what))),
  };
}

/** Each line once, however many of its pieces are never met. */
function deadLines(story: string, { machine, found }: Explored): readonly Missed[] {
  const dead = machine.reader.pieces.flatMap((piece, at) => (found.pieces.has(at) ? [] : [piece]));
  if (dead.length === 0) return [];
  const places = placesOf(story);
  const pieces = dead.flatMap(({ path, text }) => {
    const place = places.get(path);
    return place ? [missed(place, text.slice(0, LONGEST))] : [];
  });
  return pieces.filter(
    ({ file, line }, at) => pieces.findIndex((each) => each.file === file && each.line === line) === at,
  );
}

/** The lines that carry a decision or an ending. */
export function tagged(lines: readonly LintLine[], key: "decision" | "ending"): readonly Missed[] {
  return lines.flatMap((line) => {
    const id = line.kind === "content" ? tagText(line, key) : null;
    return id === null ? [] : [missed(line, id)];
  });
}

function missed({ file, line }: Place, what: string): Missed {
  return { what, file, line };
}

function once(all: readonly Missed[]): readonly Missed[] {
  return all.filter(({ what }, at) => all.findIndex((each) => each.what === what) === at);
}
