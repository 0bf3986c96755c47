/**
 * Ink under observation: what one passage reads of the story's variables before it writes them,
 * what it writes, and which pieces of the compiled text it passes. It is handed the runtime by
 * `ink.ts`, which alone imports it; the types here name the few private parts that are looked at.
 */
import type { Passage, Value } from "./ink";
import type { InkState } from "./names";

/** A place where Ink can be made to go on, whatever the variables are. */
export interface ResumePoint {
  /** Two points with one key go on alike: all of Ink's state but the global variables. */
  readonly key: string;
  readonly state: InkState;
  /** The choice to take there; -1 at the beginning of the story. */
  readonly index: number;
}

/** A passage with what it had to know. */
export interface Reading extends Passage {
  /** The variables that were read before they were written, by number, in the order of the first reading. */
  readonly reads: readonly number[];
  /** What was written: a variable's number, then its value's number, and so on. */
  readonly writes: readonly number[];
  readonly pieces: readonly number[];
  /** Where each choice goes on. */
  readonly resumes: readonly ResumePoint[];
  /** What Ink calls an error, where it met one; the passage then has neither lines nor choices. */
  readonly fault: string | null;
}

/** A piece of the compiled text, without what Ink puts between. */
export interface Piece {
  readonly path: string;
  readonly text: string;
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

interface RuntimeValue {
  readonly value: unknown;
  readonly valueType: number;
}

interface Container {
  readonly content: readonly unknown[];
  readonly namedOnlyContent: ReadonlyMap<string, unknown> | null;
  readonly path: { toString(): string };
}

interface Globals {
  _globalVariables: Map<string, RuntimeValue>;
  GetRawVariableWithName(name: string, context: number): unknown;
  Assign(assignment: unknown, value: RuntimeValue): void;
  SetGlobal(name: string, value: RuntimeValue): void;
}

/** The parts of inkjs's Story that are used here. */
export interface ObservedRuntime {
  readonly mainContentContainer: unknown;
  readonly variablesState: unknown;
  readonly state: { LoadJson(json: string): void };
  ChooseChoiceIndex(index: number): void;
}

export interface ReaderParts {
  readonly story: ObservedRuntime;
  readonly proceed: () => Passage;
  /** The state before the first line. */
  readonly fresh: InkState;
  readonly plain: (value: unknown) => Value;
  readonly hiddenMemory: boolean;
}

/** A reader of a story that stands at its beginning. */
export function createReader({ story, proceed, fresh, plain, hiddenMemory }: ReaderParts): InkReader {
  const globals = story.variablesState as unknown as Globals;
  const variables = [...globals._globalVariables.keys()];
  const values = new ValueTable(variables);
  const watch = new Watch(globals, values);
  const initial = variables.map((name, at) => values.number(at, globals._globalVariables.get(name) as RuntimeValue));
  const pieces = new Pieces(story);
  return {
    variables,
    initial,
    pieces: pieces.all,
    hiddenMemory,
    beginning: { key: "", state: fresh, index: -1 },
    value: (variable, number) => plain(unwrapped(values.held(variable, number))),
    resume(point, row) {
      story.state.LoadJson(point.state);
      for (const [at, name] of variables.entries()) globals._globalVariables.set(name, values.held(at, row[at] as number));
      watch.start();
      pieces.start();
      const { passage, fault } = attempt(() => {
        if (point.index >= 0) story.ChooseChoiceIndex(point.index);
        return proceed();
      });
      const resumes = fault === null ? resumePoints(passage, hiddenMemory) : [];
      return { ...passage, ...watch.found(), pieces: pieces.passed(), resumes, fault };
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

function unwrapped(value: RuntimeValue): unknown {
  return value.value;
}

/** Gives each value of each variable a number, from 0. */
class ValueTable {
  readonly of: ReadonlyMap<string, number>;
  private readonly keys: Map<string, number>[];
  private readonly all: RuntimeValue[][];

  constructor(names: readonly string[]) {
    this.of = new Map(names.map((name, at) => [name, at]));
    this.keys = names.map(() => new Map());
    this.all = names.map(() => []);
  }

  held(variable: number, number: number): RuntimeValue {
    return this.all[variable]?.[number] as RuntimeValue;
  }

  number(variable: number, value: RuntimeValue): number {
    const key = valueKey(value);
    const keys = this.keys[variable] as Map<string, number>;
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, keys.size);
    this.all[variable]?.push(value);
    return keys.size - 1;
  }
}

/** An empty list remembers where its items came from, and Ink can ask for that. */
function valueKey(value: RuntimeValue): string {
  const origins = (value.value as { readonly originNames?: readonly string[] | null } | null)?.originNames;
  const text = String(value.value);
  return `${value.valueType}:${text}${text === "" && origins ? origins.toSorted().join() : ""}`;
}

/** Listens at the two doors through which Ink takes and gives a global variable. */
class Watch {
  private readonly globals: Globals;
  private readonly values: ValueTable;
  private readonly reads = new Set<number>();
  private readonly written = new Set<number>();
  private assigning = false;

  constructor(globals: Globals, values: ValueTable) {
    this.globals = globals;
    this.values = values;
    const { GetRawVariableWithName: get, Assign: assign, SetGlobal: set } = globals;
    globals.GetRawVariableWithName = (name, context) => {
      if (!this.assigning && (context === 0 || context === -1)) this.read(name);
      return get.call(globals, name, context);
    };
    globals.Assign = (assignment, value) => {
      this.assigning = true;
      assign.call(globals, assignment, value);
      this.assigning = false;
    };
    globals.SetGlobal = (name, value) => {
      if (isEmptyList(value)) this.read(name);
      const variable = this.values.of.get(name);
      if (variable !== undefined) this.written.add(variable);
      set.call(globals, name, value);
    };
  }

  start(): void {
    this.reads.clear();
    this.written.clear();
    this.assigning = false;
  }

  found(): Pick<Reading, "reads" | "writes"> {
    const names = [...this.values.of.keys()];
    const writes = [...this.written].toSorted((a, b) => a - b).flatMap((variable) => {
      const value = this.globals._globalVariables.get(names[variable] as string) as RuntimeValue;
      return [variable, this.values.number(variable, value)];
    });
    return { reads: [...this.reads], writes };
  }

  private read(name: string): void {
    const variable = this.values.of.get(name);
    if (variable !== undefined && !this.written.has(variable)) this.reads.add(variable);
  }
}

/** An empty list takes over the origins of what it replaces: a reading, in effect. */
function isEmptyList(value: RuntimeValue): boolean {
  const count = (value.value as { readonly Count?: number } | null)?.Count;
  return count === 0;
}

/** Every text of the compiled story, and which of it one passage met. */
class Pieces {
  readonly all: Piece[] = [];
  private readonly numbers = new Map<unknown, number>();
  private readonly met = new Set<number>();

  constructor(story: ObservedRuntime) {
    this.collect(story.mainContentContainer as Container);
    const runtime = story as unknown as { PerformLogicAndFlowControl(content: unknown): boolean };
    const perform = runtime.PerformLogicAndFlowControl;
    runtime.PerformLogicAndFlowControl = (content) => {
      const number = this.numbers.get(content);
      if (number !== undefined) this.met.add(number);
      return perform.call(story, content);
    };
  }

  start(): void {
    this.met.clear();
  }

  passed(): readonly number[] {
    return [...this.met];
  }

  private collect(container: Container): void {
    for (const each of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
      if ("content" in (each as object)) this.collect(each as Container);
      else this.add(each as { readonly value?: unknown; readonly path: { toString(): string } });
    }
  }

  private add(piece: { readonly value?: unknown; readonly path: { toString(): string } }): void {
    if (typeof piece.value !== "string" || "contextIndex" in piece || piece.value.trim() === "") return;
    this.numbers.set(piece, this.all.length);
    this.all.push({ path: piece.path.toString(), text: piece.value.trim() });
  }
}

interface SavedThread {
  readonly callstack: readonly Readonly<Record<string, unknown>>[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

interface SavedState {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly currentFlowName: string;
  readonly visitCounts: unknown;
  readonly turnIndices: unknown;
  readonly turnIdx: number;
  readonly storySeed: number;
  readonly previousRandom: number;
}

interface SavedFlow {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
  readonly currentChoices: readonly { readonly targetPath: string; readonly originalThreadIndex: number }[];
}

function resumePoints({ state }: Passage, hiddenMemory: boolean): readonly ResumePoint[] {
  const saved = JSON.parse(state) as SavedState;
  const flow = saved.flows[saved.currentFlowName] as SavedFlow;
  const hidden = hiddenMemory ? [saved.visitCounts, saved.turnIndices, saved.turnIdx, saved.storySeed, saved.previousRandom] : [];
  return flow.currentChoices.map(({ targetPath, originalThreadIndex }, index) => {
    const among = flow.callstack.threads.find(({ threadIndex }) => threadIndex === originalThreadIndex);
    const thread = among ?? (flow.choiceThreads?.[originalThreadIndex] as SavedThread);
    const before = hiddenMemory ? thread.previousContentObject : "";
    return { key: JSON.stringify([targetPath, ...frames(thread), before, ...hidden]), state, index };
  });
}

/** The thread's call stack; where its last frame stands does not matter, since the choice moves it. */
function frames({ callstack }: SavedThread): readonly unknown[] {
  return callstack.map(({ cPath, idx, ...frame }, at) => (at === callstack.length - 1 ? frame : { cPath, idx, ...frame }));
}
