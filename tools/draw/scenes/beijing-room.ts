/**
 * A meeting room in Beijing's diplomatic quarter, end of June 1993. The idea: the glare behind the
 * gauze is all there is to see, so that both sides are only outlines to each other; what tells them
 * apart is a small red badge. The long table keeps them exactly as far apart as it was made to.
 */
import { flat, head, limb, lit, outline, oval, seam, stand, type Light } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { greyFile } from "../props";

const roll = dice("beijing-room");
/** The vanishing point: the eye of someone standing at the end of the table, 1.4 metres up. */
const EYE: Point = [800, 404];
const METRE = 560;
const WALL = 4.2;

/** A point of the room: x metres right of the eye, `up` metres above it, at distance z. */
function at(x: number, up: number, z: number): Point {
  return [EYE[0] + (x * METRE) / z, EYE[1] - (up * METRE) / z];
}

function room(): string {
  const side = (x: number, fill: string): string => shape(cut([at(x, 1.7, WALL), at(x, 1.7, 0.9), at(x, -1.4, 0.9), at(x, -1.4, WALL)], roll, 2, 500), fill);
  const dado = (x: number): string => stroke(line([at(x, -0.5, WALL), at(x, -0.5, 0.9)]), ink(0.3), 3) + stroke(line([at(x, 1.5, WALL), at(x, 1.5, 0.9)]), ink(0.92), 7);
  const frame = (x: number, z: number): string => shape(cut([at(x, 0.9, z * 1.14), at(x, 0.9, z), at(x, 0.2, z), at(x, 0.2, z * 1.14)], roll, 1, 200), ink(0.92)) + shape(cut([at(x, 0.84, z * 1.12), at(x, 0.84, z * 1.02), at(x, 0.26, z * 1.02), at(x, 0.26, z * 1.12)], roll, 1, 200), ink(0.1));
  return (
    shape(box(-80, -80, 1760, 1360, roll), ink(0.86)) + shape(cut([at(-3.3, 1.7, WALL), at(3.3, 1.7, WALL), at(3.3, 1.7, 0.9), at(-3.3, 1.7, 0.9)], roll, 2, 600), "url(#ceiling)") + side(-3.3, "url(#left)") + side(3.3, "url(#right)") + dado(-3.3) + dado(3.3)
    + shape(cut([at(-3.3, 1.7, WALL), at(3.3, 1.7, WALL), at(3.3, -1.4, WALL), at(-3.3, -1.4, WALL)], roll, 2, 300), ink(0.52)) + frame(-3.28, 3.1)
    + shape(cut([at(-3.3, -1.4, WALL), at(3.3, -1.4, WALL), at(3.3, -1.4, 0.8), at(-3.3, -1.4, 0.8)], roll, 2, 600), "url(#floor)")
  );
}

/** Plane trees in the glare: trunks forking low, leaves as clumps cut out of the light. */
function planeTrees(): string {
  const trunk = (x: number, h: number, lean: number): string => limb([[x, 520, 22], [x + lean, 520 - h * 0.4, 17], [x + lean * 2, 520 - h * 0.62, 14]]) + limb([[x + lean * 1.8, 520 - h * 0.56, 13], [x + lean * 2 - 40, 520 - h * 0.9, 7], [x + lean * 2 - 62, 520 - h * 1.2, 4]]) + limb([[x + lean * 1.8, 520 - h * 0.56, 12], [x + lean * 2 + 34, 520 - h * 0.86, 7], [x + lean * 2 + 50, 520 - h * 1.2, 4]]);
  const clump = (x: number, y: number, r: number): string => {
    const points: Point[] = [];
    for (let part = 0; part < 11; part++) points.push([x + Math.cos(part * 0.571) * r * (0.72 + roll() * 0.5), y + Math.sin(part * 0.571) * r * (0.5 + roll() * 0.4)]);
    return cut(points, roll, 3, 60);
  };
  const far = [[520, 250, 56], [610, 222, 60], [720, 250, 54], [820, 226, 66], [910, 256, 52], [1010, 226, 62], [1090, 262, 50], [660, 300, 40], [960, 310, 40]].map(([x, y, r]) => clump(x as number, y as number, r as number)).join("");
  const near = [[560, 300, 50], [690, 236, 46], [784, 290, 42], [876, 240, 44], [1046, 296, 52]].map(([x, y, r]) => clump(x as number, y as number, r as number)).join("");
  return shape(box(470, 196, 660, 330, roll), "url(#glare)") + shape(cut([[470, 486], [800, 478], [1130, 490], [1130, 530], [470, 530]], roll, 3, 60), ink(0.2)) + shape(trunk(590, 200, 6) + trunk(888, 210, -5), ink(0.5)) + shape(far, ink(0.2)) + shape(near, ink(0.42))
    + shape(gouges(44, [490, 200, 600, 130], 30, [12, 34], 8, roll), ink(0));
}

/** The window's bars, the gauze drawn over most of it, and heavy curtains at the sides. */
function curtains(): string {
  const bars = [[462, 1138, 196, 14], [462, 1138, 262, 8], [462, 1138, 516, 18]].map(([from, to, y, w]) => cut([[from as number, y as number], [to as number, y as number], [to as number, (y as number) + (w as number)], [from as number, (y as number) + (w as number)]], roll, 1, 200)).join("")
    + [640, 796, 956].map((x) => cut([[x, 196], [x + 9, 196], [x + 10, 530], [x - 1, 530]], roll, 1, 120)).join("");
  const gauze = curve([[470, 190], [470, 190], [716, 190], [716, 190], [704, 300], [672, 420], [664, 540], [664, 540], [466, 544], [466, 544]], 0.4) + curve([[900, 190], [900, 190], [1130, 190], [1130, 190], [1134, 544], [1134, 544], [948, 540], [948, 540], [940, 420], [912, 300]], 0.4);
  const folds = [486, 520, 548, 590, 622, 650, 930, 962, 986, 1030, 1062, 1100].map((x) => limb([[x, 192, 2], [x + 3, 330, 7], [x - 5, 540, 4]])).join("");
  const heavy = curve([[404, 170], [404, 170], [486, 170], [486, 170], [478, 360], [494, 574], [494, 574], [398, 576], [398, 576]], 0.4) + curve([[1114, 170], [1114, 170], [1200, 170], [1200, 170], [1206, 578], [1206, 578], [1108, 574], [1108, 574], [1126, 360]], 0.4);
  return shape(bars, ink(0.6)) + shape(gauze, ink(0), 'opacity=".5"') + shape(folds, ink(0.3), 'opacity=".5"') + shape(heavy, ink(0.78)) + shape([424, 450, 470, 1138, 1160, 1184].map((x) => limb([[x, 176, 2], [x - 3, 360, 7], [x + 2, 570, 3]])).join(""), ink(0.5)) + shape(cut([[380, 152], [1222, 152], [1222, 178], [380, 178]], roll, 1.5, 200), ink(0.84));
}

function fan(): string {
  const [x, y] = at(0, 1.2, 2.7);
  const blade = (angle: number): string => {
    const [c, s] = [Math.cos(angle), Math.sin(angle) * 0.26];
    return cut([[x + c * 26 - s * 26, y + s * 26 + 5], [x + c * 150 - s * 90, y + s * 150 + c * 9], [x + c * 154 + s * 90, y + s * 154 - c * 9], [x + c * 26 + s * 26, y + s * 26 - 5]], roll, 1.2, 80);
  };
  return stroke(`M${x} ${at(0, 1.7, 2.7)[1]}L${x} ${y}`, ink(0.9), 7) + shape([0.35, 1.92, 3.49, 5.06].map(blade).join(""), ink(0.88)) + shape(curve([[x - 32, y - 8], [x, y - 22], [x + 32, y - 8], [x + 22, y + 12], [x, y + 20], [x - 22, y + 12]]), ink(0.94)) + stroke(line([[x - 22, y + 13], [x, y + 20], [x + 22, y + 13]]), ink(0.05), 3);
}

/** An armchair in profile, facing right, with its lace: a white cloth over the back, scalloped and pierced. */
function armchair(light: Light): string {
  const back = curve([[-62, 30], [-74, -60], [-96, -150], [-104, -190], [-88, -204], [-68, -194], [-56, -130], [-44, -60], [-36, 30]], 0.5);
  const seat = cut([[-66, 6], [118, 2], [126, 20], [122, 54], [-60, 56]], roll, 2, 70);
  const legs = limb([[-54, 50, 20], [-68, 158, 11]]) + limb([[110, 48, 20], [116, 158, 11]]);
  const lace = "M-106-194Q-86-212-66-196L-57-148Q-64-136-71-146Q-77-132-85-143Q-90-130-97-141Q-104-140-101-158Z";
  const holes = "M-92-180l4 8 4-8zM-80-186l4 8 4-8zM-86-164l4 7 4-7zM-72-166l3 7 4-7z";
  return lit([legs], light) + lit([back, seat], light) + shape(lace, ink(0.03)) + shape(holes, ink(0.5));
}

/** The chair's near arm: a bare rail on a post, under which the sitter is seen. */
function chairArm(light: Light): string {
  return lit([limb([[-66, -66, 16], [10, -72, 19], [96, -66, 20], [112, -58, 16]]), limb([[94, -62, 17], [98, 0, 15], [100, 40, 15]])], light);
}

/** Someone at the table in profile, facing right, without the near arm. `lean` moves the chest forward. About 300 above the seat. */
function delegate(lean: number, light: Light, badge: boolean): string {
  const l = lean;
  const torso = curve([[-40, 16], [-48, -40], [-52 + l * 8, -96], [l * 24 - 50, -148], [l * 38 - 34, -184], [l * 44 - 10, -204], [l * 46 + 18, -200], [l * 44 + 40, -172], [l * 34 + 50, -124], [l * 18 + 48, -70], [50, -24], [56, 16]]);
  const [hx, hy] = headOf(l);
  const neck = limb([[hx - 13, hy + 24, 38], [hx - 6, hy - 12, 34]]);
  const thigh = limb([[-10, -12, 74], [76, -14, 68], [154, -8, 54]]);
  const shin = limb([[152, -8, 54], [148, 76, 42], [142, 156, 32]]);
  const collar = flat(outline([[hx - 31, hy + 4], [hx - 10, hy + 11], [hx + 8, hy + 5], [hx + 15, hy + 12], [hx + 6, hy + (badge ? 16 : 30)], [hx - 6, hy + 19], [hx - 31, hy + 12]], 0.2), 0.05);
  const pin = badge ? shape(box(l * 40 + 20, -162, 11, 10, roll, 1), ink(0, 0.96)) : seam(`M${hx - 4} ${hy + 20}L${l * 34 + 14} -136L${l * 24 + 34} -84`, 0.5, 2.6);
  return lit([shin, thigh], light) + lit([torso, neck], light) + stand(hx, hy - 6, 0.84, head({ looks: "right", bow: 4 + lean * 6 }, light)) + collar + pin + stroke(`M${l * 10 - 30}-40Q-10-30 20-34M${l * 30 + 30}-110L${l * 18 + 30}-60L34-10`, ink(0.6), 2.4);
}

function headOf(lean: number): Point {
  return [lean * 62 + 6, -214];
}

/** The near arm, bent at the elbow; `hand` is where the hand lies, its fingers apart. */
function nearArm(lean: number, [hx, hy]: Point, light: Light): string {
  const shoulder: Point = [lean * 42 - 8, -176];
  const elbow: Point = [lean * 34 - 8, -88];
  const sleeve = limb([[...shoulder, 52], [(shoulder[0] + elbow[0]) / 2 - 10, -134, 50], [...elbow, 44], [(elbow[0] + hx) / 2, (elbow[1] + hy) / 2 + 3, 38], [hx - 4, hy, 25]]);
  const hand = [curve([[hx - 4, hy - 12], [hx + 18, hy - 15], [hx + 36, hy - 8], [hx + 38, hy + 2], [hx + 18, hy + 11], [hx - 4, hy + 12]]), limb([[hx + 30, hy - 7, 11], [hx + 50, hy - 5, 9], [hx + 60, hy + 1, 6]]), limb([[hx + 30, hy + 1, 11], [hx + 48, hy + 6, 9], [hx + 56, hy + 11, 6]]), limb([[hx + 14, hy - 10, 12], [hx + 32, hy - 19, 10], [hx + 42, hy - 19, 6]])];
  const cuff = stroke(`M${hx - 6} ${hy - 13}L${hx - 5} ${hy + 12}`, ink(0.04), 6);
  return lit([sleeve], light) + lit(hand, light) + cuff + stroke(`M${elbow[0] - 18} ${elbow[1] - 24}l20 10M${elbow[0] - 16} ${elbow[1] - 10}l22 4`, ink(0.6), 2.4);
}

/** Where somebody sits: the side of the table, the distance, how far the chest leans, where the near hand is. */
type Place = readonly [side: -1 | 1, z: number, lean: number, hand: Point];

function seated([side, z]: Place, body: (light: Light) => string): string {
  const light: Light = { away: [-6, 4], edge: ink(0.02, 0.06), cloth: ink(z > 2 ? 0.9 : 0.98) };
  const [x, y] = at(side, -0.93, z);
  return stand(x, y, 1.62 / z, body(light), side === 1);
}

/** Chair and person; the near arm is drawn apart, for it may lie on the table. */
function place(spot: Place): string {
  const [side, z, lean] = spot;
  return seated(spot, (light) => {
    const wood: Light = { ...light, edge: ink(0.22), cloth: ink(z > 2 ? 0.7 : 0.78) };
    return armchair(wood) + stand(22, -10, 1, delegate(lean, light, side === 1)) + chairArm(wood);
  });
}

function arm(spot: Place): string {
  const [, , lean, hand] = spot;
  return seated(spot, (light) => stand(22, -10, 1, nearArm(lean, hand, light)));
}

/** The table: polished, so that the far end is window and the near end is night. */
function table(): string {
  const [a, b, c, d] = [at(-0.64, -0.66, 3.3), at(0.64, -0.66, 3.3), at(0.64, -0.66, 0.66), at(-0.64, -0.66, 0.66)];
  const shine = cut([at(-0.4, -0.66, 3.3), at(0.4, -0.66, 3.3), at(0.3, -0.66, 1.1), at(-0.3, -0.66, 1.1)], roll, 2, 90);
  const front = cut([d, c, [c[0] - 10, 1300], [d[0] + 10, 1300]], roll, 2, 120);
  return shape(front, ink(0.97)) + shape(cut([a, b, c, d], roll, 2, 200), "url(#table)") + shape(shine, "url(#shine)") + stroke(line([d, c], 0), ink(0.12), 6) + shape(gouges(20, [330, 830, 800, 90], 0, [40, 140], 6, roll), ink(0.9)) + shape(gouges(14, [300, 1000, 1000, 130], 90, [50, 130], 8, roll), ink(0.66));
}

/** A lidded cup on a saucer, lit from the window behind. */
function cup(x: number, z: number): string {
  const [px, py] = at(x, -0.66, z);
  const s = METRE / z / 100;
  return stand(px, py, s, shape("M-8 1Q0 4 9 1L9 3Q0 7-8 3Z", ink(0.7)) + shape("M-5-10L5-10L4 2Q0 4-4 2ZM5-8q5 1 3 4q-1 2-4 2v-1q3 0 3-3q0-1-2-1z", ink(0.82)) + shape("M-6-10Q-4-13-1-13L-1-15H1V-13Q4-13 6-10Z", ink(0.9)) + stroke("M-5-10Q-4-12.5-1-13M-5-9L-4.4-1", ink(0.02), 0.9));
}

/** A thermos flask: enamelled, corked, with a wire handle. */
function thermos(x: number, z: number, k: number, v: number): string {
  const [px, py] = at(x, -0.66, z);
  const s = METRE / z / 100;
  return stand(px, py, s, shape("M-8 1Q0 4 8 1L8-22Q7-28 3-30L-3-30Q-7-28-8-22Z", ink(k, v)) + shape("M-4-30H4L3-36Q0-38-3-36ZM-8-3Q0 0 8-3L8 1Q0 4-8 1ZM-8-21Q0-18 8-21L8-23Q0-20-8-23Z", ink(0.92)) + stroke("M8-22Q16-18 15-10Q14-5 8-5", ink(0.9), 1.6) + stroke("M-6.5-20L-6.5-5", ink(0.02), 1.4));
}

function papers(): string {
  const sheet = (x: number, z: number, turn: number): string => cut([at(x - 0.1, -0.66, z * 1.07), at(x + 0.11, -0.66, z * (1.07 + turn)), at(x + 0.12, -0.66, z * (0.93 + turn)), at(x - 0.11, -0.66, z * 0.93)], roll, 1, 100);
  return shape(sheet(-0.44, 1.3, 0.02) + sheet(0.42, 1.36, -0.02) + sheet(-0.42, 2.05, 0) + sheet(0.44, 2.05, 0.02), ink(0.01));
}

/** At the reader's end of the table: the grey file in its own shadow, a cup, a flask. */
function readersEnd(): string {
  const corners = [at(-0.47, -0.66, 0.93), at(-0.17, -0.66, 0.9), at(-0.14, -0.66, 0.715), at(-0.45, -0.66, 0.735)] as const;
  const shadow = cut([at(-0.47, -0.66, 0.9), at(-0.16, -0.66, 0.87), at(-0.11, -0.66, 0.69), at(-0.45, -0.66, 0.695)], roll, 2, 90);
  const glint = shape(gouges(7, [470, 830, 190, 70], -2, [30, 80], 4, roll), ink(0.6));
  return shape(shadow, ink(0.97)) + greyFile(corners, 15) + glint + shape(curve([[870, 836], [940, 826], [1010, 838], [1020, 866], [950, 880], [880, 866]]), ink(0.95)) + thermos(0.17, 0.78, 0.93, 0) + cup(0.33, 0.71);
}

const FAR: readonly Place[] = [[-1, 2.12, 0.3, [112, -98]], [1, 2.12, 1.1, [136, -98]]];
const NEAR_LEFT: Place = [-1, 1.32, 0.9, [152, -94]];
const NEAR_RIGHT: Place = [1, 1.32, -0.3, [76, -72]];

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: room() + planeTrees() + curtains() },
      { id: "light", depth: 0.05, body: shape(oval(800, 360, 760, 560), "url(#halo)") },
      { id: "middle", depth: 0.2, body: fan() + FAR.map((spot) => place(spot) + arm(spot)).join("") },
      { id: "figure-pair", depth: 0.35, body: place(NEAR_LEFT) + place(NEAR_RIGHT) + arm(NEAR_RIGHT) },
      { id: "near", depth: 0.5, body: table() + papers() + cup(-0.3, 2.1) + cup(0.28, 2.14) + thermos(0.02, 1.75, 0.03, 0.82) + cup(-0.24, 1.44) + cup(0.26, 1.26) + arm(NEAR_LEFT) },
      { id: "front", depth: 0.8, body: readersEnd() },
    ],
    fade("ceiling", [[0.5, ink(0.86)], [1, ink(0.4)]]) + fade("left", [[0, ink(0.94)], [0.6, ink(0.86)], [1, ink(0.56)]], "across") + fade("right", [[0, ink(0.56)], [0.4, ink(0.86)], [1, ink(0.94)]], "across") + fade("floor", [[0, ink(0.3)], [0.4, ink(0.76)], [1, ink(0.96)]])
      + fade("glare", [[0, ink(0.1)], [0.5, ink(0)]]) + fade("table", [[0, ink(0.16)], [0.4, ink(0.5)], [1, ink(0.82)]]) + fade("shine", [[0, ink(0), 1], [0.5, ink(0), 0.5], [1, ink(0), 0]]) + glow("halo", [[0, ink(0), 0.5], [0.5, ink(0), 0.22], [1, ink(0), 0]]),
  );
}
