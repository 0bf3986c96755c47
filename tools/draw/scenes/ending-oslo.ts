/**
 * Oslo's price: the white chairs on the lawn, everyone on their feet before a columned house, seen from as low as a file
 * that has slid to the grass; a passing shoe stands on it. The file's ribbon is the only red.
 */
import { onlooker, passer, stand, type Light } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, ink, line, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("ending-oslo");
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(-80, -80, 1760, 1360, roll), "url(#sky)") + cloud(roll) + wings(roll) + portico(roll) },
      { id: "middle", depth: 0.2, body: trees(roll) + lawn(roll) + platform(roll) + farRow(roll) },
      { id: "near", depth: 0.4, body: crowd(280, 0.64, roll) + crowd(440, 0.86, roll) },
      { id: "grass", depth: 0.6, body: foreground(roll) + chair(462, 1046, 596, roll, true) + file(roll) },
      { id: "figure-passer", depth: 0.75, body: stand(820, 1098, 1, passer({ away: [5, 4], edge: ink(0.02), cloth: ink(0.98) })) },
      { id: "front", depth: 0.9, body: blades(roll) },
    ],
    fade("sky", [[0, ink(0.42)], [0.3, ink(0.2)], [0.52, ink(0.02)], [1, ink(0)]]) +
      fade("lawn", [[0, ink(0.1)], [0.5, ink(0.34)], [1, ink(0.5)]]) +
      fade("sward", [[0, ink(0.46), 0], [0.25, ink(0.56)], [0.7, ink(0.8)], [1, ink(0.96)]]) +
      fade("stone", [[0, ink(0)], [1, ink(0.1)]]),
  );
}

function cloud(roll: () => number): string {
  return shape(gouges(9, [240, 60, 900, 160], 2, [120, 320], 9, roll), ink(0.04));
}

/** The house's flat wings, left and right of the round portico. */
function wings(roll: () => number): string {
  const wall = shape(cut([[90, 372], [1130, 368], [1132, 640], [88, 640]], roll), ink(0.08));
  let windows = "";
  for (const x of [128, 206, 284, 838, 916, 994, 1068]) windows += box(x, 408 + roll() * 3, 26, 56, roll) + box(x - 1, 506 + roll() * 3, 28, 62, roll);
  return wall + shape(windows, ink(0.36)) + shape(box(78, 356, 1064, 15, roll) + box(84, 480, 1052, 6, roll), ink(0.2)) + shape(balusters(90, 1130, 334, roll), ink(0.16));
}

/** A row of small posts under a rail. */
function balusters(left: number, right: number, y: number, roll: () => number): string {
  let posts = box(left, y - 4, right - left, 6, roll);
  for (let x = left + 6; x < right; x += 22) if (roll() > 0.08) posts += box(x, y, 9, 22, roll, 0.8);
  return posts;
}

/** The rounded porch: tall columns before dark bays, an entablature and a railing. */
function portico(roll: () => number): string {
  const columns = [352, 410, 494, 600, 706, 766];
  const bay = shape(curve([[340, 326], [560, 340], [790, 326], [792, 640], [338, 640]], 0.2), ink(0.3));
  const doors = shape(columns.slice(0, -1).map((x, at) => { const middle = (x + (columns[at + 1] ?? x)) / 2 + 12; return box(middle - 16, 440, 32, 150, roll); }).join(""), ink(0.52));
  const shafts = columns.map((x, at) => { const wide = [18, 24, 30, 30, 24, 18][at] ?? 24; return shape(cut([[x, 330], [x + wide, 330], [x + wide + 3, 640], [x - 3, 640]], roll), ink(0)) + shape(cut([[x + wide * 0.68, 334], [x + wide, 334], [x + wide + 3, 640], [x + wide * 0.68, 640]], roll), ink(0.2)) + shape(cut([[x - 6, 322], [x + wide + 6, 322], [x + wide, 336], [x, 336]], roll, 0.8), ink(0.02)); }).join("");
  const entablature = shape(curve([[326, 268], [566, 288], [806, 268], [806, 318], [566, 336], [326, 318]], 0.5), "url(#stone)") + stroke(line([[322, 270], [566, 290], [810, 270]]), ink(0.26), 7) + stroke(line([[326, 318], [566, 336], [806, 318]]), ink(0.3), 4);
  const rail = shape(Array.from({ length: 22 }, (_, at) => box(336 + at * 21, 238 + Math.sin((at / 21) * Math.PI) * 18, 10, 30, roll, 0.8)).join(""), ink(0.12)) + stroke(line([[330, 236], [566, 256], [802, 236]]), ink(0.16), 7);
  return bay + doors + shafts + entablature + rail;
}

/** Old magnolias and oaks that close the lawn on both sides. */
function trees(roll: () => number): string {
  const crown = (points: readonly Point[], k: number): string => shape(curve(points, 0.6), ink(k));
  const left = crown([[-120, 120], [60, 60], [170, 150], [216, 290], [196, 400], [240, 500], [210, 700], [-120, 700]], 0.56) + crown([[180, 470], [240, 430], [290, 500], [286, 620], [170, 660]], 0.44);
  const right = crown([[1040, 300], [1130, 150], [1280, 90], [1420, 160], [1700, 60], [1700, 700], [1070, 700], [1090, 560], [1030, 440]], 0.56) + crown([[950, 520], [1010, 470], [1070, 520], [1080, 640], [940, 650]], 0.44);
  return left + right + shape(gouges(26, [-40, 160, 200, 380], 62, [20, 60], 9, roll) + gouges(26, [1130, 200, 380, 360], 118, [20, 60], 9, roll), ink(0.3));
}

function lawn(roll: () => number): string {
  return shape(cut([[-80, 616], [1680, 612], [1680, 1280], [-80, 1280]], roll), "url(#lawn)");
}

/** A head and shoulders far off, its crown at (x, y). */
function speck(x: number, y: number, size: number): string {
  return curve([[0, 0], [8, 7], [7, 16], [17, 24], [18, 70], [-16, 70], [-15, 24], [-6, 16], [-8, 7]].map(([px = 0, py = 0]): Point => [Math.round(x + px * size), Math.round(y + py * size)]), 0.5);
}

/** The platform with its one long table, and those who will sign. */
function platform(roll: () => number): string {
  const people = shape([404, 446, 520, 556, 604, 676, 712].map((x) => speck(x, 534 + roll() * 6, 1)).join(""), ink(0.6));
  return people + shape(cut([[506, 572], [618, 572], [624, 606], [500, 606]], roll), ink(0.02)) + shape(cut([[340, 602], [792, 600], [800, 628], [332, 630]], roll), ink(0.34)) + shape(box(336, 600, 460, 6, roll), ink(0));
}

/** The foremost row, and a rail of white chair backs. */
function farRow(roll: () => number): string {
  let people = "";
  let chairs = "";
  for (let x = -60; x < 1680; x += 44 + roll() * 30) {
    people += speck(x, 552 + roll() * 14, 1.5);
    chairs += box(x - 22, 628, 40, 7, roll, 1) + box(x - 22, 630, 5, 70, roll, 1) + box(x + 14, 630, 5, 68, roll, 1);
  }
  return shape(people, ink(0.44)) + shape(chairs, ink(0));
}

/** Who stands beside whom in a row: a slight man, a broad one, a woman. */
const ORDER = [0, 1, 0, 2, 1, 2, 0, 1];

/** One row on its feet, and the row of white chairs behind it: people `tall` units high, eyes at a file's height above the grass. */
function crowd(tall: number, tone: number, roll: () => number): string {
  const head = tall / 750;
  const feet = 636 + tall * 0.34;
  const light: Light = { away: [5, 5], edge: ink(0.06), cloth: ink(tone) };
  const people = [onlooker(light, false, 0.94), onlooker(light, false, 1.06), onlooker(light, true, 1)];
  const empty = [0, 1, 2].map(() => chair(0, 0, 100, roll, false));
  const pitch = tall * 0.41;
  let turn = 0;
  let standing = "";
  let chairs = "";
  for (let x = -60 + roll() * pitch; x < 1680; x += pitch * (0.82 + roll() * 0.36)) {
    if (roll() > 0.12) standing += stand(x, feet + (roll() - 0.5) * tall * 0.1, head, people[ORDER[turn++ % ORDER.length] ?? 0] ?? "");
    chairs += stand(x + (roll() - 0.5) * tall * 0.08, feet + tall * 0.05, tall * 0.0046, empty[Math.floor(roll() * 3)] ?? "");
  }
  return standing + chairs;
}

/** A white folding chair from behind: `tall` from feet to rail. */
function chair(x: number, feet: number, tall: number, roll: () => number, full: boolean): string {
  const at = (px: number, py: number): Point => [x + px * tall, feet - py * tall];
  const bar = (px: number, py: number, qx: number, qy: number, w: number): string => {
    const [a, b] = [at(px, py), at(qx, qy)];
    const [nx, ny] = [((b[1] - a[1]) / Math.hypot(b[0] - a[0], b[1] - a[1])) * w * tall, (-(b[0] - a[0]) / Math.hypot(b[0] - a[0], b[1] - a[1])) * w * tall];
    return cut([[a[0] - nx, a[1] - ny], [b[0] - nx, b[1] - ny], [b[0] + nx, b[1] + ny], [a[0] + nx, a[1] + ny]], roll, full ? 1.6 : 0.5, full ? 70 : 999);
  };
  const far = bar(-0.2, 0.5, 0.2, 0.05, 0.022) + bar(0.2, 0.5, -0.2, 0.05, 0.022);
  const seat = cut([at(-0.25, 0.5), at(0.25, 0.5), at(0.21, 0.54), at(-0.21, 0.54)], roll, 1);
  const slats = bar(-0.22, 0.96, 0.22, 0.955, 0.036) + bar(-0.22, 0.82, 0.22, 0.82, 0.024) + (full ? bar(-0.22, 0.71, 0.22, 0.712, 0.024) : "");
  const posts = bar(-0.235, 1, -0.215, 0.02, 0.024) + bar(0.235, 1, 0.215, 0, 0.024);
  const rung = bar(-0.22, 0.18, 0.22, 0.18, 0.014);
  return shape(far + rung, ink(0.3)) + shape(seat, ink(full ? 0.16 : 0.1)) + shape(slats + posts, ink(0));
}

/** The near grass, with the shadows that lie on it. */
function foreground(roll: () => number): string {
  const sward = shape(box(-80, 800, 1760, 480, roll), "url(#sward)");
  const shadows = shape(cut([[350, 1046], [600, 1030], [760, 1070], [520, 1100]], roll) + curve([[800, 1104], [1080, 1060], [1500, 1090], [1700, 1150], [1200, 1160]], 0.4), ink(0.94));
  return sward + shape(gouges(60, [-60, 880, 1720, 60], -82, [14, 30], 5, roll), ink(0.34)) + shape(gouges(50, [-60, 990, 1720, 180], -80, [24, 54], 7, roll), ink(0.46)) + shadows;
}

/** The file, its sheets sliding out, and its ribbon come undone. */
function file(roll: () => number): string {
  const shadow = shape(cut([[556, 1080], [880, 1034], [1016, 1128], [660, 1176]], roll), ink(0.98));
  const sheets = shape(cut([[514, 1062], [760, 1020], [880, 1086], [610, 1136]], roll), ink(0)) + shape(cut([[530, 1048], [800, 1012], [900, 1088], [640, 1122]], roll), ink(0.08));
  const cover = shape(cut([[560, 1048], [856, 1006], [1000, 1096], [662, 1142]], roll), ink(0.4)) + shape(cut([[560, 1048], [662, 1142], [668, 1154], [556, 1058]], roll) + cut([[662, 1142], [1000, 1096], [1002, 1106], [668, 1154]], roll), ink(0.04));
  const blank = shape(cut([[664, 1056], [748, 1045], [786, 1074], [700, 1086]], roll), ink(0.12));
  const ribbon = shape(cut([[742, 1022], [764, 1019], [886, 1112], [862, 1115]], roll, 1) + cut([[598, 1082], [612, 1096], [936, 1052], [918, 1040]], roll, 1), ink(0, 0.95));
  const tail = stroke(line([[874, 1112], [862, 1142], [812, 1150], [776, 1172], [720, 1160], [674, 1180]]), ink(0, 0.95), 11) + stroke(line([[606, 1088], [560, 1080], [520, 1104], [470, 1096], [436, 1118]]), ink(0, 0.95), 11);
  return shadow + sheets + cover + blank + ribbon + tail;
}

/** Blades at the reader's elbow. */
function blades(roll: () => number): string {
  return shape(gouges(80, [-80, 1206, 1760, 30], -88, [30, 66], 12, roll) + box(-80, 1200, 1760, 90, roll), ink(0.99));
}
