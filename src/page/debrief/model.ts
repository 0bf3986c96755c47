import type { Debrief, DebriefNotes, Question } from "../../debrief";
import type { AtlasDrawing, Pending } from "../atlas-model";
import type { StepPivot } from "./pivots";

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
  /** What each decision turned. */
  readonly pivots: Pending<readonly StepPivot[]>;
  /** The history on the map of all; null where none is drawn. */
  readonly map: AtlasDrawing | null;
}

export interface DebriefActs {
  /** Keeps these notes in place of the former ones. */
  readonly note: (notes: DebriefNotes) => void;
  /** Goes back to the decision that was met after so many choices. */
  readonly reread: (at: number) => void;
  readonly openMap: () => void;
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
