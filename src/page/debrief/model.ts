import type { ComponentChildren } from "preact";
import type { Debrief, DebriefNotes, Question } from "../../debrief";

/** A history, what is said of it, and what the reader noted. */
export interface DebriefModel {
  /** The story's. */
  readonly title: string;
  readonly debrief: Debrief;
  readonly notes: DebriefNotes;
  /** The questions that are asked of this history. */
  readonly questions: readonly Question[];
  /** Null for a history that has no code. */
  readonly code: string | null;
  /** All steps together, from 0 to 100, by the reader's own likelihoods; null before the first. */
  readonly chain: number | null;
  /** The most characters of one text. */
  readonly mostWords: number;
  /** The reader's own words go into what is taken away. */
  readonly withProse: boolean;
  /** Why notes could not be kept; null when nothing hindered it. */
  readonly problem: string | null;
  /** What came of the last press, to be read out. */
  readonly said: string;
  /** What each decision moved; null where the story has no atlas. */
  readonly pivots: ComponentChildren;
}

export interface DebriefActs {
  /** Keeps these notes in place of the former ones. */
  readonly note: (notes: DebriefNotes) => void;
  /** Goes back to the decision that was met after so many choices. */
  readonly reread: (at: number) => void;
  readonly takeProse: (along: boolean) => void;
  readonly print: () => void;
  readonly saveFile: () => void;
  readonly saveText: () => void;
  readonly copyCode: () => void;
}

export interface SectionProps {
  readonly model: DebriefModel;
  readonly acts: DebriefActs;
}
