/**
 * A banquet in a hall that could have held thousands. The idea: everything is laid for a crowd that is
 * not coming; from the top of the stairs the tables run on past the one where anybody sits, and the
 * dish arrives covered.
 */
import { inHanbok, limb, lit, oval, stand, waiter, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

const roll = dice("banquet-hall");
/** The vanishing point: a standing eye at the top of the stairs, `EYE_HEIGHT` metres above the hall. */
const EYE: Point = [916, 392];
const EYE_HEIGHT = 4.4;
/** How many units a metre takes at distance 1. */
const METRE = 456;

/** Where a point stands on the sheet: x metres to the right, `up` metres above the floor, at distance z. */
function at(x: number, up: number, z: number): Point {
  return [EYE[0] + (x * METRE) / z, EYE[1] + ((EYE_HEIGHT - up) * METRE) / z];
}

/** The ink of things at distance z: black close by, nearly paper at the far wall. */
function haze(near: number, z: number): number {
  return Math.max(0.05, near * Math.min(1, 3.4 / z));
}

function shell(): string {
  const far = 26;
  const [left, right] = [at(-9, 0, far), at(9, 9, far)];
  const ceiling = cut([[-700, -900], [2500, -900], right, [left[0], right[1]]], roll, 1, 900);
  const floor = cut([left, [right[0], left[1]], [3400, 1500], [-1700, 1500]], roll, 1, 900);
  let ribs = "";
  for (let x = -7.5; x <= 7.5; x += 3) ribs += line([at(x, 9, far), at(x, 9, 3)]);
  let beams = "";
  for (let z = 22; z > 4; z *= 0.76) beams += cut([at(-9, 9, z), at(9, 9, z), at(9, 8.7, z), at(-9, 8.7, z)], roll, 1, 300);
  const frame = cut([at(-1, 6.8, far), at(1, 6.8, far), at(1, 4, far), at(-1, 4, far)], roll, 0.5);
  const blank = cut([at(-0.8, 6.6, far), at(0.8, 6.6, far), at(0.8, 4.2, far), at(-0.8, 4.2, far)], roll, 0.5);
  return shape(box(-80, -80, 1760, 1360, roll), ink(0.3)) + shape(box(-80, -80, 1760, 1000, roll), "url(#walls)") + shape(cut([left, [right[0], left[1]], right, [left[0], right[1]]], roll, 1), ink(0.05)) + shape(frame, ink(0.3)) + shape(blank, ink(0))
    + shape(ceiling, "url(#ceiling)") + shape(beams, ink(0.62), 'opacity=".5"') + stroke(ribs, ink(0.2), 2) + shape(floor, "url(#floor)");
}

/** The runner on the floor: the way in. */
function runner(): string {
  return shape(cut([at(-0.42, 0, 24), at(0.42, 0, 24), at(0.6, 0, 2.2), at(-0.6, 0, 2.2)], roll, 1.5, 120), "url(#runner)");
}

/** A squared pillar: a face out of the light with flutes cut by hand, and a face in it. */
function pillar(x: number, z: number, width: number): string {
  const side = Math.sign(x);
  const [inner, outer] = [x - (side * width) / 2, x + (side * width) / 2];
  const k = Math.min(0.76, haze(1.3, z));
  const flutes = z < 9 ? [0.3, 0.7].map((part) => {
    const [fx, fy] = at(inner + (outer - inner) * part, 8.2 - roll(), z);
    return gouge(fx, fy, ((6.2 + roll()) * METRE) / z, 90, 32 / z);
  }).join("") : "";
  return shape(cut([at(inner, 9, z), at(outer, 9, z), at(outer, 0, z), at(inner, 0, z)], roll, 1.4, 300), ink(k))
    + shape(cut([at(inner, 9, z), at(inner, 9, z * 1.14), at(inner, 0, z * 1.14), at(inner, 0, z)], roll, 1, 300), ink(k * 0.22))
    + shape(cut([at(inner - side * 0.16, 0.8, z), at(outer + side * 0.1, 0.8, z), at(outer + side * 0.1, -0.02, z), at(inner - side * 0.16, -0.02, z)], roll, 1, 200), ink(Math.min(1, k * 1.14))) + (flutes && shape(flutes, ink(k * 0.6)));
}

function pillars(): string {
  return [22, 17, 13, 10, 7.8, 6.1, 4.8].map((z) => pillar(-8.2, z * 1.06, 0.8) + pillar(8.2, z * 1.06, 0.8) + pillar(-4.7, z, 1.1) + pillar(4.7, z, 1.1)).join("");
}

/** A chandelier: three rings of glass, brighter than the paper around it. */
function chandelier(x: number, z: number): string {
  const [cx, cy] = at(x, 6.9, z);
  const s = METRE / z;
  const tiers = [[1.05, 0, 0.3], [0.74, 0.3, 0.26], [0.4, 0.54, 0.24]].map(([w, down, h]) => {
    const [half, top, tall] = [(w as number) * s, cy + (down as number) * s, (h as number) * s];
    return cut([[cx - half, top], [cx + half, top], [cx + half * 0.8, top + tall], [cx - half * 0.8, top + tall]], roll, s * 0.02, 300);
  }).join("");
  let drops = "";
  if (z < 8) for (let part = -3; part <= 3; part++) drops += gouge(cx + part * s * 0.3, cy + s * 0.04, s * (0.5 - Math.abs(part) * 0.06), 90, s * 0.035);
  return `<circle cx="${Math.round(cx)}" cy="${Math.round(cy + s * 0.3)}" r="${Math.round(s * 2)}" fill="url(#shine)"/>` + stroke(line([at(x, 9, z), [cx, cy]]), ink(haze(0.9, z)), Math.max(1, s * 0.03)) + shape(tiers, ink(0)) + (drops && shape(drops, ink(0.4)));
}

function chandeliers(): string {
  return [20, 15.6, 12.2, 9.4, 7.2, 5.5, 4.2].map((z) => chandelier(-2.4, z) + chandelier(2.4, z)).join("");
}

/** A flat round thing seen from above, a little out of true. */
function round(x: number, y: number, rx: number, ry: number): string {
  const [w, h, lean] = [Math.round(rx), Math.max(1, Math.round(ry)), Math.round((roll() - 0.5) * 5)];
  return `M${Math.round(x) - w} ${Math.round(y)}a${w} ${h} ${lean} 1 0 ${w * 2} 0a${w} ${h} ${lean} 1 0 ${-w * 2} 0z`;
}

/** One row of empty round tables: cloth to the floor, a napkin at each place, chairs pushed in. */
function emptyRow(z: number): string {
  const s = METRE / z;
  const k = haze(0.96, z);
  const [rx, ry, drop] = [0.84 * s, (1.02 * s) / z, 0.66 * s];
  const by = (dx: number, dy: number): string => `${Math.round(dx * s + (roll() - 0.5) * 1.5)} ${Math.round(dy * s)}`;
  const chair = (x: number, y: number): string => `M${Math.round(x - s * 0.2)} ${Math.round(y + s * 0.4)}l${by(-0.02, -0.5)} ${by(0.1, -0.1)} ${by(0.24, 0)} ${by(0.1, 0.1)} ${by(-0.02, 0.5)}z`;
  const part = { shadow: "", behind: "", cloth: "", folds: "", top: "", napkins: "", before: "" };
  for (const column of [-3.5, -1.82, 0, 1.82, 3.5]) {
    if (column === 0 && z < 7) continue;
    const [x, y] = at(column + (roll() - 0.5) * 0.12, 0.75, z);
    part.shadow += round(x + rx * 0.1, y + drop + ry * 0.2, rx * 1.3, ry * 1.2);
    part.cloth += `M${Math.round(x - rx)} ${Math.round(y)}l${Math.round(-rx * 0.06)} ${Math.round(drop)}q${Math.round(rx * 1.06)} ${Math.round(ry * 2.1)} ${Math.round(rx * 2.12)} 0l${Math.round(-rx * 0.06)} ${Math.round(-drop)}z`;
    part.top += round(x, y, rx, ry);
    if (z > 12) continue;
    for (const place of [-0.8, 0, 0.8]) {
      part.behind += chair(x + place * rx * 0.9, y - ry * (1.02 - Math.abs(place) * 0.5));
      if (z < 8) part.napkins += `M${Math.round(x + place * rx * 0.7 - s * 0.06)} ${Math.round(y - ry * 0.3)}l${Math.round(s * 0.06)} ${Math.round(-s * 0.17)} ${Math.round(s * 0.06)} ${Math.round(s * 0.17)}z`;
    }
    for (const place of [-0.5, 0.5]) part.before += chair(x + place * rx, y + ry * 1.04);
    if (z < 7) for (const fold of [-0.8, -0.1, 0.85]) part.folds += gouge(x + fold * rx, y + ry * (1.1 - fold * fold) + s * 0.05, drop * 0.8, 90, s * 0.06);
  }
  const marks = (d: string, tone: number): string => d && shape(d, ink(Math.min(1, tone)));
  return marks(part.shadow, k * 0.66) + marks(part.behind, k * 0.95) + marks(part.cloth, k * 0.5) + marks(part.folds, k * 0.82) + marks(part.top, 0.01) + marks(part.napkins, k * 0.4) + marks(part.before, k);
}

function emptyRows(from: number, to: number): string {
  return [23, 19.5, 16.5, 14, 11.8, 9.9, 8.3, 7, 5.8, 4.8, 3.9, 3.1].filter((z) => z <= from && z > to).map(emptyRow).join("");
}

/** A guest or host at table, seen from the waist up; `lean` bends the head to one side. */
function sitter(x: number, y: number, s: number, lean: number, light: Light, shirt = true): string {
  const body = curve([[-30, 6], [-36, -50], [-34, -86], [-14, -100], [14, -100], [34, -86], [37, -50], [30, 6]]);
  const neck = limb([[0, -92, 24], [lean * 4, -116, 20]]);
  return stand(x, y, s, lit([body, neck], light) + lit([oval(lean * 7, -134, 35, 44, lean * 8)], light) + stroke(shirt ? "M-8-100L0-70L8-100" : "M-12-100Q0-94 12-100", ink(0.2), 3));
}

/** A host on his feet with a raised glass. */
function toast(x: number, y: number, s: number, light: Light): string {
  const body = curve([[-34, -196], [-14, -216], [14, -216], [34, -202], [37, -140], [33, -90], [36, -40], [34, 0], [-32, 0], [-34, -60], [-30, -110], [-36, -150]]);
  const legs = [limb([[-15, -10, 34], [-16, 120, 24]]), limb([[17, -10, 34], [18, 120, 24]])];
  const arm = limb([[-26, -196, 26], [-60, -192, 24], [-92, -232, 18], [-98, -250, 14]]);
  return stand(x, y, s, lit(legs, light) + lit([body, limb([[0, -206, 24], [-2, -232, 20]])], light) + lit([arm], light) + lit([oval(-4, -252, 35, 44, -6)], light) + stroke("M-8-214L-2-186L8-214", ink(0.2), 3) + shape("M-110-286L-88-286L-95-250L-103-250Z", ink(0.3)));
}

/** The one table where anybody sits: hosts beyond it, guests with their backs to us, a red flower in the middle. */
function party(): string {
  const light: Light = { away: [0, 5], edge: ink(0.02, 0.1), cloth: ink(0.9) };
  const near: Light = { ...light, cloth: ink(0.96) };
  const [x, y] = [0, 0];
  const cloth = curve([[-176, 0], [-186, 104], [-100, 150], [0, 166], [100, 150], [186, 104], [176, 0], [0, 46]], 0.3);
  const folds = gouges(11, [x - 165, y + 46, 330, 34], 90, [40, 90], 9, roll);
  const glasses = [-120, -66, -20, 48, 92, 134].map((gx, i) => `M${x + gx} ${y - 6 + (i % 2) * 17}v-19h9v19z`).join("");
  const plates = [[-112, -14], [-40, -26], [44, -25], [116, -10], [-84, 22], [66, 24]].map(([px, py]) => round(px as number, py as number, 26, 9)).join("");
  const flower = round(6, -30, 20, 14) + round(-14, -22, 14, 11) + round(24, -22, 13, 10);
  const chair = (cx: number, cy: number): string => shape(cut([[cx - 32, cy + 120], [cx - 36, cy - 8], [cx - 26, cy - 32], [cx + 26, cy - 33], [cx + 37, cy - 8], [cx + 33, cy + 120], [cx + 24, cy + 120], [cx + 22, cy + 62], [cx - 22, cy + 62], [cx - 24, cy + 120]], roll, 1.4, 90), ink(0.98)) + stroke(`M${cx - 27} ${cy - 31}L${cx + 26} ${cy - 32}`, ink(0.05, 0.1), 3);
  const [px, py] = at(0, 0.75, 4);
  return stand(px, py, 0.78,
    shape(round(16, 140, 330, 96), ink(0.42)) + toast(132, -24, 0.96, light) + sitter(52, -38, 0.96, -0.6, light) + sitter(-38, -40, 0.94, 0.4, light) + sitter(-128, -22, 0.98, 0.8, light)
    + shape(cloth, ink(0.36)) + shape(folds, ink(0.6)) + shape(round(0, 0, 176, 50), ink(0)) + shape(plates, ink(0.16)) + shape(glasses, ink(0.45)) + shape(flower, ink(0.02, 0.9))
    + sitter(-88, 82, 1.1, -0.5, near, false) + chair(-88, 90) + sitter(76, 86, 1.1, 0.5, near, false) + chair(76, 94));
}

/** A hostess in hanbok beside the runner, a covered bowl in her hands, waiting to be waved to the table. */
function hostess(): string {
  const light: Light = { away: [-7, 6], edge: ink(0.02, 0.1), cloth: ink(0.94) };
  return shape(round(1120, 1034, 96, 16), ink(0.62)) + stand(1108, 1034, 0.34, inHanbok(light));
}

/** The landing on which the waiter and the reader stand, and the runner going over its edge. */
function landing(): string {
  const stone = cut([[-80, 1060], [700, 1052], [1680, 1056], [1680, 1300], [-80, 1300]], roll, 2, 90);
  const carpet = cut([[730, 1052], [1112, 1052], [1196, 1300], [600, 1300]], roll, 2, 90);
  return shape(stone, ink(0.93)) + shape(gouges(16, [-60, 1090, 1700, 120], 1, [40, 160], 6, roll), ink(0.62)) + stroke(line([[-80, 1060], [700, 1052], [1680, 1056]], 0), ink(0.06), 6) + shape(carpet, ink(0.4, 0.5)) + stroke("M730 1053L1112 1052", ink(0.02, 0.8), 8);
}

/** The stone post at the head of the stairs, at the reader's elbow. */
function post(): string {
  const block = cut([[1206, 1300], [1212, 906], [1188, 902], [1186, 868], [1212, 862], [1230, 832], [1426, 828], [1446, 858], [1474, 864], [1474, 898], [1450, 904], [1460, 1300]], roll, 2, 60);
  const rail = cut([[1450, 930], [1680, 918], [1680, 962], [1450, 968]], roll, 2, 60);
  const balusters = [1500, 1574, 1648].map((x) => limb([[x, 960, 22], [x, 1010, 40], [x, 1080, 22], [x, 1130, 46], [x, 1280, 30]])).join("");
  return '<g transform="translate(46 0)">' + shape(rail + balusters, ink(0.96)) + shape(block, ink(0.98)) + stroke("M1188 902L1187 869L1212 862L1231 833L1424 829M1212 906L1206 1260", ink(0.04, 0.1), 5) + stroke(line([[1210, 960], [1330, 956], [1452, 960]]) + line([[1209, 1072], [1340, 1076], [1456, 1072]]) + "M1320 960L1322 1072", ink(0.6), 3) + shape(gouges(9, [1226, 918, 150, 20], 2, [20, 60], 5, roll) + gouges(7, [1226, 1000, 60, 60], 2, [16, 40], 5, roll), ink(0.6)) + "</g>";
}

export function draw(): string {
  const light: Light = { away: [-7, 6], edge: ink(0.02, 0.12), cloth: ink(0.98) };
  return scene(
    [
      { id: "back", depth: 0, body: shell() + runner() + pillars() + chandeliers() + emptyRows(23, 4.4) },
      { id: "light", depth: 0.15, body: shape(cut([[886, -80], [946, -80], [1226, 900], [606, 900]], roll, 2, 200), "url(#cone)") },
      { id: "figure-party", depth: 0.25, body: party() },
      { id: "near", depth: 0.5, body: emptyRows(4.4, 2) + hostess() + landing() },
      { id: "figure-waiter", depth: 0.8, body: stand(438, 1270, 1, waiter(light)) },
      { id: "front", depth: 1, body: post() },
    ],
    fade("walls", [[0, ink(0.74)], [0.3, ink(0.46)], [0.6, ink(0.2)]]) + fade("ceiling", [[0.66, ink(0.9)], [0.84, ink(0.56)], [0.95, ink(0.24)], [1, ink(0.1)]]) + fade("floor", [[0, ink(0.04)], [0.2, ink(0.14)], [0.5, ink(0.4)], [1, ink(0.6)]])
      + fade("runner", [[0, ink(0.02, 0.15)], [0.3, ink(0.06, 0.5)], [1, ink(0.2, 0.7)]]) + glow("shine", [[0, ink(0), 0.75], [0.35, ink(0), 0.3], [1, ink(0), 0]]) + fade("cone", [[0, ink(0), 0.34], [1, ink(0), 0.1]]),
  );
}
