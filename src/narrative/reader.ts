/**
 * Ink under observation: what one passage reads of the story's variables before it writes them,
 * what it writes, and which pieces of the compiled text it passes. It is handed the runtime by
 * `ink.ts`, which alone imports it; the types here name the few private parts that are looked at.
 */
import { ValueTable, Watch, type Globals, type RuntimeValue } from "./watch";
import type { InkState } from "./names";
import type { ObservedRuntime } from "./observed-runtime";
import { keepPace } from "./pace";
import type { Passage, Value } from "./passage";
import { Pieces, type Piece } from "./pieces";
import { resumePoints, type ResumePoint } from "./resume-point";

/**
 * A passage, or the part of one up to the first line that had to know something: cut there, since
 * what the next lines ask is another question, and its answers would only multiply with these.
 */
export interface Reading extends Passage {
  /** The variables that were read before they were written, by number, in the order of the first reading. */
  readonly reads: readonly number[];
  /** What was written: a variable's number, then its value's number, and so on. */
  readonly writes: readonly number[];
  readonly pieces: readonly number[];
  /** Where each choice goes on; within a passage, where the passage does. */
  readonly resumes: readonly ResumePoint[];
  /** There are more lines before the next choice. */
  readonly unfinished: boolean;
  /** What Ink calls an error, where it met one; the passage then has neither lines nor choices. */
  readonly fault: string | null;
}

export interface InkReader {
  /** The global variables; a variable's number is its place here. */
  readonly variables: readonly string[];
  /** Each variable's value at the beginning, by number. */
  readonly initial: readonly number[];
  readonly pieces: readonly Piece[];
  /** The story counts visits or turns, or throws dice: its memory is more than its variables. */
  readonly hiddenMemory: boolean;
  readonly beginning: ResumePoint;
  value(variable: number, number: number): Value;
  /** Goes on from `point` with these values. */
  resume(point: ResumePoint, values: ArrayLike<number>): Reading;
}

export interface ReaderParts {
  readonly story: ObservedRuntime;
  readonly proceed: (pause: () => boolean) => Passage;
  /** The state before the first line. */
  readonly fresh: InkState;
  readonly plain: (value: unknown) => Value;
  readonly hiddenMemory: boolean;
  /** The story uses glue. */
  readonly glue: boolean;
}

/** A reader of a story that stands at its beginning. */
export function createReader({ story, proceed, fresh, plain, hiddenMemory, glue }: ReaderParts): InkReader {
  const globals = story.variablesState as unknown as Globals;
  const variables = [...globals._globalVariables.keys()];
  const values = new ValueTable(variables);
  const watch = new Watch(story, values);
  keepPace(story, glue, () => watch.hasRead());
  const initial = variables.map((name, at) =>
    values.number(at, globals._globalVariables.get(name) as RuntimeValue),
  );
  const pieces = new Pieces(story);
  return {
    variables,
    initial,
    pieces: pieces.all,
    hiddenMemory,
    beginning: { key: "", state: fresh, index: -1 },
    value: (variable, number) => plain(values.held(variable, number).value),
    resume(point, row) {
      story.state.LoadJson(point.state);
      for (const [at, name] of variables.entries())
        globals._globalVariables.set(name, values.held(at, row[at] as number));
      watch.start();
      pieces.start();
      const { passage, fault } = attempt(() => {
        if (point.index >= 0) story.ChooseChoiceIndex(point.index);
        return proceed(() => watch.hasRead());
      });
      const unfinished = fault === null && story.canContinue;
      const resumes = fault === null ? resumePoints(passage, unfinished, hiddenMemory) : [];
      return { ...passage, ...watch.found(), pieces: pieces.passed(), resumes, unfinished, fault };
    },
  };
}

const nothing: Passage = { lines: [], choices: [], state: "" as InkState };

function attempt(go: () => Passage): { readonly passage: Passage; readonly fault: string | null } {
  try {
    return { passage: go(), fault: null };
  } catch (error) {
    return { passage: nothing, fault: error instanceof Error ? error.message : String(error) };
  }
}
