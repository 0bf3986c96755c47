/** What the page shows: plain data, made by the shell. The page knows no story and no storage. */
import type { ChoiceKind, Evidence, Paper, Span, TermSpan } from "../narrative";
import type { Settings } from "./setting-options";

export interface LineView {
  readonly spans: readonly (Span | TermSpan)[];
  /** Null when the story declares no dossier: then there are no marks. */
  readonly evidence: Evidence | null;
  readonly facts: readonly string[];
  readonly paper: Paper | null;
  readonly prompt: boolean;
  /** It gives words to a real person that no source reports. */
  readonly inventedSpeech: boolean;
}

export interface ChoiceView {
  readonly id: string;
  readonly kind: ChoiceKind;
  readonly spans: readonly Span[];
  readonly purpose: string | null;
  /** An aside that this history has already opened. */
  readonly seen: boolean;
  /** It was taken here before the reader went back. */
  readonly ahead: boolean;
}

/** One turn as it stands in the column: how the reader came to it, and what it says. */
export interface Entry {
  /** Its place in the run: how many choices were taken before it. */
  readonly at: number;
  /** The choice that led here; null for the first turn. */
  readonly taken: { readonly spans: readonly Span[]; readonly kind: ChoiceKind } | null;
  /** Set when this turn begins a chapter. */
  readonly opens: { readonly title: string; readonly place: string; readonly date: string } | null;
  readonly lines: readonly LineView[];
}

export interface EndingView {
  readonly title: string;
  readonly paid: string;
  readonly spared: string;
  readonly weakest: string;
  readonly unknown: string;
}

export interface Reading {
  readonly chapter: string;
  readonly place: string;
  readonly date: string;
  /** The turns of this chapter so far; the last is the one being read. */
  readonly entries: readonly Entry[];
  readonly choices: readonly ChoiceView[];
  /** What can be asked about the decision. */
  readonly asked: readonly Tool[];
  /** How many papers lie in the drawer, closed until the debrief. */
  readonly drawer: number;
  readonly over: boolean;
  /** Set when the story names its ending and says something of it. */
  readonly ending: EndingView | null;
  /** The buttons under an ending. */
  readonly afterwards: readonly Tool[];
}

export interface Opening {
  readonly title: string;
  readonly subtitle: string;
  readonly note: boolean;
  readonly entries: readonly Entry[];
  /** Where a kept run stands; null when there is none. */
  readonly kept: { readonly chapter: string; readonly place: string; readonly date: string } | null;
  /** The story has arrived, and a press is answered. */
  readonly live: boolean;
}

/** The drawing for where the story stands, in words and as a plain picture. */
export interface Plate {
  readonly scene: string;
  readonly alt: string;
  readonly url: string;
  readonly focus: readonly [x: number, y: number];
}

/** A sheet over the page, by its name; what stands on it is fetched when it is opened. */
export type Panel =
  | "transcript"
  | "settings"
  | "about"
  | "proof"
  | "card"
  | "debrief"
  | "lesson"
  | "shelf"
  | "code"
  | "atlas"
  | "compare"
  | "source"
  | "considered"
  | "known"
  | "glossary";

/** The sheet that lies over the page. */
export interface PanelFrame {
  readonly name: Panel;
  readonly title: string;
  /** It takes the whole window. */
  readonly wide: boolean;
}

/** A button that stands in a row of them. */
export interface Tool {
  readonly label: string;
  readonly command: Command;
  readonly disabled?: boolean;
  /** What most readers will want here. */
  readonly strong?: boolean;
}

/** A sentence for the reader, and at times something to do about it. */
export interface Notice {
  readonly text: string;
  readonly action: { readonly label: string; readonly command: Command } | null;
}

export interface PageModel {
  /** The story's. */
  readonly title: string;
  readonly view:
    | { readonly kind: "opening"; readonly opening: Opening }
    | { readonly kind: "reading"; readonly reading: Reading };
  readonly plate: Plate;
  readonly panel: PanelFrame | null;
  /** The buttons in the page's foot. */
  readonly tools: readonly Tool[];
  /** Sentences about the game itself: what was found, what could not be kept. */
  readonly notices: readonly Notice[];
  /** The picture can move, and moves unless the reader stopped it. */
  readonly stillPicture: boolean;
  /** What is to be heard just now, in words; empty when nothing is, or when nobody asked for words. */
  readonly soundCaptions: readonly string[];
}

/** Why no sound is heard although it is switched on. */
export type SoundTrouble = "refused" | "not-fetched";

/** What the reader asks for. */
export type Command =
  | { readonly type: "begin" }
  | { readonly type: "continue" }
  | { readonly type: "choose"; readonly choice: string }
  | { readonly type: "back" }
  | { readonly type: "forward" }
  /** To where the history stood after so many choices; what comes after can be gone forward to. */
  | { readonly type: "jump"; readonly at: number }
  /** Reads on at the end of these choices; the present history is put aside. */
  | { readonly type: "adopt"; readonly choices: readonly string[] }
  /** Turns pages whose lines were all read before, to the next decision or new line. */
  | { readonly type: "skip" }
  /** Lets a history play itself: the present one, or these choices. */
  | { readonly type: "play"; readonly choices?: readonly string[] }
  | { readonly type: "leave-theatre" }
  | { readonly type: "restart" }
  | { readonly type: "go-title" }
  /** `topic` is what the panel is opened on, such as the id of a fact. */
  | { readonly type: "open"; readonly panel: Panel; readonly topic?: string }
  | { readonly type: "close" }
  | { readonly type: "set"; readonly settings: Settings }
  | { readonly type: "toggle-still" }
  | { readonly type: "bring-back" }
  | { readonly type: "load-edition" }
  | { readonly type: "dismiss"; readonly notice: string };

export type Send = (command: Command) => void;
