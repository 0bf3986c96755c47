/**
 * Vienna, June 1993: a palace corridor lent to a conference. Two delegations stand apart, with a great deal of carpet
 * between them; a coat has been left on a chair, and a man comes up with the grey file under his arm.
 */
import { arriving, lit, outline, person, seam, stand, type Light, type Pose } from "../figures";
import { gouge, gouges } from "../gouges";
import { curve, cut, dice, fade, ink, line, scene, shape, stroke, type Point } from "../kit";
import { carriedFile, clipboard } from "../props";

const roll = dice("vienna-corridor");
const WINDOWS: readonly (readonly [number, number])[] = [[1.16, 1.42], [1.7, 2.12], [2.56, 3.26], [4, 5.2], [6.4, 9]];

/**
 * A point of the corridor: `u` across it, from -1 (window wall) to 1 (inner wall); `h` above the floor, 1 at the
 * eye; `t` its nearness, 1 at the end wall.
 */
function at(u: number, h: number, t: number): Point {
  return [760 + 100 * u * t, 440 + (1 - h) * 120 * t];
}

export function draw(): string {
  const day: Light = { away: [9, 5], edge: ink(0.02), cloth: ink(0.97) };
  const far: Light = { away: [7, 4], edge: ink(0.02), cloth: ink(0.84) };
  return scene(
    [
      { id: "back", depth: 0.1, body: endWall() + ceiling() + windowWall() + innerWall() + floor() },
      { id: "light", depth: 0.1, body: sunlight() },
      { id: "figure-others", depth: 0.25, body: group([
          [768, 0.262, 0.95, { looks: "front", wears: "belted", left: "clasping", right: "clasping", hair: "bun" }],
          [922, 0.345, 1.02, { looks: "left", wears: "suit", left: "hanging", right: "pocket" }],
          [838, 0.375, 0.97, { looks: "right", wears: "coat", left: "behind", right: "behind" }],
        ], far) + chandelier(1.5) },
      { id: "figure-delegation", depth: 0.4, body: group([
          [586, 0.49, 0.95, { looks: "left", wears: "skirt", left: "folded", right: "folded", hair: "bob" }],
          [668, 0.525, 1.03, { looks: "left", wears: "suit", left: "pocket", right: "behind", hair: "thin" }],
          [486, 0.55, 0.97, { looks: "right", wears: "suit", left: "hanging", right: "writing", holds: clipboard(), bow: 12 }],
        ], { ...far, cloth: ink(0.95) }) + chandelier(2.7) },
      { id: "figure-minister", depth: 0.7, body: footShadow(1116, 1120) + stand(1116, 1122, 0.99, arriving({ ...day, away: [-8, 5] }, carriedFile()), true) },
      { id: "front", depth: 0.9, body: chair() + coat() },
    ],
    fade("windows", [[0, ink(0.93)], [0.6, ink(0.76)], [1, ink(0.34)]], "right") + fade("inner", [[0, ink(0.42)], [0.4, ink(0.8)], [1, ink(0.97)]], "right") +
      fade("floor", [[0, ink(0.16)], [0.3, ink(0.44)], [1, ink(0.86)]]) + fade("carpet", [[0, ink(0.4)], [0.4, ink(0.66)], [1, ink(0.95)]]) +
      fade("patch", [[0, ink(0), 0.8], [1, ink(0), 0.34]]),
  );
}

/** The far end: double doors that nobody has opened yet, a lunette, a clock without figures. */
function endWall(): string {
  const wall = shape(cut([[640, 180], [880, 180], [880, 580], [640, 580]], roll, 1), ink(0.16));
  const doors = shape(cut([[718, 360], [802, 360], [803, 560], [717, 560]], roll, 1), ink(0.42)) + stroke("M760 362V558M728 376H752V440H728ZM768 376H792V440H768ZM728 456H752V544H728ZM768 456H792V544H768Z", ink(0.1), 2.4);
  const clock = shape(curve([[742, 306], [760, 296], [778, 306], [782, 324], [770, 340], [750, 340], [738, 324]], 0.9), ink(0)) + stroke(curve([[742, 306], [760, 296], [778, 306], [782, 324], [770, 340], [750, 340], [738, 324]], 0.9) + "M760 306V320L768 327", ink(0.7), 4);
  return wall + doors + clock + stroke("M706 560V350L760 344L814 350V560M664 270H858", ink(0.5), 4);
}

function ceiling(): string {
  const vault = shape(cut([at(-1, 2.9, 1), at(1, 2.9, 1), at(1, 2.9, 4), at(-1, 2.9, 4)], roll, 1.4), ink(0.3));
  const ribs = [1.25, 1.65, 2.25].map((t) => line([at(-1, 2.9, t), at(0, 3.02, t), at(1, 2.9, t)])).join("");
  return vault + stroke(ribs, ink(0.62), 5) + stroke([-0.5, 0.5].map((u) => line([at(u, 2.95, 1), at(u, 2.95, 3.6)], 0)).join(""), ink(0.1), 3);
}

/** The window wall: piers in shadow, arched windows blind with June light. */
function windowWall(): string {
  const wall = shape(cut([at(-1, 0, 1), at(-1, 2.9, 1), at(-1, 2.9, 4.5), [-80, -1000], [-80, 1400], at(-1, 0, 9)], roll, 2, 140), "url(#windows)");
  let glass = "";
  let bars = "";
  let reveals = "";
  for (const [a, b] of WINDOWS) {
    const mid = (a + b) / 2;
    const spring = 2.05;
    glass += cut([at(-1, 0.36, a), at(-1, spring, a), at(-1, spring + 0.2, a + (b - a) * 0.22), at(-1, spring + 0.26, mid), at(-1, spring + 0.2, b - (b - a) * 0.22), at(-1, spring, b), at(-1, 0.36, b)], roll, 1.2, 160);
    reveals += cut([at(-1, 0.36, a), at(-1, spring, a), at(-0.9, spring, a), at(-0.9, 0.36, a)], roll, 1, 160);
    bars += line([at(-1, 0.36, mid), at(-1, spring + 0.26, mid)], 0) + [0.9, 1.48, spring].map((h) => line([at(-1, h, a), at(-1, h, b)], 0)).join("");
  }
  const sill = WINDOWS.map(([a, b]) => line([at(-0.98, 0.34, a - 0.05), at(-0.98, 0.34, b + 0.08)], 0)).join("");
  const base = stroke(line([at(-1, 0.12, 1), at(-1, 0.12, 9)], 0) + line([at(-1, 2.62, 1), at(-1, 2.62, 5)], 0), ink(0.2), 4);
  return wall + shape(glass, ink(0)) + shape(garden(), ink(0.14)) + shape(reveals, ink(0.3)) + stroke(bars, ink(0.78), 6) + stroke(sill, ink(0.04), 5) + base + shape(gouges(22, [330, 120, 90, 500], 90, [30, 110], 6, roll) + gouges(14, [150, 220, 44, 700], 90, [40, 120], 7, roll), ink(0.56));
}

/** Tops of limes outside, as pale as the light lets them be. */
function garden(): string {
  const crown = (a: number, b: number, h: number): string => curve([at(-1, 0.38, a), at(-1, h, a), at(-1, h + 0.16, a + (b - a) * 0.3), at(-1, h - 0.04, a + (b - a) * 0.6), at(-1, h + 0.1, b), at(-1, 0.38, b)], 0.6);
  return WINDOWS.map(([a, b], index) => crown(a + 0.01, b - 0.01, 0.74 + (index % 2) * 0.2)).join("");
}

/** The inner wall: tall doors and pier glasses, each with a sliver of window in it. */
function innerWall(): string {
  const wall = shape(cut([at(1, 0, 1), at(1, 2.9, 1), at(1, 2.9, 4.5), [1680, -1000], [1680, 1560], at(1, 0, 9)], roll, 2, 140), "url(#inner)");
  const panel = (a: number, b: number, low: number, high: number): string => cut([at(1, low, a), at(1, high, a), at(1, high, b), at(1, low, b)], roll, 1.2, 160);
  const doors = shape(panel(1.3, 1.7, 0, 1.9) + panel(3.1, 4.5, 0, 2), ink(0.92)) + stroke(panel(1.3, 1.7, 0, 1.9) + panel(3.1, 4.5, 0, 2) + panel(3.24, 3.7, 0.16, 0.84) + panel(3.84, 4.34, 0.16, 0.84) + panel(3.24, 3.7, 1, 1.86) + panel(3.84, 4.34, 1, 1.86), ink(0.56), 3);
  const glasses = shape(panel(1.96, 2.5, 0.62, 2.1) + panel(5.2, 6.4, 0.62, 2.3), ink(0.7)) + shape(panel(2.06, 2.2, 0.7, 2) + panel(2.3, 2.4, 0.7, 2) + panel(5.4, 5.7, 0.7, 2.2) + panel(6, 6.2, 0.7, 2.2), ink(0.08)) + stroke(panel(1.96, 2.5, 0.62, 2.1) + panel(5.2, 6.4, 0.62, 2.3), ink(0.3), 5);
  const rails = stroke(line([at(1, 0.12, 1), at(1, 0.12, 9)], 0) + line([at(1, 2.62, 1), at(1, 2.62, 5)], 0), ink(0.44), 4);
  return wall + doors + glasses + rails + shape(gouges(16, [1000, 260, 60, 360], 90, [30, 90], 5, roll) + gouges(22, [1240, 200, 180, 700], 90, [40, 130], 7, roll), ink(0.66));
}

/** Parquet, and down the middle a runner with its two red lines. */
function floor(): string {
  const strip = (from: number, to: number): string => cut([at(from, 0, 1), at(to, 0, 1), at(to, 0, 7.4), at(from, 0, 7.4)], roll, 1, 400);
  const boards = shape(strip(-1.6, 1.6), "url(#floor)") + stroke([-0.86, -0.7, -0.56, 0.56, 0.7, 0.86].map((u) => line([at(u, 0, 1.04), at(u, 0, 7.2)], 0)).join(""), ink(0.5), 2);
  return boards + shape(strip(-0.42, 0.42), "url(#carpet)") + shape(strip(-0.37, -0.33) + strip(0.33, 0.37), ink(0.06, 0.78)) + shape(weave(), ink(0.44));
}

function weave(): string {
  let d = "";
  for (let row = 0; row < 46; row++) {
    const [x, y] = at((roll() - 0.5) * 0.58, 0, 1.2 + roll() ** 0.7 * 4.8);
    d += gouge(x, y, (y - 440) * 0.06 + 6, (roll() - 0.5) * 4, 4);
  }
  return d;
}

/** What each window lays on the floor. */
function sunlight(): string {
  return WINDOWS.slice(0, 4).map(([a, b]) => [[a, (a + b) / 2 - 0.02], [(a + b) / 2 + 0.02, b]].map(([from = 0, to = 0]) => shape(cut([at(-0.92, 0, from * 1.06), at(0.2, 0, from * 1.3), at(0.2, 0, to * 1.3), at(-0.92, 0, to * 1.06)], roll, 1.4, 160), "url(#patch)")).join("")).join("");
}

/** Where somebody stands, how near, how tall among the others, and how. */
type Standing = readonly [x: number, near: number, tall: number, pose: Pose];

/** People who came together, feet where the floor has them. */
function group(people: readonly Standing[], light: Light): string {
  const shadows = people.map(([x, near]) => footShadow(x, 440 + near * 690, near)).join("");
  return shadows + people.map(([x, near, tall, pose]) => stand(x, 440 + near * 690, near * tall, person(pose, light))).join("");
}

function footShadow(x: number, y: number, scale = 1): string {
  return shape(cut([[x - 90 * scale, y - 4], [x + 60 * scale, y - 8 * scale], [x + 330 * scale, y + 40 * scale], [x + 200 * scale, y + 60 * scale]], roll, 2), ink(0.92), 'opacity=".55"');
}

function chandelier(t: number): string {
  const [x, y] = at(0, 2.2, t);
  const s = t * 0.36;
  const p = (px: number, py: number): Point => [x + px * s, y + py * s];
  const arms = [-1, 1].map((side) => line([p(0, 10), p(side * 60, 34), p(side * 110, 6), p(side * 116, -22)]) + line([p(0, 20), p(side * 40, 52), p(side * 70, 20), p(side * 72, -8)])).join("");
  const drops = Array.from({ length: 11 }, (_, index) => gouge(...p(-110 + index * 22, 14 + (5 - Math.abs(index - 5)) * 6), 26 * s, 90, 9 * s)).join("");
  const flames = [-116, -72, 72, 116].map((px) => gouge(...p(px, px * px > 9000 ? -24 : -10), 26 * s, -90, 11 * s)).join("");
  return stroke(line([p(0, -700), p(0, 40)], 0), ink(0.84), 5 * s) + stroke(arms, ink(0.86), 6 * s) + shape(curve([p(-14, 0), p(0, -30), p(14, 0), p(8, 50), p(0, 66), p(-8, 50)]), ink(0.86)) + shape(drops, ink(0.8)) + shape(flames, ink(0.02));
}

/** A gilt chair of the house, its back to the light. */
function chair(): string {
  const dark: Light = { away: [7, 5], edge: ink(0.04), cloth: ink(0.98) };
  const back = outline([[262, 720], [288, 700], [340, 690], [392, 698], [416, 716], [420, 780], [408, 900], [408, 900], [268, 906], [268, 906], [256, 790]], 0.6);
  const seat = outline([[250, 914], [420, 906], [520, 946], [512, 976], [330, 992], [244, 950]], 0.3);
  const legs = [[262, 940, 250, 1130], [410, 930, 420, 1090], [340, 980, 334, 1180], [504, 966, 520, 1150]].map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => outline([[x0 - 12, y0], [x0 + 12, y0], [x1 + 9, y1 - 30], [x1 + 8, y1], [x1 - 8, y1], [x1 - 6, y1 - 30]], 0.4));
  const oval = curve([[296, 736], [340, 724], [384, 734], [392, 800], [380, 868], [300, 872], [284, 806]], 0.7);
  return shape(cut([[240, 1130], [520, 1150], [760, 1190], [420, 1204]], roll, 3), ink(0.94), 'opacity=".6"') + lit(legs, dark) + lit([back], dark) + shape(oval, ink(0.6)) + lit([seat], dark) + seam("M300 922L410 916L490 946", 0.4, 3);
}

/** The coat thrown over it, one sleeve down the front: somebody means to leave soon, or to stay. */
function coat(): string {
  const cloth: Light = { away: [8, 6], edge: ink(0.06), cloth: ink(0.9) };
  const hung = outline([[228, 742], [246, 702], [282, 678], [326, 672], [352, 690], [356, 760], [350, 850], [366, 960], [384, 1064], [384, 1064], [318, 1082], [318, 1082], [214, 1066], [214, 1066], [216, 960], [222, 850]], 0.5);
  const sleeve = outline([[330, 680], [366, 690], [398, 740], [416, 830], [424, 920], [424, 920], [376, 930], [376, 930], [366, 850], [350, 770]], 0.5);
  const collar = outline([[262, 692], [296, 662], [340, 660], [366, 678], [344, 704], [300, 694]], 0.5);
  return lit([hung], cloth) + lit([sleeve], cloth) + lit([collar], { ...cloth, cloth: ink(0.7) }) + seam("M300 706Q292 860 316 1076M262 760Q246 900 248 1060M334 860Q338 960 356 1058M392 780Q402 850 402 916", 0.4, 3);
}
