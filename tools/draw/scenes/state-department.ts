/**
 * A desk officer's room in Washington, in the haze of a summer on the river: shirtsleeves, an air conditioner in the
 * window, plain flags, two visitors' chairs, and a corridor down which somebody is leaving. His pencil and its marks are red.
 */
import { leaving, reader, stand, ticking, type Light } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { telephone } from "../props";

const SHIRT: Light = { away: [4, 3], edge: ink(0), cloth: ink(0.96) };

export function draw(): string {
  const roll = dice("state-department");
  return scene(
    [
      { id: "back", depth: 0, body: river(roll) + corridor(roll) + stand(402, 702, 0.4, leaving({ away: [-7, 5], edge: ink(0), cloth: ink(0.8) })) },
      { id: "middle", depth: 0.2, body: wall(roll) + slats(roll) + cooler(roll) + flag(576, 0.8, roll) + flag(1450, 0.86, roll) },
      { id: "light", depth: 0.3, body: '<ellipse cx="940" cy="440" rx="560" ry="520" fill="url(#haze)"/>' },
      { id: "figure-officer", depth: 0.4, body: stand(6, 36, 1, chair(roll)) + stand(968, 508, 1.34, reader(SHIRT), true) },
      { id: "desk", depth: 0.5, body: stand(0, 38, 1, desk(roll) + papers(roll) + stand(456, 906, 0.56, telephone({ away: [3, 7], edge: ink(0.04), cloth: ink(0.975) }))) + stand(968, 508, 1.34, ticking(SHIRT, ink(0, 1)), true) },
      { id: "front", depth: 0.85, body: stand(0, 34, 1, visitorsChair(430, roll) + visitorsChair(1030, roll)) },
    ],
    fade("air", [[0, ink(0.3)], [0.4, ink(0.12)], [0.7, ink(0, 0.16)], [1, ink(0.02, 0.06)]]) +
      fade("wall", [[0, ink(0.8)], [0.25, ink(0.62)], [0.6, ink(0.56)], [1, ink(0.78)]]) +
      fade("desk", [[0, ink(0.4)], [1, ink(0.74)]]) +
      glow("haze", [[0, ink(0), 0.3], [0.6, ink(0), 0.1], [1, ink(0), 0]]),
  );
}

/** The river in its haze: the low arches of a bridge, the far bank's towers nearly gone, treetops below the window. */
function river(roll: () => number): string {
  const air = shape(box(560, 60, 900, 620, roll), "url(#air)");
  let far = "";
  for (let x = 640; x < 1400; x += 44 + roll() * 30) far += box(x, 316 + roll() * 56, 26 + roll() * 26, 150, roll);
  const bank = shape(curve([[560, 420], [760, 396], [960, 410], [1200, 388], [1460, 404], [1460, 470], [560, 470]], 0.5), ink(0.2));
  const water = shape(box(560, 440, 900, 270, roll), ink(0.05)) + shape(box(560, 526, 900, 180, roll), ink(0.2)) + shape(gouges(40, [600, 534, 800, 60], 0, [40, 120], 5, roll), ink(0));
  const spans = [572, 692, 816, 944, 1076, 1212, 1352];
  const arches = spans.map((x, at) => curve([[x + 12, 532], [x + 14, 500], [x + 40, 478], [x + 62 + at, 474], [x + 84 + at, 478], [x + 108 + at * 2, 500], [x + 110 + at * 2, 532]], 0.5)).join("");
  const bridge = shape(cut([[560, 448], [1460, 442], [1460, 526], [560, 528]], roll), ink(0.44)) + shape(arches, ink(0.05)) + shape(box(560, 442, 900, 7, roll), ink(0)) + shape(box(560, 460, 900, 5, roll), ink(0.66));
  const crowns: Point[] = [];
  for (let x = 560; x <= 1460; x += 22 + roll() * 22) crowns.push([x, 588 + Math.sin(x / 70) * 10 + roll() * 20]);
  const trees = shape(curve([...crowns, [1460, 700], [560, 700]], 0.9), ink(0.66)) + shape(gouges(44, [580, 610, 860, 40], 60, [10, 26], 7, roll), ink(0.3));
  return air + shape(far, ink(0.2, 0.08)) + bank + water + bridge + trees;
}

/** The corridor: doors on both sides, lamps in the ceiling, a polished floor, all running to one point. */
function corridor(roll: () => number): string {
  const to = (x: number, y: number, part: number): Point => [x + (398 - x) * part, y + (452 - y) * part];
  const ends = [-1, 1];
  const parts: readonly (readonly [number, number])[] = [[0.12, 0.26], [0.4, 0.5], [0.6, 0.67], [0.74, 0.79]];
  let doors = "";
  let lintels = "";
  let lamps = "";
  for (const [from, upto] of parts) {
    for (const way of ends) {
      const x = 398 + way * 190;
      doors += cut([to(x, 250, from), to(x, 250, upto), to(x, 900, upto), to(x, 900, from)], roll, 0.8);
      lintels += line([to(x, 236, from - 0.02), to(x, 236, upto + 0.02)], 0);
    }
    lamps += cut([to(340, 120, from), to(456, 120, from), to(456, 120, upto), to(340, 120, upto)], roll, 0.8);
  }
  const side = (way: number): string => cut([to(398 + way * 190, 120, -0.2), to(398 + way * 190, 120, 0.86), to(398 + way * 190, 900, 0.86), to(398 + way * 190, 900, -0.2)], roll);
  const ceiling = shape(cut([to(208, 120, -0.2), to(588, 120, -0.2), to(588, 120, 0.86), to(208, 120, 0.86)], roll), ink(0.36));
  const floor = shape(cut([to(208, 900, -0.2), to(588, 900, -0.2), to(588, 900, 0.86), to(208, 900, 0.86)], roll), ink(0.22)) + shape(parts.map(([from, upto]) => cut([to(350, 900, from), to(446, 900, from), to(440, 900, upto), to(356, 900, upto)], roll, 1)).join(""), ink(0.02));
  return shape(box(160, 60, 440, 900, roll), ink(0.02)) + shape(side(-1), ink(0.24)) + shape(side(1), ink(0.34)) + ceiling + floor + shape(doors, ink(0.62)) + stroke(lintels, ink(0.05), 4) + shape(lamps, ink(0)) + shape(cut([[388, 494], [418, 494], [410, 650], [360, 690], [330, 720], [370, 650]], roll), ink(0.6), 'opacity=".5"');
}

/** The wall with door and window cut out, and their frames. */
function wall(roll: () => number): string {
  const door = cut([[292, 196], [292, 852], [508, 850], [508, 192]], roll);
  const window = cut([[640, 150], [640, 640], [1366, 636], [1364, 146]], roll);
  const plane = `<path d="${box(-80, -80, 1760, 1360, roll)}${door}${window}" fill="url(#wall)" fill-rule="evenodd"/>`;
  const frames = stroke(line([[292, 856], [292, 196], [508, 192], [508, 854]], 0), ink(0.97), 20) + stroke(line([[303, 850], [303, 207]], 0) + line([[302, 205], [498, 203]], 0), ink(0), 4) + stroke(window, ink(0.97), 22) + shape(box(1012, 148, 17, 490, roll) + box(1026, 440, 338, 15, roll), ink(0.96));
  const leaf = shape(cut([[292, 196], [196, 150], [190, 930], [292, 852]], roll), ink(0.97)) + stroke(line([[290, 200], [290, 850]], 0), ink(0.1), 4) + stroke(cut([[274, 240], [214, 216], [212, 500], [274, 500]], roll), ink(0.6), 4);
  const sill = shape(cut([[616, 640], [1392, 636], [1410, 668], [600, 672]], roll), ink(0.3)) + shape(cut([[600, 670], [1410, 666], [1408, 686], [604, 690]], roll), ink(0.98));
  const portrait = shape(cut([[60, 250], [164, 246], [164, 390], [58, 392]], roll), ink(0.5));
  return plane + frames + leaf + sill + portrait + shape(gouges(40, [650, 700, 720, 90], 90, [20, 70], 6, roll) + gouges(16, [524, 120, 90, 200], 90, [20, 60], 5, roll), ink(0.66)) + stroke(line([[654, 166], [654, 630]], 0) + line([[1033, 164], [1033, 436]], 0), ink(0), 4);
}

/** The blind, drawn half up. */
function slats(roll: () => number): string {
  let rows = "";
  for (let row = 0; row < 8; row++) rows += cut([[648, 162 + row * 15 + roll() * 2], [1358, 158 + row * 15 + roll() * 2], [1358, 167 + row * 15], [648, 171 + row * 15]], roll);
  return shape(rows, ink(0.7)) + stroke(line([[700, 150], [702, 470], [698, 500]]), ink(0.9), 4) + shape(box(692, 496, 13, 24, roll), ink(0.9));
}

/** The air conditioner, filling the lower right sash; a drop of water runs from it. */
function cooler(roll: () => number): string {
  let louvers = "";
  for (let row = 0; row < 7; row++) louvers += cut([[1130, 500 + row * 17], [1292, 499 + row * 17], [1292, 506 + row * 17], [1130, 507 + row * 17]], roll);
  const panel = shape(cut([[1026, 458], [1096, 458], [1096, 636], [1026, 638]], roll), ink(0.8));
  return panel + shape(cut([[1096, 456], [1366, 452], [1372, 660], [1092, 664]], roll), ink(0.42)) + shape(cut([[1366, 452], [1386, 466], [1392, 650], [1372, 660]], roll), ink(0.9)) + shape(cut([[1096, 456], [1366, 452], [1366, 462], [1096, 467]], roll), ink(0.02)) + shape(cut([[1118, 484], [1304, 482], [1304, 632], [1118, 634]], roll), ink(0.62)) + shape(louvers, ink(0.96)) + shape(box(1322, 500, 22, 22, roll) + box(1322, 546, 22, 22, roll), ink(0.94)) + stroke(line([[1150, 664], [1148, 710], [1152, 760]]), ink(0.2), 4);
}

/** A flag on its staff, furled by its own weight: cloth without any sign. */
function flag(x: number, tone: number, roll: () => number): string {
  const cloth = shape(curve([[x - 4, 250], [x + 24, 270], [x + 44, 380], [x + 56, 560], [x + 46, 742], [x + 14, 756], [x - 12, 736], [x - 40, 752], [x - 50, 620], [x - 34, 420], [x - 20, 290]], 0.5), ink(tone));
  const folds = shape([-30, -8, 14, 34].map((dx, at) => curve([[x + dx * 0.3, 290 + at * 14], [x + dx * 0.7 + 5, 480], [x + dx + 7, 730 - at * 9], [x + dx, 736 - at * 9], [x + dx * 0.7, 480]], 0.5)).join(""), ink(tone - 0.5));
  return stroke(line([[x, 176], [x - 2, 880]], 0), ink(0.98), 9) + shape(cut([[x - 9, 180], [x, 132], [x + 9, 180], [x, 194]], roll, 1), ink(0.3)) + cloth + folds;
}

/** The swivel chair, a jacket hung over its back. */
function chair(roll: () => number): string {
  const back = shape(curve([[1056, 560], [1090, 506], [1150, 502], [1186, 540], [1192, 700], [1170, 860], [1070, 860]], 0.5), ink(0.84));
  const jacket = shape(curve([[1070, 560], [1094, 516], [1150, 508], [1196, 540], [1216, 660], [1210, 860], [1150, 870], [1080, 850]], 0.4), ink(0.93)) + stroke(line([[1094, 516], [1150, 508], [1196, 540], [1216, 660], [1212, 820]]), ink(0.06), 4) + stroke(line([[1150, 512], [1164, 640], [1156, 800]]) + line([[1176, 600], [1186, 720], [1180, 830]]), ink(0.5), 4);
  return back + jacket + shape(gouges(8, [1100, 560, 50, 200], 84, [30, 70], 6, roll), ink(0.6));
}

function desk(roll: () => number): string {
  const top = shape(cut([[470, 818], [1330, 812], [1462, 912], [330, 920]], roll), "url(#desk)") + stroke(line([[470, 818], [900, 815], [1330, 812]]), ink(0.06), 5);
  const front = shape(cut([[330, 916], [1462, 908], [1440, 1300], [350, 1300]], roll), ink(0.82)) + stroke(line([[330, 918], [900, 914], [1462, 910]]), ink(0.14), 6);
  return top + front + shape(gouges(50, [480, 826, 860, 76], 0, [50, 140], 5, roll), ink(0.84)) + shape(gouges(44, [370, 930, 1060, 40], 90, [20, 60], 6, roll), ink(0.98)) + stroke(cut([[404, 962], [880, 958], [880, 1260], [410, 1260]], roll) + cut([[916, 958], [1404, 952], [1394, 1260], [918, 1260]], roll), ink(0.98), 6);
}

/** Three white copies with nothing at their head, a list with five marks, trays of other people's business. */
function papers(roll: () => number): string {
  const copies = [0, 1, 2].map((at) => shape(cut([[560 + at * 66, 852 - at * 3], [660 + at * 66, 846 - at * 3], [668 + at * 72, 894 - at * 3], [536 + at * 72, 902 - at * 3]], roll), ink(0.96)) + shape(cut([[562 + at * 66, 844 - at * 3], [656 + at * 66, 840 - at * 3], [664 + at * 72, 886 - at * 3], [540 + at * 72, 892 - at * 3]], roll), ink(at * 0.03))).join("");
  const list = shape(cut([[800, 842], [912, 838], [936, 896], [798, 902]], roll), ink(0.02));
  const rows = shape([0, 1, 2, 3, 4].map((at) => cut([[824, 849 + at * 10], [884 + roll() * 22, 848 + at * 10], [884 + roll() * 22, 852 + at * 10], [824, 853 + at * 10]], roll, 0.6)).join(""), ink(0.62)) + stroke([0, 1, 2, 3, 4].map((at) => line([[808, 849 + at * 10], [811, 853 + at * 10], [818, 845 + at * 10]], 0)).join(""), ink(0, 0.95), 3.4);
  let pile = "";
  for (let at = 0; at < 9; at++) pile += shape(cut([[1212 + roll() * 14, 838 - at * 9], [1330 + roll() * 16, 834 - at * 9], [1336 + roll() * 14, 843 - at * 9], [1206 + roll() * 10, 848 - at * 9]], roll, 1), ink([0.1, 0.5, 0.02, 0.84, 0.24][at % 5] ?? 0.1));
  const mug = shape(cut([[1124, 826], [1176, 824], [1172, 882], [1130, 884]], roll), ink(0.1)) + shape(cut([[1156, 826], [1176, 824], [1172, 882], [1154, 883]], roll), ink(0.5)) + stroke(curve([[1122, 838], [1104, 842], [1104, 864], [1126, 868]], 0.6), ink(0.1), 7);
  return copies + list + rows + shape(cut([[1196, 842], [1346, 836], [1352, 856], [1192, 862]], roll), ink(0.98)) + pile + mug;
}

/** A visitor's chair from behind, empty. */
function visitorsChair(x: number, roll: () => number): string {
  const frame = shape(curve([[x - 120, 1340], [x - 122, 1080], [x - 108, 1000], [x - 60, 972], [x + 60, 970], [x + 110, 998], [x + 124, 1080], [x + 122, 1340]], 0.4), ink(0.99)) + shape(curve([[x - 90, 1310], [x - 94, 1090], [x - 78, 1026], [x, 1006], [x + 80, 1024], [x + 96, 1090], [x + 92, 1310]], 0.4), ink(0.93));
  return frame + stroke(line([[x - 122, 1180], [x - 121, 1080], [x - 108, 1000], [x - 60, 973], [x + 60, 971], [x + 104, 994]]), ink(0.02), 6) + shape(gouges(14, [x - 70, 1040, 140, 120], 90, [30, 80], 7, roll), ink(0.54));
}
