/** Hands, bodies and gouge marks that the map-and-endings pictures share. */
import { curve, ink, line, num, shape, stroke, type Point } from "./kit";

/** Where a drawing in its own units is put on the sheet: `size` sheet units to one of its own. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn?: number;
  readonly mirror?: boolean;
}

/** The points of a drawing, moved to its spot. */
export function put(points: readonly Point[], { x, y, size, turn = 0, mirror = false }: Spot): Point[] {
  const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size];
  return points.map(([px, py]) => {
    const side = mirror ? -px : px;
    return [x + side * cos - py * sin, y + side * sin + py * cos];
  });
}

/** One gouge: a tapered stroke that is widest a third of the way along. */
export function nick(x: number, y: number, length: number, angle: number, width: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, off: number): string => `${num(x + along * cos - off * sin)} ${num(y + along * sin + off * cos)}`;
  return `M${at(0, 0)}L${at(length * 0.35, width / 2)} ${at(length, 0)} ${at(length * 0.3, -width / 2)}z`;
}

/** Gouges strewn over a box, all lying nearly one way. */
export function nicks(area: readonly [x: number, y: number, w: number, h: number], count: number, angle: number, roll: () => number, length = 26): string {
  const [x, y, w, h] = area;
  return Array.from({ length: count }, () =>
    nick(x + roll() * w, y + roll() * h, length * (0.5 + roll()), angle + (roll() - 0.5) * 0.24, 1.6 + roll() * 3)).join("");
}

/** An open left hand seen from its back, fingers to the left; its own origin is the middle of the wrist. */
const OPEN_HAND: readonly Point[] = [
  [34, -34], [-14, -42], [-34, -66], [-62, -96], [-84, -116], [-97, -117], [-99, -105], [-84, -82], [-70, -58], [-82, -46],
  [-108, -51], [-150, -58], [-188, -61], [-201, -51], [-190, -40], [-150, -35], [-116, -31], [-150, -32], [-200, -32], [-215, -21],
  [-203, -10], [-152, -9], [-116, -5], [-150, -6], [-188, -2], [-201, 9], [-188, 20], [-146, 18], [-108, 20],
  [-134, 23], [-158, 31], [-167, 41], [-155, 51], [-118, 48], [-82, 46], [-40, 46], [34, 38],
];

/** A hand closed on a pen, thumb's side up, drawn like `OPEN_HAND`. */
const WRITING_HAND: readonly Point[] = [
  [34, -34], [-12, -44], [-50, -60], [-88, -66], [-118, -54], [-146, -36], [-163, -22], [-165, -11], [-152, -5], [-130, -8],
  [-142, 2], [-143, 16], [-130, 22], [-134, 34], [-122, 44], [-100, 46], [-70, 52], [-36, 50], [34, 38],
];

/** An open hand with its cuff and sleeve, dark, lit along the thumb's side. */
export function reachingArm(spot: Spot, roll: () => number): string {
  const thumb = put([[22, -40], [-14, -43], [-34, -67], [-62, -97], [-84, -116], [-95, -117]], spot);
  const index = put([[-84, -47], [-108, -51], [-150, -59], [-186, -61]], spot);
  return shape(curve(put(OPEN_HAND, spot), 0.6), ink(0.9)) + stroke(line(thumb, 0.6) + line(index, 0.6), ink(0.1), 4) + sleeve(spot, roll);
}

/** A writing hand and its pen, with cuff and sleeve. */
export function writingArm(spot: Spot, roll: () => number): string {
  const pen = shape(straight(put([[-230, -26], [-194, -27], [-4, 14], [6, 26], [-8, 36], [-200, -6]], spot)), ink(0.99)) + stroke(line(put([[-194, -27], [-6, 14]], spot)) + line(put([[-200, -6], [-10, 36]], spot)), ink(0.06), 4);
  const knuckles = [line(put([[-132, -6], [-108, -14], [-86, -12]], spot)), line(put([[-130, 22], [-106, 16], [-84, 16]], spot)), line(put([[-150, -34], [-116, -34], [-84, -46]], spot))];
  const edge = line(put([[20, -38], [-12, -45], [-50, -61], [-88, -67], [-118, -55], [-150, -34]], spot));
  return shape(curve(put(WRITING_HAND, spot), 0.55), ink(0.9)) + stroke(knuckles.join(""), ink(0.46), 4) + stroke(edge, ink(0.1), 4) + pen + sleeve(spot, roll);
}

function sleeve(spot: Spot, roll: () => number): string {
  const cloth = put([[52, -58], [120, -68], [330, -104], [620, -150], [640, 190], [330, 116], [130, 76], [56, 62]], spot);
  const cuff = put([[26, -44], [64, -50], [66, 56], [28, 48]], spot);
  const lit = put([[60, -57], [120, -67], [330, -103], [620, -149]], spot);
  const folds = [[150, -20], [240, -34], [330, 20], [420, -30]].map(([x = 0, y = 0]) => {
    const [from, to] = put([[x, y], [x - 34 - roll() * 20, y + 44]], spot) as [Point, Point];
    return nick(from[0], from[1], Math.hypot(to[0] - from[0], to[1] - from[1]), Math.atan2(to[1] - from[1], to[0] - from[0]), 6);
  });
  return shape(curve(cuff, 0.2), ink(0.06)) + shape(curve(cloth, 0.35), ink(0.96)) + stroke(line(lit), ink(0.2), 5) + shape(folds.join(""), ink(0.55));
}

/** A man standing, seen nearly from behind, holding a board before him; a hundred of his own units tall, feet at the origin. */
export function withBoard(spot: Spot, lit: string): string {
  const coat: readonly Point[] = [
    [-3, -88], [-4, -83.5], [-11, -80.5], [-13.5, -74], [-14, -64], [-15, -59], [-25, -61.5], [-26, -58], [-16, -53], [-12.5, -54], [-12.5, -42], [-13, -33],
    [0, -31.5], [13.5, -33], [13, -50], [14.5, -60], [14.5, -70], [12.5, -78], [9, -81.5], [4, -83.5], [3.4, -88],
  ];
  const board: readonly Point[] = [[-35, -66], [-20, -71], [-18, -61], [-32, -55.5]];
  return legs(spot) + shape(curve(put(coat, spot), 0.45), ink(0.95)) + head(spot) + shape(straight(put(board, spot)), ink(0.9)) +
    stroke(line(put([[-34, -67], [-21, -71]], spot)), lit, spot.size * 1.2) + litBack(spot, lit);
}

/** A man standing with one arm raised to point; measured as `withBoard`. */
export function pointing(spot: Spot, lit: string): string {
  const coat: readonly Point[] = [
    [-3, -88], [-4, -83.5], [-11, -81], [-20, -78], [-31, -80], [-38, -82.5], [-39, -80], [-32, -76], [-21, -72], [-13, -70], [-12, -54], [-13, -42], [-14, -30],
    [0, -28], [13, -30], [12.5, -50], [15, -58], [15, -69], [12.5, -78], [9, -81.5], [4, -83.5], [3.4, -88],
  ];
  return legs(spot) + shape(curve(put(coat, spot), 0.45), ink(0.95)) + head(spot) + litBack(spot, lit);
}

/** An officer in cap and belted greatcoat, hands behind his back; measured as `withBoard`. */
export function officer(spot: Spot, lit: string): string {
  const coat: readonly Point[] = [
    [-3.4, -88], [-4, -84], [-12, -82], [-14, -75], [-14, -62], [-11, -55], [-11.5, -50], [-14.5, -24], [0, -22], [15, -24], [11.6, -50], [11.2, -55],
    [14.4, -62], [14.2, -75], [12, -82], [4, -84], [3.6, -88],
  ];
  const cap: readonly Point[] = [[-6, -94], [-9.5, -97], [-9, -101], [-2, -103.5], [6, -102.5], [9.6, -98.4], [6.4, -96], [6, -93.4]];
  const belt = stroke(line(put([[-11, -52.6], [0, -51.6], [11, -52.6]], spot)), ink(0.5), spot.size * 1.3);
  const boards = stroke(line(put([[-12, -80.6], [-6, -82]], spot)), lit, spot.size * 1.2) + stroke(line(put([[6, -82], [12, -80.6]], spot)), lit, spot.size * 1.2);
  return legs(spot) + shape(curve(put(coat, spot), 0.45), ink(0.95)) + head(spot) + shape(curve(put(cap, spot), 0.7), ink(0.95)) + belt + boards + litBack(spot, lit);
}

function legs(spot: Spot): string {
  const left: readonly Point[] = [[-11.4, -38], [-11, -18], [-10.4, -4], [-14, -1.4], [-14, 0], [-2.4, 0], [-2, -18], [0.5, -36]];
  const right: readonly Point[] = [[0.5, -36], [2.6, -18], [3, -4], [2.4, 0], [13.4, 0], [13, -1.6], [10.6, -4], [11.2, -18], [11.5, -38]];
  return shape(curve(put(left, spot), 0.4) + curve(put(right, spot), 0.4), ink(0.95));
}

function head(spot: Spot): string {
  return shape(curve(put([[-5, -94], [-4.2, -99], [0, -100.6], [4.4, -99], [5.6, -94], [4.6, -89.6], [3.2, -86.6], [-2.4, -86.6], [-4.4, -90]], spot), 0.55), ink(0.95));
}

/** The light on the outer edge of head, shoulder and sleeve. */
function litBack(spot: Spot, lit: string): string {
  const edge = [line(put([[2, -100], [5, -98], [5.6, -94], [4.8, -90]], spot), 0.8), line(put([[4, -84], [9, -82], [12.6, -78.6], [14.4, -70], [14, -60]], spot), 0.8)];
  return stroke(edge.join(""), lit, spot.size * 1.1);
}

function straight(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join("L")}Z`;
}

/** A woman stooping to a plant, turned away to the light on the right: kerchief, jacket, wide field trousers, a bucket in her far hand. */
export function stooping(spot: Spot, lit: string): string {
  const dark = ink(0.96);
  const kerchief: readonly Point[] = [[206, -330], [226, -346], [256, -344], [281, -322], [289, -294], [278, -268], [256, -256], [230, -262], [212, -286]];
  const knot: readonly Point[] = [[216, -338], [196, -356], [178, -362], [186, -350], [176, -344], [198, -336], [212, -326]];
  const jacket: readonly Point[] = [
    [-52, -240], [-48, -278], [-20, -304], [50, -328], [120, -344], [176, -346], [212, -330], [230, -302], [220, -276], [186, -264], [134, -254], [92, -236], [74, -206], [20, -200], [-44, -212],
  ];
  const back: readonly Point[] = [[-48, -236], [-60, -186], [-52, -120], [-46, -58], [-52, -26], [-60, -8], [-52, 0], [10, 2], [4, -10], [-18, -22], [-20, -40], [-4, -100], [14, -150], [28, -204]];
  const front: readonly Point[] = [[0, -216], [22, -150], [30, -90], [30, -34], [27, -6], [38, 6], [98, 8], [94, -6], [66, -18], [63, -36], [80, -96], [86, -150], [76, -224]];
  const far: readonly Point[] = [[136, -270], [136, -200], [124, -142], [122, -126], [138, -122], [146, -138], [164, -190], [180, -240]];
  const near: readonly Point[] = [[182, -312], [216, -306], [226, -262], [230, -200], [238, -140], [244, -96], [258, -70], [256, -52], [244, -60], [238, -44], [228, -56], [220, -84], [212, -130], [196, -186], [172, -240], [166, -282]];
  const pail: readonly Point[] = [[88, -96], [172, -98], [160, -8], [100, -6]];
  const cuts = [line(put([[198, -184], [214, -188], [230, -182]], spot)), line(put([[-48, -222], [14, -206], [72, -214]], spot)), line(put([[206, -330], [214, -300], [232, -264]], spot)), line(put([[150, -336], [172, -316], [176, -270]], spot))];
  return (
    shape(curve(put(far, spot), 0.5), dark) + stroke(line(put([[90, -96], [110, -128], [130, -136], [152, -128], [170, -98]], spot)), dark, 3.4 * spot.size) +
    shape(straight(put(pail, spot)), ink(0.72)) + shape(curve(put([[90, -97], [130, -106], [170, -98], [130, -90]], spot), 0.5), ink(0.1)) + stroke(line(put([[170, -92], [159, -12]], spot)), lit, 4 * spot.size) +
    shape(curve(put(back, spot), 0.5) , dark) + shape(curve(put(front, spot), 0.5), dark) + shape(curve(put(jacket, spot), 0.5), dark) +
    shape(curve(put(near, spot), 0.5), dark) + shape(curve(put(knot, spot), 0.5), dark) + shape(curve(put(kerchief, spot), 0.5), ink(0.9)) +
    stroke(cuts.join(""), ink(0.52), 2.6 * spot.size) +
    stroke([
      line(put([[-46, -282], [-20, -305], [50, -329], [120, -345], [176, -346]], spot)),
      line(put([[228, -345], [256, -343], [280, -322], [288, -294], [280, -270]], spot)),
      line(put([[226, -262], [231, -200], [238, -140], [244, -98], [257, -72]], spot)),
      line(put([[84, -160], [80, -96], [64, -38]], spot)),
    ].join(""), lit, 4.2 * spot.size)
  );
}

const HAIR: readonly Point[] = [[-5.6, -87.6], [-6.8, -93], [-5, -98.8], [0, -101.6], [4.8, -99.6], [7, -94.6], [6.4, -89], [4.4, -86.8], [4.2, -83], [-4, -83], [-4, -86.4]];
const LEFT_CALF: readonly Point[] = [[-8.4, -20], [-7.6, -10], [-6, -4], [-7.4, -1.4], [-7, 0], [-1.4, 0], [-1.2, -3], [-2.8, -10], [-1, -19]];
const RIGHT_CALF: readonly Point[] = [[1.6, -19], [3, -10], [2.4, -3], [2, 0], [7.6, 0], [8, -1.6], [6.6, -4], [8.4, -11], [9.6, -20]];

/** A woman in a belted coat, from behind, a receiver at her right ear; measured as `withBoard`. */
export function telephoning(spot: Spot, lit: string): string {
  const dark = ink(0.97);
  const coat: readonly Point[] = [
    [-3, -86], [-7, -85.5], [-12, -82], [-15, -77], [-16.6, -66], [-17.4, -56], [-14.4, -47], [-11.6, -46], [-13, -34], [-15.6, -19], [-6, -17], [4, -16.4], [15.4, -18.6],
    [12.6, -36], [10, -50], [9, -57.5], [11, -68], [14, -74], [13.6, -80], [10.6, -83.4], [6, -85.6], [3, -86.4],
  ];
  const upper: readonly Point[] = [[7, -85], [13.4, -82.4], [19, -75], [24.6, -66], [25.6, -61.6], [21, -59.4], [14, -62.4], [8, -70]];
  const fore: readonly Point[] = [[17.4, -60.4], [22.6, -59.4], [26, -63.4], [23, -74], [17.4, -87], [11.4, -86.6], [12.4, -78], [15, -70]];
  const hand: readonly Point[] = [[17.2, -87], [11.8, -84], [9, -87.6], [8.4, -92], [10.6, -94.8], [14.6, -94], [16.6, -91]];
  const receiver: readonly Point[] = [[5.4, -97.6], [8, -100.4], [11.2, -99.6], [12.8, -95], [13, -88], [12, -82.6], [9, -80], [6, -81.4], [6.6, -83.6], [9.6, -85.6], [10.2, -93], [8.4, -95.4]];
  const cuts = [
    line(put([[-9.4, -57], [-2, -55.6], [8.8, -57]], spot)), line(put([[-0.4, -55], [0.4, -40], [-0.2, -17]], spot)), line(put([[-11.4, -48], [-10.6, -60], [-11.6, -72]], spot)),
    line(put([[-8, -85.2], [0, -82], [8, -85]], spot)), line(put([[13, -78], [16.4, -71], [20.4, -64.4]], spot)),
  ];
  return (
    [LEFT_CALF, RIGHT_CALF, coat, upper, fore].map((part) => shape(curve(put(part, spot), 0.5), dark)).join("") +
    shape(curve(put(HAIR, spot), 0.5), dark) + shape(curve(put(receiver, spot), 0.4), ink(0.8)) + shape(curve(put(hand, spot), 0.5), dark) +
    stroke(cuts.join(""), ink(0.5), spot.size * 0.55) +
    stroke(line(put([[17.4, -87], [23, -74], [26, -63.6], [23.4, -60]], spot)) + line(put([[12, -53.6], [12.8, -36], [15.4, -19]], spot)), lit, spot.size * 0.9)
  );
}

/** A man waiting, arms at his sides; measured as `withBoard`. */
export function waiting(spot: Spot, lit: string): string {
  const jacket: readonly Point[] = [
    [-3, -88], [-4, -83.5], [-11, -81], [-14, -75.5], [-15, -64], [-15.6, -53], [-15, -44], [-12.8, -41], [-11, -43], [-11.4, -38], [0, -36.5],
    [11.4, -38], [11, -43], [12.8, -41], [15, -44], [15.6, -53], [15, -64], [14, -75.5], [11, -81], [4, -83.5], [3.4, -88],
  ];
  const sleeves = line(put([[-10.6, -44], [-10.2, -58], [-11, -70]], spot)) + line(put([[10.6, -44], [10.2, -58], [11, -70]], spot)) + line(put([[0, -50], [0.4, -37]], spot));
  return legs(spot) + shape(curve(put(jacket, spot), 0.45), ink(0.95)) + head(spot) + stroke(sleeves, ink(0.48), spot.size * 0.6) + litBack(spot, lit);
}

/** Someone seated on a case some thirty units high, in profile to the left, forearms on the knees. */
export function seated(spot: Spot, lit: string): string {
  const leg: readonly Point[] = [[14, -40], [0, -41], [-16, -41], [-21.4, -37], [-20, -20], [-18.6, -5], [-25, -2], [-25, 0], [-11.6, 0], [-11.6, -14], [-10.6, -29], [2, -28], [14, -29]];
  const torso: readonly Point[] = [[-6, -75], [1, -74.6], [9, -68], [14, -56], [15.6, -41], [14, -30], [2, -31], [0, -44], [-4, -58], [-7, -68]];
  const arm: readonly Point[] = [[1, -69], [5.4, -60], [1, -47], [-11, -42], [-21, -42], [-24, -45], [-19, -48.6], [-10, -50], [-6, -58], [-5, -67]];
  const face: readonly Point[] = [[-10.4, -84], [-9.4, -89], [-5, -91.6], [0, -90], [2, -85.4], [0.6, -80], [0, -74], [-6.4, -74], [-8.6, -78.6]];
  return [leg, torso, face].map((part) => shape(curve(put(part, spot), 0.5), ink(0.95))).join("") + shape(curve(put(arm, spot), 0.5), ink(0.9)) +
    stroke(line(put([[5.4, -60], [1, -47], [-11, -42]], spot)), ink(0.48), spot.size * 0.6) + stroke(line(put([[-9.6, -89], [-5, -91.6], [0, -90], [2, -85.4]], spot)) + line(put([[1, -74.6], [9, -68], [14, -56], [15.4, -42]], spot)), lit, spot.size);
}

/** A woman in a coat, her arms folded; measured as `withBoard`. */
export function armsFolded(spot: Spot, lit: string): string {
  const coat: readonly Point[] = [
    [-3, -86], [-7, -85.5], [-12, -82], [-15, -76], [-18, -66], [-17.4, -61], [-12, -58], [-10, -50], [-12.6, -34], [-15, -20], [-6, -18],
    [4, -17.6], [15, -20], [12.6, -34], [10, -50], [12, -58], [17, -61], [17.6, -66], [15, -76], [12, -82], [7, -85.5], [3, -86],
  ];
  const cuts = [line(put([[-13, -60], [-4, -61], [9, -66]], spot)), line(put([[13, -60], [8, -59.6], [3, -59]], spot)), line(put([[-7, -85], [0, -80], [7, -85]], spot)), line(put([[0, -50], [0.6, -18]], spot))];
  const edges = line(put([[-5, -99], [0, -101.6], [4.8, -99.6], [7, -94.6]], spot)) + line(put([[7, -85.5], [12, -82], [15, -76], [17.6, -66]], spot));
  return [LEFT_CALF, RIGHT_CALF, coat, HAIR].map((part) => shape(curve(put(part, spot), 0.5), ink(0.95))).join("") + stroke(cuts.join(""), ink(0.48), spot.size * 0.6) + stroke(edges, lit, spot.size);
}
