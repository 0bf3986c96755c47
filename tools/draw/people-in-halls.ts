/**
 * People of the corridors, quays and committee rooms. One standing body, 750 units tall (7.5 heads),
 * its feet at (0, 0), is dressed, turned and given arms by its pose; a sitter is cut at the chair.
 */
import { limb, lit, outline, prop, seam, type Joint, type Light } from "./people-in-pyongyang";
import { line, type Point } from "./kit";

export type Arm = "hanging" | "behind" | "pocket" | "clasping" | "showing" | "writing" | "carrying" | "folded";

export interface Pose {
  readonly looks: "away" | "left" | "right";
  readonly wears: "suit" | "coat" | "skirt";
  readonly left: Arm;
  readonly right: Arm;
  /** Hair as a woman wears it; else cut short. */
  readonly hair?: "bob" | "bun";
  /** The head bowed or raised, in degrees (bowed is positive). */
  readonly bow?: number;
  /** Walking towards where the right hand is. */
  readonly strides?: boolean;
  /** What is held against the body, drawn under the arms. */
  readonly holds?: string;
}

/** Courses of the right arm, from shoulder to wrist, and where its hand points. */
const ARMS: Record<Arm, { readonly joints: readonly Joint[]; readonly hand: readonly Point[] }> = {
  hanging: { joints: [[92, -576, 58], [116, -470, 50], [116, -366, 38]], hand: [[100, -372], [132, -370], [130, -330], [116, -304], [102, -314], [98, -344]] },
  behind: { joints: [[92, -576, 58], [128, -480, 50], [96, -404, 46], [30, -376, 36]], hand: [[40, -396], [4, -390], [-14, -372], [6, -356], [40, -360]] },
  pocket: { joints: [[90, -574, 54], [124, -476, 48], [108, -402, 42], [84, -368, 36]], hand: [[70, -384], [104, -386], [96, -356], [74, -354]] },
  clasping: { joints: [[90, -574, 54], [118, -484, 50], [86, -440, 44], [14, -466, 34]], hand: [[24, -486], [-10, -490], [-32, -474], [-22, -456], [18, -448]] },
  showing: { joints: [[92, -576, 58], [158, -506, 48], [222, -464, 42], [270, -448, 32]], hand: [[262, -464], [300, -452], [334, -430], [326, -424], [296, -432], [262, -430]] },
  writing: { joints: [[84, -576, 56], [96, -480, 50], [92, -446, 46], [150, -478, 34]], hand: [[144, -494], [172, -500], [190, -488], [178, -474], [150, -462]] },
  carrying: { joints: [[92, -576, 58], [114, -466, 50], [112, -352, 40]], hand: [[94, -358], [130, -358], [132, -318], [114, -298], [94, -314]] },
  folded: { joints: [[92, -576, 58], [126, -500, 54], [92, -458, 50], [-30, -476, 40]], hand: [[-16, -498], [-58, -496], [-70, -478], [-52, -460], [-14, -458]] },
};

const TRUNKS: Record<Pose["wears"], readonly Point[]> = {
  suit: [[-28, -650], [-58, -624], [-96, -606], [-112, -566], [-98, -500], [-84, -454], [-90, -400], [-98, -348], [-98, -348], [-2, -340], [98, -350], [98, -350], [90, -400], [84, -454], [98, -500], [112, -566], [96, -606], [58, -624], [28, -650]],
  coat: [[-30, -652], [-60, -626], [-102, -606], [-118, -560], [-106, -490], [-92, -446], [-104, -340], [-118, -176], [-118, -176], [0, -164], [116, -178], [116, -178], [104, -340], [92, -446], [106, -490], [118, -560], [102, -606], [60, -626], [30, -652]],
  skirt: [[-24, -646], [-50, -618], [-82, -602], [-94, -566], [-84, -506], [-68, -456], [-84, -390], [-90, -300], [-76, -214], [-76, -214], [76, -214], [76, -214], [90, -300], [84, -390], [68, -456], [84, -506], [94, -566], [82, -602], [50, -618], [24, -646]],
};

const FROM_BEHIND: readonly Point[] = [[0, -752], [26, -744], [39, -716], [38, -696], [44, -692], [41, -674], [33, -668], [24, -646], [28, -622], [-28, -622], [-24, -646], [-33, -668], [-41, -674], [-44, -692], [-38, -696], [-39, -716], [-24, -744]];
const IN_PROFILE: readonly Point[] = [[-41, -712], [-34, -738], [-8, -752], [20, -747], [37, -730], [40, -712], [48, -694], [41, -688], [42, -668], [36, -653], [24, -648], [6, -654], [10, -636], [24, -612], [-38, -612], [-25, -642], [-31, -668]];
const BOB: readonly Point[] = [[-2, -757], [28, -748], [44, -720], [46, -676], [38, -652], [-38, -652], [-47, -676], [-44, -720], [-28, -748]];
const BOB_IN_PROFILE: readonly Point[] = [[-44, -710], [-34, -742], [-6, -757], [22, -750], [36, -730], [12, -716], [6, -690], [4, -654], [-44, -646]];
const BUN: readonly Point[] = [[-30, -728], [-50, -738], [-62, -722], [-56, -702], [-36, -702]];

/** A person on their feet. */
export function person(pose: Pose, light: Light): string {
  const reach = (arm: Arm, side: 1 | -1): string[] => {
    const { joints, hand } = ARMS[arm];
    return [limb(joints.map(([x, y, w]) => [side * x, y, w] as const)), outline(hand.map(([x, y]): Point => [side * x, y]))];
  };
  const inFront = (arm: Arm): boolean => arm !== "hanging" && arm !== "carrying" && (arm !== "behind" || pose.looks === "away");
  const sides = [[pose.left, -1], [pose.right, 1]] as const;
  const arms = (front: boolean): string => sides.filter(([arm]) => inFront(arm) === front).map(([arm, side]) => lit(reach(arm, side), light)).join("");
  return arms(false) + lit(pose.strides ? STRIDE : legs(pose.wears), light) + lit([outline(TRUNKS[pose.wears])], light) + seams(pose) + headOf(pose, light) + (pose.holds ?? "") + arms(true) + creases(pose);
}

/** Trousers and shoes in mid-step. */
const STRIDE: readonly string[] = [
  limb([[-40, -380, 92], [-50, -214, 68], [-98, -62, 50]]), outline([[-120, -76], [-88, -92], [-62, -40], [-42, -4], [-42, -4], [-64, 0], [-96, -28]]),
  limb([[40, -380, 92], [70, -212, 72], [74, -22, 54]]), outline([[50, -26], [100, -26], [130, 0], [130, 0], [48, 2], [48, 2]]),
];

function legs(wears: Pose["wears"]): string[] {
  if (wears === "skirt") return [-1, 1].flatMap((side) => [limb([[side * 34, -240, 50], [side * 36, -140, 44], [side * 32, -20, 22]]), outline([[side * 22, -26], [side * 42, -26], [side * 50, 0], [side * 50, 0], [side * 20, 0], [side * 20, 0]])]);
  return [-1, 1].flatMap((side) => [limb([[side * 46, -380, 90], [side * 50, -210, 70], [side * 50, -20, 54]]), outline([[side * 28, -24], [side * 74, -24], [side * 86, 2], [side * 86, 2], [side * 26, 2], [side * 26, 2]])]);
}

function headOf(pose: Pose, light: Light): string {
  const paths = [outline(pose.looks === "away" ? FROM_BEHIND : IN_PROFILE)];
  if (pose.hair === "bob") paths.push(outline(pose.looks === "away" ? BOB : BOB_IN_PROFILE));
  if (pose.hair === "bun") paths.push(outline(BUN));
  const flip = pose.looks === "left" ? " scale(-1 1)" : "";
  const turned: Light = pose.looks === "left" ? { ...light, away: [-light.away[0], light.away[1]] } : light;
  const marks = pose.looks === "away"
    ? prop(outline([[-29, -633], [0, -622], [29, -633], [30, -625], [0, -612], [-30, -625]]), 0.14) + seam("M-17-660l2 9M-7-658v9M5-657v9M15-660l-2 8", 0.64, 2.2)
    : prop(outline([[-30, -630], [-6, -621], [14, -628], [18, -620], [-2, -611], [-34, -619]]), 0.12) + seam(pose.hair ? "M26-738Q8-728 6-700" : "M35-727Q18-724 13-706L5-694M-4-702q-10-3-9 9q2 10 10 9M-12-674Q-22-660-28-652", 0.5, 2.4);
  return `<g transform="rotate(${(pose.bow ?? 0) * (pose.looks === "left" ? -1 : 1)} 0 -640)${flip}">${lit(paths, turned)}${marks}</g>`;
}

/** What is left standing in the cloth of the trunk: shoulder seams, the vent, the lapels. */
function seams(pose: Pose): string {
  const hem = pose.wears === "suit" ? -346 : -172;
  if (pose.looks !== "away") return seam(`M-26-618L-6-520L2-470L2${hem}M30-620L16-560L32-546L4-474M-92-${pose.wears === "suit" ? "352L-4-344L92-354" : "180"}`, 0.52, 2.6);
  return seam(`M0-606Q4-500 0${pose.wears === "suit" ? -420 : -330}L2${hem}`, 0.56, 2.4) + (pose.wears === "coat" ? seam("M-90-442Q0-428 90-444", 0.5, 3) : "");
}

function creases(pose: Pose): string {
  const one = (arm: Arm, side: 1 | -1): string => {
    const [, elbow, wrist] = ARMS[arm].joints as readonly [Joint, Joint, Joint];
    return line([[side * (elbow[0] - 16), elbow[1] - 12], [side * (elbow[0] + 12), elbow[1] + 4]]) + line([[side * (wrist[0] - 10), wrist[1] - 12], [side * (wrist[0] + 12), wrist[1] - 8]]);
  };
  return seam(one(pose.left, -1) + one(pose.right, 1), 0.5, 2.4);
}

/** A seated person cut at the lap: chin at (0, 0), head 100 high. `looks` turns the head, not the shoulders. */
export function sitter(pose: Pick<Pose, "looks" | "hair" | "bow">, light: Light, forearms: boolean): string {
  const trunk = outline([[-26, -8], [-54, 22], [-92, 42], [-110, 82], [-116, 170], [-124, 300], [-124, 300], [124, 300], [124, 300], [116, 170], [110, 82], [92, 42], [54, 22], [26, -8]]);
  const folded = forearms ? lit([-1, 1].map((side) => limb([[side * 90, 78, 54], [side * 120, 170, 48], [side * 88, 222, 40], [side * 44, 226, 32], [side * 14, 228, 26]])), light) : "";
  const front = forearms ? prop(outline([[-18, 26], [-18, 26], [16, 26], [16, 26], [2, 108], [2, 108]], 0.1), 0.06) + (pose.hair ? "" : prop(outline([[-6, 30], [5, 30], [8, 66], [1, 96], [-6, 66]], 0.2), 0.9)) + seam("M-26 26L-44 58L-28 66L0 130L0 200M24 26L42 58L28 66L2 130", 0.5, 2.6) : seam("M0 44Q4 140 0 290M-104 84Q-90 140-98 210M104 84Q90 140 98 210", 0.5, 2.6);
  return lit([trunk], light) + front + `<g transform="translate(0 650)">${headOf({ ...pose, wears: "suit", left: "hanging", right: "hanging" }, light)}</g>` + folded;
}
