/**
 * Figures of the last tableaux and of two ministries: silhouettes with one lit edge. Each is drawn in
 * head units (a head is 100 high, the chin at 0, 0) and put in its picture by `stand` at its chin.
 */
import { limb, lit, outline, prop, seam, type Light } from "./figures-b";
import { ink, shape, type Point } from "./kit";

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
  const body = outline([...half.map(([x, y]): Point => [x * w, y]), ...half.slice().reverse().map(([x, y]): Point => [-x * w, y])]);
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
