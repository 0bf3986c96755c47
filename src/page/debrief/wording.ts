/** What the debrief calls things, on the page, on paper and in plain text alike. */
import type { Rating, SourceKind, Step, TestName, Verdict } from "../../debrief";
import type { Evidence } from "../../narrative";
import { dateInWords } from "../dates";

export const kindWords: Readonly<Record<SourceKind, string>> = {
  "of-the-time": "Papers of the time",
  "press-of-the-time": "Press of the time",
  "participant-later": "A participant, later",
  later: "Later press or scholarship",
};

export const classWords: Readonly<Record<Evidence, string>> = {
  documented: "two independent sources, or an official record",
  reported: "one source, or one participant’s own account",
  disputed: "sources conflict",
  background: "general knowledge, not checked here",
  invented: "ours",
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  holds: "holds",
  strained: "is strained",
  fails: "fails",
};

export const ratingWords: Readonly<Record<Rating, string>> = {
  holds: "It holds",
  "rather-holds": "It rather holds",
  strained: "It is strained",
  fails: "It fails",
};

export interface TestWords {
  readonly title: string;
  /** What the literature calls it. */
  readonly term: string;
  readonly asks: string;
}

export const testWords: Readonly<Record<TestName, TestWords>> = {
  clarity: {
    title: "One change, one result",
    term: "clarity",
    asks: "Name one change and one result. Can you say how the one leads to the other?",
  },
  cotenability: {
    title: "Parts that go together",
    term: "cotenability",
    asks: "What else would have to be so for the change to come about, and would that not have changed the result by itself?",
  },
  minimalRewrite: {
    title: "Little rewriting",
    term: "minimal rewrite",
    asks: "Which earlier facts had to bend, and how far?",
  },
  theory: {
    title: "A general rule",
    term: "theoretical consistency",
    asks: "Which general rule carries each step? Do you believe it elsewhere too?",
  },
  baseRate: {
    title: "How it goes elsewhere",
    term: "statistical consistency",
    asks: "How did comparable bargains mostly go?",
  },
  projectability: {
    title: "What else should be found",
    term: "projectability",
    asks: "If your rule is right, what else ought to stand in the record, where one could look for it?",
  },
};

/** A chance from 0 to 100: "35 in 100", "4.2 in 100", "about 1 in 300". */
export function chanceInWords(chance: number): string {
  if (chance === 0 || chance >= 10) return `${Math.round(chance)} in 100`;
  if (chance >= 1) return `${Number(chance.toFixed(1))} in 100`;
  return `about 1 in ${grouped(Number((100 / chance).toPrecision(2)))}`;
}

function grouped(number: number): string {
  return number.toLocaleString("en", { maximumFractionDigits: 0 });
}

/** "New York, about October 1992". */
export function whereAndWhen({ place, date }: Pick<Step, "place" | "date">): string {
  return [place, date && dateInWords(date)].filter(Boolean).join(", ");
}

/** Whether anybody weighed a choice at the time; empty when nobody asked. */
export function consideredWords(considered: readonly string[] | null): string {
  if (considered === null) return "";
  return considered.length === 0
    ? "No record that anybody weighed it then."
    : `Weighed at the time (${considered.join(", ")}).`;
}

/** "holds at 6 steps, is strained at 2, fails at 1". */
export function tallyWords(tally: Readonly<Record<Verdict, number>>): string {
  const parts = (Object.keys(verdictWords) as readonly Verdict[])
    .filter((verdict) => tally[verdict] > 0)
    .map(
      (verdict, at) => `${verdictWords[verdict]} at ${tally[verdict]}${at > 0 ? "" : steps(tally[verdict])}`,
    );
  return parts.join(", ");
}

function steps(many: number): string {
  return many === 1 ? " step" : " steps";
}

/** What the product of the reader's likelihoods says, beside the first estimate. */
export function chainWords(chain: number, judged: number, first: number | null): readonly string[] {
  const together =
    judged === 1
      ? `You judged one step: ${chanceInWords(chain)}.`
      : `You judged ${judged} steps. All of them together, one after the other, come to ${chanceInWords(chain)}.`;
  const before =
    first === null
      ? []
      : [
          `Your first estimate was ${chanceInWords(first)}. It answers a wider question: whether it could have come about at all, and not in just this way.`,
        ];
  return [
    together,
    "A chain of likely steps is less likely than it feels, since each step that may fail takes its part from all that follow.",
    ...before,
  ];
}
