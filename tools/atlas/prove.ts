/** Proves a story: follows every history to its end, and says where in its source something is wrong. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  explore,
  inkMachine,
  prove,
  transitionModel,
  type Exploration,
  type InkMachine,
  type Model,
  type Proof,
  type Stopped,
} from "../../src/atlas";
import { openStory } from "../../src/narrative";
import type { Problem } from "../story/compile";
import { lintStory, type CheckedStory } from "../story/lint";
import { storyVersion } from "../story/pack";
import { lessonStarts, type LessonStart } from "./lesson-starts";
import { problemsOf } from "./problems";
import { sampled, type Sample } from "./sample";
import { unreached, type Unreached } from "./unreached";

/** The most states that are kept, those at page-turns included: about 2 GiB. */
export const MOST_STATES = 3_000_000;
/** How long a story may take. */
export const MOST_SECONDS = 300;
/** How large the process may grow; only stories that remember more than their variables come near. */
const MOST_BYTES = 2 * 2 ** 30;

export interface Proved extends Proof {
  readonly unreached: Unreached;
  readonly outOfRange: readonly OutOfRange[];
}

/** A value outside the range that story/variables.json states. */
export interface OutOfRange {
  readonly variable: string;
  readonly value: string;
}

/** Too large, or without end: what was seen was seen by chance, and proves nothing. */
export interface Unproved {
  readonly complete: false;
  readonly why: string;
  readonly sampled: Sample;
}

export interface Verdict {
  /** Of the story that was proved, as its book has it. */
  readonly version: string;
  readonly proof: Proved | Unproved;
  readonly model: Model | null;
  /** Where a lesson can begin; empty where the proof is not whole. */
  readonly lessons: readonly LessonStart[];
  readonly problems: readonly Problem[];
  readonly seconds: number;
}

export interface ProveOptions {
  readonly states?: number;
  readonly seconds?: number;
  /** Told now and then how many states there are. */
  readonly progress?: (states: number) => void;
  /** When the story was linted before. */
  readonly checked?: CheckedStory;
}

/** Throws when the story does not compile. */
export function proveStory(story: string, options: ProveOptions = {}): Verdict {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const checked = options.checked ?? lintStory(story);
  const { ink, problems } = checked.files;
  if (!ink) throw new Error(problems.map(({ message }) => message).join("\n"));
  const version = storyVersion(ink);
  const most = options.seconds ?? MOST_SECONDS;
  let limit = "";
  const machine = inkMachine(ink);
  const found = explore(machine, {
    states: options.states ?? MOST_STATES,
    progress: (states) => {
      options.progress?.(states);
      if (seconds() >= most) limit = `${most} seconds`;
      else if (process.memoryUsage.rss() >= MOST_BYTES) limit = "2 GiB of memory";
      return limit === "";
    },
  });
  const rounded = (): number => Math.round(seconds() * 10) / 10;
  if ("kind" in found) {
    const why = whyNot(found, limit);
    const proof: Unproved = { complete: false, why, sampled: sampled(machine) };
    return { version, proof, model: null, lessons: [], problems: [], seconds: rounded() };
  }
  const proof: Proved = {
    ...prove(machine, found),
    unreached: unreached(story, checked, { machine, found }),
    outOfRange: outOfRange(story, machine, found),
  };
  const told = problemsOf(story, checked, { machine, proof });
  const model = transitionModel(machine, found, version);
  // A story that breaks has no record to follow to its end.
  const lessons = proof.stuck.length > 0 ? [] : lessonStarts(openStory(ink), found.graph);
  return { version, proof, model, lessons, problems: told, seconds: rounded() };
}

function whyNot(found: Stopped, limit: string): string {
  if (found.kind === "ring") return "it can come back to where it was, without end";
  const states = found.states.toLocaleString("en");
  return limit === ""
    ? `it has more states than the limit of ${states}`
    : `after the limit of ${limit}, with ${states} states met, there were more to come`;
}

interface Range {
  readonly values: Readonly<Record<string, string>>;
}

function outOfRange(story: string, { reader }: InkMachine, { domains }: Exploration): readonly OutOfRange[] {
  const file = join(dirname(story), "variables.json");
  if (!existsSync(file)) return [];
  const ranges = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Range>>;
  return Object.entries(ranges).flatMap(([variable, range]) => {
    const at = reader.variables.indexOf(variable);
    const values = [...(domains[at] ?? [])].map((number) => String(reader.value(at, number)));
    return values.filter((value) => !(value in range.values)).map((value) => ({ variable, value }));
  });
}
