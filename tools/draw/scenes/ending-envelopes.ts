/**
 * Two envelopes: a hotel lobby in Beijing with one good sofa, and a man at each end of it, each turned away from the other,
 * each with an envelope. Between their backs the stair comes down, its runner red, and on it the man they both wait for.
 */
import { descending, sitterCrossed, sitterForward, stand, type Light } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { badge } from "../props";

const SITTER: Light = { away: [4.5, 5], edge: ink(0.02), cloth: ink(0.97) };

export function draw(): string {
  const roll = dice("ending-envelopes");
  return scene(
    [
      { id: "back", depth: 0, body: wall(roll) + landing(roll) + clock() },
      { id: "light", depth: 0.1, body: '<ellipse cx="800" cy="330" rx="560" ry="460" fill="url(#glow)"/>' },
      { id: "middle", depth: 0.24, body: stair(roll) + pillar(304, roll) + pillar(1296, roll) + lattice(96, roll) + lattice(1504, roll) + lantern(304, roll) + lantern(1296, roll) + floor(roll) },
      { id: "figure-host", depth: 0.24, body: stand(800, 550, 0.36, descending({ away: [0, 7], edge: ink(0), cloth: ink(0.84) }, badge(22, ink(0, 1)))) },
      { id: "figure-both", depth: 0.5, body: sofa(roll) + stand(592, 512, 1, sitterCrossed(SITTER, ink(0)), true) + stand(1012, 520, 1, sitterForward(SITTER, ink(0))) },
      { id: "front", depth: 0.8, body: table(roll) },
    ],
    fade("wall", [[0, ink(0.86)], [0.5, ink(0.6)], [1, ink(0.72)]]) +
      glow("glow", [[0, ink(0), 0.5], [0.5, ink(0), 0.2], [1, ink(0), 0]]) +
      fade("runner", [[0, ink(0.02, 0.5)], [1, ink(0.04, 0.9)]]) +
      fade("pillar", [[0, ink(0.93)], [0.3, ink(0.6)], [0.5, ink(0.74)], [1, ink(0.97)]], "across") +
      fade("floor", [[0, ink(0.5)], [0.5, ink(0.74)], [1, ink(0.97)]]) +
      fade("leather", [[0, ink(0.5)], [1, ink(0.8)]]),
  );
}

function wall(roll: () => number): string {
  const ceiling = shape(cut([[-80, -80], [1680, -80], [1680, 40], [-80, 44]], roll), ink(0.96));
  let coffers = "";
  for (let x = -60; x < 1660; x += 96 + roll() * 10) coffers += box(x, 52, 78, 22, roll);
  return shape(box(-80, -80, 1760, 1360, roll), "url(#wall)") + ceiling + shape(coffers, ink(0.34)) + shape(box(-80, 84, 1760, 9, roll), ink(0.3));
}

/** The gallery the stair comes down from, with a bright doorway and a painted screen left blank. */
function landing(roll: () => number): string {
  const opening = shape(cut([[596, 150], [1006, 146], [1010, 420], [592, 424]], roll), ink(0.05)) + stroke(cut([[590, 146], [1010, 142], [1014, 420], [588, 424]], roll), ink(0.92), 14);
  let bars = "";
  for (const x of [628, 664, 936, 972]) bars += line([[x, 154], [x, 420]], 0);
  for (const y of [186, 236, 300, 364]) bars += line([[600, y], [690, y]], 0) + line([[912, y - 2], [1004, y - 2]], 0);
  return opening + stroke(bars, ink(0.42), 5);
}

/** A clock without numerals: ten past nine. */
function clock(): string {
  const face = curve([[800, 54], [838, 68], [854, 104], [838, 140], [800, 154], [762, 140], [746, 104], [762, 68]], 0.82);
  return shape(face, ink(0)) + stroke(face, ink(0.98), 10) + stroke("M800 104L774 108M800 104L832 84", ink(0.98), 7) + stroke("M800 66V72M800 136V142M762 104H768M832 104H838", ink(0.6), 4);
}

/** The stair: steps widening towards us, a runner down the middle, and a balustrade on either side. */
function stair(roll: () => number): string {
  let treads = "";
  let risers = "";
  let shades = "";
  let runner = "";
  let folds = "";
  for (let step = 0; step < 13; step++) {
    const y = 404 + step * (16 + step * 1.5);
    const next = 404 + (step + 1) * (16 + (step + 1) * 1.5);
    const half = 196 + step * 17;
    const tread = y + (next - y) * 0.4;
    treads += cut([[800 - half, y], [800 + half, y], [800 + half + 6, tread], [800 - half - 6, tread]], roll);
    risers += cut([[800 - half - 6, tread], [800 + half + 6, tread], [800 + half + 6, next], [800 - half - 6, next]], roll);
    const carpet = 84 + step * 8;
    runner += cut([[800 - carpet, y], [800 + carpet, y], [800 + carpet + 5, next], [800 - carpet - 5, next]], roll, 1);
    folds += cut([[800 - carpet - 4, tread], [800 + carpet + 4, tread], [800 + carpet + 4, tread + 4 + step * 0.4], [800 - carpet - 4, tread + 5]], roll, 0.8);
    shades += cut([[800 - half - 6, tread], [800 + half + 6, tread - 1], [800 + half + 6, tread + 4], [800 - half - 6, tread + 5]], roll, 0.8);
  }
  const rails = [-1, 1].map((way) => rail(way, roll)).join("");
  return shape(risers, ink(0.56)) + shape(treads, ink(0.2)) + shape(shades, ink(0.86)) + shape(runner, "url(#runner)") + shape(folds, ink(0.6, 0.38)) + rails;
}

function rail(way: number, roll: () => number): string {
  const at = (x: number, y: number): Point => [800 + way * x, y];
  const top = cut([at(192, 316), at(206, 312), at(452, 620), at(452, 652)], roll);
  let posts = "";
  for (let post = 0; post < 9; post++) {
    const x = 204 + post * 29;
    const y = 322 + post * 36;
    posts += cut([at(x, y), at(x + 8 + post, y + 8), at(x + 8 + post, y + 96 + post * 6), at(x, y + 92 + post * 6)], roll, 1);
  }
  return shape(posts + top, ink(0.92)) + stroke(line([at(196, 314), at(452, 620)], 0), ink(0.06), 4);
}

/** A round pillar, lacquered and dark, its light from the stair. */
function pillar(x: number, roll: () => number): string {
  const inner = x < 800 ? 1 : -1;
  const shaft = shape(cut([[x - 62, -80], [x + 62, -80], [x + 64, 860], [x - 64, 860]], roll), "url(#pillar)");
  return shaft + stroke(line([[x + inner * 60, 90], [x + inner * 62, 480], [x + inner * 61, 850]]), ink(0.02), 6) + shape(gouges(20, [x - 50, 140, 96, 640], 90, [40, 110], 5, roll), ink(0.9)) + shape(cut([[x - 84, 824], [x + 84, 822], [x + 92, 872], [x - 92, 874]], roll), ink(0.98)) + stroke(line([[x - 84, 824], [x + 84, 822]], 0), ink(0.3), 5);
}

/** A wooden screen at the lobby's edge, its lattice cut through to the light. */
function lattice(x: number, roll: () => number): string {
  let holes = "";
  for (let row = 0; row < 7; row++) for (let col = 0; col < 3; col++) if (roll() > 0.1) holes += box(x - 104 + col * 72 + (row % 2) * 8, 208 + row * 78, 46 + roll() * 8, 40 + roll() * 14, roll, 2);
  return shape(box(x - 122, 160, 244, 700, roll), ink(0.96)) + shape(holes, ink(0.66));
}

/** A paper lantern without any sign on it, hung from the ceiling. */
function lantern(x: number, roll: () => number): string {
  const body = curve([[x - 34, 250], [x, 240], [x + 34, 250], [x + 62, 310], [x + 34, 372], [x, 382], [x - 34, 372], [x - 62, 310]], 0.9);
  const ribs = line([[x - 18, 246], [x - 34, 310], [x - 18, 378]]) + line([[x + 18, 246], [x + 34, 310], [x + 18, 378]]) + line([[x, 242], [x, 380]], 0);
  return stroke(line([[x, -60], [x, 240]], 0), ink(0.98), 5) + shape(body, ink(0.04)) + stroke(ribs, ink(0.36), 4) + shape(box(x - 32, 236, 64, 16, roll) + box(x - 32, 372, 64, 16, roll), ink(0.98)) + stroke(line([[x, 388], [x - 3, 440]]) + line([[x + 7, 388], [x + 8, 432]]) + line([[x - 8, 388], [x - 12, 430]]), ink(0.2), 4);
}

function floor(roll: () => number): string {
  const ground = shape(cut([[-80, 842], [1680, 838], [1680, 1290], [-80, 1290]], roll), "url(#floor)");
  const tiles = [-900, -520, -200, 0, 200, 520, 900].map((x) => line([[800 + x * 0.62, 842], [800 + x * 1.3, 1280]], 0)).join("") + line([[-80, 910], [1680, 906]], 0) + line([[-80, 1020], [1680, 1016]], 0);
  return ground + stroke(tiles, ink(0.9), 3) + shape(gouges(36, [420, 850, 760, 50], 0, [40, 130], 6, roll), ink(0.16));
}

/** The one good sofa: buttoned, longer than it need be. */
function sofa(roll: () => number): string {
  const shadow = shape(curve([[330, 1040], [800, 1020], [1280, 1040], [1320, 1066], [800, 1090], [290, 1066]], 0.5), ink(0.99));
  const feet = shape([400, 792, 1182].map((x) => cut([[x, 980], [x + 30, 980], [x + 22, 1050], [x + 6, 1050]], roll)).join(""), ink(1));
  const back = shape(curve([[372, 680], [390, 640], [470, 622], [800, 612], [1130, 622], [1210, 640], [1230, 680], [1226, 900], [374, 900]], 0.5), "url(#leather)");
  const top = stroke(line([[376, 676], [394, 642], [470, 624], [800, 614], [1130, 624], [1206, 642], [1226, 676]]), ink(0), 6);
  let buttons = "";
  let folds = "";
  for (let row = 0; row < 2; row++) for (let col = 0; col < 9; col++) {
    const [x, y] = [450 + col * 88 + row * 44, 684 + row * 60];
    if (row === 1 && col === 8) continue;
    buttons += box(x - 4, y - 4, 9, 9, roll);
    folds += line([[x, y], [x - 20, y + 28], [x - 44, y + 60]]) + line([[x, y], [x + 20, y + 28], [x + 44, y + 60]]);
  }
  const seat = shape(cut([[380, 800], [1220, 796], [1244, 882], [356, 888]], roll), ink(0.62)) + shape(cut([[356, 882], [1244, 878], [1240, 996], [360, 1000]], roll), ink(0.93)) + stroke(line([[360, 884], [800, 878], [1240, 880]]), ink(0.1), 5) + stroke(line([[800, 800], [801, 990]], 0), ink(0.99), 6);
  const arm = (x: number, way: number): string => shape(curve([[x, 760], [x + way * 40, 740], [x + way * 86, 756], [x + way * 96, 820], [x + way * 84, 1004], [x, 1006]], 0.5), ink(0.84)) + stroke(line([[x, 762], [x + way * 40, 742], [x + way * 84, 757], [x + way * 94, 820]]), ink(0.04), 5);
  return shadow + feet + back + stroke(folds, ink(0.84), 4) + shape(buttons, ink(0.98)) + top + seat + shape(gouges(26, [380, 900, 840, 70], 90, [16, 50], 6, roll), ink(0.6)) + arm(384, -1) + arm(1216, 1);
}

/** A low table with three cups set out, at the reader's knees. */
function table(roll: () => number): string {
  const cup = (x: number, y: number): string => shape(curve([[x - 62, y + 34], [x, y + 22], [x + 62, y + 34], [x, y + 50]], 0.6), ink(0.5)) + shape(cut([[x - 34, y - 26], [x + 34, y - 26], [x + 28, y + 34], [x - 28, y + 34]], roll), ink(0.05)) + shape(cut([[x + 8, y - 26], [x + 34, y - 26], [x + 28, y + 34], [x + 8, y + 34]], roll), ink(0.4)) + shape(curve([[x - 40, y - 26], [x, y - 52], [x + 40, y - 26], [x, y - 18]], 0.6) + box(x - 7, y - 58, 14, 14, roll), ink(0.16));
  return shape(cut([[420, 1128], [1180, 1124], [1330, 1300], [270, 1300]], roll), ink(0.98)) + stroke(line([[420, 1128], [800, 1124], [1180, 1124]]), ink(0.06), 6) + shape(gouges(16, [360, 1180, 880, 40], 0, [60, 160], 4, roll), ink(0.7)) + cup(596, 1130) + cup(1004, 1128) + cup(800, 1148);
}
