/**
 * Seoul's door: a hut on the line at Panmunjom. Down its table runs the microphone cable, across the cable lies a sheet in
 * two columns, and a pen is held out. Only the door is red: in it stands the man who would have been the fifty-first.
 */
import { delegate, lender, stand, visitor, type Light } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { badge, microphone } from "../props";

/** Where the room's lines meet. */
const FAR: Point = [800, 476];
const NEAR_LIGHT: Light = { away: [-3.4, 2.6], edge: ink(0.02), cloth: ink(0.97) };

export function draw(): string {
  const roll = dice("ending-door");
  return scene(
    [
      { id: "back", depth: 0, body: outside(roll) },
      { id: "light", depth: 0.05, body: '<ellipse cx="800" cy="560" rx="250" ry="250" fill="url(#halo)"/>' },
      { id: "figure-visitor", depth: 0.1, body: stand(800, 778, 0.54, visitor({ away: [-7, 5], edge: ink(0, 0.95), cloth: ink(0.93) })) },
      { id: "middle", depth: 0.2, body: room(roll) + sideWindows(-1, roll) + sideWindows(1, roll) + doorLeaf(roll) + ceiling(roll) + spill(roll) },
      { id: "near", depth: 0.52, body: emptyChair(roll) + table(roll) + sheet(roll) + cable() + chairBack(226, roll) + stand(388, 560, 1.36, delegate(NEAR_LIGHT, badge(18, ink(0, 1)))) + chairBack(1396, roll) + stand(1212, 566, 1.36, lender(NEAR_LIGHT, [336, 314]), true) },
      { id: "front", depth: 0.85, body: apron(roll) },
    ],
    fade("morning", [[0, ink(0.16)], [0.45, ink(0, 0.16)], [0.7, ink(0, 0.62)], [1, ink(0, 0.3)]]) +
      fade("wall", [[0, ink(0.84)], [1, ink(0.7)]]) +
      fade("floor", [[0, ink(0.5)], [1, ink(0.9)]]) +
      fade("felt", [[0, ink(0.3)], [0.45, ink(0.56)], [1, ink(0.86)]]) +
      fade("spill", [[0, ink(0, 0.3), 0.9], [0.5, ink(0, 0.1), 0.4], [1, ink(0), 0]]) +
      glow("halo", [[0, ink(0, 0.3), 0.9], [1, ink(0), 0]]),
  );
}

/** A point on the way from the near frame to the vanishing point. */
function into(x: number, y: number, part: number): Point {
  return [x + (FAR[0] - x) * part, y + (FAR[1] - y) * part];
}

/** Through the door: raked gravel, the low kerb of the line, a ridge, the sky before sunrise. */
function outside(roll: () => number): string {
  const sky = shape(box(560, 180, 480, 420, roll), "url(#morning)");
  const ridge = shape(curve([[560, 500], [640, 474], [700, 500], [770, 456], [830, 486], [900, 450], [960, 488], [1040, 470], [1040, 640], [560, 640]], 0.4), ink(0.24, 0.2)) + shape(curve([[560, 552], [680, 528], [780, 556], [880, 530], [1040, 550], [1040, 640], [560, 640]], 0.5), ink(0.4));
  const gravel = shape(cut([[560, 590], [1040, 588], [1040, 800], [560, 800]], roll), ink(0.06)) + shape(gouges(30, [620, 604, 360, 150], 0, [20, 60], 4, roll), ink(0.4));
  return sky + ridge + gravel + shape(cut([[795, 590], [806, 590], [826, 800], [774, 800]], roll), ink(0.34));
}

/** Walls and floor of the hut with the doorway cut out, and the frame around it. */
function room(roll: () => number): string {
  const hole = cut([[676, 282], [676, 766], [924, 766], [924, 280]], roll);
  const back = `<path d="${cut([[452, 160], [1148, 158], [1150, 768], [450, 768]], roll)}${hole}" fill="${ink(0.6)}" fill-rule="evenodd"/>`;
  const sides = shape(cut([[-80, -90], [452, 160], [450, 768], [-80, 1300]], roll) + cut([[1680, -90], [1148, 158], [1150, 768], [1680, 1300]], roll), "url(#wall)");
  const floor = shape(cut([[450, 766], [1150, 766], [1700, 1250], [-100, 1250]], roll), "url(#floor)");
  const frame = stroke(line([[676, 766], [676, 282], [924, 280], [924, 766]], 0), ink(0.96), 17) + stroke(line([[686, 764], [686, 292], [914, 290], [914, 764]], 0), ink(0, 0.9), 5);
  const dado = stroke(line([[450, 640], [666, 640]], 0) + line([[934, 640], [1150, 640]], 0), ink(0.86), 6) + stroke(line([[452, 160], [450, 768]], 0) + line([[1148, 158], [1150, 768]], 0), ink(0.9), 5);
  return sides + floor + back + dado + frame + shape(gouges(26, [470, 190, 180, 430], 90, [20, 60], 5, roll) + gouges(26, [960, 190, 170, 430], 90, [20, 60], 5, roll), ink(0.74));
}

/** The windows along one wall, each with its bars, growing towards us. */
function sideWindows(way: number, roll: () => number): string {
  const edge = 800 + way * 800;
  const at = (part: number, y: number): Point => into(edge, y, part);
  let panes = "";
  let bars = "";
  for (const [from, to] of [[0.5, 0.42], [0.36, 0.24], [0.16, -0.02]] as const) {
    panes += cut([at(from, 150), at(to, 146), at(to, 640), at(from, 636)], roll);
    bars += line([at((from + to) / 2, 150), at((from + to) / 2, 636)], 0) + line([at(from, 330), at(to, 330)], 0) + cut([at(from, 150), at(to, 146), at(to, 640), at(from, 636)], roll);
  }
  return shape(panes, ink(way < 0 ? 0.14 : 0.3)) + stroke(bars, ink(0.95), 9) + stroke(line([at(0.53, 690), at(-0.1, 690)], 0), ink(0.92), 7);
}

/** The leaf of the door, folded back into the room. */
function doorLeaf(roll: () => number): string {
  const leaf = shape(cut([[926, 282], [1040, 244], [1042, 840], [926, 766]], roll), ink(0.88)) + stroke(line([[928, 286], [928, 764]], 0), ink(0, 0.95), 6);
  return leaf + stroke(cut([[948, 312], [1018, 290], [1018, 500], [948, 492]], roll) + cut([[948, 530], [1018, 544], [1018, 790], [948, 744]], roll), ink(0.6), 4) + shape(box(940, 510, 16, 9, roll), ink(0.1));
}

function ceiling(roll: () => number): string {
  let beams = "";
  for (const part of [0.08, 0.24, 0.36, 0.45]) beams += cut([into(-60, -70, part), into(1660, -72, part), into(1660, -72, part + 0.03), into(-60, -70, part + 0.03)], roll);
  const tubes = cut([into(520, -60, 0.1), into(580, -60, 0.1), into(580, -60, 0.5), into(520, -60, 0.5)], roll) + cut([into(1020, -60, 0.1), into(1080, -60, 0.1), into(1080, -60, 0.5), into(1020, -60, 0.5)], roll);
  return shape(cut([[-100, -100], [1700, -100], [1148, 158], [452, 160]], roll), ink(0.93)) + shape(beams, ink(0.74)) + shape(tubes, ink(0.5));
}

/** The morning that falls in along the floor, with the man's shadow left out of it. */
function spill(roll: () => number): string {
  return shape(cut([[684, 766], [916, 766], [1080, 1010], [520, 1010]], roll), "url(#spill)");
}

/** The chair at the far end of the table that nobody sits on. */
function emptyChair(roll: () => number): string {
  return shape(cut([[616, 604], [680, 600], [688, 760], [622, 766]], roll) + cut([[612, 590], [684, 586], [686, 628], [614, 632]], roll) + cut([[610, 700], [704, 694], [712, 724], [612, 730]], roll), ink(0.9)) + stroke(line([[614, 590], [684, 586], [690, 756]], 0.1), ink(0, 0.9), 4);
}

/** The long table under its felt, seen from a chair by the wall. */
function table(roll: () => number): string {
  const top = cut([[646, 750], [954, 750], [1304, 1060], [296, 1060]], roll);
  const shadow = shape(cut([[770, 752], [830, 752], [880, 900], [716, 900]], roll), ink(0.7), 'opacity=".55"');
  return shape(cut([[640, 748], [958, 748], [980, 880], [620, 880]], roll), ink(0.98)) + shape(top, "url(#felt)") + shadow + shape(gouges(44, [470, 800, 660, 240], 90, [14, 44], 5, roll), ink(0.74)) + stroke(line([[646, 750], [954, 750]], 0), ink(0, 0.3), 5);
}

/** The list: two columns of blank lines, one on either side of the cable. */
function sheet(roll: () => number): string {
  const at = (u: number, v: number): Point => [800 + u * (160 + v * 62), 866 + v * 136];
  const bar = (from: number, to: number, v: number): string => cut([at(from, v), at(to, v), at(to, v + 0.035), at(from, v + 0.035)], roll, 0.8, 400);
  let rows = "";
  for (let row = 0; row < 10; row++) rows += bar(-0.86, -0.3 - roll() * 0.3, 0.08 + row * 0.088) + bar(0.2, 0.5 + roll() * 0.3, 0.08 + row * 0.088);
  return shape(cut([[632, 872], [980, 876], [1036, 1014], [584, 1012]], roll), ink(0.96)) + shape(cut([at(-1, 0), at(1, 0), at(1, 1), at(-1, 1)], roll), ink(0)) + shape(rows, ink(0.66));
}

/** The cable down the middle of the table, which is the line, and the microphones on it. */
function cable(): string {
  return stroke(line([[800, 756], [802, 830], [797, 920], [803, 1000], [799, 1066]]), ink(0.98), 8) + stand(800, 776, 0.5, microphone()) + stand(800, 844, 0.8, microphone());
}

function chairBack(x: number, roll: () => number): string {
  const way = x < 800 ? 1 : -1;
  return shape(curve([[x - way * 60, 720], [x - way * 20, 690], [x + way * 30, 720], [x + way * 44, 900], [x + way * 60, 1240], [x - way * 60, 1240], [x - way * 76, 900]], 0.4), ink(0.9)) + stroke(line([[x - way * 58, 720], [x - way * 20, 692], [x + way * 28, 720]]), ink(0.1), 5) + shape(gouges(12, [x - 40, 780, 70, 300], 90, [30, 90], 6, roll), ink(0.6));
}

/** The near edge of the table, and the felt hanging from it. */
function apron(roll: () => number): string {
  let folds = "";
  for (let x = 330; x < 1280; x += 60 + roll() * 60) folds += cut([[x, 1076], [x + 6, 1076], [x + 10 + (x - 800) * 0.03, 1230], [x + 2 + (x - 800) * 0.03, 1230]], roll, 1);
  return shape(cut([[294, 1058], [1306, 1058], [1330, 1300], [270, 1300]], roll), ink(0.98)) + shape(folds, ink(0.76)) + stroke(line([[294, 1060], [800, 1057], [1306, 1060]]), ink(0.04), 6);
}
