/**
 * The inspectors at Nampo, which never came: cranes in sea fog, the barrage as one grey line, a freighter's
 * bow, and before it three small people and a box that somebody has agreed to open. The dawn is the red.
 */
import { officer, person, stand } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { clipboard } from "../props";

export function draw(): string {
  const roll = dice("ending-inspectors");
  const sky = shape(box(-80, -80, 1760, 1360, roll), "url(#sky)");
  const sun = `<circle cx="716" cy="566" r="250" fill="url(#haze)"/>` + shape(curve(ring([716, 580], 78, roll), 0.56), ink(0, 0.9)) + bands(roll);
  return scene(
    [
      { id: "back", depth: 0, body: sky },
      { id: "light", depth: 0.04, body: sun },
      { id: "sea", depth: 0.12, body: hills(roll) + sea(roll) + barrage(roll) },
      { id: "middle", depth: 0.3, body: crane(866, 884, 0.62, 0.24, roll) + crane(1132, 900, 1, 0.44, roll) + fog("fog", 690, 250) + bow(roll) + fog("mist", 770, 130) + gulls(roll) },
      { id: "near", depth: 0.58, body: quay(roll) + container(roll) + shadow(566, 985, roll) + stand(566, 986, 0.28, officer({ away: [6, 4], edge: ink(0, 0.75), cloth: ink(0.95) }), true) + shadow(738, 1000, roll) + shadow(848, 978, roll) + stand(738, 1001, 0.28, person({ looks: "right", wears: "coat", left: "pocket", right: "writing", bow: 10 }, { away: [6, 4], edge: ink(0.08), cloth: ink(0.95) }) + clipboard()) + stand(846, 980, 0.275, person({ looks: "right", wears: "suit", left: "hanging", right: "pointing" }, { away: [6, 4], edge: ink(0, 0.75), cloth: ink(0.95) })) },
      { id: "front", depth: 0.9, body: bollard(roll) },
    ],
    fade("sky", [[0, ink(0.3)], [0.3, ink(0.14)], [0.52, ink(0.01, 0.1)], [0.6, ink(0)], [1, ink(0.1)]]) +
      glow("haze", [[0, ink(0, 0.7), 0.7], [0.4, ink(0, 0.5), 0.34], [1, ink(0, 0.3), 0]]) +
      fade("fog", [[0, ink(0), 0], [0.6, ink(0), 0.86], [1, ink(0.02), 0.9]]) +
      fade("mist", [[0, ink(0), 0], [1, ink(0), 0.62]]) +
      fade("water", [[0, ink(0.04)], [1, ink(0.34)]]) +
      fade("hull", [[0, ink(0.94)], [0.72, ink(0.8)], [1, ink(0.62)]]) +
      fade("stone", [[0, ink(0.5)], [0.16, ink(0.8)], [1, ink(0.98)]]),
  );
}

function ring([x, y]: Point, radius: number, roll: () => number): Point[] {
  return Array.from({ length: 11 }, (_, at): Point => {
    const far = radius * (0.985 + roll() * 0.03);
    return [x + far * Math.cos((at * Math.PI * 2) / 11), y + far * Math.sin((at * Math.PI * 2) / 11)];
  });
}

/** Long level cuts in the sky, where the fog is lifting. */
function bands(roll: () => number): string {
  return shape(gouges(24, [300, 150, 700, 330], 0, [120, 360], 3, roll), ink(0.03), 'opacity=".7"');
}

function gulls(roll: () => number): string {
  return [[640, 250], [700, 292], [612, 318]].map(([x = 0, y = 0]) => shape(curve([[x - 20 - roll() * 6, y - 8], [x - 8, y - 9], [x, y], [x + 10, y - 10], [x + 22, y - 6 - roll() * 5], [x + 9, y - 5], [x, y + 6], [x - 8, y - 4]], 0.4), ink(0.5))).join("");
}

function hills(roll: () => number): string {
  return shape(curve([[-120, 660], [60, 596], [250, 616], [420, 574], [560, 620], [760, 640], [900, 622], [1100, 580], [1300, 610], [1500, 572], [1720, 640], [1700, 720], [-120, 720]], 0.7), ink(0.13)) +
    shape(gouges(8, [300, 590, 220, 40], -11.5, [20, 60], 3, roll), ink(0.03));
}

function sea(roll: () => number): string {
  const ripples: string[] = [];
  for (let at = 0; at < 54; at++) {
    const y = 676 + roll() ** 1.3 * 220;
    ripples.push(gouges(1, [200 + roll() * 1200, y, 10, 2], 0, [40 + (y - 670) * 0.3 * 0.5, 40 + (y - 670) * 0.3 * 1.5], 3, roll));
  }
  const path = Array.from({ length: 13 }, (_, at) => {
    const half = 62 - at * 1.6 + roll() * 34;
    const y = 676 + at * 16;
    return cut([[716 - half, y], [716 + half * (0.6 + roll() * 0.5), y - 1], [716 + half * 0.8, y + 5], [716 - half * 0.7, y + 6]], roll);
  });
  return shape(box(-80, 664, 1760, 300, roll), "url(#water)") + shape(ripples.join(""), ink(0.02)) + shape(path.join(""), ink(0, 0.62));
}

/** The barrage: a long low dam from shore to shore, and the lock's gate towers in it. */
function barrage(roll: () => number): string {
  const wall = shape(cut([[-80, 650], [520, 655], [1680, 648], [1680, 670], [-80, 672]], roll), ink(0.36));
  const towers = [452, 500, 552, 598, 832, 876].map((x) => box(x, 616 + roll() * 10, 15 + roll() * 6, 46, roll)).join("");
  return wall + shape(towers + cut([[444, 624], [616, 620], [616, 628], [444, 632]], roll), ink(0.4));
}

/** A level-luffing harbour crane: portal, house, frame and lattice jib. */
function crane(x: number, base: number, size: number, tone: number, roll: () => number): string {
  const at = (px: number, py: number): Point => [x + px * size, base + py * size];
  const bar = (points: readonly Point[], width: number): string => stroke(line(points, 0), ink(tone), width * size);
  const low: readonly Point[] = [at(-44, -366), at(-330, -726)];
  const high: readonly Point[] = [at(-30, -412), at(-324, -740)];
  const mix = ([from, to]: readonly Point[], part: number): Point => [(from?.[0] ?? 0) * (1 - part) + (to?.[0] ?? 0) * part, (from?.[1] ?? 0) * (1 - part) + (to?.[1] ?? 0) * part];
  const lattice = Array.from({ length: 19 }, (_, step) => mix(step % 2 ? high : low, step / 18));
  return (
    shape(cut([at(-150, 0), at(-128, 0), at(-70, -236), at(-92, -236)], roll) + cut([at(132, 0), at(154, 0), at(92, -236), at(70, -236)], roll) + cut([at(-100, -252), at(102, -252), at(96, -226), at(-94, -226)], roll) + cut([at(-122, -92), at(126, -96), at(120, -84), at(-118, -78)], roll), ink(tone)) +
    bar([at(-108, -90), at(84, -232)], 7) + bar([at(112, -90), at(-80, -232)], 7) +
    shape(cut([at(-66, -372), at(96, -376), at(118, -340), at(112, -270), at(40, -252), at(-58, -258)], roll), ink(tone)) +
    shape(cut([at(-48, -350), at(-20, -352), at(-20, -314), at(-46, -312)], roll) + cut([at(-10, -352), at(10, -352), at(10, -318), at(-10, -316)], roll), ink(Math.max(0.02, tone - 0.3))) +
    bar([at(-20, -370), at(24, -560), at(78, -374)], 12) + bar([at(24, -560), at(-318, -736)], 4) + bar([at(24, -560), at(110, -440), at(92, -376)], 6) +
    bar(low, 9) + bar(high, 9) + bar(lattice, 4) + bar([at(-328, -734), at(-330, -474)], 3) + shape(box(...at(-340, -480), 20 * size, 26 * size, roll), ink(tone))
  );
}

/** A bank of sea fog lying over what stands behind it. */
function fog(id: string, y: number, high: number): string {
  return `<rect x="-80" y="${y}" width="1760" height="${high}" fill="url(#${id})"/>`;
}

/** The freighter's bow, flaring up from behind the quay. */
function bow(roll: () => number): string {
  const deck = shape(cut([[-80, 300], [110, 300], [110, 214], [214, 214], [222, 300], [300, 300], [300, 420], [-80, 440]], roll), ink(0.62)) + stroke(line([[262, 330], [268, 120]], 0) + line([[228, 180], [306, 172]], 0), ink(0.66), 9) + stroke(line([[268, 124], [560, 362]], 0) + line([[268, 124], [112, 220]], 0), ink(0.6), 2.4);
  const hull = shape(curve([[-120, 410], [140, 404], [380, 376], [586, 330], [594, 352], [560, 470], [522, 640], [498, 800], [500, 930], [-120, 940]], 0.3), "url(#hull)");
  const rail = stroke(line([[-80, 446], [160, 440], [390, 410], [576, 366]]), ink(0.3), 5);
  const plates = stroke([[520, 0.3], [600, 0.5], [700, 0.7]].map(([y = 0, bend = 0]) => line([[-80, y + 40], [200, y + 30], [548 - (y - 420) * 0.26, y - 40 * bend]])).join(""), ink(0.66), 2.4);
  const stem = stroke(line([[590, 344], [556, 478], [519, 640], [496, 800], [498, 900]]), ink(0, 0.75), 6);
  const anchor = shape(box(418, 470, 34, 22, roll) , ink(0.5)) + stroke(line([[436, 488], [432, 560]], 0) + line([[404, 546], [432, 572], [462, 540]]), ink(0.42), 9);
  const boot = shape(cut([[-80, 838], [497, 806], [498, 900], [-80, 920]], roll), ink(0.5));
  return deck + hull + boot + plates + rail + anchor + stem + shape(gouges(40, [60, 460, 400, 330], -83.1, [17, 51], 3, roll), ink(0.62));
}

function quay(roll: () => number): string {
  const top = shape(cut([[-80, 896], [600, 884], [1680, 890], [1680, 1300], [-80, 1300]], roll), "url(#stone)");
  const rails = stroke(line([[-80, 1048], [500, 1060], [1680, 1046]]) + line([[-80, 1084], [500, 1100], [1680, 1080]]), ink(0.42), 4);
  return top + shape(cut([[-80, 896], [600, 884], [1680, 890], [1680, 898], [600, 893], [-80, 905]], roll), ink(0.12)) + rails + shape(gouges(44, [220, 930, 620, 120], 1.7, [25, 75], 3, roll), ink(0.36)) + shape(cut([[640, 912], [790, 908], [860, 1060], [610, 1070]], roll), ink(0.3, 0.4), 'opacity=".5"');
}

/** One container with its doors open: a black inside, a corrugated side, a lit door. */
function container(roll: () => number): string {
  const side = shape(cut([[1120, 640], [1700, 596], [1700, 1010], [1120, 976]], roll), ink(0.74));
  const ribs = Array.from({ length: 12 }, (_, at) => {
    const x = 1146 + at * 44 + roll() * 6;
    return cut([[x, 664 - at * 3], [x + 12, 663 - at * 3], [x + 12, 954 + at * 2], [x, 952 + at * 2]], roll);
  });
  const frame = shape(cut([[904, 652], [1122, 638], [1124, 978], [904, 960]], roll), ink(0.9));
  const inside = shape(cut([[922, 674], [1104, 662], [1106, 952], [922, 938]], roll), ink(1));
  const crates = shape(cut([[952, 812], [1020, 808], [1022, 934], [952, 934]], roll) + cut([[1028, 858], [1096, 856], [1096, 944], [1028, 938]], roll), ink(0.62)) + stroke(line([[986, 810], [987, 934]], 0) + line([[954, 866], [1020, 864]], 0), ink(0.9), 4);
  const door = shape(cut([[1124, 640], [1216, 672], [1218, 1022], [1124, 978]], roll), ink(0.5)) + shape(cut([[1142, 690], [1150, 693], [1150, 968], [1142, 964]], roll) + cut([[1186, 706], [1194, 709], [1194, 990], [1186, 986]], roll), ink(0.16));
  const leaf = shape(cut([[904, 652], [884, 672], [884, 990], [904, 960]], roll), ink(0.2, 0.6));
  return side + shape(ribs.join(""), ink(0.9)) + frame + inside + crates + leaf + door + shape(gouges(14, [1140, 700, 60, 240], 85.9, [17, 51], 3, roll), ink(0.3));
}

function shadow(x: number, y: number, roll: () => number): string {
  return shape(cut([[x - 30, y], [x + 30, y - 2], [x + 16, y + 70], [x - 50, y + 74]], roll), ink(1), 'opacity=".7"');
}

function bollard(roll: () => number): string {
  const body = shape(curve([[268, 1300], [280, 1160], [262, 1130], [270, 1092], [330, 1078], [396, 1092], [404, 1130], [386, 1160], [400, 1300]], 0.6), ink(0.99));
  const rope = stroke(line([[470, 470], [430, 760], [376, 1010], [330, 1128]]), ink(0.97), 8) + stroke(line([[274, 1150], [330, 1164], [392, 1148]]), ink(0.5), 7);
  return rope + body + stroke(line([[278, 1098], [330, 1084], [390, 1098]]), ink(0.1), 5) + shape(cut([[-80, 1176], [400, 1190], [900, 1182], [1680, 1168], [1680, 1300], [-80, 1300]], roll), ink(1));
}
