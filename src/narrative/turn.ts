import type { ChoiceId, InkState } from "./names";
import type { Cue, Paper, RecordGrade } from "./tags";

/** One paragraph, with what it rests on. */
export interface Line {
  /** As written, with its inline marks (see `inline.ts`). */
  readonly text: string;
  /** The facts it rests on; empty when it is invented or background. */
  readonly facts: readonly string[];
  /** It rests on general knowledge, not checked by the dossier. */
  readonly background: boolean;
  /** The real person whose words or thoughts it gives. */
  readonly says: string | null;
  readonly disputed: readonly string[];
  readonly gloss: readonly string[];
  readonly paper: Paper | null;
  /** It puts the decision, and is met again after each aside. */
  readonly prompt: boolean;
}

export type ChoiceKind = "decision" | "aside" | "page-turn" | "plain";

export interface Choice {
  readonly id: ChoiceId;
  readonly kind: ChoiceKind;
  readonly text: string;
  /** Its second line: what it is for. */
  readonly purpose: string | null;
  /** How sure the record is that this was chosen; null off the record. */
  readonly record: RecordGrade | null;
  /** The facts that show it was weighed at the time; empty when no record says so; null when not asked. */
  readonly considered: readonly string[] | null;
  readonly disputed: readonly string[];
}

/** Where and when a turn plays; persists until the story changes it. Fields are "" until first set. */
export interface Heading {
  readonly chapter: string;
  readonly title: string;
  readonly scene: string;
  readonly place: string;
  /** EDTF, never more exact than the facts. */
  readonly date: string;
}

/** What the reader meets between two choices. */
export interface Turn {
  readonly heading: Heading;
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  /** The decision that these choices make; null when they make none. */
  readonly decision: string | null;
  readonly ending: string | null;
  /** True, but not known on this date: for the drawer, closed until the debrief. */
  readonly drawer: readonly Line[];
  /** Every cue since the scene was last set, in order: enough to draw the picture from nothing. */
  readonly cues: readonly Cue[];
}

/** A turn with all that is needed to go on from it. Plain data; it can be kept and gone back to. */
export interface Moment {
  readonly turn: Turn;
  readonly state: InkState;
}

export const noHeading: Heading = { chapter: "", title: "", scene: "", place: "", date: "" };

/** Nothing is left to choose. */
export function isOver(turn: Turn): boolean {
  return turn.choices.length === 0;
}
