/** Each kind of edit, tried on the medium story. */
import { dice } from "../../src/atlas";
import type { Story } from "../../src/narrative";
import type { Register } from "../../src/runs";
import { inkStory } from "../ink-story";
import { choiceIdsOf, inkOf, mediumPlan, type Plan } from "./medium-story";
import { planEdits, type Below } from "./plan-edits";
import { remembering } from "./remembering";
import type { Trial } from "./trial";

export const kindsOfEdit: readonly string[] = Object.keys(planEdits);

/** The story of this seed, before and after one edit of this kind. */
export function mediumTrial(kind: string, seed: number): Trial {
  const plan = mediumPlan(seed);
  const edit = planEdits[kind]?.(plan, luck(seed));
  if (!edit) throw new Error(`no such edit: ${kind}`);
  return { ...stories(plan, edit.plan), expected: edit.expected };
}

/** After `count` edits of any kinds, one upon another: only what must always hold can be asked. */
export function mixedTrial(seed: number, count: number): Trial {
  const plan = mediumPlan(seed);
  const below = luck(seed);
  const edited = Array.from({ length: count }).reduce<Plan>((current) => {
    const kinds = Object.values(planEdits);
    return kinds[below(kinds.length)]?.(current, below).plan ?? current;
  }, plan);
  return { ...stories(plan, edited), expected: null };
}

function stories(plan: Plan, edited: Plan): Omit<Trial, "expected"> {
  const ids = choiceIdsOf(plan);
  const grown = [...new Set([...ids, ...choiceIdsOf(edited)])];
  return {
    before: unedited(inkOf(plan)),
    after: storyOf(edited),
    register: registerOf(ids),
    grown: registerOf(grown),
  };
}

function storyOf(plan: Plan): Story {
  return inkStory(inkOf(plan));
}

let last: { readonly ink: string; readonly story: Story } | null = null;

/** The same story for one edit after another: it is compiled once, and its runs are played once. */
function unedited(ink: string): Story {
  if (last?.ink !== ink) last = { ink, story: remembering(inkStory(ink)) };
  return last.story;
}

function registerOf(ids: readonly string[]): Register {
  return Object.fromEntries(ids.map((id, at) => [id, at + 1]));
}

function luck(seed: number): Below {
  const roll = dice(seed);
  return (most) => Math.floor(roll() * Math.max(1, most));
}
