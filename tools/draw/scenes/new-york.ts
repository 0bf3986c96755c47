/**
 * A hotel coffee shop in midtown Manhattan, autumn 1992, dusk: one man slides an envelope over the
 * table, the other keeps his arms folded. The street behind opens like a gate between the towers,
 * exactly over the envelope. Red: the last of the sun at its end, and the envelope's sealed edge.
 */
import { lit, offering, stand, wary, type Light } from "../figures";
import { fringe, gouge } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, put, scene, shape, stroke, type Point } from "../kit";

const roll = dice("new-york");
const LAMPLIT: Light = { away: [-3.9, 2.4], edge: ink(0.04), cloth: ink(0.98) };

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(-80, -80, 1760, 960, roll), "url(#dusk)") + lastSun() + farTowers() + canyon() + street() },
      { id: "middle", depth: 0.25, body: shopFront() + floor() },
      { id: "light", depth: 0.4, body: lampCone() },
      { id: "near", depth: 0.5, body: lamp() + table() },
      { id: "figure-both", depth: 0.55, body: stand(458, 486, 1.28, offering(LAMPLIT), false, 2.6) + stand(1122, 478, 1.28, wary(LAMPLIT), true, 2.3) },
      { id: "front", depth: 1, body: counter() },
    ],
    fade("dusk", [[0, ink(0.6)], [0.4, ink(0.3)], [0.68, ink(0.02, 0.12)], [1, ink(0, 0.2)]]) +
      glow("ember", [[0, ink(0, 0.9), 0.95], [0.3, ink(0, 0.6), 0.6], [1, ink(0, 0.3), 0]]) +
      fade("cone", [[0, ink(0), 0.5], [1, ink(0), 0.12]]) +
      fade("wet", [[0, ink(0, 0.34)], [0.4, ink(0.24)], [1, ink(0.5)]]),
  );
}

function lastSun(): string {
  return shape("M610 640a200 200 0 1 0 400 0a200 200 0 1 0 -400 0Z", "url(#ember)") + shape(curve([[810, 604], [840, 634], [810, 664], [780, 634]], 0.95), ink(0, 1));
}

/** One lit pane: as few letters as an uneven rectangle can have. */
function pane(x: number, y: number, w: number, h: number): string {
  return `M${Math.round(x)} ${Math.round(y)}h${Math.round(w)}l${roll() > 0.5 ? 1 : -1} ${Math.round(h)}h${-Math.round(w)}z`;
}

/** Lit windows in wobbling rows; most are dark, and now and then a whole floor is working late. */
function panes(x: number, y: number, w: number, h: number, size: number, share: number): string {
  let d = "";
  for (let py = y; py < y + h - size; py += size * (2 + roll() * 0.4)) {
    const late = roll() > 0.9 ? 0.8 : share;
    for (let px = x + size; px < x + w - size * 1.4; px += size * (1.8 + roll() * 0.3)) if (roll() < late) d += pane(px, py, size * (0.7 + roll() * 0.3), size * (1 + roll() * 0.3));
  }
  return d;
}

/** A tower with setbacks: pairs of half width and height above the foot. */
function steps(x: number, foot: number, profile: readonly (readonly [half: number, up: number])[]): string {
  const points: Point[] = [];
  profile.forEach(([half, up], at) => points.push([x + half, foot - (profile[at - 1]?.[1] ?? 0)], [x + half, foot - up]));
  return cut([...points, ...points.map(([px, py]): Point => [2 * x - px, py]).toReversed()], roll, 1.2, 140);
}

function farTowers(): string {
  const stepped = steps(696, 700, [[78, 150], [60, 300], [44, 420], [30, 446], [14, 476], [4, 540]]);
  const slab = steps(902, 700, [[46, 330], [38, 344]]);
  const crown = steps(952, 700, [[50, 240], [36, 290], [24, 320], [10, 352], [3, 420]]);
  return shape(slab + crown, ink(0.18)) + shape(stepped, ink(0.24)) + shape(panes(626, 420, 136, 250, 6, 0.16) + panes(866, 380, 84, 280, 5, 0.2), ink(0.02));
}

/** The street's two walls, stepping towards the vanishing point at (810, 640). */
function canyon(): string {
  const walls: readonly [from: number, to: number, top: number, k: number, size: number][] = [
    [640, 730, 470, 0.34, 5], [876, 980, 520, 0.32, 5],
    [556, 672, 330, 0.5, 7], [938, 1070, 380, 0.46, 7],
    [420, 596, 150, 0.66, 10], [1016, 1190, 236, 0.62, 10],
    [-90, 476, -90, 0.86, 14], [1130, 1690, -90, 0.84, 14],
  ];
  return walls.map(([from, to, top, k, size]) => {
    const inner = from < 800 ? to : from;
    const jog = from < 800 ? -1 : 1;
    const block = cut([[from, top], [to, top + roll() * 10], [to, 790], [from, 790]], roll, 1.6, 120);
    const roof = top > 0 ? cut([[inner + jog * 20, top + 4], [inner + jog * 20, top - 26], [inner + jog * 60, top - 30], [inner + jog * 60, top + 4]], roll, 1) : "";
    const corner = shape(gouge(inner, Math.max(top, -40), 700 - Math.max(top, -40), 90, 1 + size * 0.2), ink(k - 0.34, 0.14));
    return shape(block + roof, ink(k)) + shape(panes(from, Math.max(top, -40) + 20, to - from, 700 - Math.max(top, -40), size, 0.24), ink(size > 12 ? 0.26 : 0.02)) + corner;
  }).join("");
}

function street(): string {
  const road = shape(cut([[790, 648], [832, 648], [1240, 800], [380, 800]], roll, 1.4), "url(#wet)");
  const glints = shape(Array.from({ length: 22 }, () => gouge(640 + roll() * 330, 690 + roll() * 80, 16 + roll() * 30, 90, 2)).join(""), ink(0.04));
  const cars = ([[742, 712, 0.5], [868, 704, 0.46], [700, 742, 0.74], [806, 690, 0.36], [950, 746, 0.8]] as const).map(([x, y, s]) => car(x, y, s)).join("");
  return road + glints + cars;
}

function car(x: number, y: number, s: number): string {
  const at = (points: readonly Point[]): Point[] => put(points, { x, y, size: s });
  const body = cut(at([[-44, 20], [-46, -8], [-28, -14], [-20, -36], [20, -36], [28, -14], [46, -8], [44, 20]]), roll, 0.8);
  const lights = ([[-30, 4], [30, 4]] as const).map(([px, py]) => curve(at([[px - 9, py], [px, py - 8], [px + 9, py], [px, py + 8]]), 0.95)).join("");
  return shape(body, ink(0.84)) + shape(lights + gouge(x - 30 * s, y + 24 * s, 50 * s, 90, 7 * s) + gouge(x + 30 * s, y + 24 * s, 50 * s, 90, 7 * s), ink(0));
}

/** The big pane's frame: a dado below, a transom above, two mullions. */
function shopFront(): string {
  const bars = cut([[-80, -80], [1680, -80], [1680, 76], [-80, 84]], roll, 1.6) + cut([[-80, 190], [1680, 184], [1680, 200], [-80, 206]], roll, 1.4) + cut([[286, 60], [310, 60], [308, 800], [284, 800]], roll, 1.4) + cut([[1302, 60], [1326, 60], [1328, 800], [1304, 800]], roll, 1.4);
  const valance = fringe([-60, 40], [1660, 34], 60, 90, 34, 3, ink(0.68));
  const dado = shape(cut([[-80, 786], [1680, 782], [1680, 960], [-80, 960]], roll, 1.6), ink(0.9)) + shape(cut([[-80, 780], [1680, 776], [1680, 788], [-80, 794]], roll, 1.2), ink(0.42));
  return shape(bars, ink(0.96)) + stroke("M313 206L311 778M1299 204L1301 776M-60 208L1660 203", ink(0.34), 2.4) + valance + dado;
}

function floor(): string {
  const base = shape(cut([[-80, 950], [1680, 946], [1680, 1290], [-80, 1290]], roll, 1.6), ink(0.8));
  let tiles = "";
  for (let row = 0; row < 5; row++) {
    const y = 960 + row * row * 9 + row * 16;
    for (let at = -8; at < 8; at++) {
      if ((at + row) % 2 === 0) continue;
      const [w, next, low] = [104 + row * 30, 104 + (row + 1) * 30, 960 + (row + 1) ** 2 * 9 + (row + 1) * 16];
      if (Math.abs(at) * w < 900) tiles += cut([[800 + at * w, y], [800 + (at + 1) * w, y], [800 + (at + 1) * next, low], [800 + at * next, low]], roll, 1.4, 200);
    }
  }
  return base + shape(tiles, ink(0.9)) + shape(curve([[560, 1010], [810, 976], [1060, 1010], [810, 1060]], 0.9), ink(0.45), 'opacity=".6"');
}

function lampCone(): string {
  return shape(cut([[748, 318], [868, 318], [1080, 812], [540, 812]], roll, 1, 300), "url(#cone)", 'opacity=".55"');
}

function lamp(): string {
  const cord = stroke("M807 -80L809 250", ink(0.98), 5);
  const shade = shape(curve([[794, 250], [824, 250], [850, 276], [884, 318], [808, 326], [732, 318], [766, 276]], 0.6), ink(0.98));
  const mouth = shape(curve([[736, 317], [808, 310], [880, 317], [808, 328]], 0.8), ink(0));
  return cord + shade + mouth + fringe([786, 264], [764, 296], 4, 131.8, 22, 2.4, ink(0.5));
}

function table(): string {
  const stem = shape(cut([[790, 820], [830, 820], [834, 1080], [930, 1126], [690, 1128], [786, 1080]], roll, 1.2), ink(0.98));
  const top = lit([curve([[556, 796], [640, 770], [810, 758], [980, 768], [1062, 794], [980, 822], [810, 834], [640, 824]], 0.6)], { edge: ink(0.02), cloth: ink(0.96), away: [0, 14] });
  const surface = shape(curve([[566, 796], [640, 772], [810, 761], [980, 771], [1052, 794], [980, 812], [810, 820], [640, 814]], 0.6), ink(0.14));
  const shadow = shape(cut([[790, 792], [966, 780], [1000, 804], [806, 820]], roll, 1), ink(0.6));
  const envelope = shape(cut([[786, 776], [950, 766], [986, 794], [806, 806]], roll, 1), ink(0)) + stroke("M788 777L888 792L948 768", ink(0.44), 2.2) + shape(cut([[805, 802], [986, 790], [987, 801], [807, 814]], roll, 0.6) + curve([[874, 789], [890, 780], [905, 788], [890, 800]], 0.95), ink(0.02, 0.96));
  return stem + top + surface + shadow + envelope;
}

/** The counter at which we sit: a sugar pourer, a cup, a folded newspaper. */
function counter(): string {
  const top = shape(cut([[-80, 1086], [1680, 1080], [1680, 1290], [-80, 1290]], roll, 1.6), ink(1)) + shape(gouge(-80, 1088, 900, -0.2, 3) + gouge(1660, 1083, 800, 180.1, 3), ink(0.2));
  const pourer = lit([curve([[356, 1110], [352, 1000], [364, 986], [422, 986], [434, 1000], [430, 1110]], 0.4)], { edge: ink(0.04), cloth: ink(0.74), away: [-5, 3] }) + shape(cut([[358, 1046], [400, 1038], [424, 1042], [422, 1104], [360, 1104]], roll, 1), ink(0.12)) + lit([curve([[358, 988], [366, 962], [390, 948], [416, 960], [428, 988]], 0.6)], { edge: ink(0.04), cloth: ink(0.97), away: [-4, 3] });
  const mug = lit([cut([[1150, 1016], [1250, 1014], [1244, 1110], [1158, 1110]], roll, 1)], { edge: ink(0.06), cloth: ink(0.98), away: [4, 4] }) + stroke(line([[1152, 1034], [1112, 1036], [1110, 1076], [1156, 1086]]), ink(0.97), 11);
  const paper = lit([cut([[560, 1080], [800, 1064], [826, 1096], [570, 1112]], roll, 1.4)], { edge: ink(0.06), cloth: ink(0.74), away: [0, 6] });
  return pourer + mug + paper + top;
}
