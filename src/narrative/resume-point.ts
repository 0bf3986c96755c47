/** What of a saved Ink state decides how it goes on, besides the global variables. */
import type { Passage } from "./passage";
import type { InkState } from "./names";

/** A place where Ink can be made to go on, whatever the variables are. */
export interface ResumePoint {
  /** Two points with one key go on alike: all of Ink's state but the global variables. */
  readonly key: string;
  readonly state: InkState;
  /** The choice to take there; -1 where none waits: at the beginning, and within a passage. */
  readonly index: number;
}

interface SavedThread {
  readonly callstack: readonly Readonly<Record<string, unknown>>[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

interface SavedChoice {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly targetPath: string;
  readonly originalThreadIndex: number;
}

interface SavedState {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly currentFlowName: string;
  readonly evalStack: unknown;
  readonly visitCounts: unknown;
  readonly turnIndices: unknown;
  readonly turnIdx: number;
  readonly storySeed: number;
  readonly previousRandom: number;
}

interface SavedFlow {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
  readonly currentChoices: readonly SavedChoice[];
}

/** Where a saved state can go on: at each of its choices, or, `unfinished`, in the middle of a passage. */
export function resumePoints(
  { state }: Passage,
  unfinished: boolean,
  hiddenMemory: boolean,
): readonly ResumePoint[] {
  const saved = JSON.parse(state) as SavedState;
  const flow = saved.flows[saved.currentFlowName] as SavedFlow;
  const { visitCounts, turnIndices, turnIdx, storySeed, previousRandom, evalStack } = saved;
  const hidden = hiddenMemory ? [visitCounts, turnIndices, turnIdx, storySeed, previousRandom] : [];
  const thread = (number: number): SavedThread => {
    const among = flow.callstack.threads.find(({ threadIndex }) => threadIndex === number);
    return among ?? (flow.choiceThreads?.[number] as SavedThread);
  };
  const before = (each: SavedThread): string => (hiddenMemory ? (each.previousContentObject ?? "") : "");
  if (unfinished) {
    const threads = flow.callstack.threads.map((each) => [each.callstack, before(each)]);
    const offered = flow.currentChoices.map((choice) => [
      choice.text,
      choice.tags,
      choice.targetPath,
      thread(choice.originalThreadIndex).callstack,
    ]);
    return [{ key: JSON.stringify([null, threads, offered, evalStack, ...hidden]), state, index: -1 }];
  }
  return flow.currentChoices.map(({ targetPath, originalThreadIndex }, index) => {
    const own = thread(originalThreadIndex);
    return { key: JSON.stringify([targetPath, ...frames(own), before(own), ...hidden]), state, index };
  });
}

/** The thread's call stack; where its last frame stands does not matter, since the choice moves it. */
function frames({ callstack }: SavedThread): readonly unknown[] {
  return callstack.map(({ cPath, idx, ...frame }, at) =>
    at === callstack.length - 1 ? frame : { cPath, idx, ...frame },
  );
}
