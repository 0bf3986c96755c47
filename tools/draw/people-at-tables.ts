/**
 * Figures of the last tableaux and of two ministries: silhouettes with one lit edge. Each is drawn in
 * head units (a head is 100 high, the chin at 0, 0) and put in its picture by `stand` at its chin.
 */
import { limb, lit, outline, prop, seam, type Light } from "./people-in-pyongyang";
import { ink, shape, stroke, type Point } from "./kit";

const HEAD_BACK: readonly Point[] = [
  [0, -101], [24, -95], [37, -74], [39, -52], [44, -50], [42, -34], [35, -24], [26, -6], [24, 14], [-24, 14], [-27, -8], [-35, -24], [-42, -34], [-44, -50], [-39, -52], [-36, -76], [-22, -96],
];
const BOB_BACK: readonly Point[] = [
  [2, -105], [30, -98], [46, -70], [51, -30], [44, 4], [22, 12], [20, 24], [-20, 24], [-22, 12], [-44, 2], [-50, -32], [-45, -72], [-26, -99],
];

/** Someone on their feet seen from behind: a man in a suit, or a woman with a bob. */
export function onlooker(light: Light, woman: boolean, broad: number): string {
  const w = woman ? broad * 0.86 : broad;
  const half: readonly Point[] = woman
    ? [[22, 12], [48, 30], [84, 44], [100, 74], [108, 150], [110, 226], [96, 250], [84, 236], [74, 180], [70, 232], [84, 300], [82, 460], [40, 470], [36, 650], [8, 650]]
    : [[24, 10], [54, 30], [98, 46], [116, 80], [124, 160], [126, 236], [110, 262], [98, 250], [90, 300], [86, 340], [72, 500], [66, 650], [10, 650]];
  const body = outline([...half.map(([x, y]): Point => [x * w, y]), ...half.toReversed().map(([x, y]): Point => [-x * w, y])]);
  const split = woman ? "" : seam("M0 350V640M0 270V330", 0.5, 3);
  return lit([body], light) + lit([outline(woman ? BOB_BACK : HEAD_BACK)], light) + split + seam(woman ? "M-72 150Q-66 190-74 236M72 150Q66 190 74 236" : "M-88 120Q-80 190-96 252M88 120Q80 190 96 252M-26 22Q0 34 26 22", 0.5, 3);
}

/** Legs and jacket hem of a man walking to the left, cut by the sheet's upper edge: his forward shoe's toe is at (0, 0). */
export function passer(light: Light): string {
  const backLeg = limb([[318, -700, 190], [322, -520, 158], [342, -330, 128], [372, -170, 104], [380, -52, 92]]);
  const backShoe = outline([[334, -66], [424, -66], [436, -22], [430, 14], [430, 14], [226, 16], [226, 16], [232, -8], [276, -26]], 0.6);
  const leg = limb([[250, -700, 190], [214, -540, 164], [176, -380, 134], [150, -210, 110], [144, -62, 96]]);
  const shoe = outline([[96, -72], [190, -74], [206, -24], [204, 8], [204, 8], [-2, 10], [-2, 10], [2, -14], [50, -34]], 0.6);
  const jacket = outline([[120, -1200], [130, -940], [112, -760], [92, -640], [92, -640], [240, -606], [430, -650], [430, -650], [442, -800], [440, -1000], [470, -1200]]);
  const arm = limb([[330, -1200, 150], [318, -980, 142], [288, -800, 120], [270, -690, 92]]);
  const hand = outline([[230, -684], [308, -686], [318, -640], [312, -596], [292, -570], [256, -562], [234, -580], [212, -606], [206, -626], [216, -632], [230, -618]]);
  const programme = prop(outline([[140, -640], [158, -662], [398, -570], [398, -536], [380, -528], [140, -618]], 0.2), 0) + seam("M158-634L384-548", 0.4, 4);
  const soles = shape("M-2 2L206 0L205 14L-4 16ZM226 8L432 6L431 20L224 22Z", ink(1));
  return (
    lit([backLeg], light) + lit([backShoe], light) + lit([leg], light) + lit([shoe], light) + soles + lit([jacket], light) + lit([arm], light)
    + programme + lit([hand], light) + prop(outline([[222, -700], [318, -704], [318, -678], [224, -674]], 0.2), 0.04)
    + seam("M170-560Q150-380 126-210L112-80M352-500Q366-330 392-180M404-1200Q392-980 358-800L322-700M430-700Q440-900 432-1040", 0.5, 4)
    + seam("M262-572Q270-600 256-622M280-572Q290-602 278-630M298-584Q306-612 298-638M60-34L88-22M74-42L104-30M286-24L312-14", 0.55, 4)
  );
}

/** A head from the front or bent a little: hair, ears, chin; tilt it with `stand`'s parent. */
const HEAD_FRONT: readonly Point[] = [
  [0, -102], [24, -95], [36, -74], [37, -52], [42, -50], [41, -34], [34, -26], [24, -4], [8, 8], [-10, 7], [-25, -6], [-34, -26], [-41, -34], [-42, -50], [-37, -52], [-36, -74], [-22, -96],
];
/** A head in profile, facing right. */
const HEAD_SIDE: readonly Point[] = [
  [-40, -62], [-32, -88], [-8, -101], [20, -96], [36, -80], [39, -64], [47, -46], [40, -38], [40, -22], [37, -4], [22, 2], [8, 2], [4, 20], [-28, 16], [-31, -12], [-39, -34],
];

/** A man on the end of a sofa, turned to the right and away from his neighbour, legs crossed, an envelope on his knee. Seat at y 300, feet at 520. */
export function sitterCrossed(light: Light, paper: string): string {
  const farLeg = limb([[20, 250, 92], [120, 276, 86], [172, 300, 74], [176, 400, 60], [170, 492, 46]]);
  const farShoe = outline([[146, 476], [194, 474], [204, 500], [252, 516], [252, 524], [148, 524], [148, 524]]);
  const leg = limb([[-20, 260, 100], [90, 250, 92], [196, 240, 78], [226, 256, 70], [252, 340, 56], [268, 402, 44]]);
  const shoe = outline([[248, 388], [292, 382], [314, 396], [362, 386], [368, 396], [330, 420], [262, 428], [250, 414]]);
  const torso = outline([
    [-30, 6], [-62, 26], [-104, 48], [-120, 90], [-122, 170], [-126, 250], [-104, 306], [40, 306], [70, 270], [82, 190], [88, 110], [78, 56], [44, 26], [22, 8],
  ]);
  const arm = limb([[-88, 76, 62], [-104, 150, 58], [-84, 216, 54], [0, 222, 42], [64, 206, 34]]);
  const hand = outline([[58, 188], [92, 184], [124, 196], [122, 208], [92, 218], [60, 222]]);
  const farArm = limb([[66, 84, 54], [96, 150, 52], [130, 196, 40], [152, 208, 34]]);
  const envelope = shape(outline([[84, 128], [224, 156], [206, 242], [68, 212]], 0.04), paper) + seam("M84 128L138 196L224 156", 0.42, 3);
  return (
    lit([farLeg, farShoe], light) + lit([torso], light) + shirtFront() + lit([farArm], light) + lit([leg], light) + lit([shoe], light) + envelope
    + lit([outline(HEAD_SIDE)], light) + lit([arm], light) + prop(outline([[58, 188], [68, 186], [70, 222], [60, 224]], 0.2), 0.04) + lit([hand], light)
    + seam("M-56 30Q-30 80 10 116L26 200M48 28Q56 70 38 110M-100 236Q-60 250 20 244M206 286Q230 330 246 380M-92 178L-74 196M-96 160L-70 186", 0.55, 3)
  );
}

/** The other end: a man sitting forward to the right, feet apart, both forearms on his knees, an envelope held upright between them. */
export function sitterForward(light: Light, paper: string): string {
  const farLeg = limb([[0, 280, 96], [110, 266, 88], [190, 270, 76], [208, 310, 66], [214, 400, 56], [212, 490, 46]]);
  const farShoe = outline([[190, 474], [236, 472], [248, 500], [296, 514], [296, 524], [190, 524], [190, 524]]);
  const leg = limb([[-40, 290, 104], [60, 286, 96], [142, 288, 80], [164, 322, 70], [160, 410, 58], [152, 494, 48]]);
  const shoe = outline([[128, 478], [178, 476], [190, 502], [240, 518], [240, 528], [128, 528], [128, 528]]);
  const torso = outline([
    [-24, 14], [-64, 22], [-104, 52], [-128, 110], [-138, 190], [-140, 270], [-112, 316], [10, 316], [44, 260], [58, 190], [60, 110], [44, 50], [16, 18],
  ]);
  const farArm = limb([[50, 80, 52], [104, 150, 52], [140, 206, 46], [196, 226, 34], [214, 216, 30]]);
  const arm = limb([[-70, 86, 66], [-30, 170, 62], [24, 236, 54], [110, 250, 42], [172, 240, 34]]);
  const hand = outline([[164, 222], [190, 216], [212, 224], [222, 238], [206, 252], [166, 258]]);
  const envelope = shape(outline([[176, 110], [302, 130], [286, 218], [162, 196]], 0.04), paper) + seam("M176 110L222 176L302 130", 0.42, 3);
  return (
    lit([farLeg, farShoe], light) + lit([torso], light) + shirtFront() + lit([farArm], light) + envelope + lit([leg], light) + lit([shoe], light)
    + `<g transform="rotate(8) translate(6 6)">${lit([outline(HEAD_SIDE)], light)}</g>` + lit([arm], light) + prop(outline([[160, 222], [170, 220], [174, 258], [162, 260]], 0.2), 0.04) + lit([hand], light)
    + seam("M-46 30Q-10 80 14 130L20 190M40 44Q46 90 34 130M-116 260Q-70 290 20 288M120 330Q126 410 130 470M-30 178L-4 190M-22 162L6 182M192 222L214 232", 0.55, 3)
  );
}

function shirtFront(): string {
  return prop(outline([[-26, 10], [12, 4], [34, 20], [46, 44], [34, 96], [10, 40], [-24, 24]], 0.25), 0.06) + prop(outline([[22, 28], [34, 28], [42, 70], [33, 96], [24, 66]], 0.2), 0.9);
}

/** A man coming down a stair towards us, one hand at his side, a badge on his breast. Feet at 650 and 610. */
export function descending(light: Light, badge: string): string {
  const legs = [limb([[-34, 300, 84], [-38, 420, 70], [-36, 520, 56], [-34, 596, 48]]), outline([[-56, 584], [-12, 584], [-10, 616], [-22, 632], [-52, 632], [-62, 616]]),
    limb([[34, 300, 84], [44, 430, 68], [40, 560, 54], [38, 640, 48]]), outline([[16, 624], [60, 624], [66, 660], [54, 678], [22, 678], [12, 660]])];
  const jacket = outline([
    [-22, 8], [-50, 28], [-90, 46], [-108, 84], [-112, 160], [-100, 230], [-100, 320], [-100, 340], [0, 348], [98, 340], [98, 340], [98, 230], [110, 160], [106, 84], [88, 46], [50, 28], [22, 8],
  ]);
  const arm = limb([[-92, 80, 56], [-122, 160, 52], [-128, 240, 44], [-122, 300, 36]]);
  const farArm = limb([[90, 80, 56], [124, 150, 52], [148, 214, 44], [160, 262, 36]]);
  const hands = outline([[-138, 290], [-108, 292], [-104, 330], [-120, 352], [-136, 334]]) + outline([[144, 256], [174, 254], [190, 280], [178, 298], [154, 284]]);
  const lapels = seam("M-22 14L-46 60L-28 72L-2 150V336M22 14L46 60L28 72L2 150", 0.55, 3) + prop(outline([[-20, 12], [0, 30], [20, 12], [22, 24], [2, 120], [-2, 120], [-22, 24]], 0.1), 0.08) + prop(outline([[-7, 30], [7, 30], [9, 80], [0, 116], [-9, 80]], 0.1), 0.92);
  return lit(legs, light) + lit([arm, farArm, hands], light) + lit([jacket], light) + lapels + lit([outline(HEAD_FRONT)], light) + shape("M50 92h20v13h-20z", badge);
}

/** A man at a table to his right, upright, his hands folded before him (table at y 262); cut below y 420. */
export function delegate(light: Light, badge: string): string {
  const torso = outline([
    [-28, 8], [-62, 24], [-102, 50], [-124, 110], [-132, 200], [-132, 330], [-124, 470], [-124, 470], [70, 470], [70, 470], [68, 300], [72, 190], [68, 108], [44, 46], [16, 14],
  ]);
  const farArm = limb([[56, 90, 50], [84, 170, 48], [120, 232, 42], [184, 246, 32]]);
  const arm = limb([[-62, 84, 70], [-72, 170, 66], [-36, 244, 58], [60, 262, 46], [142, 256, 36]]);
  const hands = outline([[136, 236], [164, 226], [196, 230], [218, 242], [220, 258], [196, 268], [138, 274]]);
  return (
    lit([farArm], light) + lit([torso], light) + shirtFront() + lit([outline(HEAD_SIDE)], light) + lit([arm], light) + prop(outline([[134, 238], [144, 236], [146, 274], [136, 276]], 0.2), 0.06) + lit([hands], light)
    + shape("M-6 86l18 5l-4 14l-17-5z", badge) + seam("M-46 30Q-14 80 12 124L24 210M44 40Q52 80 40 118M-78 176L-50 200M-84 156L-48 184M-20 236Q20 246 60 242M164 246L206 248M-12-50Q-4-58 0-46Q-2-34-9-32", 0.55, 3)
  );
}

/** A man at a table to his right who bends over it and holds out a pen, its end at `tip`; cut below y 420. */
export function lender(light: Light, tip: Point): string {
  const torso = outline([
    [-30, 12], [-70, 22], [-118, 52], [-152, 116], [-174, 210], [-186, 330], [-190, 470], [-190, 470], [30, 470], [30, 470], [36, 300], [56, 200], [64, 116], [46, 50], [16, 16],
  ]);
  const farArm = limb([[50, 90, 50], [64, 170, 48], [84, 250, 44], [120, 280, 34]]);
  const arm = limb([[-72, 88, 72], [-40, 176, 66], [22, 240, 56], [110, 262, 44], [170, 268, 34]]);
  const hand = outline([[162, 250], [190, 246], [220, 262], [238, 276], [232, 288], [212, 284], [204, 298], [184, 296], [164, 288]]);
  const pen = limb([[196, 258, 9], [(206 + tip[0]) / 2, (262 + tip[1]) / 2, 11], [tip[0] * 0.9 + 20, tip[1] * 0.9 + 26, 10], [tip[0], tip[1], 3]]);
  return (
    lit([farArm], light) + lit([torso], light) + shirtFront() + `<g transform="rotate(7)">${lit([outline(HEAD_SIDE)], light)}</g>` + lit([arm], light) + prop(pen, 1)
    + prop(outline([[158, 250], [168, 249], [170, 290], [160, 290]], 0.2), 0.06) + lit([hand], light)
    + seam("M-50 30Q-16 80 12 128L18 220M44 42Q50 84 36 120M-50 184L-20 204M-62 168L-24 188M40 236Q80 248 110 246M196 272L226 284M-12-48Q-4-56 0-44Q-2-32-9-30", 0.55, 3)
  );
}

/** An old man in a suit bought a size too large, facing us, his hat held before him in both hands. Feet at 640. */
export function visitor(light: Light): string {
  const legs = [limb([[-36, 330, 88], [-40, 460, 74], [-38, 620, 62]]), limb([[36, 330, 88], [40, 460, 74], [40, 620, 62]]), outline([[-66, 612], [-14, 612], [-12, 640], [-74, 642]]), outline([[14, 612], [66, 612], [76, 642], [12, 640]])];
  const jacket = outline([
    [-20, 14], [-46, 34], [-86, 56], [-102, 96], [-110, 180], [-108, 280], [-106, 372], [-106, 372], [0, 382], [106, 372], [106, 372], [108, 280], [112, 180], [104, 96], [86, 56], [46, 34], [20, 14],
  ]);
  const arms = [limb([[-86, 96, 58], [-118, 180, 58], [-112, 240, 54], [-56, 268, 42]]), limb([[86, 96, 58], [118, 180, 58], [112, 240, 54], [56, 268, 42]])];
  const hat = outline([[-76, 282], [-40, 270], [40, 270], [76, 282], [72, 294], [44, 298], [40, 344], [-40, 344], [-44, 298], [-72, 294]], 0.3);
  const hands = outline([[-66, 252], [-44, 250], [-34, 272], [-46, 292], [-64, 284]]) + outline([[66, 252], [44, 250], [34, 272], [46, 292], [64, 284]]);
  return lit(legs, light) + lit([jacket], light) + lit([outline(HEAD_FRONT)], light) + lit(arms, light) + prop(hat, 0.36) + lit([hands], light) + prop(outline([[-18, 18], [0, 32], [18, 18], [20, 30], [3, 120], [-3, 120], [-20, 30]], 0.1), 0.1) + seam("M-20 22L-42 70L-26 82L-3 150M20 22L42 70L26 82L3 150V360", 0.5, 3);
}

/** A head bent over something on the table: much hair, little chin. */
const HEAD_BENT: readonly Point[] = [
  [0, -84], [26, -78], [41, -56], [43, -30], [47, -26], [44, -8], [37, -2], [26, 22], [8, 34], [-10, 33], [-27, 20], [-37, -4], [-45, -10], [-47, -28], [-43, -32], [-41, -58], [-24, -79],
];

/** Someone at the far side of a table (its edge near y 150), bent over what lies on it; `pose` is how the arms lie. */
export function bent(light: Light, pose: "flat" | "chin" | "folded", woman = false): string {
  const body = outline([[-26, 8], [-64, 20], [-106, 36], [-134, 76], [-146, 130], [-140, 210], [140, 210], [146, 130], [134, 76], [106, 36], [64, 20], [26, 8]]);
  const hair = woman ? outline([[2, -92], [34, -84], [52, -52], [56, -8], [48, 26], [34, 30], [40, -10], [20, -34], [-20, -30], [-40, -8], [-34, 30], [-48, 26], [-56, -10], [-50, -54], [-30, -86]]) : "";
  const collar = prop(outline([[-28, 22], [0, 46], [28, 22], [32, 38], [4, 96], [-4, 96], [-32, 38]], 0.15), 0.06) + prop(outline([[-7, 48], [7, 48], [9, 80], [0, 94], [-9, 80]], 0.1), 0.92);
  const flat = [limb([[-122, 84, 60], [-150, 160, 58], [-112, 214, 50], [-40, 236, 38]]), limb([[122, 84, 60], [150, 160, 58], [112, 214, 50], [40, 236, 38]]), outline([[-52, 222], [-26, 222], [-4, 240], [-18, 252], [-50, 252]]), outline([[52, 222], [26, 222], [4, 240], [18, 252], [50, 252]])];
  const chin = [limb([[-122, 84, 60], [-150, 166, 58], [-96, 216, 48], [0, 226, 38]]), outline([[-10, 208], [30, 208], [56, 222], [40, 238], [-8, 240]]), limb([[122, 90, 60], [136, 166, 58], [106, 206, 50], [66, 130, 42], [44, 70, 34]]), outline([[30, 76], [24, 48], [8, 32], [18, 22], [40, 30], [58, 52], [60, 76]])];
  const folded = [limb([[-122, 84, 60], [-152, 160, 58], [-100, 206, 50], [20, 214, 42]]), limb([[122, 84, 60], [152, 160, 58], [100, 214, 50], [-20, 232, 40]])];
  const arms = { flat, chin, folded }[pose];
  return lit([body], light) + collar + lit([outline(HEAD_BENT)], light) + (hair && lit([hair], light)) + seam("M-30 26L-54 66L-36 80L-6 160M30 26L54 66L36 80L6 160", 0.5, 3) + lit(arms, light) + seam(pose === "folded" ? "M-96 196Q-40 204 10 206M96 206Q40 220-20 226" : "M-126 130Q-134 166-110 196M126 130Q134 166 112 196", 0.5, 3);
}

/** A man leaning back in his desk chair, facing right, in shirtsleeves: a paper held off in one hand, the other with a pencil at his lip. Desk at y 260. */
export function reader(light: Light, sleeve: string, pencil: string): string {
  const torso = outline([
    [-30, 12], [-68, 24], [-112, 54], [-128, 116], [-120, 210], [-102, 310], [-90, 420], [-90, 420], [90, 420], [90, 420], [96, 320], [84, 230], [72, 140], [58, 76], [36, 34], [14, 16],
  ]);
  const farArm = limb([[56, 84, 48], [84, 160, 48], [128, 186, 42], [182, 140, 34], [200, 116, 30]]);
  const farHand = outline([[188, 122], [186, 98], [200, 82], [220, 84], [226, 100], [214, 122]]);
  const sheet = shape(outline([[198, 108], [290, -40], [330, -22], [244, 134]], 0.06), ink(0)) + shape(outline([[244, 134], [330, -22], [338, -14], [252, 142]], 0.05), ink(0.5));
  const upper = limb([[-70, 92, 74], [-66, 170, 70], [-40, 238, 60]]);
  const fore = limb([[-46, 232, 56], [8, 170, 44], [44, 92, 34], [52, 62, 30]]);
  const roll = limb([[-44, 240, 66], [-24, 206, 62], [-12, 190, 58]]);
  const hand = outline([[36, 66], [34, 40], [44, 18], [54, 10], [64, 16], [74, 30], [76, 52], [68, 70]]);
  const stick = limb([[56, 50, 6], [80, 12, 7], [96, -14, 7], [102, -24, 2]]);
  const jaw = outline(HEAD_SIDE);
  return (
    lit([farArm], light) + sheet + lit([farHand], light) + lit([torso], light) + prop(outline([[24, 32], [38, 34], [54, 110], [62, 210], [46, 250], [38, 150]], 0.3), 0.6)
    + `<g transform="rotate(-3) translate(6 10)">${lit([jaw], light)}${seam("M-12-50Q-4-58 0-46Q-2-34-9-32", 0.55, 3)}</g>` + prop(outline([[10, 30], [28, 16], [36, 18], [48, 44], [36, 62], [22, 44]], 0.3), 0.02) + prop(outline([[-36, 14], [-14, 28], [8, 30], [8, 36], [-16, 35], [-40, 22]], 0.3), 0.3) + lit([upper], light) + lit([roll], { ...light, cloth: ink(0.86) }) + `<g>${lit([fore, hand], { ...light, cloth: sleeve })}</g>` + shape(stick, pencil)
    + seam("M-48 36Q-70 120-60 270M-104 130Q-90 150-92 190M-96 300Q-60 320-10 322M44 26L50 54M54 22L62 48", 0.55, 3)
  );
}

/** Someone walking away down a corridor, a folder under the arm. Feet at 640. */
export function leaving(light: Light): string {
  const legs = [limb([[-28, 320, 84], [-34, 440, 68], [-26, 560, 52], [-22, 628, 44]]), limb([[30, 320, 82], [38, 440, 64], [40, 530, 50], [44, 580, 40]]), outline([[-46, 612], [-4, 612], [0, 640], [-52, 642]]), outline([[28, 566], [64, 560], [62, 600], [36, 606]])];
  const coat = outline([[-22, 10], [-52, 28], [-94, 46], [-112, 84], [-116, 180], [-106, 250], [-98, 350], [-98, 350], [94, 346], [94, 346], [102, 240], [114, 170], [108, 84], [92, 46], [50, 28], [22, 10]]);
  const folder = prop(outline([[68, 150], [134, 140], [140, 300], [78, 306]], 0.05), 0.1);
  const arms = [limb([[-98, 84, 54], [-122, 180, 50], [-128, 260, 42], [-118, 320, 34]]), limb([[98, 84, 54], [128, 170, 50], [136, 240, 42], [112, 290, 34]])];
  return lit(legs, light) + lit([coat], light) + folder + lit(arms, light) + lit([outline(HEAD_BACK)], light) + seam("M0 60V200M0 260V350M-26 22Q0 34 26 22", 0.5, 3);
}

/** A man waiting on the edge of his seat, facing right, feet together, his case upright on his knees. Seat at y 320, feet at 530. */
export function envoy(light: Light): string {
  const leg = limb([[-60, 286, 104], [70, 280, 90], [168, 284, 78], [198, 310, 68], [204, 400, 56], [198, 500, 46]]);
  const shoe = outline([[176, 486], [222, 484], [234, 508], [286, 522], [286, 534], [176, 534], [176, 534]]);
  const torso = outline([
    [-28, 10], [-62, 24], [-98, 50], [-114, 110], [-112, 200], [-116, 290], [-96, 330], [40, 330], [66, 280], [66, 190], [64, 108], [44, 46], [16, 14],
  ]);
  const caseBody = outline([[82, 132], [226, 124], [226, 124], [234, 244], [234, 244], [90, 252], [90, 252], [82, 132]], 0.05);
  const handle = "M130 130Q132 112 156 110Q178 110 180 126";
  const farArm = limb([[54, 88, 46], [96, 140, 44], [140, 122, 32], [166, 114, 28]]);
  const arm = limb([[-60, 86, 66], [-66, 166, 62], [-30, 220, 54], [50, 176, 42], [112, 136, 34]]);
  const hand = outline([[104, 122], [124, 108], [150, 106], [170, 114], [168, 126], [140, 134], [120, 150]]);
  return (
    lit([farArm], light) + lit([torso], light) + shirtFront() + lit([outline(HEAD_SIDE)], light) + seam("M-12-50Q-4-58 0-46Q-2-34-9-32", 0.55, 3) + lit([leg], light) + lit([shoe], light)
    + lit([caseBody], { ...light, cloth: ink(0.62) }) + stroke(handle, ink(0.98), 8) + stroke("M84 160L228 152M112 158V174M200 154V170", ink(0.96), 5) + lit([arm], light) + prop(outline([[98, 124], [108, 118], [122, 148], [110, 154]], 0.2), 0.05) + lit([hand], light)
    + seam("M-46 30Q-14 80 12 124L22 200M44 40Q52 80 40 114M-70 170L-44 190M-78 150L-42 172M-96 250Q-60 300-20 306M166 300Q180 360 180 460M128 116L150 122", 0.55, 3)
  );
}

/** A woman on her feet in a jacket and skirt, turned to the left, reading from a sheet held in both hands. Feet at 640. */
export function caller(light: Light): string {
  const legs = [limb([[-18, 430, 52], [-22, 500, 46], [-18, 560, 34], [-20, 616, 24]]), limb([[34, 430, 52], [34, 500, 46], [40, 560, 34], [36, 616, 24]]), outline([[-34, 604], [-6, 606], [-4, 640], [-16, 640], [-58, 642], [-58, 632]]), outline([[22, 604], [50, 606], [52, 640], [40, 640], [0, 642], [0, 632]])];
  const skirt = outline([[-66, 270], [66, 270], [78, 350], [74, 456], [74, 456], [-58, 456], [-58, 456], [-68, 350]]);
  const jacket = outline([[-22, 12], [-48, 30], [-74, 46], [-86, 82], [-82, 150], [-66, 196], [-76, 260], [-80, 300], [-80, 300], [74, 304], [74, 304], [68, 250], [62, 196], [84, 140], [92, 82], [78, 48], [50, 30], [22, 12]]);
  const head = outline([
    [4, -104], [34, -96], [50, -66], [52, -24], [40, 2], [24, 12], [22, 26], [-14, 24], [-16, 6], [-30, 4], [-38, -2], [-40, -22], [-47, -38], [-40, -50], [-40, -70], [-26, -94],
  ]);
  const arm = limb([[70, 80, 52], [90, 150, 48], [78, 204, 44], [10, 196, 36], [-66, 172, 28]]);
  const farArm = limb([[-66, 82, 42], [-94, 140, 38], [-106, 164, 30]]);
  const hand = outline([[-62, 160], [-84, 156], [-98, 166], [-92, 180], [-64, 184]]);
  const sheet = shape(outline([[-178, 92], [-100, 116], [-74, 208], [-148, 190]], 0.05), ink(0)) + shape(outline([[-100, 116], [-94, 114], [-68, 206], [-74, 208]], 0.05), ink(0.6)) + seam("M-154 118L-112 132M-148 142L-110 154M-140 166L-106 176", 0.6, 6);
  return lit(legs, light) + lit([skirt], light) + lit([farArm], light) + lit([jacket], light) + lit([head], light) + sheet + lit([arm], light) + lit([hand], light) + seam("M-20 22Q-36 80-14 150L-10 296M20 24Q12 90-12 150M86 172L62 186M40-84Q50-40 36-4M-60 250L-24 254", 0.5, 3);
}
