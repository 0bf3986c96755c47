/** A story that can be begun and stepped. From outside, the same question has the same answer. */
import { failed, ok, type Result } from "../kit";
import { findChoice } from "./choice-id";
import { InkFault, openInk, type InkRuntime } from "./ink";
import type { Passage, Value } from "./passage";
import type { ChoiceId } from "./names";
import { readTurn, type Setting } from "./read-turn";
import { noHeading, type Moment } from "./turn";

export interface Story {
  /** The first moment. */
  begin(): Result<Moment, StoryFault>;
  /** The moment after taking `choice` at `moment`, or why there is none; `moment` stays as it was. */
  step(moment: Moment, choice: string): Result<Moment, Refusal | StoryFault>;
  /** Every global variable at `moment`; lists as sorted item names. For proofs and previews. */
  variables(moment: Moment): ReadonlyMap<string, Value>;
  /** The tags at the head of the story, as written. */
  readonly globalTags: readonly string[];
}

/** The choice is not offered here. */
export interface Refusal {
  readonly kind: "not-offered";
  readonly asked: string;
  readonly offered: readonly ChoiceId[];
}

/** The story itself is broken at this point; `message` is Ink's own. */
export interface StoryFault {
  readonly kind: "story-fault";
  readonly message: string;
}

/** Opens a compiled story (its JSON, parsed or not). Throws when it is not a compiled Ink story. */
export function openStory(compiled: string | Record<string, unknown>): Story {
  const ink = openInk(compiled);
  return {
    globalTags: ink.globalTags,
    begin: () => moment(() => ink.begin(), { heading: noHeading, cues: [] }, false),
    step: (from, choice) => step(ink, from, choice),
    variables: (at) => ink.variables(at.state),
  };
}

function step(ink: InkRuntime, from: Moment, asked: string): Result<Moment, Refusal | StoryFault> {
  const { choices } = from.turn;
  const index = findChoice(choices, asked);
  const choice = choices[index];
  if (!choice) return failed({ kind: "not-offered", asked, offered: choices.map(({ id }) => id) });
  return moment(() => ink.choose(from.state, index), from.turn, choice.kind === "aside");
}

function moment(ask: () => Passage, setting: Setting, aside: boolean): Result<Moment, StoryFault> {
  try {
    const passage = ask();
    return ok({ turn: readTurn(passage, setting, aside), state: passage.state });
  } catch (error) {
    if (error instanceof InkFault) return failed({ kind: "story-fault", message: error.message });
    throw error;
  }
}
