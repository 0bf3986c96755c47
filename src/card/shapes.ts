/** The two shapes of a card, and where on the sheet of each the picture and the words have their places. */

export const shapes = ["wide", "tall"] as const;
export type Shape = (typeof shapes)[number];

/** A rectangle in pixels of the card. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizes: Readonly<Record<Shape, Size>> = {
  wide: { width: 1200, height: 630 },
  tall: { width: 1080, height: 1350 },
};

/** How one kind of words is set: from the largest size to the least, in pixels. */
export interface Style {
  readonly face: string;
  readonly weight: number;
  readonly sizes: readonly [most: number, least: number];
  readonly leading: number;
  readonly mostLines: number;
  /** How far it may shrink, over its size, where that spares a line: a title looks better whole than large. */
  readonly forALineLess: number;
}

export interface Plan {
  readonly picture: Box;
  readonly text: Box;
  readonly title: Style;
  readonly line: Style;
  readonly code: Style;
  readonly small: Style;
  /** Between title and line, and between the parts of the foot. */
  readonly gaps: readonly [title: number, foot: number];
  /** The middle of the register mark, at the end of the foot. */
  readonly mark: readonly [x: number, y: number];
}

const LITERATA = 'Literata, Georgia, "Noto Serif", serif';
const TYPEWRITER = '"Special Elite", "Courier New", monospace';

const title = { face: LITERATA, weight: 650, leading: 1.1, forALineLess: 0.78 };
const line = { face: LITERATA, weight: 400, leading: 1.36, forALineLess: 1 };
const typed = { face: TYPEWRITER, weight: 400, leading: 1.35, forALineLess: 0.9 };

/**
 * The drawings are 4 to 3. On the wide card the picture keeps that shape and the paper is left beside
 * it: a strip above the words would cut more than half of every drawing away.
 */
export const plans: Readonly<Record<Shape, Plan>> = {
  wide: {
    picture: { x: 36, y: 36, width: 744, height: 558 },
    text: { x: 816, y: 36, width: 348, height: 558 },
    title: { ...title, sizes: [54, 30], mostLines: 4 },
    line: { ...line, sizes: [29, 20], mostLines: 7 },
    code: { ...typed, sizes: [21, 15], mostLines: 4 },
    small: { ...typed, sizes: [16, 14], mostLines: 3 },
    gaps: [18, 14],
    mark: [1150, 580],
  },
  tall: {
    picture: { x: 54, y: 54, width: 972, height: 868 },
    text: { x: 54, y: 954, width: 972, height: 350 },
    title: { ...title, sizes: [76, 40], mostLines: 2 },
    line: { ...line, sizes: [34, 25], mostLines: 3 },
    code: { ...typed, sizes: [27, 20], mostLines: 2 },
    small: { ...typed, sizes: [22, 18], mostLines: 2 },
    gaps: [14, 14],
    mark: [1010, 1286],
  },
};
