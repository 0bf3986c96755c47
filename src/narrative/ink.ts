/**
 * The only file that knows the Ink runtime. Restores, chooses, continues, and answers in plain
 * data; no Story, Choice or InkList leaves it. The casts below exist because inkjs types its
 * state and variables as `any`.
 */
import { Story as Runtime } from "inkjs";
import type { InkState } from "./names";
import type { Passage, RawLine, Value } from "./passage";
import { createReader, type InkReader } from "./reader";

export interface InkRuntime {
  /** The story from its beginning. Throws an `InkFault` when the story itself is broken. */
  begin(): Passage;
  /** The story from `state`, after taking the choice at `index` of the passage that left it. */
  choose(state: InkState, index: number): Passage;
  /** The value of every global variable in `state`; lists as sorted item names. */
  variables(state: InkState): ReadonlyMap<string, Value>;
  readonly globalTags: readonly string[];
}

/** The story did something that Ink calls an error; `message` is Ink's own, with the line. */
export class InkFault extends Error {
  override readonly name = "InkFault";
}

/** Ink has one seed for its dice; fixed, so that the same choices always give the same story. */
const SEED = 1992;

export function openInk(compiled: string | Record<string, unknown>): InkRuntime {
  const { story, proceed } = openRuntime(compiled);
  return {
    globalTags: story.globalTags ?? [],
    begin() {
      restart(story);
      return proceed();
    },
    choose(state, index) {
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(index);
      return proceed();
    },
    variables(state) {
      story.state.LoadJson(state);
      return globals(story);
    },
  };
}

/** The same story, watched: for the atlas, which must know what each passage depends on. */
export function openReader(compiled: string | Record<string, unknown>): InkReader {
  const { story, proceed } = openRuntime(compiled);
  restart(story);
  const fresh = story.state.ToJson() as InkState;
  const text = typeof compiled === "string" ? compiled : JSON.stringify(compiled);
  return createReader({
    story,
    proceed,
    fresh,
    plain,
    hiddenMemory: REMEMBERS.test(text),
    glue: text.includes('"<>"'),
  });
}

/** In a compiled story: a container that counts, the number of the turn, dice and shuffles. */
const REMEMBERS = /"#f":[1-3567]\b|[[,]"(?:turn|turns|readc|visit|seq|rnd|srnd)"[\],]/;

function restart(story: Runtime): void {
  story.ResetState();
  story.state.storySeed = SEED;
}

interface OpenRuntime {
  readonly story: Runtime;
  /** Goes on until the next choice, or until `pause` says so after a line. */
  readonly proceed: (pause?: () => boolean) => Passage;
}

function openRuntime(compiled: string | Record<string, unknown>): OpenRuntime {
  const story = new Runtime(compiled as string);
  const faults: string[] = [];
  story.onError = (message: string) => faults.push(message);
  const proceed = (pause: () => boolean = () => false): Passage => {
    faults.length = 0;
    const lines: RawLine[] = [];
    while (story.canContinue) {
      const text = (story.Continue() ?? "").trim();
      const tags = story.currentTags ?? [];
      if (text !== "" || tags.length > 0) lines.push({ text, tags });
      const error = faults.find((fault) => !/warning/i.test(fault.slice(0, 20)));
      if (error !== undefined) throw new InkFault(error);
      if (pause()) break;
    }
    const choices = story.currentChoices.map((choice) => ({
      text: choice.text.trim(),
      tags: choice.tags ?? [],
    }));
    return { lines, choices, state: story.state.ToJson() as InkState };
  };
  return { story, proceed };
}

/** What inkjs keeps private, and has no public way to list. */
type Globals = Readonly<Record<string, unknown>> & {
  readonly _globalVariables: ReadonlyMap<string, unknown>;
};

function globals(story: Runtime): ReadonlyMap<string, Value> {
  const state = story.variablesState as unknown as Globals;
  const names = [...state._globalVariables.keys()].toSorted();
  return new Map(names.map((name) => [name, plain(state[name])]));
}

function plain(value: unknown): Value {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  const items =
    (value as { orderedItems?: readonly { Key: { itemName: string } }[] } | null)?.orderedItems ?? [];
  return items.map((item) => item.Key.itemName).toSorted();
}
