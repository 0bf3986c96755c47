/**
 * Lets the runtime stop earlier than a whole line, wherever nothing is half done. Between the
 * branches of a long condition nothing of the earlier branches remains but that they did not
 * hold; cut there, each asks its own few variables, and the questions do not multiply.
 *
 * Ink also reads past the end of each line, to see whether glue follows, and takes that back. In a
 * story without glue the answer is known, and what lies behind the line is not asked about early.
 */
import type { ObservedRuntime } from "./observed-runtime";

/** The parts of inkjs that a step goes through. */
interface Stepping {
  readonly canContinue: boolean;
  readonly state: {
    readonly outputStream: readonly unknown[];
    readonly evaluationStack: readonly unknown[];
    readonly inExpressionEvaluation: boolean;
    readonly callStack: { readonly elements: readonly { readonly type: number }[] };
  };
  readonly _stateSnapshotAtLastNewline: unknown;
  ContinueSingleStep(): boolean;
  StateSnapshot(): void;
}

/** inkjs's name for a call of a function is a number. */
const FUNCTION = 1;

export function keepPace(runtime: ObservedRuntime, glue: boolean, mayPause: () => boolean): void {
  const story = runtime as unknown as Stepping;
  const { ContinueSingleStep: step, StateSnapshot: snapshot } = story;
  let lineEnds = false;
  story.StateSnapshot = () => {
    if (glue || inFunction(story)) snapshot.call(story);
    else lineEnds = true;
  };
  story.ContinueSingleStep = () => {
    lineEnds = false;
    const done = step.call(story);
    return done || lineEnds || (mayPause() && atRest(story));
  };
}

/** Nothing but the place in the story is in Ink's hands. */
function atRest(story: Stepping): boolean {
  const { state, canContinue } = story;
  if (!canContinue || (story._stateSnapshotAtLastNewline ?? null) !== null) return false;
  if (state.outputStream.length > 0 || state.evaluationStack.length > 0 || state.inExpressionEvaluation)
    return false;
  return !inFunction(story);
}

function inFunction({ state }: Stepping): boolean {
  return state.callStack.elements.some(({ type }) => type === FUNCTION);
}
