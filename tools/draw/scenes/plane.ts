/**
 * Aboard the plane out of Pyongyang, 3 November 1992, at dawn. The idea: a man has just walked past
 * and turned his head; the light comes in behind him, and the reader's hand closes on the file.
 */
import { flat, limb, lit, outline, oval, seam, stand, turningBack, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, ink, line, scene, shape, stroke, type Point } from "../kit";

const roll = dice("plane");
/** The vanishing point: the eye of someone in an aisle seat, a metre and a quarter above the floor. */
const EYE: Point = [884, 450];
const METRE = 420;
const FAR = 7.4;
const DAWN = ink(0.02, 0.66);

/** A point of the cabin: x metres right of the eye, `up` metres above it, at distance z. */
function at(x: number, up: number, z: number): Point {
  return [EYE[0] + (x * METRE) / z, EYE[1] - (up * METRE) / z];
}

/** A strip of the cabin's lining between two lines that run its whole length. */
function strip(from: readonly [number, number], to: readonly [number, number], fill: string): string {
  return shape(cut([at(...from, FAR), at(...from, 0.5), at(...to, 0.5), at(...to, FAR)], roll, 1.5, 900), fill);
}

function lining(): string {
  const seams = [0.66, 0.9, 1.2, 1.6, 2.2, 3, 4.2, 6].map((z) => line([at(-2.42, -0.4, z), at(-2.44, 0.3, z), at(-2.1, 0.56, z)]) + line([at(-1.8, 0.78, z), at(-1.2, 0.93, z), at(-0.7, 0.96, z), at(-0.1, 0.92, z), at(0.4, 0.78, z)])).join("");
  return (
    shape(box(-80, -80, 1760, 1360, roll), ink(0.8)) + strip([-2.4, -0.5], [-2.44, 0.5], "url(#left)") + strip([-2.44, 0.5], [-2.1, 0.6], ink(0.5)) + strip([-2.12, 0.56], [-1.72, 0.62], ink(0.86)) + strip([-1.72, 0.62], [-1.74, 0.8], "url(#rack)")
    + strip([-1.74, 0.8], [-1.1, 0.95], ink(0.46)) + strip([-1.1, 0.95], [-0.3, 0.95], ink(0.2)) + strip([-0.3, 0.95], [0.34, 0.8], ink(0.56)) + strip([0.34, 0.8], [0.32, 0.62], ink(0.68)) + strip([0.32, 0.62], [0.72, 0.56], ink(0.92)) + strip([0.72, 0.56], [1.02, 0.48], ink(0.74)) + strip([1.02, 0.5], [1, -0.5], "url(#right)")
    + strip([-2.4, -0.5], [-2.3, -1.25], ink(0.76)) + strip([-2.3, -1.25], [0.9, -1.25], "url(#floor)") + stroke(seams, ink(0.7), 2.4)
  );
}

/** The bulkhead at the end of the cabin: a doorway, half curtained. */
function bulkhead(): string {
  const wall = cut([at(-2.3, -1.25, FAR), at(-2.44, 0.3, FAR), at(-1.74, 0.8, FAR), at(-0.7, 0.96, FAR), at(0.34, 0.8, FAR), at(1.02, 0.3, FAR), at(0.9, -1.25, FAR)], roll, 1, 200);
  const door = cut([at(-1.15, -1.25, FAR), at(-1.13, 0.55, FAR), at(-0.27, 0.55, FAR), at(-0.25, -1.25, FAR)], roll, 1, 200);
  const curtain = cut([at(-1.13, 0.55, FAR), at(-0.5, 0.55, FAR), at(-0.7, -0.3, FAR), at(-0.6, -1.25, FAR), at(-1.15, -1.25, FAR)], roll, 1, 60);
  return shape(wall, ink(0.24)) + shape(door, ink(0.03)) + shape(curtain, ink(0.5)) + shape(gouges(5, [at(-1.1, 0, FAR)[0], at(0, 0.4, FAR)[1], 20, 8], 90, [40, 80], 3, roll), ink(0.7));
}

/** An oval pane seen along the wall. */
function pane(x: number, z: number, length: number, tall: number): string {
  return curve([0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Point => {
    const turn = (eighth * Math.PI) / 4;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const round = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.8;
    return at(x, 0.16 + round(s) * tall, z * (1 + round(c) * length));
  }), 0.55);
}

/** Windows on the side of the dawn: frame, sky, a low bank of cloud, and the sill that catches the red. */
function windows(): string {
  return [6.3, 5.1, 4.15, 3.38, 2.75, 2.24, 1.82, 1.48].map((z) => {
    const s = METRE / z;
    const [x, y] = at(-2.41, 0.16, z);
    const cloud = cut([at(-2.41, 0.05, z * 1.07), at(-2.41, 0.09, z * 1.02), at(-2.41, 0.06, z * 0.93), at(-2.41, 0.02, z * 0.95), at(-2.41, 0.01, z * 1.04)], roll, 1, 60);
    const blind = z === 3.38 || z === 2.24 ? shape(curve([at(-2.41, 0.4, z * 1.05), at(-2.41, 0.45, z), at(-2.41, 0.4, z * 0.95), at(-2.41, 0.24, z * 0.925), at(-2.41, 0.22, z), at(-2.41, 0.23, z * 1.075)]), ink(0.42)) : "";
    return shape(pane(-2.42, z, 0.098, 0.35), ink(0.86)) + shape(pane(-2.41, z, 0.076, 0.29), "url(#dawn)") + shape(cloud, ink(0.3, 0.4)) + blind + stroke(line([[x - s * 0.1, y + s * 0.32], [x, y + s * 0.35], [x + s * 0.1, y + s * 0.31]]), DAWN, s * 0.018);
  }).join("") + [5.6, 4.2, 3.2, 2.45, 1.36, 1.02].map((z) => shape(pane(0.99, z, 0.1, 0.26), ink(0.9)) + shape(pane(0.98, z, 0.075, 0.2), ink(0.34))).join("");
}

/** The dawn thrown on the far wall: each window again, slanted and paler. */
function patches(): string {
  return [3.4, 2.6, 2, 1.56].map((z) => shape(cut([at(1, 0.4, z), at(1, 0.34, z * 0.86), at(0.99, -0.16, z * 0.82), at(0.99, -0.1, z * 0.97)], roll, 2, 40), ink(0.05, 0.22))).join("");
}

/** A folded coat and parcels in the open racks. */
function luggage(): string {
  const parcel = (x: number, up: number, z: number, w: number, h: number, k: number): string => shape(cut([at(x, up, z * 1.1), at(x, up + h, z * 1.1), at(x, up + h, z * (1 - w)), at(x, up, z * (1 - w))], roll, 2, 40), ink(k));
  return parcel(-1.72, 0.62, 3.3, 0.06, 0.13, 0.7) + parcel(-1.72, 0.62, 2.4, 0.05, 0.1, 0.62) + parcel(-1.72, 0.62, 4.6, 0.08, 0.14, 0.66) + parcel(0.33, 0.62, 3.8, 0.08, 0.13, 0.5);
}

function carpet(): string {
  return shape(gouges(16, [500, 700, 330, 200], 96, [30, 90], 6, roll), ink(0.6)) + shape(gouges(22, [200, 940, 520, 230], 104, [30, 110], 7, roll), ink(0.5));
}

/** A seat from behind: the back, the white cloth over its top, and perhaps the head of a passenger. */
function seat(x: number, z: number, passenger: boolean): string {
  const s = METRE / z;
  const k = Math.min(0.97, 0.42 + 1.0 / z);
  const [px, py] = at(x + (roll() - 0.5) * 0.03, -0.07 - roll() * 0.05, z);
  const p = (dx: number, dy: number): string => `${Math.round(px + dx * s + (roll() - 0.5) * 2)} ${Math.round(py + dy * s)}`;
  const back = `M${p(-0.235, 1.06)}L${p(-0.25, 0.34)}Q${p(-0.25, 0.02)} ${p(-0.12, 0)}L${p(0.12, 0)}Q${p(0.25, 0.02)} ${p(0.25, 0.34)}L${p(0.235, 1.06)}Z`;
  const drop = 0.2 + roll() * 0.09;
  const cloth = `M${p(-0.2, 0.07)}Q${p(-0.16, 0.005)} ${p(-0.1, 0.005)}L${p(0.1, 0.005)}Q${p(0.16, 0.005)} ${p(0.2, 0.07)}L${p(0.185, drop)} ${p(0.06, drop + 0.02)} ${p(-0.06, drop)} ${p(-0.185, drop + 0.015)}Z`;
  const edge = `M${p(-0.245, 0.8)}L${p(-0.252, 0.34)}Q${p(-0.25, 0.02)} ${p(-0.12, 0)}`;
  const head = passenger ? lit([oval(px + s * 0.02, py - s * 0.08, s * 0.17, s * 0.24, 8)], { away: [s * 0.012, s * 0.008], edge: ink(0.03, 0.4), cloth: ink(Math.min(0.97, k + 0.1)) }) : "";
  const creases = z < 3 ? shape([-0.1, 0.02, 0.12].map((dx) => gouge(px + dx * s, py + s * 0.1, s * 0.11, 90, s * 0.014)).join(""), ink(0.5)) : "";
  const legs = z < 3 ? stroke(`M${p(-0.17, 1.06)}L${p(-0.18, 1.17)}M${p(0.17, 1.06)}L${p(0.18, 1.17)}`, ink(0.95), s * 0.03) : "";
  return head + legs + shape(back, ink(k)) + shape(cloth, ink(Math.max(0.05, 0.26 - z * 0.05))) + creases + stroke(edge, ink(0.03, 0.3), Math.max(1.4, s * 0.012));
}

const TAKEN = new Set([2, 5, 9, 14, 17, 22, 61]);

function rows(depths: readonly number[], first: number): string {
  return depths.map((z, row) => [-1.92, -1.4, 0.52, 0].map((x, place) => seat(x, z, TAKEN.has(first + row * 4 + place))).join("")).join("");
}

/** Dawn through the windows, lying across the cabin in slant bands. */
function beams(): string {
  return [4.15, 3.38, 2.75, 2.24, 1.82].map((z) => shape(cut([at(-2.4, 0.26, z * 1.05), at(-2.4, -0.14, z * 0.94), at(0.5, -0.62, z * 1.02), at(0.5, -0.24, z * 1.14)], roll, 1, 400), "url(#beam)")).join("");
}

/** The reader's knees, and the arm of the seat beside the aisle. */
function lap(): string {
  const left = limb([[812, 1340, 250], [800, 1180, 236], [780, 1074, 200], [772, 1020, 130]]);
  const right = limb([[1160, 1340, 260], [1130, 1180, 246], [1096, 1076, 206], [1084, 1022, 130]]);
  const arm = cut([[520, 1300], [556, 1086], [566, 1040], [640, 1036], [650, 1090], [640, 1300]], roll, 2, 60);
  const light: Light = { away: [8, 8], edge: ink(0.1, 0.36), cloth: ink(0.95) };
  return lit([right], light) + lit([left], light) + lit([arm], light) + shape(gouges(12, [716, 1080, 80, 140], 84, [40, 110], 7, roll) + gouges(8, [1130, 1050, 60, 60], 70, [30, 70], 6, roll), ink(0.66));
}

/** The grey file with its ribbon, and the reader's own hand: the fingers are under the cover, the thumb lies on it. */
function handWithFile(): string {
  const light: Light = { away: [7, 6], edge: ink(0.02, 0.4), cloth: ink(0.97) };
  const leaves = cut([[756, 1010], [1130, 936], [1210, 1260], [800, 1310]], roll, 2, 90);
  const cover = cut([[738, 1022], [1120, 950], [1196, 1310], [776, 1320]], roll, 2, 90);
  const tab = cut([[820, 1010], [824, 984], [940, 960], [950, 984]], roll, 2);
  const ribbon = stroke(line([[750, 1084], [940, 1040], [1138, 1010]]), ink(0.04, 0.9), 11) + stroke("M910 1046Q866 1078 850 1150M914 1046Q930 1094 906 1174", ink(0.04, 0.9), 8);
  const file = shape(leaves, ink(0.06)) + shape(tab + cover, ink(0.4)) + shape(gouges(12, [790, 1060, 260, 180], -10, [40, 120], 6, roll), ink(0.64)) + stroke(line([[738, 1022], [930, 986], [1120, 950]]), ink(0.1, 0.2), 5) + ribbon;
  const index = outline("1320 1120, 1268 1062, 1214 1032, 1160 1020, 1112 1026, 1106 1056, 1160 1076, 1220 1140, 1260 1200");
  const thumb = outline("1004 1066, 1018 1044, 1046 1037, 1074 1044, 1100 1056, 1140 1062, 1182 1078, 1226 1084, 1276 1100, 1326 1130, 1310 1216, 1270 1222, 1222 1208, 1182 1180, 1150 1146, 1116 1114, 1084 1096, 1048 1094, 1018 1084");
  const shadow = outline("1020 1090, 1060 1102, 1092 1106, 1124 1134, 1152 1170, 1186 1204, 1180 1236, 1140 1204, 1108 1158, 1080 1128, 1040 1112");
  const creases = seam("M1082 1058Q1092 1066 1090 1078M1096 1064Q1104 1072 1102 1082M1180 1094Q1206 1118 1214 1152M1214 1050Q1226 1060 1226 1074", 0.56, 3);
  const nail = flat(outline("1014 1058, 1030 1047, 1048 1047, 1050 1058, 1032 1066"), 0.52);
  const cuff = outline("1328 1092, 1352 1092, 1386 1106, 1386 1106, 1330 1250, 1330 1250, 1288 1232, 1270 1216, 1306 1160", 0.4);
  const sleeve = outline("1356 1084, 1356 1084, 1440 1092, 1600 1140, 1800 1210, 1800 1210, 1800 1440, 1560 1440, 1400 1330, 1292 1262, 1292 1262, 1330 1180", 0.5);
  const folds = seam("M1420 1130Q1400 1200 1352 1252M1476 1128Q1500 1190 1468 1260", 0.6, 3.4) + flat(oval(1360, 1216, 13, 15) + oval(1347, 1240, 13, 15), 0.55);
  return stand(-92, -34, 1, lit([index], light) + file + flat(shadow, 0.62) + lit([thumb], light) + nail + creases + flat(cuff, 0.06) + lit([sleeve], light) + folds);
}

export function draw(): string {
  const light: Light = { away: [7, 5], edge: DAWN, cloth: ink(0.97) };
  return scene(
    [
      { id: "back", depth: 0, body: lining() + bulkhead() + carpet() + windows() + patches() + luggage() + rows([6.4, 5.4, 4.55, 3.85, 3.25, 2.74], 0) },
      { id: "light", depth: 0.15, body: beams() },
      { id: "middle", depth: 0.3, body: rows([2.3, 1.92], 16) },
      { id: "figure-stranger", depth: 0.5, body: shape(cut([[600, 900], [690, 884], [930, 918], [820, 934]], roll, 3), ink(0.9), 'opacity=".7"') + stand(672, 898, 0.84, turningBack(light)) },
      { id: "near", depth: 0.7, body: rows([1.36, 0.98], 60) },
      { id: "front", depth: 1, body: lap() + handWithFile() },
    ],
    fade("left", [[0, ink(0.72)], [0.5, ink(0.54)], [1, ink(0.3)]], "across") + fade("right", [[0, ink(0.34, 0.06)], [0.5, ink(0.6)], [1, ink(0.86)]], "across") + fade("rack", [[0, ink(0.5)], [1, ink(0.24)]], "across") + fade("floor", [[0, ink(0.08)], [0.36, ink(0.3)], [0.5, ink(0.62)], [0.66, ink(0.92)]])
      + fade("dawn", [[0, ink(0.1)], [0.4, ink(0.01, 0.06)], [0.72, ink(0.01, 0.5)], [1, ink(0.02, 0.9)]]) + fade("beam", [[0, ink(0, 0.12), 0.5], [1, ink(0, 0.06), 0.04]], "across"),
  );
}
