/**
 * The billion: a bank in Macau, and door behind door behind door. Each sum went where the paper said, through one
 * trading company into the next, and the last door gives on a barracks. On the counter stands the box, empty.
 */
import { lit, officer, sitter, stand, withSuitcase, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, ink, line, num, scene, shape, stroke, type Point } from "../kit";

const roll = dice("ending-billion");
const SHEET = "M-80 -80H1680V1280H-80Z";

export function draw(): string {
  const ahead: Light = { away: [-7, 6], edge: ink(0, 0.7), cloth: ink(0.97) };
  const reader: Light = { away: [-4, 3], edge: ink(0.04, 0.3), cloth: ink(0.99) };
  return scene(
    [
      { id: "back", depth: 0, body: yard() + stand(786, 652, 0.176, officer({ away: [-6, 4], edge: ink(0, 0.9), cloth: ink(0.95) })) },
      { id: "far", depth: 0.15, body: thirdRoom() + trail(760, 664, 9, 7, 0.34) + stand(902, 742, 0.36, withSuitcase(ahead)) },
      { id: "middle", depth: 0.25, body: secondRoom() + trail(898, 768, 12, 13, 0.5) },
      { id: "figure-first", depth: 0.34, body: stand(604, 884, 0.57, withSuitcase({ ...ahead, away: [7, 6] }, "pocket"), true) },
      { id: "near", depth: 0.5, body: bank() + trail(1020, 912, 9, 24, 0.3) },
      { id: "front", depth: 0.85, body: counter() + stand(352, 770, 1.56, sitter({ looks: "away" }, reader, false)) + strongbox() + file() },
    ],
    fade("dusk", [[0, ink(0.02, 0.34)], [0.5, ink(0, 0.95)], [1, ink(0, 0.5)]]) +
      fade("third", [[0, ink(0.26)], [1, ink(0.06)]]) + fade("second", [[0, ink(0.66)], [1, ink(0.44)]]) +
      fade("hall", [[0, ink(0.98)], [0.6, ink(0.86)], [1, ink(0.9)]]) + fade("tiles", [[0, ink(0.62)], [1, ink(0.96)]]) + fade("boards", [[0, ink(0.2)], [1, ink(0.5)]]),
  );
}

/** What the last door shows: a low barracks, a mast, a sentry, and the only colour in the house. */
function yard(): string {
  const sky = shape(box(600, 330, 400, 360, roll), "url(#dusk)");
  const roof = shape(cut([[690, 560], [742, 528], [940, 520], [960, 560], [940, 566], [940, 616], [690, 616]], roll, 1.4), ink(0.92));
  const slots = shape([716, 756, 816, 856].map((x) => box(x, 578, 18, 18, roll)).join(""), ink(0.1, 0.3));
  const mast = shape(cut([[826, 466], [868, 464], [868, 492], [826, 494]], roll, 1) + cut([[818, 456], [847, 440], [876, 455], [876, 464], [818, 466]], roll, 1), ink(0.92)) + stroke("M832 492L824 570M862 492L870 570M830 510L866 550", ink(0.92), 4);
  return sky + mast + roof + slots + shape(cut([[640, 610], [960, 606], [960, 700], [640, 700]], roll), ink(0.06, 0.24)) + shape(gouges(8, [730, 620, 140, 30], 1, [20, 50], 3, roll), ink(0.6));
}

/** A wall over the whole sheet with one opening cut in it. */
function wall(opening: string, fill: string): string {
  return shape(SHEET + opening, fill, 'fill-rule="evenodd"');
}

function thirdRoom(): string {
  const door = cut([[734, 404], [880, 398], [880, 664], [734, 664]], roll, 1.4);
  const floor = shape(cut([[560, 662], [1040, 660], [1140, 800], [480, 800]], roll), ink(0.12));
  const leaf = shape(cut([[734, 404], [700, 386], [698, 690], [734, 664]], roll, 1), ink(0.46));
  const shelves = shape([430, 476, 524, 572].map((y) => box(904, y, 70, 7, roll)).join("") + [[908, 446], [926, 442], [940, 450], [912, 494], [934, 490], [906, 540], [930, 544]].map(([x, y]) => box(x as number, y as number, 13, 28, roll, 1)).join(""), ink(0.5));
  return wall(door, "url(#third)") + floor + leaf + shelves + stroke(door, ink(0.52), 6) + stroke("M882 404V662M736 402L880 396", ink(0, 0.75), 3.4) + shape(cut([[736, 666], [880, 666], [950, 760], [690, 764]], roll), ink(0, 0.34)) + shape(gouges(10, [640, 350, 320, 40], 90, [14, 50], 4, roll), ink(0.5));
}

/** The next trading company: a clock without hands, a calendar without days, a safe for a lamp to stand on. */
function secondRoom(): string {
  const door = cut([[648, 330], [952, 322], [954, 770], [646, 770]], roll, 2);
  const floor = shape(cut([[400, 768], [648, 768], [952, 768], [1200, 766], [1260, 940], [340, 940]], roll), "url(#boards)") + stroke("M700 772L648 930M760 772L738 930M850 772L866 930M910 772L958 930", ink(0.6), 2.4);
  const picture = shape(cut([[552, 420], [616, 424], [616, 516], [552, 516]], roll), ink(0.92)) + shape(cut([[560, 430], [608, 433], [608, 506], [560, 507]], roll), ink(0.08));
  const cabinet = shape(cut([[972, 560], [1080, 552], [1084, 800], [972, 782]], roll), ink(0.9)) + stroke("M984 620L1078 616M984 682L1078 682M984 740L1078 746", ink(0.44), 4) + stroke("M1020 592H1040M1020 650H1040M1020 712H1040", ink(0.1), 5);
  const sheaf = shape(cut([[986, 540], [1046, 536], [1050, 556], [984, 562]], roll) + cut([[994, 524], [1040, 522], [1042, 536], [992, 540]], roll), ink(0.06));
  return wall(door, "url(#second)") + floor + picture + cabinet + sheaf + stroke(door, ink(0.9), 9) + stroke("M956 332L957 766", ink(0, 0.7), 4) + shape(gouges(16, [540, 230, 540, 70], 90, [20, 80], 6, roll), ink(0.86)) + shape(gouges(10, [540, 540, 90, 190], 90, [20, 80], 6, roll), ink(0.46));
}

/** The banking hall: an arch, louvred shutters, a fan, and the wave pavement of the town. */
function bank(): string {
  const arch = "M512 902V420C512 250 640 176 800 176C960 176 1088 250 1088 420V902Z";
  const stones = Array.from({ length: 9 }, (_, at) => {
    const turn = Math.PI + (at / 8) * Math.PI;
    const [x, y] = [Math.cos(turn), Math.sin(turn)];
    return `M${num(800 + x * 294)} ${num(424 + y * 254)}L${num(800 + x * 356)} ${num(428 + y * 312)}`;
  }).join("");
  const mouldings = stroke("M500 902V420C500 240 634 164 800 164C966 164 1100 240 1100 420V902", ink(0.42), 5) + stroke("M444 902V424C444 200 612 104 800 104C988 104 1156 200 1156 424V902", ink(0.6), 3) + stroke(stones, ink(0.6), 3);
  const warm = stroke("M1090 900V420C1090 330 1050 262 990 220", ink(0, 0.62), 5);
  return wall(arch, "url(#hall)") + mouldings + warm + shutters(220) + shutters(1216) + pavement() + fan() + shape(gouges(26, [200, 90, 1200, 60], 90, [14, 60], 6, roll) + gouges(16, [180, 650, 300, 200], 90, [20, 90], 6, roll) + gouges(16, [1150, 700, 300, 160], 90, [20, 90], 6, roll), ink(0.74));
}

function shutters(x: number): string {
  let slats = "";
  for (const side of [0, 86]) for (let at = 0; at < 17; at++) slats += gouge(x + side + 6 + roll() * 4, 262 + at * 22 + roll() * 4, 62 + roll() * 8, 1, 9);
  return stroke(cut([[x, 244], [x + 162, 240], [x + 164, 640], [x, 642]], roll) + `M${x + 82} 244V640`, ink(0.56), 6) + shape(slats, ink(0.24));
}

/** Black and white stones laid in waves, as in the squares of Macau. */
function pavement(): string {
  const ground = shape(cut([[-80, 900], [1680, 900], [1680, 1280], [-80, 1280]], roll), "url(#tiles)");
  let waves = "";
  for (let row = 0; row < 5; row++) {
    const y = 914 + row * 20 + row * row * 7;
    const step = 44 + row * 16;
    const [high, thick] = [4 + row * 3.2, 5 + row * 4];
    const crest: Point[] = [];
    for (let x = 800 - step * 22; x <= 800 + step * 22; x += step) if (x > -160 && x < 1760) crest.push([x, y + (Math.round((x - 800) / step) % 2 ? high : -high)]);
    waves += curve([...crest, ...crest.map(([x, at]): Point => [x, at + thick]).toReversed()], 1);
  }
  return ground + shape(waves, ink(0.3));
}

function fan(): string {
  return shape(cut([[794, -80], [806, -80], [806, 40], [794, 40]], roll) + curve([[776, 44], [800, 34], [824, 44], [820, 66], [800, 74], [780, 66]]) + cut([[520, 40], [772, 48], [772, 62], [524, 64]], roll) + cut([[828, 48], [1090, 34], [1092, 58], [828, 62]], roll), ink(1)) + stroke("M522 40L772 48M828 48L1090 34", ink(0.4), 3);
}

/** Sheets of paper on the floor from one threshold to the next: all in order, all going one way. */
function trail(from: number, to: number, count: number, size: number, drift: number): string {
  let d = "";
  for (let at = 0; at < count; at++) {
    const part = (at + roll() * 0.5) / count;
    const y = from + (to - from) * part;
    const s = size * (1.25 - part * 0.6);
    const x = 806 + (roll() - 0.5) * (from - to) * drift * 2.6;
    d += cut([[x - s * 1.5, y], [x + s * 0.9 + roll() * s, y - s * 0.34], [x + s * 1.6, y + s * 0.4], [x - s * 0.7, y + s * 0.9]], roll, 0.8, 200);
  }
  return shape(d, ink(0.01)) + stroke(d, ink(0.5), 1.4, 'opacity=".6"');
}

function counter(): string {
  const top = shape(cut([[-80, 1046], [1680, 1030], [1680, 1084], [-80, 1100]], roll, 2), ink(0.72));
  const front = shape(cut([[-80, 1096], [1680, 1080], [1680, 1280], [-80, 1280]], roll, 2), ink(0.99));
  return top + front + stroke("M-80 1097L1680 1081", ink(0.04), 5) + shape(gouges(22, [-60, 1050, 1700, 30], -0.6, [40, 160], 5, roll), ink(0.4)) + shape(gouges(22, [160, 1116, 1300, 30], 90, [30, 80], 5, roll), ink(0.6));
}

/** The deed box: lid up, nothing in it. */
function strongbox(): string {
  const steel: Light = { away: [5, 5], edge: ink(0.05), cloth: ink(0.95) };
  const lid = cut([[930, 812], [1226, 800], [1238, 916], [944, 930]], roll, 1.4);
  const inside = shape(cut([[944, 930], [1238, 916], [1270, 950], [920, 964]], roll, 1.2), ink(0.02));
  const body = cut([[914, 960], [1276, 946], [1266, 1072], [926, 1084]], roll, 1.4);
  return lit([lid], steel) + shape(cut([[956, 836], [1206, 826], [1214, 900], [966, 910]], roll, 1), ink(0.8)) + inside + shape(cut([[920, 964], [944, 930], [952, 944], [940, 963]], roll, 1), ink(0.5)) + lit([body], steel) +
    shape(cut([[1072, 988], [1112, 986], [1110, 1030], [1076, 1032]], roll, 1), ink(0.5)) + stroke("M1093 1002V1018", ink(1), 6) + shape(gouges(14, [940, 980, 300, 70], 3, [30, 90], 4, roll), ink(0.7));
}

/** The file, and on it the bank's courteous letter. */
function file(): string {
  const cover = shape(cut([[628, 1040], [838, 1030], [856, 1078], [618, 1090]], roll, 1.4), ink(0.4)) + shape(cut([[618, 1090], [856, 1078], [858, 1090], [620, 1104]], roll, 1), ink(0.16));
  const letter = shape(cut([[690, 1028], [806, 1020], [828, 1062], [704, 1072]], roll, 1.2), ink(0)) + stroke("M716 1040L792 1034M722 1050L800 1044", ink(0.5), 3);
  return cover + letter + stroke(line([[656, 1040], [650, 1094]], 0.4), ink(0, 0.95), 9) + shape(cut([[643, 1090], [660, 1090], [668, 1172], [655, 1160], [642, 1176]], roll, 1), ink(0, 0.95));
}
