import { curve, cut, dice, ink, line, shape, stroke, type Point } from "./kit";

/**
 * Figures of the offices and halls: silhouettes with one lit edge. Each is drawn in head units
 * (a head is 100 high, the chin at 0, 0) and set in a picture by a `Place`.
 */
export type Place = (points: readonly Point[]) => Point[];

/** Puts a figure with its chin at (x, y), its head `head` units high; `side` -1 mirrors it, `turn` tilts it. */
export function place(x: number, y: number, head: number, side: 1 | -1 = 1, turn = 0): Place {
  const scale = head / 100;
  const c = Math.cos(turn) * scale;
  const s = Math.sin(turn) * scale;
  return (points) => points.map(([px, py]): Point => [x + side * (px * c - py * s), y + px * s + py * c]);
}

/** A closed curve through the points on the right, mirrored to the left. */
export function mirrored(half: readonly Point[]): Point[] {
  return [...half, ...half.filter(([x]) => x > 0).toReversed().map(([x, y]): Point => [-x, y])];
}

/** One tapered cut of the gouge, as path data: many go into one path. */
export function gouge(x: number, y: number, angle: number, length: number, width: number): string {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): string =>
    `${Math.round(x + dx * along - dy * across)} ${Math.round(y + dy * along + dx * across)}`;
  return `M${at(0, 0)}Q${at(length * 0.4, width)} ${at(length, 0)}Q${at(length * 0.4, -width)} ${at(0, 0)}Z`;
}

/** Gouge marks strewn from one point to another. */
export function gouges(from: Point, to: Point, count: number, angle: number, length: number, width: number, colour: string): string {
  const roll = dice(`${from}${to}${count}`);
  let d = "";
  for (let at = 0; at < count; at++) {
    const part = (at + roll()) / count;
    const reach = length * (0.5 + roll() * 0.8);
    d += gouge(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, angle + (roll() - 0.5) * 0.16, reach, width);
  }
  return shape(d, colour);
}

export type Hair = "short" | "thin" | "bun" | "bob";

const SHOULDERS: readonly Point[] = [[25, -16], [27, 10], [52, 32], [92, 50], [112, 84], [121, 160], [128, 290]];

/** The same outline twice: in the light's colour, and in the dark one shifted by `away` from the light. */
export function litEdge(d: string, rim: string, fill: string, away: Point): string {
  return shape(d, rim) + shape(d, fill, `transform="translate(${away[0].toFixed(1)} ${away[1].toFixed(1)})"`);
}

/** Head and shoulders from behind; `away` points from the light. */
export function listener(at: Place, hair: Hair, rim: string, fill: string, away: Point): string {
  const skull = mirrored([[0, -100], [24, -93], [37, -70], [38, -52], [44, -50], [42, -32], [34, -22], [24, -4], [12, 8]]);
  const hairs: Record<Hair, Point[]> = {
    short: mirrored([[0, -104], [26, -96], [40, -70], [37, -44], [30, -24], [0, -18]]),
    thin: [],
    bun: [[-15, -86], [-19, -104], [-6, -118], [12, -115], [20, -100], [12, -84]],
    bob: [[4, -106], [34, -96], [48, -64], [52, -14], [44, 10], [20, 16], [-20, 16], [-42, 12], [-50, -14], [-46, -64], [-30, -98]],
  };
  const body = litEdge(curve(at(mirrored(SHOULDERS)), 0.7), rim, fill, away);
  const collar = stroke(line(at([[-31, 20], [-14, 29], [14, 29], [31, 20]])), rim, Math.abs(away[1]) * 0.7, 'opacity=".6"');
  return body + litEdge(curve(at(skull)), rim, fill, away) + collar + (hair === "thin" ? "" : litEdge(curve(at(hairs[hair])), rim, fill, away));
}

/** A seated man seen from the front behind a table (table top at y = 190), telling it, one hand raised. */
export function speakerForward(at: Place, rim: string, fill: string, shirt: string): string {
  const body = at([[-20, -14], [-23, 6], [-52, 26], [-92, 44], [-116, 84], [-138, 142], [-150, 186], [-112, 206], [-40, 200], [40, 200], [112, 206], [152, 182], [136, 136], [112, 80], [88, 44], [52, 26], [24, 6], [21, -14]]);
  const arm = curve(at([[104, 190], [120, 140], [134, 92], [142, 90], [166, 92], [176, 140], [184, 190]]), 0.6);
  const hand = cut(at([[138, 88], [128, 64], [127, 52], [133, 50], [143, 66], [144, 36], [151, 34], [155, 62], [160, 34], [167, 36], [166, 64], [174, 44], [180, 47], [172, 84], [166, 96], [144, 97]]), dice("hand"), 0.6, 200);
  return jacketed(at, body, rim, fill, shirt) + stroke(hand + arm, rim, 4) + shape(arm, fill) + shape(cut(at([[138, 94], [169, 94], [170, 103], [137, 103]]), dice("cuff"), 0.4), shirt) + shape(hand, fill);
}

/** A seated man seen from the front, leaning back and listening, one hand raised to his chin. */
export function speakerBack(at: Place, rim: string, fill: string, shirt: string): string {
  const body = at([[-20, -14], [-24, 12], [-54, 32], [-96, 48], [-118, 92], [-126, 150], [-122, 200], [120, 200], [132, 168], [126, 110], [100, 56], [56, 32], [26, 10], [20, -14]]);
  const arm = at([[120, 196], [86, 196], [40, 100], [16, 24], [14, 4], [26, -8], [38, 2], [42, 22], [64, 70], [116, 150]]);
  return jacketed(at, body, rim, fill, shirt) + stroke(curve(arm, 0.6), rim, 3) + shape(curve(arm, 0.6), fill) + shape(cut(at([[22, 44], [42, 34], [46, 42], [27, 54]]), dice("cuff"), 0.5), shirt);
}

function jacketed(at: Place, body: Point[], rim: string, fill: string, shirt: string): string {
  const head = curve(at([[0, -102], [24, -95], [36, -74], [37, -52], [42, -50], [41, -34], [34, -26], [24, -4], [8, 8], [-10, 7], [-25, -6], [-34, -26], [-41, -34], [-42, -50], [-37, -52], [-36, -74], [-22, -96]]));
  const outline = curve(body, 0.7);
  const front = cut(at([[-20, 16], [-2, 26], [18, 15], [22, 30], [2, 112], [-4, 112], [-24, 32]]), dice("shirt"), 0.8);
  const temples = curve(at([[-37, -50], [-40, -66], [-33, -84], [-29, -70], [-33, -56]])) + curve(at([[37, -50], [40, -66], [33, -84], [29, -70], [33, -56]]));
  const tie = cut(at([[-6, 26], [6, 26], [9, 70], [0, 104], [-9, 70]]), dice("tie"), 0.5);
  const lapels = stroke(`${line(at([[-26, 30], [-44, 58], [-28, 68], [-4, 126]]))}${line(at([[24, 30], [42, 58], [28, 68], [2, 126]]))}`, rim, 2.4, 'opacity=".55"');
  return stroke(outline + head, rim, 5) + shape(outline, fill) + shape(front, shirt) + shape(tie, fill) + lapels + shape(head, fill) + shape(temples, rim, 'opacity=".5"');
}

/** A man standing with his back to us, hands clasped behind him, a pair of glasses hanging from them. */
export function standingThinker(at: Place, rim: string, fill: string, away: Point): string {
  const head = curve(at([[2, -101], [26, -93], [38, -70], [38, -50], [43, -48], [41, -32], [34, -22], [26, 0], [-24, 4], [-33, -20], [-41, -32], [-43, -48], [-38, -50], [-37, -72], [-22, -95]]));
  const body = curve(at([[-24, -12], [-28, 12], [-56, 32], [-94, 46], [-113, 78], [-124, 140], [-138, 206], [-128, 232], [-104, 246], [-100, 340], [-92, 352], [-88, 520], [-84, 700], [-8, 700], [0, 420], [10, 700], [84, 700], [90, 520], [94, 352], [102, 338], [104, 244], [130, 230], [140, 200], [124, 134], [110, 74], [92, 44], [54, 32], [28, 12], [24, -14]]), 0.7);
  const sleeves = stroke(line(at([[-128, 228], [-90, 240], [-44, 262]])) + line(at([[-78, 130], [-92, 178], [-62, 214], [-24, 238]])) + line(at([[128, 228], [90, 246], [40, 266]])) + line(at([[80, 126], [94, 176], [64, 214], [26, 236]])), ink(0.5), 2.2);
  const nape = shape(curve(at([[-25, -12], [0, -4], [26, -12], [24, 12], [0, 18], [-24, 12]])), ink(0.78)) + shape(curve(at([[-27, 13], [0, 18], [27, 13], [28, 19], [0, 26], [-28, 19]])), ink(0.2));
  const seams = stroke(line(at([[-36, 24], [0, 36], [36, 24]])) + line(at([[-22, 300], [-24, 354]])) + line(at([[24, 300], [26, 354]])) + line(at([[-98, 350], [0, 358], [98, 350]])), ink(0.5), 1.8);
  const hands = shape(cut(at([[-46, 244], [-24, 236], [4, 240], [30, 236], [46, 246], [44, 264], [22, 270], [16, 284], [6, 286], [-4, 272], [-34, 268], [-48, 260]]), dice("hands"), 1), ink(0.52)) + shape(cut(at([[-52, 244], [-44, 242], [-44, 264], [-52, 262]]) , dice("l"), 0.4) + cut(at([[44, 244], [52, 242], [52, 266], [44, 266]]), dice("r"), 0.4), ink(0.1));
  return litEdge(body, rim, fill, away) + litEdge(head, rim, fill, away) + nape + sleeves + seams + hands;
}

/** A pair of glasses hanging by one temple from (0, 276) of the figure's place. */
export function hangingGlasses(at: Place, colour: string, width: number): string {
  const rims = curve(at([[-4, 318], [16, 314], [24, 326], [18, 342], [2, 344], [-8, 332]])) + curve(at([[0, 354], [20, 352], [26, 366], [18, 380], [2, 380], [-6, 368]]));
  return stroke(`${rims}${line(at([[10, 278], [24, 296], [20, 316]]))}${line(at([[9, 344], [13, 349], [9, 354]]))}${line(at([[20, 380], [32, 360], [34, 312], [22, 282]]))}`, colour, width);
}

/** A man sitting sideways at a desk (facing right, elbow at (120, 170)), his brow on his hand, a cigarette in the other. */
export function weighingMan(at: Place, rim: string, fill: string, away: Point): string {
  const head = curve(at([[-38, -66], [-30, -90], [-6, -101], [22, -94], [38, -74], [42, -52], [45, -42], [41, -31], [38, -14], [28, -2], [10, -4], [-4, 2], [-24, -10], [-36, -36]]));
  const body = curve(at([[-30, -26], [-44, 6], [-84, 30], [-118, 76], [-136, 150], [-140, 230], [-132, 320], [-110, 350], [60, 350], [70, 260], [84, 200], [150, 214], [262, 206], [264, 180], [150, 164], [90, 120], [58, 66], [30, 26], [14, -2]]), 0.7);
  const arm = curve(at([[34, 60], [62, 100], [108, 176], [148, 198], [152, 172], [120, 96], [92, 10], [78, -14], [56, -10], [54, 10], [60, 60]]), 0.6);
  const hand = curve(at([[58, -8], [44, -42], [34, -68], [42, -74], [60, -56], [80, -34], [82, -10], [70, 2]]), 0.6);
  const collar = shape(cut(at([[-26, 4], [22, -2], [34, 20], [46, 42], [24, 28], [-22, 14]]), dice("collar"), 0.6), ink(0.1));
  const lapel = stroke(line(at([[-26, 16], [22, 32], [40, 70], [34, 92], [66, 190]])) + line(at([[-78, 96], [-66, 180], [-40, 250], [60, 262]])), ink(0.55), 2.4);
  return litEdge(body, rim, fill, away) + collar + lapel + litEdge(head, rim, fill, away) + litEdge(hand, rim, fill, away) + litEdge(arm, rim, fill, away) + shape(cut(at([[55, -6], [80, -12], [84, 0], [57, 8]]), dice("cuff"), 0.4), ink(0.06)) + smokingHand(at, rim, fill, away);
}

/** The hand resting on the desk at (262, 190), the cigarette's tip at (330, 158). */
function smokingHand(at: Place, rim: string, fill: string, away: Point): string {
  const palm = curve(at([[258, 178], [284, 172], [306, 178], [322, 186], [316, 194], [296, 194], [280, 206], [258, 206]]), 0.6);
  const fingers = cut(at([[280, 176], [304, 164], [318, 166], [308, 174], [290, 186]]), dice("fingers"), 0.6);
  const cigarette = stroke(line(at([[306, 172], [328, 159]])), ink(0), 4);
  return cigarette + shape(cut(at([[250, 180], [260, 178], [260, 207], [250, 208]]), dice("cuff"), 0.4), ink(0.06)) + litEdge(palm + fingers, rim, fill, away);
}

const PROFILE: readonly Point[] = [[-40, -64], [-32, -88], [-8, -101], [20, -95], [38, -76], [41, -56], [45, -40], [41, -30], [40, -12], [30, 0], [12, -2], [-6, 6], [-26, -8], [-37, -34]];

/** The head in profile, its ear and hairline one cut each. */
function profileHead(at: Place, rim: string, fill: string, away: Point): string {
  const ear = curve(at([[-12, -52], [-4, -58], [3, -50], [-2, -36], [-8, -34]]), 0.8);
  return litEdge(curve(at(PROFILE)), rim, fill, away) + shape(ear, ink(0.6)) + stroke(line(at([[-2, -60], [6, -72], [22, -80]])) + line(at([[-12, -32], [-22, -18], [-30, -14]])), ink(0.62), 2);
}

/** Legs of a man on a chair, facing right, and the chair's seat and posts. */
function seatedLegs(at: Place, fill: string): string {
  const legs = curve(at([[-126, 310], [-20, 280], [120, 286], [196, 296], [216, 330], [206, 440], [214, 600], [150, 604], [146, 440], [128, 372], [0, 376], [-124, 372]]), 0.6);
  const chair = cut(at([[-156, 96], [-142, 94], [-134, 360], [150, 372], [150, 388], [-126, 384], [-140, 640], [-156, 640], [-146, 380]]), dice("chair"), 1) + cut(at([[118, 384], [132, 384], [140, 640], [126, 640]]), dice("leg"), 1);
  return shape(legs + chair, fill);
}

/** A man sitting in profile (facing right) who leans over a table and slides something across it. */
export function offeringMan(at: Place, rim: string, fill: string, away: Point): string {
  const body = litEdge(curve(at([[-28, -20], [-38, 8], [-72, 30], [-104, 74], [-118, 150], [-122, 260], [-128, 340], [-112, 368], [4, 370], [30, 280], [42, 180], [44, 90], [32, 34], [16, 2]]), 0.7), rim, fill, away);
  const arm = litEdge(curve(at([[-46, 62], [10, 70], [46, 110], [112, 206], [180, 208], [236, 206], [238, 230], [170, 240], [96, 248], [66, 226], [0, 160]]), 0.6), rim, fill, away);
  const hand = litEdge(curve(at([[232, 204], [256, 202], [288, 216], [306, 226], [296, 232], [262, 234], [234, 232]]), 0.6), rim, fill, away);
  const marks = shape(cut(at([[-24, 2], [16, 0], [32, 24], [36, 44], [14, 24], [-22, 14]]), dice("collar"), 0.6) + cut(at([[226, 205], [234, 205], [235, 232], [227, 233]]), dice("cuff"), 0.4), ink(0.06));
  const folds = stroke(line(at([[-24, 14], [16, 30], [34, 74], [30, 96], [48, 120]])) + line(at([[-46, 70], [-20, 150], [62, 226]])), ink(0.5), 2.2);
  return seatedLegs(at, fill) + body + marks + profileHead(at, rim, fill, away) + arm + folds + hand;
}

/** A man sitting in profile (facing right), upright against his chair, his arms folded: not yet. */
export function waryMan(at: Place, rim: string, fill: string, away: Point): string {
  const body = litEdge(curve(at([[-30, -18], [-36, 10], [-68, 28], [-104, 62], [-122, 140], [-126, 260], [-132, 340], [-116, 368], [12, 370], [34, 290], [48, 200], [54, 110], [44, 44], [26, 14], [14, 0]]), 0.7), rim, fill, away);
  const arms = litEdge(curve(at([[-70, 70], [-20, 74], [0, 120], [44, 138], [100, 128], [122, 142], [116, 168], [70, 190], [10, 206], [-44, 196], [-74, 140]]), 0.6), rim, fill, away);
  const hand = litEdge(curve(at([[-10, 132], [10, 120], [32, 128], [34, 146], [14, 156], [-8, 150]]), 0.6), ink(0.3), ink(0.72), away);
  const marks = shape(cut(at([[-26, 6], [14, 2], [30, 16], [42, 44], [16, 26], [-24, 18]]), dice("collar"), 0.6), ink(0.06));
  const folds = stroke(line(at([[-26, 18], [20, 32], [42, 76], [36, 92], [48, 112]])) + line(at([[-74, 72], [-62, 140], [-40, 186]])) + line(at([[16, 158], [60, 160], [104, 150]])) + line(at([[34, 136], [12, 136]])) + line(at([[34, 144], [14, 145]])), ink(0.5), 2.2);
  return seatedLegs(at, fill) + body + marks + profileHead(at, rim, fill, away) + arms + hand + folds;
}

/** A woman standing in a lit doorway, one hand on its frame: against the light, so without an inner line. */
export function doorwayClerk(at: Place, fill: string): string {
  const head = curve(at([[0, -104], [28, -96], [42, -66], [44, -24], [32, 4], [16, 6], [-18, 8], [-36, 2], [-46, -26], [-40, -70], [-24, -98]]));
  const body = curve(at([[-18, -10], [-22, 14], [-52, 30], [-80, 46], [-93, 84], [-100, 160], [-108, 236], [-106, 292], [-92, 304], [-88, 250], [-74, 190], [-64, 150], [-58, 190], [-76, 270], [-82, 340], [-80, 404], [76, 402], [78, 340], [72, 266], [56, 190], [64, 140], [112, 150], [148, 138], [174, 60], [192, -20], [184, -42], [170, -30], [152, 48], [130, 94], [104, 82], [84, 50], [54, 32], [22, 14], [18, -10]]), 0.6);
  const legs = curve(at([[-58, 390], [-54, 470], [-58, 520], [-44, 610], [-58, 640], [-24, 646], [-24, 610], [-18, 520], [-16, 470], [-10, 390]]), 0.6) + curve(at([[14, 390], [20, 470], [20, 520], [34, 606], [30, 640], [66, 642], [52, 606], [60, 520], [56, 470], [62, 390]]), 0.6);
  return shape(body + legs, fill) + shape(head, fill);
}
