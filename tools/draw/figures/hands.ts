/** Arms and hands: how the standing body holds them, and two hands seen close. */
import { angular, bend, course, flat, limb, lit, outline, seam, type Joint, type Light } from "./pen";
import { ink, shape, stroke } from "../kit";

export type Arm =
  | "hanging"
  | "behind"
  | "pocket"
  | "clasping"
  | "showing"
  | "writing"
  | "carrying"
  | "folded"
  | "pointing"
  | "telephoning"
  | "saluting"
  | "smoking";

interface Reach {
  /** From shoulder to wrist, of the right arm of the standing body. */
  readonly joints: readonly Joint[];
  readonly hand: string;
  /** What is in the hand. */
  readonly holds?: string;
}

const CIGARETTE = stroke("M164-604L196-622", ink(0), 7) + stroke("M194-621L200-624", ink(0, 0.95), 8);
const SMOKE = seam("M200-634C186-664 224-682 208-716C196-742 222-762 212-790", 0.34, 5);
const RECEIVER = flat(
  outline("36 -712, 52 -728, 66 -716, 70 -676, 62 -640, 46 -628, 34 -638, 48 -650, 54 -676, 48 -702"),
  0.78,
);

export const ARMS: Readonly<Record<Arm, Reach>> = {
  hanging: {
    joints: [
      [92, -576, 58],
      [116, -470, 50],
      [116, -366, 38],
    ],
    hand: "100 -372, 132 -370, 130 -330, 116 -304, 102 -314, 98 -344",
  },
  behind: {
    joints: [
      [92, -576, 58],
      [128, -480, 50],
      [96, -404, 46],
      [30, -376, 36],
    ],
    hand: "40 -396, 4 -390, -14 -372, 6 -356, 40 -360",
  },
  pocket: {
    joints: [
      [90, -574, 54],
      [124, -476, 48],
      [108, -402, 42],
      [84, -368, 36],
    ],
    hand: "70 -384, 104 -386, 96 -356, 74 -354",
  },
  clasping: {
    joints: [
      [90, -574, 54],
      [118, -484, 50],
      [86, -440, 44],
      [14, -466, 34],
    ],
    hand: "24 -486, -10 -490, -32 -474, -22 -456, 18 -448",
  },
  showing: {
    joints: [
      [92, -576, 58],
      [158, -506, 48],
      [222, -464, 42],
      [270, -448, 32],
    ],
    hand: "262 -464, 300 -452, 334 -430, 326 -424, 296 -432, 262 -430",
  },
  writing: {
    joints: [
      [84, -576, 56],
      [96, -480, 50],
      [92, -446, 46],
      [150, -478, 34],
    ],
    hand: "144 -494, 172 -500, 190 -488, 178 -474, 150 -462",
  },
  carrying: {
    joints: [
      [92, -576, 58],
      [114, -466, 50],
      [112, -352, 40],
    ],
    hand: "94 -358, 130 -358, 132 -318, 114 -298, 94 -314",
  },
  folded: {
    joints: [
      [92, -576, 58],
      [126, -500, 54],
      [92, -458, 50],
      [-30, -476, 40],
    ],
    hand: "-16 -498, -58 -496, -70 -478, -52 -460, -14 -458",
  },
  pointing: {
    joints: [
      [90, -578, 56],
      [170, -570, 48],
      [232, -588, 40],
      [276, -600, 32],
    ],
    hand: "270 -618, 304 -622, 356 -628, 358 -619, 316 -606, 304 -590, 274 -586",
  },
  telephoning: {
    joints: [
      [92, -576, 58],
      [142, -496, 54],
      [140, -530, 48],
      [92, -630, 36],
    ],
    hand: "106 -634, 98 -668, 80 -692, 60 -692, 54 -664, 70 -634",
    holds: RECEIVER,
  },
  saluting: {
    joints: [
      [90, -580, 56],
      [166, -560, 48],
      [172, -586, 46],
      [96, -690, 32],
    ],
    hand: "104 -678, 78 -708, 36 -730, 32 -722, 58 -700, 84 -668",
  },
  smoking: {
    joints: [
      [92, -576, 58],
      [124, -478, 52],
      [120, -460, 48],
      [154, -560, 34],
    ],
    hand: "138 -558, 140 -588, 156 -612, 170 -610, 172 -590, 168 -560",
    holds: CIGARETTE + SMOKE,
  },
};

const OPEN =
  "34 -34, -14 -42, -34 -66, -62 -96, -84 -116, -97 -117, -99 -105, -84 -82, -70 -58, -82 -46, -108 -51, -150 -58, -188 -61, -201 -51, -190 -40, -150 -35, -116 -31, -150 -32, -200 -32, -215 -21, -203 -10, -152 -9, -116 -5, -150 -6, -188 -2, -201 9, -188 20, -146 18, -108 20, -134 23, -158 31, -167 41, -155 51, -118 48, -82 46, -40 46, 34 38";
const CLOSED =
  "34 -34, -12 -44, -50 -60, -88 -66, -118 -54, -146 -36, -163 -22, -165 -11, -152 -5, -130 -8, -142 2, -143 16, -130 22, -134 34, -122 44, -100 46, -70 52, -36 50, 34 38";

/** A left arm seen close, its hand open and reaching to the left; 0 0 is the wrist, the sleeve goes on to 630. */
export function reachingArm(): string {
  const edge = bend(
    "22 -40, -14 -43, -34 -67, -62 -97, -84 -116, -95 -117 / -84 -47, -108 -51, -150 -59, -186 -61",
    0.6,
  );
  return flat(outline(OPEN, 0.6), 0.9) + seam(edge, 0.1, 3.2) + sleeve();
}

/** The same arm, its hand closed on a pen. */
export function writingArm(): string {
  const pen =
    flat(angular("-230 -26, -194 -27, -4 14, 6 26, -8 36, -200 -6"), 0.99) +
    seam(bend("-194 -27, -6 14 / -200 -6, -10 36"), 0.06, 3);
  const knuckles = seam(
    bend("-132 -6, -108 -14, -86 -12 / -130 22, -106 16, -84 16 / -150 -34, -116 -34, -84 -46"),
    0.46,
  );
  const edge = seam(bend("20 -38, -12 -45, -50 -61, -88 -67, -118 -55, -150 -34"), 0.1);
  return flat(outline(CLOSED, 0.55), 0.9) + knuckles + edge + pen + sleeve();
}

function sleeve(): string {
  const cuff = flat(outline("26 -44, 64 -50, 66 56, 28 48", 0.2), 0.06);
  const cloth = flat(
    outline("52 -58, 120 -68, 330 -104, 620 -150, 620 -150, 640 190, 640 190, 330 116, 130 76, 56 62", 0.35),
    0.96,
  );
  const folds = flat(
    "M150-20l-24 28-16 18 12-24zM240-34l-30 30-16 20 12-26zM330 20l-24 28-18 18 14-24zM420-30l-26 30-20 18 14-26z",
    0.55,
  );
  return cuff + cloth + seam(bend("60 -57, 120 -67, 330 -103, 620 -149", 0.35), 0.2, 3.8) + folds;
}

/** A hand with a pencil of this colour, reaching to the right: the wrist at 0 0, the pencil's point at 124 -48. */
export function pencilHand(light: Light, pencil: string): string {
  const palm = outline("-8 -14, 12 -32, 36 -46, 60 -48, 74 -34, 74 -12, 58 8, 30 20, -2 18");
  const fingers = [limb("50 -38 17, 80 -50 15, 100 -48 9"), limb("40 -8 18, 74 -20 14, 98 -38 9")];
  const stick = limb("34 -100 9, 94 -60 9, 110 -52 8, 124 -48 2");
  return (
    shape(stick, pencil) +
    lit([palm, ...fingers], light) +
    seam("M48 2L64-12M30 12L50 4M62-30L84-36", 0.55, 2.6)
  );
}

/** A pair of glasses hanging by one temple, its upper end at 10 2. */
export function hangingGlasses(): string {
  const rims =
    outline("-4 42, 16 38, 24 50, 18 66, 2 68, -8 56") + outline("0 78, 20 76, 26 90, 18 104, 2 104, -6 92");
  return stroke(
    rims + bend("10 2, 24 20, 20 40 / 9 68, 13 73, 9 78 / 20 104, 32 84, 34 36, 22 6"),
    ink(0),
    3.4,
  );
}

/** The sleeve and hand of one arm of the standing body; `wide` is how wide its sleeve is, against a jacket's. */
export function armPaths(arm: Arm, side: 1 | -1, wide = 1): string[] {
  const { joints, hand } = ARMS[arm];
  const last = joints.length - 1;
  const sleeveOf = limb(
    joints.map(([x, y, w], at): Joint => [
      side * x,
      y,
      w * (at === 0 ? 1 : at === last ? 1 + (wide - 1) * 1.4 : wide),
    ]),
  );
  return [sleeveOf, outline(course(hand).map(([x, y]) => [side * x, y]))];
}
