/** A story as the build packs it: what Ink compiled, and the data that stands beside it. */
import type { FactClasses } from "./evidence";
import type { StoryVersion } from "./names";

export interface BookChoice {
  readonly id: string;
  readonly label: string;
  /** How far it leaves the record: 0 for what happened. */
  readonly weight: number;
  readonly record: boolean;
}

export interface BookDecision {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly BookChoice[];
}

/** What an ending says of itself, beside its prose. */
export interface BookEnding {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly paid: string;
  readonly spared: string;
  readonly weakest: string;
  readonly unknown: string;
}

export interface StoryBook {
  readonly title: string;
  readonly subtitle: string;
  readonly version: StoryVersion;
  /** The story declares a dossier: its lines carry evidence marks, and strict rules held in the build. */
  readonly dossier: boolean;
  readonly ink: Record<string, unknown>;
  readonly facts: FactClasses;
  readonly decisions: readonly BookDecision[];
  readonly endings: readonly BookEnding[];
}
