/**
 * June 1994: a guardhouse at night, one window lit where somebody is telephoning, a lowered barrier, and three
 * people who sit and stand by their cases and wait. The barrier's stripes are the red.
 */
import { person, stand, waiting } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("ending-detained");
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(-80, -80, 1760, 1360, roll), "url(#sky)") + moon(roll) + ridge(FAR, 0.56, roll) + ridge(NEARER, 0.72, roll) },
      { id: "middle", depth: 0.25, body: fence(roll) + road(roll) },
      { id: "light", depth: 0.35, body: cone(roll) },
      { id: "guardhouse", depth: 0.4, body: guardhouse(roll) + mast(roll) },
      { id: "figure-waiting", depth: 0.6, body: people(roll) },
      { id: "front", depth: 0.85, body: barrier(roll) },
    ],
    fade("sky", [[0, ink(0.88)], [0.34, ink(0.56)], [0.56, ink(0.22)], [1, ink(0.3)]]) +
      fade("road", [[0, ink(0.5)], [0.4, ink(0.8)], [1, ink(0.98)]]) +
      fade("ray", [[0, ink(0), 0.72], [0.6, ink(0), 0.26], [1, ink(0), 0.06]]) +
      '<clipPath id="pane"><path d="M236 520L496 516L498 742L238 746Z"/></clipPath>' +
      fade("window", [[0, ink(0)], [1, ink(0.1)]]) +
      glow("patch", [[0, ink(0), 0.8], [0.6, ink(0), 0.5], [1, ink(0), 0]]),
  );
}

const FAR: readonly Point[] = [[-120, 520], [120, 440], [300, 500], [520, 410], [720, 486], [900, 430], [1100, 380], [1300, 470], [1500, 420], [1720, 500]];
const NEARER: readonly Point[] = [[-120, 600], [160, 560], [400, 610], [640, 556], [860, 600], [1080, 566], [1320, 520], [1540, 570], [1720, 540]];

function ridge(top: readonly Point[], tone: number, roll: () => number): string {
  const cuts = top.slice(1, -1).map(([x, y]) => gouges(3, [x - 60, y + 24, 120, 50], 28.6, [19, 57], 3, roll)).join("");
  return shape(curve([...top, [1760, 900], [-160, 900]], 0.5), ink(tone)) + shape(cuts, ink(tone - 0.2));
}

function moon(roll: () => number): string {
  return shape(curve(Array.from({ length: 9 }, (_, at): Point => [1196 + 42 * Math.cos(at * 0.698) + roll() * 2, 216 + 42 * Math.sin(at * 0.698) + roll() * 2]), 0.55), ink(0.04)) + shape(gouges(7, [1000, 196, 340, 60], 0, [65, 195], 3, roll), ink(0.6));
}

/** A wire fence running off to the right. */
function fence(roll: () => number): string {
  const posts = Array.from({ length: 8 }, (_, at) => {
    const x = 700 + at * 118 + roll() * 14;
    const lean = (roll() - 0.5) * 10;
    return cut([[x + lean, 540 - at * 5], [x + 13 + lean, 538 - at * 5], [x + 15, 800], [x, 800]], roll);
  });
  const wires = [0, 1, 2, 3].map((row) => line([[600, 570 + row * 52], [960, 566 + row * 53], [1300, 552 + row * 56], [1700, 534 + row * 60]]));
  return shape(posts.join(""), ink(0.86)) + stroke(wires.join(""), ink(0.8), 2.6) + shape(gouges(30, [620, 730, 860, 60], -85.9, [14, 42], 3, roll), ink(0.9));
}

function road(roll: () => number): string {
  return shape(cut([[-80, 786], [1680, 770], [1680, 1300], [-80, 1300]], roll), "url(#road)") + shape(gouges(64, [160, 830, 1280, 330], 0, [30, 90], 3, roll), ink(0.96)) + '<ellipse cx="980" cy="952" rx="430" ry="92" fill="url(#patch)"/>';
}

/** The mast lamp's light. */
function cone(roll: () => number): string {
  return shape(cut([[952, 262], [1018, 262], [1372, 960], [1180, 1010], [800, 1012], [590, 962]], roll), "url(#ray)");
}

function mast(roll: () => number): string {
  return shape(cut([[748, 214], [764, 214], [770, 900], [746, 900]], roll), ink(0.97)) + stroke(line([[756, 222], [860, 198], [978, 232]]), ink(0.97), 9) + shape(cut([[936, 232], [1030, 230], [1022, 262], [946, 264]], roll), ink(0.98)) + shape(cut([[950, 258], [1018, 257], [1014, 268], [954, 269]], roll), ink(0));
}

/** The guardhouse: whitewashed, flat-roofed, its one window lit on somebody at a telephone. */
function guardhouse(roll: () => number): string {
  const walls = shape(cut([[-100, 430], [560, 424], [562, 948], [-100, 970]], roll), ink(0.84)) + shape(cut([[560, 424], [674, 470], [676, 912], [562, 948]], roll), ink(0.6));
  const roof = shape(cut([[-100, 372], [592, 362], [718, 446], [716, 478], [590, 432], [-100, 442]], roll), ink(0.98)) + stroke(line([[596, 364], [717, 446]], 0), ink(0.14), 5);
  const glass = shape(cut([[236, 520], [496, 516], [498, 742], [238, 746]], roll), "url(#window)");
  const clerk = `<g clip-path="url(#pane)">${stand(354, 1010, 0.6, person({ looks: "away", wears: "belted", hair: "bob", left: "hanging", right: "telephoning" }, { away: [-6, 4], edge: ink(0.3), cloth: ink(0.95) }))}</g>`;
  const frame = stroke(cut([[236, 520], [496, 516], [498, 742], [238, 746]], roll), ink(0.98), 15) + stroke(line([[424, 520], [425, 742]], 0), ink(0.98), 9) + shape(cut([[214, 746], [520, 742], [522, 764], [214, 768]], roll), ink(0.3));
  const door = shape(cut([[592, 560], [650, 578], [652, 920], [594, 938]], roll), ink(0.94));
  return walls + door + roof + glass + clerk + frame + shape(gouges(30, [180, 790, 360, 140], 0, [27, 81], 3, roll) + gouges(10, [520, 480, 30, 400], 85.9, [22, 66], 3, roll), ink(0.62)) + shape(cut([[250, 800], [520, 796], [640, 1010], [260, 1030]], roll), ink(0), 'opacity=".16"');
}

/** The three, with their cases and their shadows. */
function people(roll: () => number): string {
  const shadow = (x: number, y: number, wide: number): string => shape(curve([[x - wide, y - 4], [x, y - 12], [x + wide, y - 4], [x + wide * 0.8, y + 22], [x - wide * 0.8, y + 24]], 0.5), ink(0.98), 'opacity=".85"');
  const suitcase = (x: number, y: number, wide: number, high: number): string =>
    shape(cut([[x, y - high], [x + wide, y - high - 3], [x + wide + 2, y], [x - 1, y + 2]], roll), ink(0.9)) + stroke(line([[x + wide * 0.36, y - high], [x + wide * 0.4, y - high - 15], [x + wide * 0.62, y - high - 16], [x + wide * 0.66, y - high]], 0.3), ink(0.92), 6) +
    stroke(line([[x + 2, y - high + 2], [x + wide, y - high - 1]], 0), ink(0.04), 4) + stroke(line([[x + wide * 0.2, y - high + 6], [x + wide * 0.2, y - 3]], 0) + line([[x + wide * 0.8, y - high + 6], [x + wide * 0.8, y - 3]], 0), ink(0.5), 4);
  return (
    shadow(894, 962, 90) + shadow(1016, 974, 84) + shadow(1160, 972, 110) +
    suitcase(1122, 972, 116, 104) + stand(1166, 974, 0.453, waiting({ away: [6, 4], edge: ink(0.02), cloth: ink(0.95) }), true) +
    stand(892, 962, 0.453, person({ looks: "away", wears: "suit", left: "hanging", right: "hanging" }, { away: [-6, 4], edge: ink(0.02), cloth: ink(0.95) })) + suitcase(790, 970, 84, 110) +
    stand(1014, 976, 0.416, person({ looks: "away", wears: "belted", hair: "bob", left: "folded", right: "folded" }, { away: [-6, 4], edge: ink(0.02), cloth: ink(0.95) })) + suitcase(1048, 992, 62, 92)
  );
}

/** The barrier, down: a counterweight, a post, a striped pole across the whole sheet. */
function barrier(roll: () => number): string {
  const at = (x: number): number => 1000 + (x - 300) * 0.035;
  const stripes = Array.from({ length: 12 }, (_, step) => {
    const x = 330 + step * 116;
    return cut([[x + 14, at(x) - 21], [x + 72, at(x + 58) - 21], [x + 58, at(x + 58) + 20], [x, at(x) + 20]], roll);
  });
  const post = shape(cut([[262, 960], [318, 958], [326, 1300], [250, 1300]], roll), ink(0.99)) + stroke(line([[318, 962], [325, 1290]], 0), ink(0.16), 4);
  const weight = shape(cut([[120, 950], [228, 954], [228, 1036], [118, 1040]], roll), ink(0.99)) + stroke(line([[124, 952], [226, 956]], 0), ink(0.2), 4);
  const pole = shape(cut([[140, at(140) - 22], [1720, at(1720) - 20], [1720, at(1720) + 20], [140, at(140) + 22]], roll), ink(0.03));
  const under = shape(cut([[230, at(230) + 14], [1720, at(1720) + 12], [1720, at(1720) + 26], [230, at(230) + 28]], roll), ink(0.9));
  const ground = shape(curve([[-120, 1176], [300, 1150], [800, 1178], [1300, 1146], [1720, 1166], [1760, 1340], [-160, 1340]], 0.5), ink(0.99)) + shape(gouges(60, [180, 1140, 1240, 34], -83.1, [17, 51], 3, roll), ink(0.99));
  return ground + under + pole + shape(stripes.join(""), ink(0, 0.94)) + weight + post + shape(curve([[276, 1000], [292, 984], [308, 1000], [292, 1016]], 0.6), ink(0.4));
}
