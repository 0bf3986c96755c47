/**
 * The foreign minister's office in Jerusalem, October 1992, late light: he has risen from his chair
 * and stands at the window with his glasses behind his back, deciding. The red is the low sun, and
 * the ribbon of the file that waits on the desk.
 */
import { hangingGlasses, lit, stand, thinking } from "../figures";
import { fringe, gouge } from "../gouges";
import { box, curve, cut, degrees, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { greyFile, telephone } from "../props";

const roll = dice("minister-office");

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(360, 0, 980, 860, roll), "url(#sky)") + sun() + hills() },
      { id: "light", depth: 0.05, body: shape("M300 520a290 290 0 1 0 580 0a290 290 0 1 0 -580 0Z", "url(#haze)") },
      { id: "middle", depth: 0.3, body: wall() + windowFrame() + portrait() + curtain() },
      { id: "figure-minister", depth: 0.45, body: minister() },
      { id: "near", depth: 0.6, body: armchair() + desk() + papers() + file() + deskTelephone() + lamp() },
      { id: "front", depth: 1, body: visitorChair() },
    ],
    fade("sky", [[0, ink(0.42)], [0.4, ink(0.12)], [0.6, ink(0, 0.14)]]) +
      glow("haze", [[0, ink(0, 0.4), 0.4], [0.4, ink(0, 0.25), 0.22], [1, ink(0, 0.2), 0]]) +
      fade("room", [[0, ink(0.94)], [0.7, ink(0.86)], [1, ink(0.9)]]) +
      fade("desktop", [[0, ink(0.28)], [1, ink(0.66)]]) +
      glow("lamplight", [[0, ink(0), 0.95], [0.5, ink(0), 0.4], [1, ink(0), 0]]),
  );
}

function sun(): string {
  return shape(curve([[590, 468], [642, 522], [590, 578], [536, 522]], 0.95), ink(0, 0.95));
}

/** Four ranges of the Judean hills, each darker and with more terraces, stone houses and trees. */
function hills(): string {
  const ranges: readonly [Point[], number][] = [
    [[[340, 520], [470, 506], [620, 530], [760, 500], [900, 520], [1040, 484], [1180, 500], [1360, 470]], 0.2],
    [[[340, 566], [480, 560], [600, 556], [740, 570], [900, 540], [1080, 548], [1220, 530], [1360, 546]], 0.34],
    [[[340, 640], [460, 612], [620, 626], [760, 650], [940, 606], [1100, 600], [1360, 640]], 0.5],
    [[[340, 690], [520, 716], [700, 700], [880, 730], [1040, 690], [1360, 700]], 0.7],
  ];
  return ranges.map(([ridge, k], at) => {
    const body = shape(`${line(ridge)}L1360 900L340 900Z`, ink(k));
    return body + terraces(ridge, k, at) + (at > 0 ? houses(ridge, k, at) + cypresses(ridge, k, at) : "");
  }).join("");
}

function height(ridge: readonly Point[], x: number): number {
  const next = ridge.findIndex(([px]) => px > x);
  const [a, b] = [ridge[next - 1] as Point, ridge[next] as Point];
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
}

function terraces(ridge: readonly Point[], k: number, range: number): string {
  let d = "";
  for (let at = 0; at < 16 + range * 8; at++) {
    const x = 380 + roll() * 860;
    d += gouge(x, height(ridge, x) + 12 + roll() * 70, 40 + roll() * 60, degrees((roll() - 0.5) * 0.2), 1.4 + range * 0.6);
  }
  return shape(d, ink(k - 0.1));
}

/** Flat-roofed stone houses, the side to the sun pale, some with a boiler on the roof. */
function houses(ridge: readonly Point[], k: number, range: number): string {
  let [stone, shadow, windows] = ["", "", ""];
  for (let x = 400 + roll() * 60; x < 1220; x += 46 + roll() * 90) {
    const w = (14 + roll() * 18) * (0.7 + range * 0.45);
    const h = (14 + roll() * 20) * (0.7 + range * 0.45);
    const y = height(ridge, x) + 8 - roll() * 8 + range * 4;
    stone += cut([[x, y - h], [x + w * 0.6, y - h - 2], [x + w * 0.6, y + 6], [x, y + 6]], roll, 1);
    shadow += cut([[x + w * 0.6, y - h - 2], [x + w * 1.2, y - h + 1], [x + w * 1.2, y + 6], [x + w * 0.6, y + 6]], roll, 1);
    if (roll() > 0.5) shadow += cut([[x + w * 0.2, y - h - 6], [x + w * 0.5, y - h - 6], [x + w * 0.5, y - h], [x + w * 0.2, y - h]], roll, 0.6);
    for (let row = 0; row < range; row++) if (roll() > 0.2) windows += box(x + w * 0.16 + roll() * w * 0.2, y - h * (0.76 - row * 0.36), 3 + range, 4 + range * 1.4, roll, 0.6);
  }
  return shape(shadow, ink(k + 0.14)) + shape(stone, ink(Math.max(0.03, k - 0.26))) + shape(windows, ink(k + 0.2));
}

function cypresses(ridge: readonly Point[], k: number, range: number): string {
  let d = "";
  for (let at = 0; at < 5 + range * 3; at++) {
    const x = 390 + roll() * 840;
    const h = (24 + roll() * 26) * (0.6 + range * 0.5);
    const y = height(ridge, x) + 10;
    d += curve([[x - h * 0.1, y], [x - h * 0.11, y - h * 0.4], [x + roll() * 2, y - h], [x + h * 0.11, y - h * 0.4], [x + h * 0.09, y]]);
  }
  return shape(d, ink(Math.min(0.9, k + 0.22)));
}

/** The wall with the window cut out of it, and the window's stone reveal catching the sun on the right. */
function wall(): string {
  const hole = "M452 92L1210 84L1216 790L448 790Z";
  const reveal = shape(cut([[1166, 118], [1214, 80], [1218, 800], [1166, 770]], roll, 1.4), ink(0.26)) + shape(cut([[452, 92], [1210, 84], [1170, 122], [492, 126]], roll, 1.4), ink(0.78)) + shape(cut([[450, 90], [492, 124], [490, 772], [446, 800]], roll, 1.4), ink(0.84));
  const courses = [196, 300, 392, 500, 598, 690].map((y) => gouge(1170, y + roll() * 8, 46, degrees(-0.05 + roll() * 0.1), 2)).join("");
  return shape(`M-80 -80L1680 -80L1680 1280L-80 1280Z${hole}`, "url(#room)", 'fill-rule="evenodd"') + reveal + shape(courses, ink(0.6)) + fringe([1226, 120], [1232, 760], 34, 2.3, 54, 2, ink(0.66)) + fringe([430, 130], [434, 760], 16, 180, 30, 1.6, ink(0.74));
}

function windowFrame(): string {
  const bars = cut([[822, 120], [840, 120], [840, 780], [820, 780]], roll, 1.2) + cut([[486, 262], [1170, 258], [1170, 272], [486, 276]], roll, 1.2) + cut([[486, 118], [502, 118], [500, 780], [486, 780]], roll, 1) + cut([[1154, 118], [1170, 118], [1170, 780], [1156, 780]], roll, 1) + cut([[486, 118], [1170, 114], [1170, 130], [486, 134]], roll, 1);
  const sill = shape(cut([[430, 766], [1240, 760], [1252, 790], [416, 796]], roll, 1.6), ink(0.5)) + shape(cut([[430, 762], [1240, 756], [1242, 768], [428, 772]], roll, 1), ink(0.06));
  return shape(bars, ink(0.95)) + stroke("M500 140L500 256M500 280L498 758M840 136L840 254M839 278L839 756", ink(0.1, 0.45), 2.4) + sill;
}

/** A portrait in its place of honour: an empty pale frame. */
function portrait(): string {
  return shape(cut([[232, 232], [364, 242], [362, 424], [230, 432]], roll, 1.2), ink(0.56)) + shape(cut([[246, 248], [352, 256], [350, 410], [244, 416]], roll, 1), ink(0.74));
}

function curtain(): string {
  const cloth = cut([[1254, -80], [1690, -80], [1690, 1290], [1320, 1290], [1262, 560], [1240, 300]], roll, 3);
  const folds = [1284, 1330, 1372, 1428, 1486, 1548].map((x, at) => gouge(x, -60, 700 + roll() * 220, 88.9, 7 - at)).join("");
  return shape(cloth, ink(0.96)) + shape(folds, ink(0.7));
}

function minister(): string {
  return stand(956, 1020, 0.92, thinking({ away: [5.4, 1.6], edge: ink(0, 0.62), cloth: ink(0.985) }) + stand(0, -376, 1, hangingGlasses()), false, 1.1);
}

function armchair(): string {
  const back = curve([[598, 860], [590, 700], [600, 590], [640, 560], [730, 554], [786, 574], [800, 640], [800, 860]], 0.6);
  return lit([back], { edge: ink(0.2, 0.3), cloth: ink(0.97), away: [5, 3] }) + shape([640, 690, 742].map((x) => gouge(x, 600, 180, 90, 3)).join(""), ink(0.74));
}

function desk(): string {
  const top = cut([[292, 806], [1318, 800], [1470, 1000], [130, 1004]], roll, 2);
  const glare = shape(cut([[560, 812], [1010, 808], [1130, 996], [452, 1000]], roll, 2), ink(0.12), 'opacity=".75"');
  const front = shape(cut([[130, 1000], [1470, 996], [1476, 1280], [124, 1280]], roll, 2), ink(0.97)) + shape(cut([[128, 998], [1472, 994], [1472, 1004], [128, 1010]], roll, 1), ink(0.34));
  return shape(top, "url(#desktop)") + glare + fringe([330, 816], [1300, 812], 44, 85.9, 110, 2, ink(0.44)) + front + fringe([170, 1024], [1440, 1020], 50, 90, 90, 2.2, ink(0.8));
}

/** Things on the desk stand against the light: their shadows fall towards us. */
function papers(): string {
  const sheet = (x: number, y: number, w: number, slant: number): string => shape(cut([[x, y], [x + w, y - 4], [x + w + slant, y + 62], [x - 20 + slant, y + 68]], roll, 1), ink(0.01));
  return shape(cut([[404, 916], [552, 910], [556, 984], [380, 990]], roll, 2), ink(0.6)) + sheet(420, 852, 116, -8) + sheet(438, 866, 118, 6) + shape(gouge(452, 884, 80, -1.7, 1.6) + gouge(450, 896, 92, -1.7, 1.6) + gouge(448, 908, 60, -1.7, 1.6), ink(0.4)) + stroke("M560 934L616 908", ink(0.95), 6);
}

function file(): string {
  return shape(cut([[660, 930], [950, 924], [968, 972], [640, 980]], roll, 2), ink(0.58)) + greyFile([[682, 852], [926, 846], [956, 936], [654, 944]], 16);
}

function deskTelephone(): string {
  const shadow = shape(cut([[1134, 898], [1316, 894], [1370, 960], [1150, 966]], roll, 2), ink(0.84));
  return shadow + stand(1220, 906, 0.74, telephone({ away: [3, 6], edge: ink(0.1, 0.2), cloth: ink(0.97) }));
}

function lamp(): string {
  const pool = shape("M180 900a150 44 0 1 0 300 0a150 44 0 1 0 -300 0Z", "url(#lamplight)");
  const foot = shape(curve([[270, 892], [300, 880], [352, 880], [380, 892], [352, 906], [296, 906]]), ink(0.98));
  const stem = stroke("M326 886C318 780 316 720 352 650", ink(0.98), 11) + stroke("M322 870C315 780 313 716 347 650", ink(0.3), 2.4);
  const shade = shape(cut([[318, 624], [386, 640], [424, 716], [236, 678]], roll, 1.4), ink(0.98)) + shape(cut([[238, 676], [424, 714], [420, 726], [240, 688]], roll, 1), ink(0));
  return shape(cut([[240, 688], [420, 724], [466, 896], [196, 900]], roll, 1), ink(0), 'opacity=".12"') + pool + foot + stem + shade + fringe([328, 634], [384, 648], 7, 108.9, 40, 2, ink(0.6));
}

function visitorChair(): string {
  const back = curve([[-40, 1280], [-10, 1060], [40, 1010], [180, 992], [330, 1006], [372, 1060], [392, 1280]], 0.5);
  return lit([back], { edge: ink(0.4), cloth: ink(1), away: [-6, 6] }) + fringe([40, 1040], [330, 1036], 12, 90, 130, 3, ink(0.76));
}
