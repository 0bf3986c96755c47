/** Where everything stands on a card: pure, measured with whatever `measure` it is given. */
import { fit, type Fitted, type Measure } from "./fit";
import { plans, sizes, type Box, type Plan, type Shape, type Style } from "./shapes";

export { shapes, type Box, type Shape } from "./shapes";
export type { Measure } from "./fit";

/** What a card says. */
export interface CardWords {
  readonly title: string;
  readonly line: string;
  /** Null for a history that has no code. */
  readonly code: string | null;
  /** The game's name, small. */
  readonly imprint: string;
  /** Where the game can be played; null when its site does not say. */
  readonly address: string | null;
}

/** The plates that carry a thing: type that stands in both shows a red edge where they slip apart. */
export type On = "record" | "vermilion" | "both";

/** One line of type; `x` is its left end and `y` its baseline. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly on: On;
}

export interface Bar {
  readonly box: Box;
  readonly on: On;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly picture: Box;
  readonly lines: readonly SetLine[];
  readonly bars: readonly Bar[];
  /** The middle of the register mark. */
  readonly mark: readonly [x: number, y: number];
}

/** How much of the height that the foot leaves is for the title. */
const TITLE_PART = 0.56;
/** Where a line's baseline lies below its top, over its size. */
const ASCENT = 0.8;
const RULE = 2;
const SCALE = 6;

/**
 * Title and line from the top of the paper down, code and imprint from its foot up. Between them a
 * rule, on which vermilion goes as far as the history has left the record.
 */
export function layout(shape: Shape, words: CardWords, divergence: number, measure: Measure): Layout {
  const plan = plans[shape];
  const { text, gaps } = plan;
  const foot = footOf(plan, words, measure);
  const footTop = text.y + text.height - foot.height;
  const room = { width: text.width, height: footTop - gaps[1] * 2 - text.y };
  const title = fit(words.title, plan.title, { ...room, height: room.height * TITLE_PART }, measure);
  const below = text.y + heightOf(title) + gaps[0];
  const left = { ...room, height: text.y + room.height - below };
  const line = fit(words.line, plan.line, left, measure);
  return {
    ...sizes[shape],
    picture: plan.picture,
    lines: [
      ...standing(title, text.x, text.y, "both"),
      ...standing(line, text.x, below, "record"),
      ...foot.lines(footTop),
    ],
    bars: rule(text, footTop - gaps[1], divergence),
    mark: plan.mark,
  };
}

interface Foot {
  readonly height: number;
  readonly lines: (top: number) => readonly SetLine[];
}

function footOf({ text, code, small, gaps }: Plan, words: CardWords, measure: Measure): Foot {
  const parts: readonly (readonly [string | null, Style])[] = [
    [words.code === null ? null : "Run code", { ...small, mostLines: 1 }],
    [words.code, code],
    [words.imprint, small],
    [words.address, { ...small, mostLines: 1 }],
  ];
  const fitted = parts.flatMap(([said, style]) =>
    said === null ? [] : [fit(said, style, { width: text.width, height: Infinity }, measure)],
  );
  const gapAfter = (at: number): number => (words.code !== null && at === 1 ? gaps[1] : 0);
  return {
    height: fitted.reduce((sum, each, at) => sum + heightOf(each) + gapAfter(at), 0),
    lines(top) {
      let y = top;
      return fitted.flatMap((each, at) => {
        const set = standing(each, text.x, y, "record");
        y += heightOf(each) + gapAfter(at);
        return set;
      });
    },
  };
}

function rule({ x, width }: Box, y: number, divergence: number): readonly Bar[] {
  const record: Bar = { box: { x, y: y - RULE, width, height: RULE }, on: "record" };
  const far = Math.round(width * Math.min(1, Math.max(0, divergence)));
  if (far === 0) return [record];
  return [record, { box: { x, y: y - RULE - SCALE, width: far, height: SCALE }, on: "vermilion" }];
}

function heightOf({ lines, leading }: Fitted): number {
  return lines.length * leading;
}

function standing(
  { lines, size, font, leading }: Fitted,
  x: number,
  top: number,
  on: On,
): readonly SetLine[] {
  return lines.map((text, at) => ({ text, x, y: Math.round(top + size * ASCENT + at * leading), font, on }));
}
