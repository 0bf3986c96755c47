/**
 * The dossier: what stands behind the story. Written by hand beside the Ink and held to these
 * shapes by the story check; dates are EDTF.
 */
import type { FactClass } from "../narrative";

export interface Fact {
  readonly id: string;
  /** It belongs to what the game should teach. */
  readonly core: boolean;
  readonly class: FactClass;
  readonly date: string;
  readonly text: string;
  /** Why it has this class. */
  readonly why: string;
  readonly sources: readonly string[];
  readonly leansOn: readonly string[];
  readonly disputedIn: readonly string[];
}

export const sourceKinds = ["of-the-time", "press-of-the-time", "participant-later", "later"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Null where what we read named nobody. */
  readonly author: string | null;
  /** EDTF; null where what we read bore no date, as with most encyclopedias and copies. */
  readonly date: string | null;
  readonly address: string;
  readonly kind: SourceKind;
  /** What it had to gain. */
  readonly stake: string;
  /** Where it was read, when not at its publisher. */
  readonly readIn: string | null;
}

export interface Conflict {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly {
    readonly who: string;
    readonly says: string;
    readonly facts: readonly string[];
    readonly stake: string;
  }[];
  readonly weSay: string;
}

export interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly shown: "name" | "role";
  readonly role: string;
  readonly country: string;
  readonly part: string;
  readonly status: "living" | "died" | "not established";
  readonly died: string | null;
  readonly publicFigure: boolean;
  readonly care: string;
  /** Made of several people, or of none. */
  readonly composite?: boolean;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** The six tests of a counterfactual: Tetlock and Belkin, “Counterfactual Thought Experiments in World Politics” (1996), chapter 1. */
export const testNames = [
  "clarity",
  "cotenability",
  "minimalRewrite",
  "theory",
  "baseRate",
  "projectability",
] as const;
export type TestName = (typeof testNames)[number];

export const verdicts = ["holds", "strained", "fails"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the authors say of one choice under one test. */
export interface Answer {
  readonly verdict: Verdict;
  readonly why: string;
}

/** Who could have stopped a choice, and by what means. */
export interface Blocker {
  readonly who: string;
  readonly how: string;
}

interface WeighedChoice {
  readonly id: string;
  readonly label: string;
  /** How far it leaves the record: 0 for what happened, at most 3. */
  readonly weight: number;
  readonly blockers: readonly Blocker[];
}

/** What happened, and how surely. */
export interface RecordChoice extends WeighedChoice {
  readonly record: true;
  readonly onRecord: string;
}

/** What did not happen: the earlier facts that it has to bend, and the authors' answer to each test. */
export interface OtherChoice extends WeighedChoice {
  readonly record: false;
  readonly bends: readonly { readonly fact: string; readonly how: string }[];
  readonly tests: Readonly<Record<TestName, Answer>>;
}

export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly date: string;
  readonly place: string;
  readonly desk: string;
  readonly knownThen: { readonly text: string; readonly facts: readonly string[] };
  readonly choices: readonly (RecordChoice | OtherChoice)[];
}

export interface Dossier {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly conflicts: readonly Conflict[];
  readonly people: readonly Person[];
  readonly glossary: readonly GlossaryTerm[];
  readonly decisions: readonly Decision[];
}
