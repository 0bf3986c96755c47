/**
 * A bare room in the defence compound in Tel Aviv, an evening in August 1993. A man alone, brow on
 * hand, the file shut before him and the visitor's chair empty; the blinds rule the window into
 * lines and the antenna tower stands between them. Red: the ember, the tower's lamp, the ribbon.
 */
import { lit, stand, weighing, type Light } from "../figures";
import { fringe, gouge } from "../gouges";
import { box, curve, cut, degrees, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { ashtray, greyFile, telephone } from "../props";

const roll = dice("prime-minister-office");

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(460, 40, 960, 820, roll), "url(#dusk)") + roofs() + tower() },
      { id: "light", depth: 0.05, body: shape("M952 206a60 60 0 1 0 120 0a60 60 0 1 0 -120 0Z", "url(#lampglow)") },
      { id: "middle", depth: 0.25, body: blinds() + wall() + map() + safe() },
      { id: "near", depth: 0.48, body: chair() + deskTop() + telephones() + alone() },
      { id: "desk-front", depth: 0.55, body: file() + stand(1097, 862, 1, ashtray()) + deskFront() },
      { id: "front", depth: 1, body: emptyChair() },
    ],
    fade("dusk", [[0.06, ink(0.48)], [0.42, ink(0.16)], [0.62, ink(0, 0.1)], [0.76, ink(0, 0.34)], [0.86, ink(0, 0.1)]]) +
      glow("lampglow", [[0, ink(0, 0.95), 0.9], [0.3, ink(0, 0.6), 0.4], [1, ink(0, 0.3), 0]]) +
      fade("plaster", [[0, ink(0.9)], [0.55, ink(0.8)], [1, ink(0.92)]]) +
      fade("desktop", [[0, ink(0.36)], [1, ink(0.74)]]),
  );
}

function roofs(): string {
  let [far, near, windows] = ["", "", ""];
  for (let x = 480; x < 1380; x += 40 + roll() * 40) far += cut([[x, 640 - roll() * 60], [x + 60, 636 - roll() * 40], [x + 62, 860], [x, 860]], roll, 1.4);
  for (let x = 470; x < 1380; x += 80 + roll() * 60) {
    const top = 690 - roll() * 46;
    near += cut([[x, top], [x + 104, top - 4], [x + 106, 860], [x, 860]], roll, 1.4) + box(x + 20, top - 16, 20, 18, roll) + (roll() > 0.4 ? gouge(x + 62, top - 46, 50, 90, 2) : "");
    if (roll() > 0.3) windows += box(x + 20 + roll() * 50, top + 20 + roll() * 20, 9, 12, roll);
  }
  const tree = curve([[1130, 740], [1110, 690], [1126, 640], [1150, 618], [1186, 610], [1214, 640], [1240, 660], [1236, 720], [1220, 760]]);
  return shape(far, ink(0.24)) + shape(near, ink(0.5)) + shape(windows, ink(0.02)) + shape(tree, ink(0.62));
}

/** The compound's antenna tower: a concrete shaft, platforms with drums, a mast with one red lamp. */
function tower(): string {
  const shaft = cut([[990, 330], [1034, 330], [1044, 860], [980, 860]], roll, 1.4);
  const decks = cut([[962, 410], [1062, 406], [1056, 438], [968, 440]], roll, 1.2) + cut([[956, 334], [1068, 330], [1062, 372], [962, 374]], roll, 1.2) + cut([[974, 500], [1052, 498], [1046, 522], [980, 524]], roll, 1.2);
  const mast = cut([[1002, 232], [1022, 232], [1028, 334], [996, 334]], roll, 1) + gouge(1012, 200, 70, 90, 5);
  const drums = ([[966, 388], [1058, 392], [976, 474], [1050, 468], [970, 318], [1056, 316]] as const).map(([x, y]) => curve([[x - 15, y], [x, y - 17], [x + 15, y], [x, y + 17]], 0.95)).join("");
  const whips = "M962 334L958 270M1064 330L1070 258M1044 330L1046 292M980 332L978 284";
  const shade = cut([[990, 330], [1006, 330], [1002, 860], [980, 860]], roll, 1);
  return shape(shaft + mast + decks, ink(0.78)) + shape(shade, ink(0.94)) + shape(drums, ink(0.9)) + stroke(whips, ink(0.8), 4) + shape(curve([[1004, 206], [1012, 197], [1020, 206], [1012, 216]], 0.95), ink(0, 1));
}

/** Venetian blinds, half open: each slat hangs a little differently, two are bent where somebody looked out. */
function blinds(): string {
  let slats = "";
  let lips = "";
  for (let y = 128; y < 752; y += 29 + roll() * 3) {
    const bend = y > 470 && y < 540 ? (y < 505 ? -11 : 10) : 0;
    const [left, right] = [roll() * 5, roll() * 5];
    const upper: Point[] = [[520, y + left], [800, y + 2], [898, y + bend], [990, y + 1], [1330, y + right]];
    slats += `${line(upper)}L1330 ${Math.round(y + right + 12)}L990 ${Math.round(y + 13)}L900 ${Math.round(y + bend * 0.8 + 11)}L800 ${Math.round(y + 13)}L520 ${Math.round(y + left + 12)}Z`;
    lips += line(upper);
  }
  const cords = "M640 110L641 760M930 110L929 760M1214 110L1215 760";
  return shape(slats, ink(0.54)) + stroke(lips, ink(0.16), 2.2) + stroke(cords, ink(0.66), 3) + shape(box(520, 96, 820, 30, roll), ink(0.9)) + shape(box(524, 748, 810, 14, roll), ink(0.84));
}

function wall(): string {
  const hole = "M548 108L1306 102L1310 768L546 772Z";
  const reveal = shape(cut([[546, 108], [562, 124], [562, 756], [544, 774]], roll, 1), ink(0.3)) + shape(cut([[1306, 102], [1290, 118], [1292, 756], [1312, 770]], roll, 1), ink(0.62)) + shape(cut([[528, 766], [1326, 762], [1330, 780], [524, 786]], roll, 1), ink(0.14));
  return shape(`M-80 -80L1680 -80L1680 1280L-80 1280Z${hole}`, "url(#plaster)", 'fill-rule="evenodd"') + reveal + fringe([1322, 130], [1326, 740], 26, 2.9, 60, 2, ink(0.62)) + fringe([524, 640], [520, 760], 8, 180, 40, 2, ink(0.6)) + shape(cut([[-80, 960], [1680, 940], [1680, 1280], [-80, 1280]], roll, 2), ink(0.95));
}

/** The wall map: a coast, a river and its two lakes, hachured hills. No names, no borders. */
function map(): string {
  const sheet = shape(cut([[196, 176], [492, 190], [488, 706], [190, 716]], roll, 1.6), ink(0.34));
  const sea = shape(`${line([[196, 184], [372, 190], [352, 280], [334, 360], [312, 440], [272, 530], [220, 586], [192, 600]])}Z`, ink(0.62));
  const coast = stroke(line([[372, 190], [358, 250], [366, 270], [350, 290], [334, 360], [312, 440], [272, 530], [220, 586], [192, 600]]), ink(0.04), 3);
  const river = stroke(line([[432, 206], [426, 262], [424, 330], [430, 400], [424, 452]]), ink(0.72), 3) + shape(curve([[420, 266], [430, 258], [436, 280], [428, 294], [420, 284]]) + curve([[420, 452], [434, 450], [438, 500], [428, 556], [416, 530]]), ink(0.72));
  const hills = Array.from({ length: 34 }, () => gouge(346 + roll() * 60, 270 + roll() * 320, 18, degrees(1.2 + roll() * 0.6), 2)).join("") + Array.from({ length: 14 }, () => gouge(446 + roll() * 30, 240 + roll() * 420, 22, 80.2, 2)).join("");
  const grid = "M200 300L490 308M198 420L490 424M196 540L488 540M270 182L264 712M346 186L342 708M420 188L416 702";
  const rods = shape(cut([[186, 166], [500, 180], [500, 194], [186, 182]], roll, 1) + cut([[182, 708], [496, 698], [496, 712], [182, 722]], roll, 1), ink(0.97));
  return sheet + sea + stroke(grid, ink(0.46), 1.4) + coast + river + shape(hills, ink(0.58)) + rods;
}

function safe(): string {
  const body = lit([cut([[1386, 520], [1600, 516], [1604, 1000], [1384, 1000]], roll, 1.4)], { edge: ink(0.4), cloth: ink(0.93), away: [4, 4] });
  return body + stroke("M1410 640L1590 636M1410 760L1590 758", ink(0.66), 3) + shape(curve([[1420, 576], [1438, 560], [1456, 578], [1438, 594]], 0.95), ink(0.5));
}

function chair(): string {
  return lit([curve([[452, 1180], [420, 900], [418, 720], [440, 676], [490, 670], [520, 720], [620, 900], [664, 1180]], 0.5)], { edge: ink(0.84), cloth: ink(0.94), away: [4, 4] });
}

/** The desk, with the window's light lying across it in bars. */
function deskTop(): string {
  const top = shape(cut([[690, 762], [1430, 756], [1560, 884], [610, 890]], roll, 2), "url(#desktop)");
  let bars = "";
  for (let at = 0; at < 7; at++) {
    const y = 770 + at * 16;
    bars += cut([[720 - at * 9, y], [1120 + at * 30, y - 3], [1130 + at * 30, y + 5], [716 - at * 9, y + 8]], roll, 1.2);
  }
  return top + shape(bars, ink(0.12), 'opacity=".8"');
}

function alone(): string {
  return stand(604, 574, 1.22, weighing({ away: [-4, 2.5], edge: ink(0.08), cloth: ink(0.98) }, ink(0, 1)));
}

function file(): string {
  return shape(cut([[760, 878], [1020, 872], [1030, 892], [752, 896]], roll, 1.2), ink(0.9)) + greyFile([[784, 832], [988, 828], [1006, 874], [770, 878]]);
}

/** Two telephones, for two kinds of call. */
function telephones(): string {
  const light: Light = { away: [2, 6], edge: ink(0.1), cloth: ink(0.985) };
  const one = (x: number, y: number): string => shape(cut([[x - 66, y - 8], [x + 62, y - 12], [x + 84, y + 28], [x - 60, y + 32]], roll, 1.4), ink(0.86)) + stand(x, y, 0.5, telephone(light));
  return one(1214, 832) + one(1350, 852);
}

function deskFront(): string {
  const edge = shape(cut([[606, 884], [1570, 878], [1572, 902], [604, 908]], roll, 1.4), ink(0.9)) + shape(gouge(612, 888, 950, -0.3, 2.6), ink(0.04));
  const panel = shape(cut([[634, 904], [1680, 898], [1680, 1290], [650, 1290]], roll, 1.6), ink(0.97));
  return panel + edge + fringe([660, 926], [1540, 922], 46, 90, 110, 2.4, ink(0.74));
}

/** The visitor's chair, with nobody in it. */
function emptyChair(): string {
  const back = curve([[1060, 1290], [1048, 1120], [1060, 1024], [1110, 996], [1230, 988], [1300, 1010], [1320, 1090], [1322, 1290]], 0.6);
  const gap = curve([[1096, 1180], [1094, 1080], [1112, 1044], [1180, 1030], [1256, 1040], [1276, 1080], [1280, 1180]], 0.6);
  return lit([back], { edge: ink(0.3), cloth: ink(1), away: [3, 6] }) + shape(gap, ink(0.9)) + fringe([1110, 1060], [1262, 1056], 8, 90, 110, 2.6, ink(0.66));
}
