/** What the map of histories shows: plain data, made by the shell. */

export const spoilerLevels = ["seen", "shape", "everything"] as const;
/** How much of what the reader has not met is shown. */
export type SpoilerLevel = (typeof spoilerLevels)[number];

/** The map stands twice: from left to right, and for a narrow window from top to bottom. */
export interface TwoWays<Value> {
  readonly wide: Value;
  readonly narrow: Value;
}
export type Spot = readonly [x: number, y: number];

export interface AtlasModel {
  readonly drawing: AtlasDrawing;
  readonly decisions: readonly AtlasDecision[];
  readonly endings: readonly AtlasEnding[];
  /** How many decisions and endings are not told of at this level. */
  readonly untold: { readonly decisions: number; readonly endings: number };
  /** What is still to find, in sentences that give nothing away. */
  readonly hints: readonly string[];
  /** The text has been edited since the map was drawn. */
  readonly outdated: boolean;
}

export interface AtlasDrawing {
  /** left, top, width, height */
  readonly box: TwoWays<readonly [number, number, number, number]>;
  readonly headings: readonly { readonly words: string; readonly at: TwoWays<Spot> }[];
  readonly marks: readonly AtlasMark[];
  readonly ways: readonly AtlasWay[];
  readonly lines: readonly AtlasLine[];
}

/** One choice or ending on the map. */
export interface AtlasMark {
  readonly id: string;
  /** The decision, or the ending itself: what is opened when it is pressed. */
  readonly opens: string;
  readonly ending: boolean;
  /** Null where the reader is not to read it yet. */
  readonly words: string | null;
  readonly at: TwoWays<Spot>;
  /** `met`: in some history of the reader. `offered`: read, and not taken. */
  readonly state: "yours" | "met" | "offered" | "unmet";
  readonly record: boolean;
}

export interface AtlasWay {
  readonly points: TwoWays<readonly Spot[]>;
  /** Its part of all histories, 0 to 1. */
  readonly share: number;
}

export interface AtlasLine {
  readonly kind: "record" | "yours" | "kept";
  readonly points: TwoWays<readonly Spot[]>;
}

/** A decision in the list beside the map. */
export interface AtlasDecision {
  readonly id: string;
  /** Null where the reader is not to read it yet. */
  readonly told: {
    readonly title: string;
    readonly question: string;
    readonly place: string;
    /** EDTF. */
    readonly date: string;
  } | null;
  /** From 1. */
  readonly number: number;
  readonly choices: readonly AtlasChoice[];
  /** Choices that are not told of. */
  readonly untold: number;
  /** Where the present history stands to it. */
  readonly here: "decided" | "open" | "ahead" | "not-met";
  /** The kept history through which one can go there, where the present one does not. */
  readonly through: string | null;
}

export interface AtlasChoice {
  readonly id: string;
  readonly words: string;
  /** How many histories in all go by here, as words; null where that would say too much. */
  readonly share: string | null;
  readonly yours: boolean;
  readonly record: boolean;
  /** The kept histories that took it. */
  readonly kept: readonly string[];
}

export interface AtlasEnding {
  readonly id: string;
  /** Null where the reader is not to read it yet. */
  readonly title: string | null;
  readonly line: string | null;
  readonly share: string | null;
  readonly yours: boolean;
  readonly record: boolean;
  readonly kept: readonly string[];
}

/** How a decision moved the chances of the endings. */
export interface PivotModel {
  readonly rows: readonly { readonly title: string; readonly before: number; readonly after: number }[];
  /** The part of all histories that goes elsewhere because of it, 0 to 1. */
  readonly moved: number;
}

/** What has to be worked out first. */
export type Pending<Value> =
  | { readonly kind: "working" }
  | { readonly kind: "failed" }
  | { readonly kind: "ready"; readonly value: Value };

/** The least that would have had to be decided otherwise for another ending. */
export interface SmallestChange {
  readonly ending: string;
  readonly title: string;
  readonly changes: readonly {
    readonly decision: string;
    readonly title: string;
    readonly taken: string;
    /** Null where the reader has not met the other choice. */
    readonly instead: string | null;
  }[];
}

export interface AtlasFindings {
  /** By decision. */
  readonly pivots: ReadonlyMap<string, PivotModel>;
  readonly changes: readonly SmallestChange[];
}

export interface AtlasActs {
  readonly setLevel: (level: SpoilerLevel) => void;
  /** To where the decision's chapter begins, along the present history or a kept one. */
  readonly readAgain: (decision: string) => void;
  /** To the decision itself, with the choice given back; the history that is left is kept. */
  readonly decideOtherwise: (decision: string) => void;
}
