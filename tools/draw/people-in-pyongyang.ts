/**
 * The knife and the bodies of the northern scenes: tapered gouges, limbs, and figures with one lit edge.
 * A figure is drawn part by part, back to front; each part is cut twice, once in light and once,
 * moved away from the light, in the dark of its cloth.
 */
import { ink, num, shape, stroke, type Point } from "./kit";

/** A limb's course: where it passes and how wide it is there. */
export type Joint = readonly [x: number, y: number, width: number];

/** Where the light falls on a figure and what it looks like there. */
export interface Light {
  /** How far the dark is moved away from the light. */
  readonly away: Point;
  readonly edge: string;
  readonly cloth: string;
}

/** A closed curve through `points`, in which a point given twice is a corner: a hem, a lapel, a peak. */
export function outline(points: readonly Point[], tension = 0.5): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] as Point;
  const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
  const pull = (index: number): Point => {
    const [before, here, after] = [at(index - 1), at(index), at(index + 1)];
    const bend = same(before, here) || same(here, after) ? 0 : tension / 3;
    return [(after[0] - before[0]) * bend, (after[1] - before[1]) * bend];
  };
  let d = `M${num(at(0)[0])} ${num(at(0)[1])}`;
  points.forEach((from, index) => {
    const to = at(index + 1);
    if (same(from, to)) return;
    const [out, into] = [pull(index), pull(index + 1)];
    d += `C${num(from[0] + out[0])} ${num(from[1] + out[1])} ${num(to[0] - into[0])} ${num(to[1] - into[1])} ${num(to[0])} ${num(to[1])}`;
  });
  return `${d}Z`;
}

/** A sleeve, a leg, a finger: a closed curve around a course of joints. */
export function limb(joints: readonly Joint[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  joints.forEach(([x, y, width], at) => {
    const before = joints[Math.max(0, at - 1)] as Joint;
    const after = joints[Math.min(joints.length - 1, at + 1)] as Joint;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const nx = (-(after[1] - before[1]) / length) * (width / 2);
    const ny = ((after[0] - before[0]) / length) * (width / 2);
    left.push([x + nx, y + ny]);
    right.unshift([x - nx, y - ny]);
  });
  return outline([...left, ...right]);
}

/** An oval head or stone, turned by `tilt` degrees. */
export function oval(x: number, y: number, w: number, h: number, tilt = 0): string {
  const turn = (tilt * Math.PI) / 180;
  const points = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Point => {
    const angle = (eighth * Math.PI) / 4;
    const px = (Math.cos(angle) * w) / 2;
    const py = (Math.sin(angle) * h) / 2;
    return [x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn)];
  });
  return outline(points);
}

/** One part of a figure (several paths that make one mass) with its lit edge. */
export function lit(paths: readonly string[], light: Light): string {
  const d = paths.map((path) => `<path d="${path}"/>`).join("");
  const [dx, dy] = light.away;
  return `<g fill="${light.edge}">${d}</g><g fill="${light.cloth}" transform="translate(${num(dx)} ${num(dy)})">${d}</g>`;
}

/** Puts a figure drawn around its feet (0, 0) on the ground at x, y. */
export function stand(x: number, y: number, scale: number, body: string, mirrored = false): string {
  return `<g transform="translate(${num(x)} ${num(y)}) scale(${mirrored ? -scale : scale} ${scale})">${body}</g>`;
}

/** One tapered cut of the gouge, from x, y in direction `angle` (degrees); whole numbers, as it is small. */
export function gouge(x: number, y: number, length: number, angle: number, width: number): string {
  const turn = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(turn) * length, Math.sin(turn) * length];
  const [nx, ny] = [(-Math.sin(turn) * width) / 2, (Math.cos(turn) * width) / 2];
  const by = (dx: number, dy: number): string => `${Math.round(dx)} ${Math.round(dy)}`;
  return `M${by(x, y)}l${by(ux * 0.3 + nx, uy * 0.3 + ny)} ${by(ux * 0.7 - nx, uy * 0.7 - ny)} ${by(-ux * 0.6 - nx, -uy * 0.6 - ny)}z`;
}

/** Many cuts inside a box, all roughly in one direction, longer and fewer than a texture: a hand's work. */
export function gouges(
  count: number, [x, y, w, h]: readonly [number, number, number, number], angle: number,
  [shortest, longest]: readonly [number, number], width: number, roll: () => number,
): string {
  let d = "";
  for (let at = 0; at < count; at++) {
    const length = shortest + roll() * (longest - shortest);
    d += gouge(x + roll() * w, y + roll() * h, length, angle + (roll() - 0.5) * 14, width * (0.6 + roll() * 0.8));
  }
  return d;
}

/** A seam, lapel or fold: a thin line of light left standing in the dark cloth. */
export function seam(d: string, k = 0.62, width = 2.2): string {
  return stroke(d, ink(k), width);
}

/** Flat dark paint for a prop in a figure's hand. */
export function prop(d: string, k: number, v = 0): string {
  return shape(d, ink(k, v));
}

/** Kneels on one knee, facing right: a stone held up to the light, a hammer across the other knee. About 460 tall; `low` lights the legs. */
export function geologist(light: Light, low: Light): string {
  const shin = limb([[-18, -28, 62], [-90, -26, 50], [-160, -24, 38], [-196, -16, 34]]);
  const boot = outline([[-176, -46], [-206, -44], [-222, -4], [-206, 4], [-190, -12], [-172, -10]]);
  const thigh = limb([[-26, -150, 96], [-12, -90, 84], [2, -34, 70], [0, -6, 46]]);
  const farThigh = limb([[-30, -150, 92], [48, -160, 80], [118, -152, 66], [142, -138, 54]]);
  const farShin = limb([[126, -146, 62], [126, -90, 58], [116, -34, 44], [114, -8, 42]]);
  const farBoot = outline([[92, -34], [134, -34], [152, -20], [196, -12], [202, 2], [92, 4], [92, 4]]);
  const jacket = outline([
    [18, -344], [52, -338], [76, -306], [78, -262], [62, -214], [58, -168], [52, -138],
    [0, -124], [-66, -128], [-96, -150], [-92, -196], [-74, -254], [-52, -308], [-22, -338],
  ]);
  const collar = outline([[6, -356], [62, -348], [72, -322], [30, -316], [-18, -330], [-16, -350]]);
  const head = outline([
    [46, -438], [76, -432], [93, -412], [98, -394], [106, -376], [98, -366], [97, -348],
    [84, -338], [64, -338], [52, -322], [20, -334], [16, -362], [8, -392], [20, -424],
  ]);
  const cap = outline([[10, -398], [14, -432], [42, -454], [78, -446], [96, -418], [128, -404], [124, -398], [92, -402], [50, -400], [50, -400]]);
  const farArm = limb([[62, -296, 50], [112, -240, 44], [150, -262, 36], [176, -304, 30]]);
  const palm = outline([[166, -300], [178, -320], [190, -344], [199, -346], [200, -330], [212, -338], [214, -326], [204, -304], [188, -290]]);
  const stone = outline([[188, -372], [206, -384], [232, -376], [240, -354], [226, -336], [204, -338], [190, -350], [190, -350]], 0.2);
  const arm = limb([[-18, -302, 66], [-30, -252, 60], [-24, -204, 50], [34, -176, 40], [92, -172, 32]]);
  const fist = outline([[82, -190], [110, -196], [126, -182], [122, -162], [104, -152], [84, -158]]);
  const handle = limb([[86, -204, 9], [160, -140, 9], [212, -92, 8]]);
  const hammer = outline([[196, -74], [204, -92], [222, -106], [252, -128], [236, -98], [222, -82], [210, -64], [210, -64]], 0.2);
  return (
    lit([farShin, farBoot, farThigh], low) + lit([farArm, palm], light) + prop(stone, 0.1, 0.8) + prop(outline([[190, -352], [214, -352], [236, -350], [226, -336], [204, -338]], 0.2), 0.7)
    + lit([shin, boot, thigh], low) + lit([jacket, collar, head], light) + lit([cap], light)
    + seam("M-84-190Q-20-176 50-186M24-330Q44-306 46-280") + lit([handle, hammer], light) + lit([arm], light) + lit([fist], light)
    + seam("M-56-262Q-52-222-30-190M-22-222L10-206M-34-60L14-54M88-150L134-134")
  );
}

/** A senior officer in a greatcoat and peaked cap, weight on one leg, hands behind the back, looking down to the left. About 560 tall. */
export function general(light: Light): string {
  const boots = [limb([[-30, -120, 50], [-34, -50, 42], [-34, -6, 40]]), outline([[-54, -26], [-16, -26], [-14, 4], [-88, 4], [-92, -8], [-68, -18]]),
    limb([[34, -120, 50], [36, -50, 44], [38, -6, 40]]), outline([[18, -26], [58, -26], [60, 4], [-6, 4], [-8, -8], [10, -16]])];
  const coat = outline([
    [-14, -474], [-34, -462], [-66, -448], [-82, -424], [-86, -380], [-70, -336], [-62, -292], [-68, -220], [-82, -140], [-94, -74], [-94, -74],
    [-30, -62], [40, -64], [98, -78], [98, -78], [86, -160], [74, -236], [70, -292], [80, -340], [92, -392], [88, -428], [68, -452], [38, -466], [18, -474],
  ]);
  const arm = limb([[66, -424, 52], [88, -370, 54], [98, -318, 50], [84, -270, 44], [56, -250, 38]]);
  const farArm = limb([[-64, -424, 44], [-86, -370, 42], [-90, -316, 38], [-72, -274, 34]]);
  const collar = outline([[-42, -480], [-8, -470], [30, -482], [46, -462], [16, -446], [-10, -440], [-34, -456]]);
  const head = outline([
    [2, -562], [32, -548], [38, -520], [34, -492], [32, -466], [-20, -462], [-28, -468], [-40, -470], [-44, -480], [-46, -490], [-54, -498], [-46, -512], [-44, -532], [-26, -556],
  ]);
  const cap = outline([[-52, -528], [-84, -514], [-82, -522], [-60, -544], [-74, -566], [-70, -580], [-20, -596], [34, -594], [62, -574], [58, -560], [40, -546], [40, -532], [-4, -530], [-4, -530]], 0.4);
  return (
    lit([farArm], light) + lit(boots, light) + lit([coat], light) + lit([head], light) + lit([collar], light) + lit([cap], light) + lit([arm], light)
    + seam("M-54-534Q-10-540 38-538", 0.55, 3) + seam("M-10-440Q-34-400-40-352L-36-296M16-446Q-4-404-6-366M-66-290Q0-280 66-292M-64-272Q0-262 66-274M-28-262Q-34-160-30-72M52-250Q64-170 66-76M70-330Q84-320 100-330", 0.6)
    + seam("M-24-390v1M-2-388v1M-24-340v1M2-338v1M-22-240v1M4-238v1", 0.45, 6) + prop(outline([[-32, -462], [-16, -456], [-20, -448], [-32, -454]], 0.2), 0.05, 0.9)
  );
}

/** A slight man in a long overcoat, head bent over a notebook held in both hands, facing left. About 520 tall. */
export function interpreter(light: Light): string {
  const legs = [limb([[-16, -150, 46], [-20, -70, 34], [-18, -6, 28]]), outline([[-34, -18], [-4, -18], [-2, 4], [-60, 4], [-60, -6]]),
    limb([[20, -150, 46], [24, -70, 34], [28, -6, 28]]), outline([[12, -18], [42, -18], [44, 4], [-12, 4], [-12, -6]])];
  const coat = outline([
    [-8, -438], [-34, -424], [-56, -404], [-58, -340], [-52, -270], [-58, -180], [-62, -116], [-62, -116], [0, -108], [62, -116], [62, -116], [56, -200], [52, -280], [60, -350], [58, -402], [38, -426], [14, -438],
  ]);
  const head = outline([
    [-18, -518], [10, -520], [28, -500], [30, -472], [24, -446], [22, -424], [-16, -422], [-20, -440], [-36, -440], [-42, -450], [-42, -460], [-52, -470], [-46, -480], [-44, -496], [-36, -512],
  ]);
  const arm = limb([[38, -398, 46], [48, -340, 44], [36, -296, 40], [-20, -302, 32], [-66, -314, 26]]);
  const farArm = limb([[-44, -396, 38], [-62, -346, 34], [-82, -312, 26]]);
  const hand = outline([[-60, -328], [-84, -330], [-98, -318], [-90, -306], [-62, -302]]);
  const book = outline([[-126, -410], [-74, -392], [-60, -314], [-110, -328]], 0.05);
  return (
    lit([farArm], light) + lit(legs, light) + lit([coat], light) + lit([head], light) + prop(book, 0.78) + prop(outline([[-118, -414], [-66, -396], [-54, -318], [-60, -314], [-74, -392], [-126, -410]], 0.05), 0.02) + lit([arm, hand], light)
    + seam("M-14-430Q-32-396-34-350M12-430Q0-400-20-372M-22-352Q-24-240-20-112M30-330L44-322M26-290L42-300", 0.58)
  );
}

/** A man in a jacket seen from behind, from the hips up: one hand flat on a window bar at (250, -730), the other in his pocket. */
export function guestFromBehind(light: Light): string {
  const back = outline([
    [-52, -740], [-96, -716], [-164, -684], [-196, -640], [-192, -560], [-170, -440], [-160, -330], [-176, -160], [-190, 40], [-190, 40],
    [176, 40], [176, 40], [164, -170], [152, -330], [166, -450], [186, -570], [190, -642], [158, -690], [92, -718], [50, -742],
  ]);
  const neck = outline([[-38, -820], [36, -820], [42, -770], [58, -728], [0, -706], [-60, -730], [-44, -770]]);
  const head = outline([
    [2, -958], [44, -944], [66, -912], [70, -874], [77, -874], [79, -850], [66, -836], [56, -800], [40, -778], [-2, -768], [-40, -780], [-58, -804], [-68, -838], [-79, -852], [-77, -876], [-70, -876], [-64, -918], [-40, -948],
  ]);
  const pocketArm = limb([[-158, -640, 92], [-206, -540, 96], [-246, -430, 88], [-230, -330, 82], [-176, -246, 72], [-140, -220, 60]]);
  const upper = limb([[140, -640, 98], [196, -560, 100], [250, -506, 90], [290, -478, 74]]);
  const fore = limb([[270, -462, 84], [298, -520, 80], [290, -600, 64], [272, -668, 50]]);
  const hand = outline([[248, -662], [244, -700], [238, -728], [246, -736], [262, -716], [268, -752], [284, -766], [304, -758], [312, -734], [308, -694], [298, -658]]);
  return (
    lit([pocketArm], light) + lit([hand], light) + prop(limb([[262, -652, 48], [298, -652, 46]]), 0.14) + lit([back], light) + lit([upper, fore], light) + lit([neck], light)
    + prop(outline([[-54, -746], [0, -730], [54, -748], [58, -734], [0, -714], [-60, -732]]), 0.1, 0.1) + lit([head], light)
    + seam("M-2-704Q4-500 0-330L2 40M-178-560Q-150-460-156-330M150-640Q168-560 156-470M232-540L262-506M246-560L284-526M-236-470L-214-452M-112-690Q-150-670-168-630M-40-320Q-80-300-120-310", 0.55, 3)
    + seam("M-44-800l4 12M-28-794l2 14M-10-792v16M8-792v14M24-794l-2 15M40-800l-4 12M34-944Q54-926 60-898M18-950Q30-940 38-926M50-912Q56-896 57-884M274-746L272-722M286-756L285-728M298-752L298-726", 0.5, 3)
  );
}

/** A waiter walking away to the right with a covered dish held level in front of him, cut at the knees. About 860 tall. */
export function waiter(light: Light): string {
  const legs = [limb([[-30, -420, 140], [-50, -260, 112], [-70, -100, 92], [-80, 60, 84]]), limb([[40, -420, 130], [66, -260, 106], [60, -100, 88], [50, 60, 80]])];
  const jacket = outline([
    [-34, -712], [-86, -690], [-124, -650], [-126, -590], [-108, -500], [-106, -430], [-116, -366], [-116, -366], [0, -344], [104, -370], [104, -370], [96, -440], [94, -520], [108, -600], [104, -656], [70, -694], [34, -714],
  ]);
  const neck = outline([[-28, -780], [36, -776], [38, -724], [50, -704], [0, -690], [-48, -706], [-32, -740]]);
  const head = outline([
    [2, -870], [38, -862], [58, -836], [62, -812], [72, -796], [64, -788], [62, -768], [46, -758], [30, -760], [20, -744], [-22, -748], [-40, -772], [-48, -806], [-42, -842], [-22, -864],
  ]);
  const arm = limb([[-66, -640, 84], [-50, -560, 82], [-10, -486, 72], [60, -470, 58], [140, -482, 48], [176, -486, 42]]);
  const farArm = limb([[84, -630, 64], [112, -560, 60], [150, -506, 50], [220, -496, 40]]);
  const tray = outline([[90, -514], [226, -528], [372, -514], [366, -502], [226, -492], [96, -502]]);
  const dome = outline([[122, -516], [134, -572], [170, -614], [226, -630], [282, -614], [320, -572], [332, -516], [226, -508]]);
  const knob = oval(226, -642, 26, 26);
  const shine = outline([[254, -616], [296, -590], [318, -540], [318, -522], [296, -520], [290, -560], [272, -594]]);
  const glint = limb([[152, -530, 4], [162, -572, 9], [188, -602, 3]]);
  const napkin = outline([[14, -512], [66, -508], [74, -440], [66, -352], [40, -362], [16, -350], [10, -430]], 0.3);
  return (
    lit([farArm], light) + lit(legs, light) + lit([jacket], light) + lit([neck], light) + prop(outline([[-40, -722], [0, -708], [46, -720], [48, -704], [0, -690], [-48, -706]]), 0.06) + lit([head], light)
    + prop(dome, 0.62) + prop(knob, 0.7) + prop(shine, 0.02) + prop(glint, 0.1) + prop(tray, 0.86) + seam("M96-512Q226-500 368-512", 0.05, 4) + lit([arm], light) + prop(napkin, 0.1) + seam("M34-500L32-372M54-500L58-366", 0.5, 3)
    + seam("M-2-690Q6-540-4-346M-92-600Q-88-520-96-440M-44-640Q-20-600-18-560M-28-530L0-508M-36-780L-34-764M-20-770v14M-4-768v14", 0.6, 3)
  );
}
