/**
 * The last night, from the window of a government guest house in Pyongyang. The idea: one small lamp
 * inside, one flame outside, and between them the snow, a river and a hotel that was never finished;
 * the grey file lies on the sill, on the side of the lamp.
 */
import { guestFromBehind, limb, stand, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

const roll = dice("guesthouse-window");
const FLAME: Point = [1170, 352];

function sky(): string {
  return shape(box(-80, -80, 1760, 900, roll), "url(#night)") + shape(gouges(20, [200, 90, 1000, 460], 4, [90, 300], 9, roll), ink(0.5), 'opacity=".4"')
    + `<circle cx="${FLAME[0]}" cy="${FLAME[1]}" r="230" fill="url(#flame)"/>`;
}

/** The Ryugyong Hotel as it stood: concrete to the tip, no glass, a crane left on top. */
function pyramid(x: number, top: number, base: number): string {
  const h = base - top;
  const whole = cut([[x - 9, top], [x + 9, top], [x + 30, top + h * 0.22], [x + 38, top + h * 0.22], [x + 150, base], [x - 150, base], [x - 38, top + h * 0.22], [x - 30, top + h * 0.22]], roll, 1.5, 60);
  const shade = cut([[x + 2, top], [x + 9, top], [x + 30, top + h * 0.22], [x + 38, top + h * 0.22], [x + 150, base], [x + 40, base], [x + 14, top + h * 0.3]], roll, 1.5, 60);
  const wing = cut([[x - 4, top + h * 0.34], [x + 14, top + h * 0.3], [x + 40, base], [x - 62, base]], roll, 1.5, 60);
  let floors = "";
  for (let y = top + 34; y < base - 50; y += 15 + roll() * 5) {
    const half = ((y - top) / h) * 136;
    if (roll() > 0.14) floors += gouge(x - half + roll() * 14, y, half * (0.7 + roll() * 0.5), 0, 3.2);
    if (roll() > 0.3) floors += gouge(x + half * 0.3, y + 4, half * 0.6, 0, 2.6);
  }
  const crane = `M${x} ${top + 6}V${top - 66}M${x - 54} ${top - 46}L${x + 96} ${top - 50}M${x} ${top - 66}L${x + 86} ${top - 50}M${x} ${top - 66}L${x - 50} ${top - 46}M${x + 76} ${top - 48}V${top - 14}`;
  return shape(whole, ink(0.66)) + shape(wing, ink(0.72)) + shape(shade, ink(0.82)) + shape(floors, ink(0.5)) + stroke(crane, ink(0.86), 4) + stroke(`M${x - 46} ${top - 48}v12`, ink(0.82), 7);
}

/** The Juche Tower: four tapering faces, and the only light in the city that is never saved. */
function tower([x, y]: Point, base: number): string {
  const shaft = cut([[x - 15, y + 52], [x + 15, y + 52], [x + 27, base], [x - 27, base]], roll, 1, 70);
  const dark = cut([[x - 15, y + 52], [x - 2, y + 52], [x - 4, base], [x - 27, base]], roll, 1, 70);
  const flame = curve([[x + 3, y - 62], [x + 21, y - 16], [x + 26, y + 14], [x + 12, y + 40], [x - 13, y + 40], [x - 26, y + 12], [x - 17, y - 18]]);
  const core = curve([[x + 2, y - 26], [x + 11, y + 8], [x + 2, y + 34], [x - 10, y + 12]]);
  return shape(shaft, ink(0.74)) + shape(dark, ink(0.9)) + shape(cut([[x - 21, y + 38], [x + 21, y + 38], [x + 17, y + 54], [x - 17, y + 54]], roll, 1), ink(0.88)) + shape(flame, ink(0, 0.96)) + shape(core, ink(0, 0.5));
}

/** One plane of the city: slabs of flats with snow on their roofs; few windows are lit. */
function blocks(base: number, heights: readonly [number, number], k: number, lights: number): string {
  let mass = "";
  let snow = "";
  const tops: [number, number, number, number][] = [];
  for (let x = 180 + roll() * 30; x < 1420; ) {
    const w = 46 + roll() * 88;
    const h = heights[0] + roll() * (heights[1] - heights[0]);
    const slant = (roll() - 0.5) * 5;
    mass += cut([[x, base - h], [x + w, base - h + slant], [x + w + 1, base + 14], [x - 1, base + 14]], roll, 1.6, 90);
    snow += gouge(x - 2, base - h - 1, w + 6, slant, 7);
    tops.push([x, base - h, w, h]);
    x += w + (roll() > 0.6 ? 16 + roll() * 34 : -8);
  }
  let lit = "";
  for (let at = 0; at < lights; at++) {
    const [x, y, w, h] = tops[Math.floor(roll() * tops.length)] as [number, number, number, number];
    lit += box(x + 8 + roll() * (w - 22), y + 12 + roll() * (h - 30), 6 + roll() * 4, 7 + roll() * 4, roll, 1);
  }
  return shape(mass, ink(k)) + shape(snow, ink(k * 0.35)) + shape(lit, ink(0.02, 0.12));
}

/** The Taedong: half ice, half black water, and the flame's long reflection. */
function river(): string {
  const flow = cut([[-80, 716], [400, 708], [900, 704], [1680, 712], [1680, 1000], [-80, 1000]], roll, 3, 90);
  let light = "";
  for (let at = 0; at < 15; at++) light += gouge(FLAME[0] - 10 - at * 3 - roll() * 14, 722 + at * 10, 24 + at * 4 + roll() * 28, 0, 7);
  return shape(flow, "url(#river)") + shape(gouges(34, [200, 722, 1060, 120], 0, [50, 210], 8, roll), ink(0.12)) + shape(gouges(24, [200, 716, 1060, 110], 0, [40, 160], 7, roll), ink(0.7)) + shape(light, ink(0.02, 0.82));
}

/** The near bank and the garden: bare trees on the embankment, two lamps that are not lit. */
function bank(): string {
  const snow = cut([[-80, 846], [420, 838], [760, 850], [1100, 834], [1680, 846], [1680, 1010], [-80, 1010]], roll, 5, 70);
  return shape(snow, "url(#bank)") + shape(gouges(16, [700, 862, 600, 50], 2, [50, 140], 6, roll), ink(0.4)) + shape(tree(1064, 866, 78) + tree(846, 858, 52) + tree(700, 866, 66), ink(0.9)) + lampPost(1000, 870) + lampPost(744, 862);
}

/** A bare tree: each branch forks until it is a twig. */
function tree(x: number, y: number, length: number, angle = -90, width = length * 0.12): string {
  const turn = (angle * Math.PI) / 180;
  const [toX, toY] = [x + Math.cos(turn) * length, y + Math.sin(turn) * length];
  const branch = limb([[x, y, width], [(x + toX) / 2 + (roll() - 0.5) * width, (y + toY) / 2, width * 0.8], [toX, toY, width * 0.6]]);
  if (length < 26) return branch;
  const forks = length > 60 ? [-34, 4, 30] : [-28, 26];
  return branch + forks.map((fork) => tree(toX, toY, length * (0.58 + roll() * 0.16), angle + fork + (roll() - 0.5) * 16, width * 0.6)).join("");
}

function lampPost(x: number, y: number): string {
  return stroke(line([[x, y], [x + 1, y - 84], [x + 8, y - 94]]), ink(0.9), 3.6) + shape(curve([[x + 4, y - 98], [x + 18, y - 92], [x + 14, y - 84], [x + 2, y - 88]]), ink(0.85));
}

/** The wall with its window cut out: three panes, a transom, snow caught in the corners outside. */
function frame(): string {
  const hole = (x: number, y: number, w: number, h: number): string => `M${x} ${y}L${x + 2} ${y + h}L${x + w} ${y + h - 1}L${x + w - 2} ${y + 1}Z`;
  const holes = hole(290, 262, 470, 640) + hole(796, 262, 294, 640) + hole(1122, 262, 190, 640) + hole(292, 64, 466, 164) + hole(798, 64, 290, 164) + hole(1124, 64, 188, 164);
  const wall = "M-80-80H1680V1280H-80Z";
  const caught = [[290, 470], [796, 294], [1122, 190]].map(([x, w]) => curve([[x as number, 904], [x as number, 872], [(x as number) + 30, 890], [(x as number) + (w as number) * 0.5, 893], [(x as number) + (w as number) - 22, 884], [(x as number) + (w as number), 862], [(x as number) + (w as number), 904]])).join("");
  const bars = shape(gouges(8, [764, 290, 4, 560], 90, [50, 150], 6, roll) + gouges(7, [1094, 290, 3, 560], 90, [50, 150], 6, roll), ink(0.5)) + stroke("M793 264L795 900M1120 264L1121 900M1088 266v0M800 230L1086 231M1126 230L1308 231", ink(0.16, 0.1), 4);
  return shape(caught, ink(0.05)) + shape(wall + holes, ink(0.95), 'fill-rule="evenodd"') + bars;
}

/** A heavy curtain drawn aside: folds as long cuts, lit by the lamp on the side of the lamp. */
function curtain(edge: readonly Point[], outer: number, fill: string, folds: readonly number[], cutInk: string): string {
  const d = curve([...edge, [outer, 1180], [outer, 1180], [outer, -90], [outer, -90]], 0.4);
  const lines = folds.map((x, at) => limb([[x + at * 4, -80, 3], [x + 6, 240, 6 + (at % 3) * 7], [x - 12, 600, 4 + (at % 2) * 5], [x + (at % 2 ? 18 : -12), 900, 5 + (at % 3) * 8], [x + 4, 1170, 4]])).join("");
  return shape(d, fill) + shape(lines, cutInk);
}

function curtains(): string {
  const left: readonly Point[] = [[372, -90], [372, -90], [360, 200], [330, 460], [290, 640], [262, 700], [282, 760], [318, 960], [330, 1180], [330, 1180]];
  const right: readonly Point[] = [[1262, -90], [1262, -90], [1272, 220], [1290, 520], [1312, 690], [1304, 760], [1286, 980], [1280, 1180], [1280, 1180]];
  const tie = shape(cut([[236, 690], [290, 680], [296, 716], [240, 722]], roll), ink(0.5));
  return curtain(left, -90, ink(0.88), [310, 232, 190, 96, 30], ink(0.66)) + tie + curtain(right, 1700, "url(#drape)", [1316, 1366, 1420, 1486, 1560], ink(0.93));
}

/** Sill and radiator. */
function sill(): string {
  const top = cut([[250, 914], [1350, 906], [1386, 968], [220, 976]], roll, 2, 90);
  const front = cut([[220, 974], [1386, 966], [1384, 996], [222, 1002]], roll, 2, 90);
  let ribs = "";
  for (let x = 300; x < 1330; x += 42 + roll() * 5) ribs += limb([[x, 1046, 5], [x + 1, 1120, 9], [x, 1280, 6]]);
  return shape(box(262, 1000, 1090, 290, roll), ink(0.97)) + shape(ribs, "url(#ribs)") + shape(top, "url(#sill)") + shape(front, ink(0.9)) + stroke(line([[700, 972], [1384, 966]]), ink(0.1, 0.1), 4);
}

/** The grey file, tied and propped in the corner of the pane: its ribbon is the second red. And the tea that has gone cold. */
function fileAndTea(): string {
  const shade = cut([[836, 956], [1060, 950], [1010, 970], [812, 974]], roll, 2);
  const leaves = cut([[850, 812], [1032, 800], [1042, 932], [852, 946]], roll, 2, 50);
  const cover = cut([[836, 818], [1024, 806], [1036, 940], [842, 952]], roll, 2, 60);
  const tab = cut([[880, 816], [884, 800], [944, 797], [950, 812]], roll, 1);
  const ribbon = stroke(line([[838, 886], [940, 878], [1031, 872]]), ink(0.06, 0.88), 7) + stroke("M930 878L910 922M936 879L950 932", ink(0.06, 0.88), 6);
  const cup = cut([[1098, 872], [1160, 871], [1157, 936], [1102, 937]], roll, 1, 40);
  const lid = curve([[1094, 872], [1104, 860], [1122, 856], [1122, 847], [1136, 847], [1136, 856], [1154, 860], [1164, 872]]);
  return shape(shade, ink(0.9)) + shape(leaves, ink(0.04)) + shape(tab + cover, ink(0.52)) + shape(gouges(5, [850, 826, 120, 110], -4, [30, 60], 4, roll), ink(0.66)) + stroke("M1024 806L1036 940", ink(0.1), 4) + ribbon
    + stroke(line([[1100, 886], [1080, 890], [1082, 914], [1102, 916]]), ink(0.5), 6) + shape(cup, ink(0.5)) + shape(cut([[1132, 872], [1160, 871], [1157, 936], [1138, 936]], roll, 1), ink(0.03)) + shape(lid, ink(0.66)) + shape(curve([[1136, 857], [1154, 860], [1164, 872], [1134, 872]]), ink(0.02));
}

function lamp(): string {
  const stem = limb([[1240, 800, 8], [1238, 870, 10], [1240, 926, 14]]) + curve([[1202, 944], [1216, 930], [1264, 930], [1280, 942], [1240, 950]]);
  const shade = cut([[1206, 690], [1276, 688], [1314, 806], [1168, 810]], roll, 2, 50);
  return `<g transform="translate(34 0)">` + shape(stem, ink(0.86)) + stroke("M1236 812L1235 920", ink(0.1), 3) + shape(shade, "url(#shade)") + stroke("M1168 810L1314 806", ink(0.6), 4) + "</g>";
}

export function draw(): string {
  const light: Light = { away: [-9, 5], edge: "url(#edge)", cloth: ink(0.98) };
  return scene(
    [
      { id: "back", depth: 0, body: sky() + blocks(700, [70, 150], 0.46, 7) + pyramid(936, 368, 704) + blocks(712, [30, 122], 0.76, 26) + tower(FLAME, 714) },
      { id: "middle", depth: 0.2, body: river() + bank() },
      { id: "near", depth: 0.5, body: frame() + curtains() + sill() + fileAndTea() + lamp() },
      { id: "light", depth: 0.5, body: `<circle cx="1274" cy="790" r="330" fill="url(#lamp)"/>` },
      { id: "figure-guest", depth: 0.75, body: stand(484, 1250, 1, guestFromBehind(light)) },
    ],
    fade("night", [[0, ink(0.9)], [0.45, ink(0.62)], [0.8, ink(0.22)]]) + glow("flame", [[0, ink(0, 0.7), 0.75], [0.4, ink(0.2, 0.4), 0.3], [1, ink(0.4, 0.1), 0]])
      + fade("river", [[0, ink(0.2)], [0.35, ink(0.38)], [1, ink(0.7)]]) + fade("bank", [[0, ink(0.1)], [0.5, ink(0.3)]]) + fade("drape", [[0, ink(0.4)], [0.12, ink(0.64)], [0.5, ink(0.9)]], "across")
      + fade("sill", [[0, ink(0.84)], [0.5, ink(0.6)], [0.86, ink(0.12, 0.04)], [1, ink(0.4)]], "across") + fade("ribs", [[0, ink(0.9)], [0.6, ink(0.7)], [0.88, ink(0.4)], [1, ink(0.8)]], "across")
      + fade("shade", [[0, ink(0.12, 0.08)], [1, ink(0)]]) + fade("edge", [[0, ink(0.02, 0.28)], [0.7, ink(0.1, 0.3)], [1, ink(0.6)]]) + glow("lamp", [[0, ink(0), 0.6], [0.3, ink(0), 0.26], [1, ink(0), 0]]),
  );
}
