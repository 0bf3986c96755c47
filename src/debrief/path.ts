/** The decisions that a history came by, each beside what the record has there. */
import { plainText, type Choice, type Moment, type RecordGrade } from "../narrative";
import type { Blocker, Decision, Fact, OtherChoice } from "./dossier";

/** What the debrief reads of a run. */
export interface History {
  /** The first moment, then one after each choice. */
  readonly moments: readonly Moment[];
  readonly run: { readonly choices: readonly string[] };
}

/** A way to decide that was offered. */
export interface Offered {
  readonly id: string;
  readonly text: string;
  /** The facts that show it was weighed at the time: none when no record says so; null when nobody asked. */
  readonly considered: readonly string[] | null;
}

/** What the record has at a decision. */
export interface OnRecord {
  readonly id: string;
  readonly label: string;
  /** How sure that is, in a sentence. */
  readonly words: string;
  /** Null where this history was not offered it. */
  readonly grade: RecordGrade | null;
}

/** An earlier fact that a choice has to bend. */
export interface Bend {
  readonly fact: Fact;
  readonly how: string;
}

export interface Step {
  /** How many choices were taken before it: where it can be read again. */
  readonly at: number;
  /** The decision's id. */
  readonly decision: string;
  readonly title: string;
  readonly question: string;
  readonly place: string;
  /** EDTF. */
  readonly date: string;
  readonly knownThen: string;
  readonly chosen: Offered;
  readonly others: readonly Offered[];
  /** Null where the record has no such decision. */
  readonly record: OnRecord | null;
  readonly followsRecord: boolean;
  readonly blockers: readonly Blocker[];
  readonly bends: readonly Bend[];
  /** The authors' answers to the six tests; null for the record's own choice, which is no what-if. */
  readonly tests: OtherChoice["tests"] | null;
}

/** The steps of a history, in order. A decision that the dossier does not know stands with its bare choices. */
export function pathOf(
  { moments, run }: History,
  decisions: readonly Decision[],
  facts: readonly Fact[],
): readonly Step[] {
  return run.choices.flatMap((id, at) => {
    const { turn } = moments[at] as Moment;
    const taken = turn.choices.find((choice) => choice.id === id);
    if (taken?.kind !== "decision" || turn.decision === null) return [];
    const known = decisions.find((decision) => decision.id === turn.decision);
    return [
      {
        at,
        decision: turn.decision,
        title: known?.title ?? turn.decision,
        question: known?.question ?? "",
        place: turn.heading.place,
        date: turn.heading.date,
        knownThen: known?.knownThen.text ?? "",
        ...offer(turn.choices, taken),
        ...weighed(known, taken, facts),
        record: known ? onRecord(known, turn.choices) : null,
      },
    ];
  });
}

function offer(choices: readonly Choice[], taken: Choice): Pick<Step, "chosen" | "others"> {
  const others = choices.filter(({ kind, id }) => kind === "decision" && id !== taken.id);
  return { chosen: offered(taken), others: others.map(offered) };
}

function offered({ id, text, considered }: Choice): Offered {
  return { id, text: plainText(text), considered };
}

function weighed(
  decision: Decision | undefined,
  taken: Choice,
  facts: readonly Fact[],
): Pick<Step, "followsRecord" | "blockers" | "bends" | "tests"> {
  const choice = decision?.choices.find(({ id }) => id === taken.id);
  if (!choice) return { followsRecord: taken.record !== null, blockers: [], bends: [], tests: null };
  const { blockers } = choice;
  if (choice.record) return { followsRecord: true, blockers, bends: [], tests: null };
  const bends = choice.bends.flatMap(({ fact: id, how }) => {
    const fact = facts.find((each) => each.id === id);
    return fact ? [{ fact, how }] : [];
  });
  return { followsRecord: false, blockers, bends, tests: choice.tests };
}

function onRecord({ choices }: Decision, there: readonly Choice[]): OnRecord | null {
  const choice = choices.find(({ record }) => record);
  if (!choice?.record) return null;
  const grade = there.find(({ id }) => id === choice.id)?.record ?? null;
  return { id: choice.id, label: choice.label, words: choice.onRecord, grade };
}
