/**
 * The photograph: the reception room a moment after the flash. The two chairs are empty and the frame above them
 * is empty; only the camera's ground glass still holds the handshake, in the other ink (and upside down: the thumbs).
 */
import { gouges } from "../gouges";
import { box, curve, cut, degrees, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("ending-photograph");
  return scene(
    [
      { id: "back", depth: 0, body: `${wall(roll)}<g transform="translate(36 0)">${frame(roll)}</g>` },
      { id: "light", depth: 0.08, body: '<ellipse cx="966" cy="560" rx="620" ry="520" fill="url(#flash)"/>' },
      { id: "middle", depth: 0.3, body: carpet(roll) + armchair(762, 886, 0.07, roll) + armchair(1172, 886, -0.07, roll) + table(967, 902, roll) },
      { id: "near", depth: 0.6, body: curtain(roll) },
      { id: "front", depth: 0.85, body: `<g transform="translate(-64 14)">${camera(roll)}</g>` },
    ],
    fade("paper", [[0, ink(0.74)], [0.45, ink(0.5)], [1, ink(0.62)]]) +
      glow("flash", [[0, ink(0), 0.92], [0.35, ink(0), 0.66], [0.7, ink(0), 0.2], [1, ink(0), 0]]) +
      fade("floor", [[0, ink(0.16)], [0.4, ink(0.44)], [1, ink(0.9)]]) +
      fade("glass", [[0, ink(0.2)], [0.4, ink(0.02)], [1, ink(0, 0.1)]]),
  );
}

/** Papered wall with its panels, cornice and skirting. */
function wall(roll: () => number): string {
  const panels = [-40, 240, 540, 1060, 1350].map((x, at) => {
    const wide = [230, 250, 220, 240, 260][at] ?? 240;
    return stroke(cut([[x, 150], [x + wide, 148], [x + wide, 640], [x, 642]], roll), ink(0.68), 5) + stroke(cut([[x + 14, 166], [x + wide - 14, 164], [x + wide - 14, 626], [x + 14, 627]], roll), ink(0.36), 3);
  });
  return shape(box(-80, -80, 1760, 1360, roll), "url(#paper)") + panels.join("") + shape(box(-80, 66, 1760, 30, roll), ink(0.86)) + shape(box(-80, 58, 1760, 8, roll), ink(0.3)) + shape(box(-80, 694, 1760, 30, roll), ink(0.8)) + shape(box(-80, 690, 1760, 6, roll), ink(0.2));
}

/** The portrait frame, with nothing in it. */
function frame(roll: () => number): string {
  const shadow = shape(cut([[836, 168], [1050, 176], [1056, 470], [846, 468]], roll), ink(0.82));
  return shadow + shape(cut([[820, 156], [1040, 152], [1042, 452], [822, 454]], roll), ink(0.94)) + shape(cut([[832, 168], [1028, 165], [1030, 440], [834, 442]], roll), ink(0.34)) + shape(cut([[846, 182], [1014, 180], [1016, 425], [848, 427]], roll), ink(0.02)) + shape(gouges(9, [820, 156, 12, 290], 85.9, [13, 39], 3, roll) + gouges(8, [826, 444, 200, 8], 0, [13, 39], 3, roll), ink(0.4));
}

function carpet(roll: () => number): string {
  const floor = shape(cut([[-80, 724], [1680, 724], [1680, 1300], [-80, 1300]], roll), "url(#floor)");
  const rug = shape(cut([[470, 800], [1400, 800], [1560, 1110], [300, 1110]], roll), ink(0.3));
  const hem = stroke(cut([[496, 816], [1374, 816], [1516, 1086], [344, 1086]], roll), ink(0.02), 6);
  const seams = stroke([-200, 60, 320, 1480, 1700].map((x) => line([[800 + (x - 800) * 0.7, 726], [800 + (x - 800) * 1.5, 1290]], 0)).join(""), ink(0.7), 3);
  return floor + seams + rug + hem + shape(gouges(60, [520, 830, 840, 230], 0, [23, 69], 3, roll), ink(0.5));
}

/** A hotel armchair with linen on its back and arms, turned a little to its neighbour, its cushion still dented. */
function armchair(x: number, y: number, lean: number, roll: () => number): string {
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [x + px * 1.12 + py * -lean, y + py * 1.12 + px * lean * 0.5]);
  const side = Math.sign(lean);
  const arm = (way: number): string =>
    shape(curve(at([[way * 142, -26], [way * 148, -176], [way * 138, -204], [way * 110, -208], [way * 94, -188], [way * 90, -26]]), 0.5), ink(way === side ? 0.86 : 0.74)) +
    shape(curve(at([[way * 143, -190], [way * 134, -206], [way * 110, -210], [way * 96, -196], [way * 98, -146], [way * 118, -138], [way * 142, -148]]), 0.4), ink(0.03)) +
    shape(gouges(7, [x + way * 130 - 26, y - 130, 44, 80], 85.9, [15, 45], 3, roll), ink(0.5));
  const scallops: Point[] = [];
  for (let step = 0; step <= 16; step++) scallops.push([64 - step * 8, step % 4 === 2 ? -230 + roll() * 5 : step % 4 === 0 ? -252 : -236]);
  return (
    shape(curve([[x - 190, y + 10], [x, y - 18], [x + 190, y + 8], [x + 150, y + 34], [x - 150, y + 36]]), ink(0.9), 'opacity=".8"') +
    shape(cut(at([[-128, -34], [-104, -34], [-108, 8], [-122, 8]]), roll) + cut(at([[104, -34], [128, -34], [122, 8], [108, 8]]), roll), ink(0.98)) +
    shape(curve(at([[-98, -120], [-108, -290], [-90, -336], [0, -346], [90, -336], [108, -290], [98, -120]]), 0.4), ink(0.8)) +
    shape(curve(at([[-80, -140], [-86, -280], [0, -300], [86, -280], [80, -140]]), 0.4), ink(0.66)) +
    shape(gouges(12, [x - 60, y - 250, 120, 100], degrees(1.4 + lean), [17, 51], 3, roll), ink(0.86)) +
    shape(curve(at([[-66, -344], [0, -349], [66, -344], ...scallops]), 0.4), ink(0)) +
    shape(cut(at([[-94, -104], [94, -104], [96, -26], [-96, -26]]), roll), ink(0.88)) +
    shape(curve(at([[-96, -134], [-40, -150], [40, -152], [96, -136], [98, -104], [30, -96], [-40, -94], [-98, -102]]), 0.45), ink(0.44)) +
    shape(curve(at([[-50, -128], [0, -136], [48, -128], [0, -116]]), 0.5), ink(0.66)) +
    arm(-1) + arm(1)
  );
}

/** The low table: two cups with lids, an ashtray, and the flowers that the photographer asked for. */
function table(x: number, y: number, roll: () => number): string {
  const legs = shape(cut([[x - 74, y - 126], [x - 60, y - 126], [x - 68, y + 14], [x - 78, y + 14]], roll) + cut([[x + 60, y - 126], [x + 74, y - 126], [x + 78, y + 14], [x + 68, y + 14]], roll), ink(0.94));
  const top = shape(curve([[x - 104, y - 142], [x, y - 164], [x + 104, y - 142], [x, y - 120]], 0.75), ink(0.06)) + shape(curve([[x - 106, y - 140], [x, y - 118], [x + 106, y - 140], [x + 100, y - 124], [x, y - 100], [x - 100, y - 124]], 0.5), ink(0.84));
  const cup = (cx: number, cy: number): string => shape(curve([[cx - 15, cy - 26], [cx + 15, cy - 26], [cx + 12, cy], [cx - 12, cy]], 0.3) + curve([[cx - 17, cy - 26], [cx, cy - 38], [cx + 17, cy - 26]], 0.4), ink(0.78)) + stroke(line([[cx - 16, cy - 26], [cx + 16, cy - 26]]), ink(0.05), 2.5);
  const stems = stroke(line([[x, y - 180], [x - 24, y - 232]]) + line([[x, y - 180], [x + 2, y - 252]]) + line([[x + 2, y - 180], [x + 30, y - 226]]), ink(0.8), 4);
  const bloom = (cx: number, cy: number, radius: number): string => curve(Array.from({ length: 10 }, (_, step): Point => {
    const far = radius * (step % 2 ? 0.8 : 1) * (0.9 + roll() * 0.2);
    return [cx + far * Math.cos(step * 0.628), cy + far * Math.sin(step * 0.628)];
  }), 0.5);
  const vase = shape(curve([[x - 10, y - 198], [x + 12, y - 198], [x + 10, y - 180], [x + 20, y - 158], [x + 10, y - 140], [x - 10, y - 140], [x - 18, y - 158], [x - 8, y - 180]], 0.5), ink(0.92));
  const flowers = shape(bloom(x - 26, y - 238, 22) + bloom(x + 3, y - 262, 25) + bloom(x + 33, y - 232, 20), ink(0, 0.92)) + shape(bloom(x + 5, y - 260, 8) + bloom(x - 25, y - 236, 7), ink(0.3, 0.6));
  const ashtray = shape(curve([[x + 8, y - 132], [x + 24, y - 139], [x + 40, y - 132], [x + 24, y - 125]], 0.6), ink(0.7)) + stroke(line([[x + 22, y - 133], [x + 34, y - 139]], 0), ink(0), 3.4);
  return legs + top + ashtray + cup(x - 62, y - 134) + cup(x + 64, y - 134) + stems + vase + flowers;
}

function curtain(roll: () => number): string {
  const cloth = shape(curve([[1360, -100], [1376, 160], [1344, 480], [1370, 800], [1330, 1300], [1760, 1320], [1760, -120]], 0.5), ink(0.95));
  const folds = [1398, 1424, 1482, 1522].map((x, at) => {
    const wide = 4 + (at % 3) * 5 + roll() * 4;
    const edge: readonly Point[] = [[x, -90], [x + 12, 200], [x - 18 + roll() * 8, 560], [x + 6, 860], [x - 30, 1290]];
    return shape(curve([...edge, ...edge.map(([ex, ey], step): Point => [ex + wide * (step % 2 ? 1.4 : 0.5), ey]).toReversed()], 0.4), ink(0.62 + at * 0.08));
  });
  return cloth + folds.join("") + stroke(line([[1361, -90], [1377, 160], [1345, 480], [1371, 800], [1331, 1290]]), ink(0.1), 5);
}

/** The camera from behind: ground glass, dark cloth thrown back, flash on its bracket, tripod. */
function camera(roll: () => number): string {
  const legs = shape(cut([[424, 930], [460, 930], [316, 1310], [270, 1310]], roll) + cut([[498, 930], [528, 930], [640, 1310], [590, 1310]], roll) + cut([[462, 930], [492, 930], [486, 1310], [448, 1310]], roll) + cut([[400, 884], [556, 884], [540, 950], [416, 950]], roll), ink(0.98));
  const bracket = shape(cut([[196, 890], [420, 886], [420, 912], [196, 914]], roll) + cut([[206, 560], [234, 560], [236, 910], [208, 910]], roll), ink(0.98));
  const dish = shape(curve(Array.from({ length: 12 }, (_, at): Point => [222 + 104 * Math.cos(at * 0.5236), 500 + 112 * Math.sin(at * 0.5236) + roll() * 3]), 0.52), ink(0.97)) + stroke(line([[262, 396], [306, 436], [325, 500], [306, 564], [262, 604]], 0.5), ink(0), 8) + stroke(line([[230, 430], [262, 462], [270, 500], [262, 538]]), ink(0.5), 4);
  const body = shape(cut([[318, 560], [640, 552], [646, 892], [322, 896]], roll), ink(0.98)) + stroke(line([[330, 572], [480, 566], [632, 563], [636, 720], [638, 880]], 0), ink(0.5), 4);
  const glass = shape(cut([[356, 602], [602, 597], [606, 850], [358, 854]], roll), "url(#glass)");
  const grid = stroke([line([[438, 600], [440, 852]], 0), line([[522, 599], [523, 851]], 0), line([[357, 686], [604, 682]], 0), line([[358, 770], [605, 766]], 0)].join(""), ink(0.5), 1.4);
  const cloth = shape(curve([[300, 578], [322, 512], [420, 484], [560, 486], [660, 520], [704, 640], [716, 800], [746, 930], [708, 986], [690, 900], [662, 960], [640, 860], [636, 700], [626, 592], [480, 574], [352, 584], [316, 620]], 0.5), ink(1));
  const folds = stroke(line([[652, 540], [684, 660], [694, 800], [720, 930]]) + line([[640, 566], [664, 700], [670, 850]]) + line([[420, 504], [540, 502], [620, 524]]), ink(0.42), 5);
  return legs + bracket + dish + body + glass + clasp(roll) + grid + cloth + folds + stroke(line([[560, 487], [658, 519], [704, 640], [717, 800], [746, 928]]), ink(0.04), 5);
}

/** Two sleeves and the hands between them, as the ground glass has them. */
function clasp(roll: () => number): string {
  const sleeves = shape(cut([[358, 662], [428, 682], [436, 778], [358, 806]], roll) + cut([[603, 652], [540, 678], [534, 776], [605, 800]], roll), ink(0, 0.94));
  const cuffs = shape(cut([[426, 684], [442, 690], [448, 772], [434, 776]], roll) + cut([[542, 680], [527, 686], [522, 770], [536, 774]], roll), ink(0));
  const hand = shape(curve([[442, 694], [470, 690], [500, 696], [527, 690], [522, 766], [500, 774], [470, 776], [446, 768]], 0.5), ink(0, 0.94));
  const fingers = [706, 722, 738, 753].map((y, at) => stroke(line([[520, y - 4], [490, y], [466 + at * 3, y + 3]]), ink(0), 12.5) + stroke(line([[524, y - 4], [490, y], [467 + at * 3, y + 3]]), ink(0, 0.94), 9.5));
  const thumb = stroke(line([[448, 758], [474, 774], [506, 778]]), ink(0), 19) + stroke(line([[444, 754], [474, 774], [506, 778]]), ink(0, 0.94), 15);
  return sleeves + hand + fingers.join("") + thumb + cuffs;
}
