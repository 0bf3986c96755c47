/** Two histories on one story, laid side by side: plain data for a page and for print. */
import type { Choice, Line, Moment, Story, Value } from "../narrative";
import { beside } from "./beside";
import { lineDiff, type LineRow } from "./line-diff";

/** A run with the moments that it leads through: the first, then one after each choice. Never none. */
export interface Played {
  readonly choices: readonly string[];
  readonly moments: readonly Moment[];
}

/** A choice that was taken. */
export interface Taken {
  readonly id: string;
  /** As it was offered there. */
  readonly text: string;
  /** Null in a story without tags. */
  readonly decision: string | null;
  /** How many choices of its run stand before it. */
  readonly at: number;
}

export interface DecisionRow {
  readonly kind: "same" | "differs" | "only-left" | "only-right";
  readonly decision: string | null;
  readonly left: Taken | null;
  readonly right: Taken | null;
}

export interface ChapterRow {
  /** The chapter's id, and its title as first given. Both are "" in a story without tags. */
  readonly chapter: string;
  readonly title: string;
  readonly in: "both" | "left" | "right";
  readonly lines: readonly LineRow[];
}

export interface VariableRow {
  readonly name: string;
  readonly left: Value | null;
  readonly right: Value | null;
}

export interface Outcome {
  readonly over: boolean;
  /** The ending's id; null before the end, and in a story without tags. */
  readonly ending: string | null;
}

export interface Comparison {
  /** The turns that both have read before they part, without asides. */
  readonly shared: readonly Moment[];
  /** The first decision that was taken differently, or by one only; null when none was. */
  readonly parting: DecisionRow | null;
  /** In the order of play. */
  readonly decisions: readonly DecisionRow[];
  /** Every chapter of either, with all its lines but those of asides and drawers. */
  readonly chapters: readonly ChapterRow[];
  /** The variables that differ where the two stand, by name. */
  readonly variables: readonly VariableRow[];
  readonly outcomes: { readonly left: Outcome; readonly right: Outcome };
}

export function compare(story: Story, left: Played, right: Played): Comparison {
  const [these, those] = [spineOf(left), spineOf(right)];
  const decisions = beside(takenIn(left), takenIn(right), keyOf).map(decisionRow);
  return {
    shared: these.moments.slice(0, sharedLength(these, those)),
    parting: decisions.find(({ kind }) => kind !== "same") ?? null,
    decisions,
    chapters: beside(chaptersOf(these), chaptersOf(those), ({ chapter }) => chapter).map(chapterRow),
    variables: variableRows(story.variables(last(left)), story.variables(last(right))),
    outcomes: { left: outcomeOf(left), right: outcomeOf(right) },
  };
}

/** The run without its asides. */
function spineOf({ choices, moments }: Played): Played {
  const on = choices.map((_, at) => choiceAt(moments, choices, at)?.kind !== "aside");
  return {
    choices: choices.filter((_, at) => on[at]),
    moments: moments.filter((_, at) => at === 0 || on[at - 1]),
  };
}

function choiceAt(moments: readonly Moment[], choices: readonly string[], at: number): Choice | undefined {
  return moments[at]?.turn.choices.find(({ id }) => id === choices[at]);
}

function sharedLength(left: Played, right: Played): number {
  const parts = left.choices.findIndex((choice, at) => choice !== right.choices[at]);
  return 1 + (parts < 0 ? left.choices.length : parts);
}

function takenIn({ choices, moments }: Played): readonly Taken[] {
  return choices.flatMap((id, at) => {
    const choice = choiceAt(moments, choices, at);
    if (choice?.kind !== "decision" && choice?.kind !== "plain") return [];
    const decision = choice.kind === "decision" ? (moments[at]?.turn.decision ?? null) : null;
    return [{ id, text: choice.text, decision, at }];
  });
}

function keyOf({ decision }: Taken): string {
  return decision ?? "";
}

function decisionRow({
  left,
  right,
}: {
  readonly left: Taken | null;
  readonly right: Taken | null;
}): DecisionRow {
  const decision = (left ?? right)?.decision ?? null;
  if (!left) return { kind: "only-right", decision, left, right };
  if (!right) return { kind: "only-left", decision, left, right };
  return { kind: left.id === right.id ? "same" : "differs", decision, left, right };
}

interface Chapter {
  readonly chapter: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

function chaptersOf({ moments }: Played): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const { turn } of moments) {
    const { chapter, title } = turn.heading;
    const before = chapters.at(-1);
    if (before?.chapter === chapter)
      chapters[chapters.length - 1] = { ...before, lines: [...before.lines, ...turn.lines] };
    else chapters.push({ chapter, title, lines: turn.lines });
  }
  return chapters;
}

function chapterRow({
  left,
  right,
}: {
  readonly left: Chapter | null;
  readonly right: Chapter | null;
}): ChapterRow {
  const { chapter = "", title = "" } = left ?? right ?? {};
  const lines = lineDiff(left?.lines ?? [], right?.lines ?? []);
  return { chapter, title, in: left && right ? "both" : left ? "left" : "right", lines };
}

function variableRows(
  left: ReadonlyMap<string, Value>,
  right: ReadonlyMap<string, Value>,
): readonly VariableRow[] {
  return [...new Set([...left.keys(), ...right.keys()])]
    .toSorted()
    .map((name) => ({ name, left: left.get(name) ?? null, right: right.get(name) ?? null }))
    .filter((row) => JSON.stringify(row.left) !== JSON.stringify(row.right));
}

function outcomeOf(played: Played): Outcome {
  const { turn } = last(played);
  return { over: turn.choices.length === 0, ending: turn.ending };
}

function last({ moments }: Played): Moment {
  return moments.at(-1) as Moment;
}
