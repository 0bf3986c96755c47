/**
 * The warning: a room in Vienna, an evening in June, six people around one photograph from the air. In it are a river,
 * a track and a square building without windows; the building is the only red, and a pencil is on its way to it.
 */
import { doubting, leaning, listener, marking, pondering, risen, stand, steadying, type Light } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

const FAR_SIDE: Light = { away: [0, 5], edge: ink(0), cloth: ink(0.9) };
const NEAR_SIDE: Light = { away: [-4, 4], edge: ink(0), cloth: ink(0.97) };

export function draw(): string {
  const roll = dice("ending-warning");
  const far = stand(492, 420, 1.02, risen(FAR_SIDE)) + stand(1040, 424, 0.95, doubting(FAR_SIDE)) + stand(796, 482, 1.02, pondering(FAR_SIDE));
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(-80, -80, 1760, 760, roll), "url(#dusk)") + towers(roll) },
      { id: "middle", depth: 0.2, body: room(roll) + blinds(roll) },
      { id: "light", depth: 0.3, body: shape(cut([[676, 236], [924, 236], [1180, 900], [420, 900]], roll), "url(#cone)") },
      { id: "figure-three", depth: 0.35, body: far },
      { id: "table", depth: 0.54, body: table(roll) + pool() + photograph(roll) + papers(roll) + stand(492, 420, 1.02, leaning(FAR_SIDE)) + lamp(roll) + chair(212, roll) + chair(1400, roll) + stand(340, 640, 1.22, steadying(NEAR_SIDE)) + stand(1256, 628, 1.26, marking(NEAR_SIDE, [290, 186]), true) },
      { id: "front", depth: 0.85, body: stand(742, 1142, 1.6, listener({ away: [-2, 3], edge: ink(0), cloth: ink(0.99) }, "bun")) + jacket(roll) },
    ],
    fade("dusk", [[0, ink(0.7)], [0.4, ink(0.34)], [0.68, ink(0.06, 0.1)], [0.8, ink(0.02, 0.26)], [1, ink(0.1, 0.1)]]) +
      fade("wall", [[0, ink(0.95)], [1, ink(0.8)]]) +
      fade("top", [[0, ink(0.6)], [0.5, ink(0.76)], [1, ink(0.95)]]) +
      fade("tower", [[0, ink(0.46)], [1, ink(0.3)]]) +
      fade("cone", [[0, ink(0), 0.5], [0.6, ink(0), 0.12], [1, ink(0), 0]]) +
      glow("pool", [[0, ink(0.08), 0.95], [0.55, ink(0.3), 0.6], [1, ink(0.7), 0]]) +
      fade("land", [[0, ink(0.36)], [1, ink(0.2)]], "across"),
  );
}

/** The towers of the international centre: three-winged, their long sides hollow, banded with floors. */
function towers(roll: () => number): string {
  const tower = (x: number, top: number, half: number, notch: number): string => {
    const middle = x + notch * half;
    const near = shape(cut([[x - half, top], [middle, top + 14], [middle, 560], [x - half, 560]], roll), "url(#tower)");
    const turned = shape(cut([[middle, top + 14], [x + half, top - 4], [x + half, 560], [middle, 560]], roll), ink(0.62));
    let floors = "";
    for (let y = top + 18; y < 540; y += 16) floors += line([[x - half + 4, y], [x - half * 0.4, y + 9], [middle - 3, y + 12]]) + line([[middle + 4, y + 12], [x + half * 0.7, y + 6], [x + half - 4, y - 3]]);
    return near + turned + stroke(floors, ink(0.12), 4.5) + shape(box(x - half * 0.6, top - 16, half * 0.8, 20, roll), ink(0.52));
  };
  const river = shape(box(-80, 470, 1760, 60, roll), ink(0.02, 0.14)) + shape(gouges(18, [200, 476, 1200, 36], 0, [30, 90], 4, roll), ink(0.3));
  const far = shape(curve([[-80, 470], [200, 440], [420, 460], [800, 436], [1100, 458], [1400, 430], [1680, 450], [1680, 490], [-80, 490]], 0.5), ink(0.24, 0.1));
  return far + river + tower(1262, 196, 84, -0.3) + tower(1006, 286, 62, 0.2) + tower(622, 236, 78, 0.3) + tower(330, 176, 90, -0.1);
}

/** The wall with one long window in it, and the dark under the sill. */
function room(roll: () => number): string {
  const wall = `<path d="${box(-80, -80, 1760, 1360, roll)}${cut([[196, 96], [196, 520], [1404, 516], [1404, 92]], roll)}" fill="url(#wall)" fill-rule="evenodd"/>`;
  const bars = shape(box(490, 92, 17, 430, roll) + box(786, 92, 19, 430, roll) + box(1094, 92, 17, 430, roll), ink(0.96)) + stroke(cut([[196, 96], [1404, 92], [1404, 516], [196, 520]], roll), ink(0.99), 20);
  const lit = stroke(line([[208, 110], [208, 508]], 0) + line([[510, 108], [510, 508]], 0) + line([[808, 108], [808, 508]], 0) + line([[1114, 108], [1114, 508]], 0), ink(0.02, 0.3), 4);
  return wall + bars + lit + shape(gouges(46, [-60, 560, 1720, 300], 90, [30, 90], 6, roll), ink(0.66)) + shape(gouges(30, [40, 120, 110, 360], 90, [20, 70], 6, roll) + gouges(30, [1440, 120, 110, 360], 90, [20, 70], 6, roll), ink(0.72));
}

/** Slats drawn up under the lintel. */
function blinds(roll: () => number): string {
  let slats = "";
  for (let row = 0; row < 5; row++) slats += cut([[198, 104 + row * 13], [1402, 100 + row * 13 + roll() * 3], [1402, 106 + row * 13], [198, 110 + row * 13]], roll);
  return shape(slats, ink(0.9));
}

/** The lamp: a long shade on two wires. */
function lamp(roll: () => number): string {
  return stroke(line([[720, -90], [720, 190]], 0) + line([[880, -90], [880, 190]], 0), ink(0.98), 5) + shape(cut([[700, 184], [900, 182], [936, 238], [664, 240]], roll), ink(0.98)) + shape(cut([[664, 236], [936, 234], [934, 244], [668, 246]], roll), ink(0)) + stroke(line([[702, 186], [668, 234]], 0), ink(0.2), 4);
}

function table(roll: () => number): string {
  const top = curve([[290, 760], [420, 664], [800, 626], [1180, 664], [1310, 760], [1360, 900], [1260, 1080], [800, 1160], [340, 1080], [240, 900]], 0.8);
  return shape(curve([[282, 790], [420, 690], [800, 650], [1180, 690], [1318, 790], [1370, 930], [1270, 1130], [800, 1210], [330, 1130], [230, 930]], 0.8), ink(1)) + shape(top, "url(#top)") + shape(gouges(60, [320, 700, 960, 380], 0, [40, 130], 5, roll), ink(0.92)) + stroke(line([[300, 752], [420, 664], [800, 626], [1180, 664], [1300, 752]], 0.8), ink(0.1), 4);
}

function pool(): string {
  return '<ellipse cx="806" cy="838" rx="470" ry="210" fill="url(#pool)"/>';
}

/** The photograph, tilted to the reader: a valley from the air. */
function photograph(roll: () => number): string {
  const [a, b, c, d] = [[618, 716], [978, 706], [1034, 964], [584, 976]] as const;
  const at = (u: number, v: number): Point => {
    const [left, right] = [[a[0] + (d[0] - a[0]) * v, a[1] + (d[1] - a[1]) * v], [b[0] + (c[0] - b[0]) * v, b[1] + (c[1] - b[1]) * v]] as const;
    return [left[0] + (right[0] - left[0]) * u, left[1] + (right[1] - left[1]) * u];
  };
  const on = (points: readonly Point[]): Point[] => points.map(([u, v]) => at(u, v));
  const land = shape(cut(on([[0.03, 0.04], [0.97, 0.04], [0.97, 0.96], [0.03, 0.96]]), roll), "url(#land)");
  const hills = shape(curve(on([[0.03, 0.04], [0.24, 0.04], [0.2, 0.24], [0.26, 0.42], [0.14, 0.6], [0.03, 0.64]]), 0.5) + curve(on([[0.97, 0.3], [0.84, 0.44], [0.9, 0.62], [0.8, 0.8], [0.84, 0.96], [0.97, 0.96]]), 0.5), ink(0.62));
  const river = stroke(line(on([[0.36, 0.05], [0.3, 0.2], [0.4, 0.36], [0.26, 0.56], [0.34, 0.74], [0.22, 0.95]])), ink(0), 22) + stroke(line(on([[0.375, 0.05], [0.315, 0.2], [0.415, 0.36], [0.275, 0.56], [0.355, 0.74], [0.235, 0.95]])), ink(0.66), 3);
  const track = stroke(line(on([[0.76, 0.05], [0.7, 0.24], [0.72, 0.42], [0.58, 0.62], [0.6, 0.95]])), ink(0.86), 5);
  const shadow = shape(cut(on([[0.5, 0.36], [0.4, 0.44], [0.41, 0.68], [0.6, 0.68], [0.66, 0.58]]), roll, 1), ink(0.96));
  const building = shape(cut(on([[0.48, 0.36], [0.66, 0.355], [0.672, 0.58], [0.484, 0.585]]), roll, 1), ink(0, 1)) + stroke(line(on([[0.49, 0.47], [0.664, 0.468]]), 0), ink(0.1, 0.5), 3);
  return shape(cut([[604, 728], [990, 720], [1060, 980], [590, 996]], roll), ink(0.98)) + shape(cut([a, b, c, d], roll), ink(0)) + land + hills + shape(gouges(30, [640, 730, 340, 220], 70, [12, 30], 4, roll), ink(0.5)) + track + river + shadow + building;
}

/** What each has before him: a blank sheet, a glass. */
function papers(roll: () => number): string {
  const blank = shape(cut([[430, 716], [540, 704], [566, 752], [440, 764]], roll) + cut([[1060, 704], [1150, 716], [1140, 766], [1044, 752]], roll) + cut([[730, 662], [850, 660], [856, 690], [724, 692]], roll), ink(0.3));
  const glass = (x: number, y: number): string => shape(cut([[x - 15, y - 46], [x + 15, y - 46], [x + 12, y], [x - 12, y]], roll, 0.8), ink(0.2)) + shape(cut([[x - 14, y - 26], [x + 14, y - 26], [x + 12, y], [x - 12, y]], roll, 0.8), ink(0.44)) + shape(box(x - 10, y - 42, 4, 36, roll, 0.5), ink(0));
  return blank + glass(702, 700) + glass(1010, 700) + glass(1116, 902);
}

function chair(x: number, roll: () => number): string {
  return shape(curve([[x - 66, 760], [x - 40, 726], [x + 40, 726], [x + 66, 760], [x + 70, 1260], [x - 70, 1260]], 0.4), ink(0.93)) + stroke(line([[x - 66, 760], [x - 40, 728], [x + 40, 728], [x + 66, 760]]), ink(0.2), 4) + shape(gouges(10, [x - 50, 780, 90, 260], 90, [30, 90], 6, roll), ink(0.6));
}

/** Gouges in the jacket of the sixth, who sits with her back to us. */
function jacket(roll: () => number): string {
  return shape(gouges(26, [620, 1196, 240, 60], 80, [24, 60], 6, roll), ink(0.5));
}
