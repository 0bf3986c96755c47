/** Which of the story's variables the runtime reads before it writes them, and which it writes. */
import type { ObservedRuntime } from "./observed-runtime";

export interface RuntimeValue {
  readonly value: unknown;
  readonly valueType: number;
}

export interface Globals {
  _globalVariables: Map<string, RuntimeValue>;
  GetRawVariableWithName(name: string, context: number): unknown;
  Assign(assignment: unknown, value: RuntimeValue): void;
  SetGlobal(name: string, value: RuntimeValue): void;
}

interface Lookahead {
  StateSnapshot(): void;
  RestoreStateSnapshot(): void;
}

/** Gives each value of each variable a number, from 0. */
export class ValueTable {
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
export class Watch {
  private readonly globals: Globals;
  private readonly values: ValueTable;
  private readonly reads = new Set<number>();
  private written: ReadonlySet<number> = new Set<number>();
  private writtenBefore = this.written;
  private assigning = false;

  constructor(story: ObservedRuntime, values: ValueTable) {
    const globals = story.variablesState as unknown as Globals;
    this.globals = globals;
    this.values = values;
    this.followLookahead(story as unknown as Lookahead);
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
      if (variable !== undefined && !this.written.has(variable))
        this.written = new Set(this.written).add(variable);
      set.call(globals, name, value);
    };
  }

  start(): void {
    this.reads.clear();
    this.written = new Set();
    this.assigning = false;
  }

  hasRead(): boolean {
    return this.reads.size > 0;
  }

  found(): { readonly reads: readonly number[]; readonly writes: readonly number[] } {
    const names = [...this.values.of.keys()];
    const writes = [...this.written]
      .toSorted((a, b) => a - b)
      .flatMap((variable) => {
        const value = this.globals._globalVariables.get(names[variable] as string) as RuntimeValue;
        return [variable, this.values.number(variable, value)];
      });
    return { reads: [...this.reads], writes };
  }

  /** Ink reads past the end of a line and takes it back: what it read there counts, what it wrote does not. */
  private followLookahead(story: Lookahead): void {
    const { StateSnapshot: snapshot, RestoreStateSnapshot: restore } = story;
    story.StateSnapshot = () => {
      this.writtenBefore = this.written;
      snapshot.call(story);
    };
    story.RestoreStateSnapshot = () => {
      this.written = this.writtenBefore;
      restore.call(story);
    };
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
