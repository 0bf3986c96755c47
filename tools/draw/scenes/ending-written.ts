/**
 * The written word: a conference table from above, a treaty in its folder, four hands. Every line is a grey bar
 * that could say anything; one line is in the other ink, and both sides are looking at it.
 */
import { reachingArm, stand, writingArm } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, degrees, dice, glow, ink, line, put, scene, shape, stroke, type Point } from "../kit";

/** The folder lies a little askew. */
const ASKEW = { x: 800, y: 590, size: 1, turn: -2.9 };

export function draw(): string {
  const roll = dice("ending-written");
  return scene(
    [
      { id: "back", depth: 0, body: tabletop(roll) },
      { id: "light", depth: 0.1, body: '<ellipse cx="800" cy="590" rx="700" ry="600" fill="url(#pool)"/>' },
      { id: "middle", depth: 0.25, body: glass(316, 560, roll) + glass(1292, 486, roll) + papers(roll) },
      { id: "treaty", depth: 0.35, body: folder(roll) + page(-392, -250, false, roll) + page(8, -252, true, roll) + pen(364, 742, -63, roll) },
      { id: "figure-host", depth: 0.6, body: stand(1102, 96, 1.34, reachingArm(), false, -74.5) + stand(540, 74, 1.32, reachingArm(), true, 75.6) },
      { id: "figure-guest", depth: 0.75, body: stand(476, 1122, 1.38, reachingArm(), false, 74.5) + stand(1140, 1072, 1.36, writingArm(), true, -115.7) },
    ],
    glow("pool", [[0, ink(0), 0.82], [0.5, ink(0), 0.5], [0.8, ink(0), 0.14], [1, ink(0), 0]]),
  );
}

/** Polished boards, their grain cut along the table, their joints dark. */
function tabletop(roll: () => number): string {
  const joints = [-20, 250, 530, 810, 1080].map((y) => stroke(line([[-80, y + roll() * 10], [800, y + 4], [1680, y + roll() * 10]]), ink(0.96), 5));
  const grain = Array.from({ length: 80 }, () => gouge(120 + roll() * 1240, -20 + roll() * 1240, 80 + roll() * 200, degrees((roll() - 0.5) * 0.03), 2 + roll() * 4));
  return shape(box(-80, -80, 1760, 1360, roll), ink(0.78)) + joints.join("") + shape(grain.join(""), ink(0.6));
}

/** A tumbler from above, with the light thrown through it on the wood. */
function glass(x: number, y: number, roll: () => number): string {
  const ring = (radius: number, dx = 0): string => curve(Array.from({ length: 9 }, (_, at): Point => [x + dx + radius * Math.cos(at * 0.698) + roll() * 2, y + radius * Math.sin(at * 0.698) + roll() * 2]), 0.55);
  const way = x < 800 ? -1 : 1;
  return shape(curve([[x, y - 50], [x + way * 110, y - 30], [x + way * 130, y + 20], [x, y + 52]], 0.5), ink(0.9)) + shape(ring(56), ink(0.5)) + shape(ring(48), ink(0.12)) + shape(ring(37, 3), ink(0.36)) + shape(gouge(x - 22, y + 18, 50, -63, 9), ink(0)) + shape(gouge(x + way * 70, y + 6, 60, degrees(way > 0 ? 0.1 : 3), 14), ink(0.24));
}

/** Loose blank sheets under the folder's corners. */
function papers(roll: () => number): string {
  return shape(cut([[270, 300], [560, 244], [620, 560], [330, 620]], roll), ink(0.9)) + shape(cut([[262, 290], [552, 236], [610, 550], [322, 606]], roll), ink(0.2)) +
    shape(cut([[1040, 640], [1330, 690], [1284, 1000], [1000, 950]], roll), ink(0.9)) + shape(cut([[1030, 634], [1322, 682], [1276, 986], [990, 940]], roll), ink(0.16));
}

function folder(roll: () => number): string {
  const lay = (points: readonly Point[]): string => cut(put(points, ASKEW), roll);
  return shape(lay([[-404, -250], [430, -256], [438, 300], [-396, 306]]), ink(1), 'opacity=".6"') + shape(lay([[-424, -280], [424, -282], [426, 282], [-424, 284]]), ink(0.93)) +
    stroke(lay([[-412, -268], [412, -270], [414, 270], [-412, 272]]), ink(0.5), 3) + shape(gouges(12, [400, 862, 800, 8], -2.3, [20, 60], 3, roll), ink(0.5));
}

/** One page of bars: paragraphs without a letter; on the right-hand page one line is red and two rules wait for names. */
function page(x: number, y: number, signed: boolean, roll: () => number): string {
  const lay = (points: readonly Point[]): string => cut(put(points, ASKEW), roll, 1, 120);
  const bar = (row: number, from: number, long: number, thick: number): string => lay([[x + 44 + from, y + row], [x + 44 + from + long, y + row - 1], [x + 44 + from + long, y + row + thick], [x + 44 + from, y + row + thick]]);
  const sheet = shape(lay([[x + 4, y + 8], [x + 390, y + 6], [x + 392, y + 508], [x + 2, y + 510]]), ink(0.3)) + shape(lay([[x, y], [x + 384, y - 2], [x + 384, y + 500], [x, y + 502]]), ink(0));
  let bars = bar(46, 66, 168, 17);
  let red = "";
  for (let row = 92, count = 0; row < (signed ? 390 : 452); row += 25, count++) {
    if (count % 5 === 4 && !(signed && count === 9)) continue;
    const last = count % 5 === 3;
    if (signed && count === 6) {
      red = shape(bar(row - 5, 0, 296, 21), ink(0, 0.96));
      continue;
    }
    bars += bar(row, count % 5 === 0 ? 26 : 0, (last ? 110 + roll() * 120 : 292) - (count % 5 === 0 ? 26 : 0) + roll() * 6, 10);
  }
  const names = signed ? bar(442, 0, 124, 4) + bar(442, 168, 126, 4) : "";
  const fold = shape(lay(signed ? [[x, y], [x + 22, y], [x + 16, y + 500], [x, y + 501]] : [[x + 366, y - 2], [x + 384, y - 2], [x + 384, y + 500], [x + 360, y + 501]]), ink(0.2));
  return sheet + fold + shape(bars, ink(0.42)) + shape(names, ink(0.8)) + red;
}

/** A fountain pen laid down. */
function pen(x: number, y: number, turn: number, roll: () => number): string {
  const spot = { x, y, size: 1.2, turn };
  return shape(cut(put([[-108, 8], [112, 4], [112, 24], [-108, 26]], spot), roll), ink(1), 'opacity=".6"') + shape(curve(put([[-150, 0], [-112, -10], [0, -12], [104, -9], [116, 0], [104, 9], [0, 12], [-112, 10]], spot), 0.3), ink(0.98)) +
    shape(cut(put([[-154, 0], [-116, -7], [-114, 7]], spot), roll, 0.6), ink(0.1)) + stroke(line(put([[-96, -7], [0, -8], [96, -5]], spot)), ink(0.16), 3.5) + stroke(line(put([[16, -11], [18, 11]], spot)), ink(0.24), 5);
}
