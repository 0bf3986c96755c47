/**
 * The letter unanswered: an airmail envelope, unopened, in the one patch of winter light on a desk; the drawer below
 * it stands half open on the others. Its striped edge is the only red.
 */
import { gouge, gouges } from "../gouges";
import { box, curve, cut, degrees, dice, fade, ink, line, num, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("ending-letter");
  return scene(
    [
      { id: "back", depth: 0, body: outside(roll) },
      { id: "middle", depth: 0.2, body: room(roll) },
      { id: "desk", depth: 0.45, body: desktop(roll) + panesOfLight(roll) + letter(roll) + lamp(roll) },
      { id: "light", depth: 0.35, body: beam(roll) },
      { id: "front", depth: 0.7, body: drawers(roll) + chair(roll) },
    ],
    fade("sky", [[0, ink(0.2)], [0.6, ink(0.03)], [1, ink(0)]]) +
      fade("wall", [[0, ink(0.92)], [0.6, ink(0.8)], [1, ink(0.88)]]) +
      fade("top", [[0, ink(0.62)], [1, ink(0.86)]]) +
      fade("ray", [[0, ink(0), 0.36], [0.7, ink(0), 0.14], [1, ink(0), 0.02]]) +
      fade("inside", [[0, ink(1)], [1, ink(0.8)]]),
  );
}

/** The window's view: a pale field, a hedge, one bare tree. */
function outside(roll: () => number): string {
  const field = shape(curve([[260, 566], [460, 548], [700, 562], [980, 544], [980, 720], [260, 720]], 0.4), ink(0.1)) + shape(curve([[260, 550], [380, 536], [520, 548], [660, 530], [820, 546], [980, 526], [980, 560], [700, 566], [460, 556], [260, 572]], 0.5), ink(0.26)) + shape(gouges(16, [330, 580, 540, 60], 1.1, [20, 60], 3, roll), ink(0));
  return shape(box(200, 60, 860, 700, roll), "url(#sky)") + field + tree(roll) + shape(curve([[560, 640], [640, 598], [730, 584], [820, 596], [900, 640]], 0.5), ink(0.04)) + shape(gouges(6, [640, 600, 180, 16], 2.9, [20, 60], 3, roll), ink(0.24));
}

/** A bare tree, each bough forking into thinner ones. */
function tree(roll: () => number): string {
  const byWidth = new Map<number, string>();
  const grow = (x: number, y: number, angle: number, long: number, level: number): void => {
    const bend = angle + (roll() - 0.5) * 0.5;
    const middle: Point = [x + Math.cos(angle) * long * 0.5, y + Math.sin(angle) * long * 0.5];
    const end: Point = [middle[0] + Math.cos(bend) * long * 0.5, middle[1] + Math.sin(bend) * long * 0.5];
    byWidth.set(level, (byWidth.get(level) ?? "") + `M${num(x)} ${num(y)}L${[...middle, ...end].map((value) => Math.round(value)).join(" ")}`);
    if (level === 5) return;
    const boughs = roll() > 0.6 ? 3 : 2;
    for (let at = 0; at < boughs; at++) grow(...end, bend + (at - (boughs - 1) / 2) * (0.62 + roll() * 0.3), long * (0.66 + roll() * 0.16), level + 1);
  };
  grow(726, 600, -1.6, 128, 0);
  return [...byWidth].map(([level, d]) => stroke(d, ink(0.72 - level * 0.05), [22, 13, 8, 5, 3.2, 2][level] ?? 2)).join("");
}

/** The wall with the window cut out of it, its frame, sill and curtains. */
function room(roll: () => number): string {
  const wall = `<path d="${box(-80, -80, 1760, 1360, roll)}${cut([[340, 132], [340, 652], [900, 650], [898, 130]], roll)}" fill="url(#wall)" fill-rule="evenodd"/>`;
  const bars = shape(box(606, 130, 22, 522, roll) + box(340, 338, 560, 17, roll), ink(0.9)) + stroke(cut([[340, 132], [898, 130], [900, 650], [340, 652]], roll), ink(0.95), 24) + stroke(line([[354, 148], [354, 640]], 0) + line([[630, 148], [629, 640]], 0) + line([[352, 357], [890, 355]], 0), ink(0.06), 4);
  const sill = shape(cut([[300, 652], [940, 648], [966, 690], [276, 694]], roll), ink(0.4)) + shape(cut([[276, 694], [966, 690], [964, 712], [280, 716]], roll), ink(0.96));
  const curtain = (points: readonly Point[], tone: number): string => shape(curve(points, 0.4), ink(tone));
  const left = curtain([[150, 60], [384, 70], [372, 240], [300, 420], [262, 560], [240, 780], [120, 780]], 0.86) + [200, 244, 286, 326].map((x, at) => shape(gouge(x, 90, 620 - at * 60, degrees(1.66 + at * 0.03), 12 - at), ink(0.58 - at * 0.1))).join("");
  const right = curtain([[870, 60], [1120, 60], [1130, 790], [1010, 780], [982, 560], [940, 420], [880, 240]], 0.94) + [930, 980, 1040].map((x, at) => shape(gouge(x, 90, 560 - at * 40, degrees(1.45 - at * 0.01), 9), ink(0.66))).join("");
  return wall + bars + sill + left + right + shape(box(110, 52, 1030, 18, roll), ink(0.98)) + shape(gouges(40, [1130, 150, 300, 480], 85.9, [22, 66], 3, roll), ink(0.7));
}

function desktop(roll: () => number): string {
  const top = shape(cut([[190, 756], [1430, 748], [1700, 986], [-100, 990]], roll), "url(#top)");
  return top + shape(gouges(60, [260, 770, 1100, 200], 0, [55, 165], 3, roll), ink(0.94)) + stroke(line([[190, 756], [800, 754], [1430, 748]]), ink(0.3), 4);
}

/** The window's panes, thrown slantwise on the desk. */
function panesOfLight(roll: () => number): string {
  return shape(cut([[560, 774], [764, 772], [830, 852], [598, 856]], roll) + cut([[784, 772], [1000, 768], [1096, 848], [854, 852]], roll) + cut([[606, 868], [840, 864], [926, 968], [652, 974]], roll) + cut([[864, 864], [1112, 860], [1236, 964], [950, 968]], roll), ink(0.2));
}

/** The envelope: face up, its edge striped red and grey, a blank stamp, three grey bars for an address. */
function letter(roll: () => number): string {
  const corners: readonly Point[] = [[636, 812], [1010, 780], [1124, 926], [690, 968]];
  const [a, b, c, d] = corners as readonly [Point, Point, Point, Point];
  const at = (u: number, v: number): Point => {
    const [top, bottom] = [mix(a, b, u), mix(d, c, u)];
    return mix(top, bottom, v);
  };
  const patch = (u: number, v: number, u2: number, v2: number, slant = 0): string => cut([at(u + slant, v), at(u2 + slant, v), at(u2, v2), at(u, v2)], roll, 0.8, 400);
  const shadow = shape(cut([[624, 824], [1010, 796], [1146, 940], [706, 990], [670, 980]], roll), ink(0.96));
  const red: string[] = [];
  const grey: string[] = [];
  for (let step = 0; step < 22; step++) (step % 2 ? red : grey).push(patch(step / 22 + 0.006, 0, step / 22 + 0.03, 0.07, 0.014), patch(step / 22 + 0.006, 0.92, step / 22 + 0.03, 1, 0.014));
  for (let step = 1; step < 12; step++) (step % 2 ? red : grey).push(patch(0, step / 12.6, 0.036, step / 12.6 + 0.042), patch(0.964, step / 12.6, 1, step / 12.6 + 0.042));
  const stamp = shape(patch(0.78, 0.16, 0.92, 0.46), ink(0.14)) + shape(patch(0.8, 0.2, 0.9, 0.42), ink(0.06, 0.82));
  const address = shape(patch(0.36, 0.52, 0.66, 0.57) + patch(0.36, 0.64, 0.72, 0.69) + patch(0.36, 0.76, 0.58, 0.81), ink(0.5));
  return shadow + shape(cut(corners, roll), ink(0)) + shape(red.join(""), ink(0, 0.94)) + shape(grey.join(""), ink(0.66)) + stamp + stroke([0.24, 0.3, 0.36].map((v) => line([at(0.62, v), at(0.7, v - 0.03), at(0.78, v + 0.01)])).join(""), ink(0.5), 3) + address;
}

function mix(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** The desk lamp, not lit. */
function lamp(roll: () => number): string {
  const foot = shape(curve([[1150, 806], [1220, 782], [1290, 804], [1284, 826], [1160, 828]], 0.5), ink(0.98));
  const neck = stroke(line([[1220, 796], [1236, 690], [1216, 580], [1150, 520]]), ink(0.98), 13);
  const hood = shape(cut([[1186, 486], [1150, 462], [1100, 488], [1034, 592], [1160, 640], [1192, 560]], roll), ink(0.98));
  return foot + neck + hood + stroke(line([[1148, 466], [1100, 490], [1036, 590]], 0.2), ink(0.08), 5) + stroke(line([[1212, 790], [1228, 690], [1208, 590]]), ink(0.3), 3) + stroke(line([[1158, 806], [1220, 786]]), ink(0.2), 4);
}

/** Daylight standing in the dust. */
function beam(roll: () => number): string {
  return shape(cut([[352, 144], [606, 144], [850, 860], [590, 980]], roll) + cut([[628, 144], [888, 144], [1240, 966], [900, 980]], roll), "url(#ray)");
}

/** The desk's front, with the middle drawer pulled out on a bundle of letters. */
function drawers(roll: () => number): string {
  const front = shape(cut([[-100, 984], [1700, 980], [1700, 1300], [-100, 1300]], roll), ink(0.95)) + shape(cut([[-100, 982], [1700, 978], [1700, 992], [-100, 996]], roll), ink(0.4));
  const closed = stroke(cut([[220, 1024], [520, 1022], [520, 1190], [220, 1192]], roll) + cut([[1180, 1020], [1470, 1018], [1470, 1186], [1180, 1190]], roll), ink(0.58), 4) + shape(curve([[340, 1096], [372, 1086], [402, 1096], [372, 1112]], 0.6) + curve([[1296, 1092], [1326, 1082], [1356, 1092], [1326, 1108]], 0.6), ink(0.3));
  const hollow = shape(cut([[606, 1000], [1094, 998], [1136, 1096], [560, 1100]], roll), "url(#inside)");
  const bundle = [0, 1, 2, 3].map((at) => shape(cut([[690 + at * 6, 1066 - at * 13], [950 - at * 4, 1058 - at * 14], [980 - at * 5, 1098 - at * 13], [672 + at * 5, 1104 - at * 13]], roll), ink(at === 3 ? 0.12 : 0.44 - at * 0.1))).join("");
  const string = stroke(line([[812, 1016], [820, 1060], [818, 1098]], 0.2) + line([[684, 1046], [820, 1040], [964, 1036]], 0.2), ink(0.9), 4);
  const face = shape(cut([[544, 1094], [1152, 1090], [1158, 1246], [538, 1250]], roll), ink(0.84)) + shape(cut([[544, 1094], [1152, 1090], [1152, 1100], [544, 1105]], roll), ink(0.08)) + shape(curve([[800, 1172], [850, 1158], [900, 1172], [850, 1192]], 0.6), ink(0.24)) + shape(gouges(22, [560, 1120, 560, 110], 0, [40, 120], 3, roll), ink(0.66));
  return front + closed + hollow + bundle + string + face;
}

/** The back of the chair that nobody sits on. */
function chair(roll: () => number): string {
  const wood = shape(curve([[184, 1320], [200, 1000], [196, 760], [214, 700], [330, 676], [446, 704], [462, 770], [464, 1000], [480, 1320], [440, 1320], [428, 1010], [426, 800], [330, 778], [236, 798], [236, 1010], [226, 1320]], 0.35), ink(0.99)) + shape([280, 326, 372].map((x) => cut([[x - 9, 772], [x + 9, 772], [x + 11, 1180], [x - 8, 1180]], roll)).join(""), ink(0.99));
  return wood + stroke(line([[214, 700], [330, 677], [446, 704], [463, 770], [465, 1000], [478, 1290]]), ink(0.08), 5);
}
