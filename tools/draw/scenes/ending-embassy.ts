/**
 * An embassy in Pyongyang, which never was: one slab of dark windows, and half of one floor lit, with a flag
 * of the size that the lease allows. The light hangs on a generator by a cable, and below stands the bag.
 */
import { flat, lit, person, saluting, seam, stand, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

const roll = dice("ending-embassy");
const BAYS = [424, 534, 645, 755, 866, 976] as const;
const FLOORS = [150, 282, 414, 548, 682] as const;
const LIT_FLOOR = 2;
const LIT_FROM = 3;

export function draw(): string {
  const warm: Light = { away: [-7, 6], edge: ink(0, 0.78), cloth: ink(0.98) };
  return scene(
    [
      { id: "back", depth: 0, body: sky() + pyramid() + city() },
      { id: "middle", depth: 0.25, body: slab() + windows() + entrance() },
      { id: "light", depth: 0.25, body: '<ellipse cx="866" cy="462" rx="360" ry="230" fill="url(#halo)"/>' },
      { id: "near", depth: 0.48, body: litRooms() + yard() + flag() + cable() + generator() + pool(1214, 998, 50) + stand(1214, 1000, 0.413, saluting({ away: [-6, 4], edge: ink(0, 0.5), cloth: ink(0.95) }), true) },
      { id: "figure-courier", depth: 0.6, body: pool(566, 1092, 110) + stand(566, 1096, 0.68, person({ looks: "away", wears: "coat", left: "carrying", right: "pocket", bow: 5 }, warm) + bag()) },
      { id: "front", depth: 0.9, body: gate() },
    ],
    fade("sky", [[0, ink(0.5)], [0.4, ink(0.2)], [0.62, ink(0.02, 0.08)]]) +
      fade("front-wall", [[0, ink(0.78)], [0.5, ink(0.66)], [1, ink(0.46)]]) +
      fade("side-wall", [[0, ink(0.95)], [0.6, ink(0.84)], [1, ink(0.6)]]) +
      fade("yard", [[0, ink(0.14)], [0.4, ink(0.36)], [1, ink(0.74)]]) +
      glow("halo", [[0, ink(0, 0.4), 0.3], [0.5, ink(0, 0.5), 0.24], [1, ink(0, 0.5), 0]]),
  );
}

function sky(): string {
  return shape(box(-80, -80, 1760, 1360, roll), "url(#sky)") + shape(gouges(16, [-60, 40, 1600, 330], 2, [120, 320], 6, roll), ink(0.08), 'opacity=".6"');
}

/** The unfinished hotel, far off, its crane still on it. */
function pyramid(): string {
  return shape(cut([[258, 248], [270, 248], [312, 500], [384, 840], [140, 840], [214, 500]], roll, 1.6), ink(0.22)) + shape(cut([[264, 248], [270, 248], [312, 500], [384, 840], [292, 840]], roll, 1.6), ink(0.34)) +
    stroke("M264 250V206M230 217L312 206V226", ink(0.34), 3.4) + shape(gouges(13, [226, 330, 44, 380], 0, [20, 60], 3, roll), ink(0.08));
}

function city(): string {
  let d = "";
  for (let x = -80; x < 1680; ) {
    const w = 50 + roll() * 90;
    const top = 700 - roll() * 110;
    d += cut([[x, top], [x + w, top - 4], [x + w, 900], [x, 900]], roll, 2);
    x += w * (0.8 + roll() * 0.5);
  }
  return shape(d, ink(0.26)) + shape(gouges(22, [-60, 640, 1700, 120], 90, [8, 16], 7, roll), ink(0.06));
}

/** The block: a broad face in the haze, a narrow one in the dark, precast panels with open joints. */
function slab(): string {
  const face = shape(cut([[376, 92], [1092, 74], [1092, 920], [376, 920]], roll, 2.4), "url(#front-wall)");
  const side = shape(cut([[1092, 74], [1330, 152], [1330, 930], [1092, 920]], roll, 2.4), "url(#side-wall)");
  const cap = shape(cut([[362, 78], [1094, 58], [1342, 140], [1342, 164], [1094, 84], [362, 104]], roll, 2), ink(0.95));
  const joints = FLOORS.map((y) => line([[378, y - 20], [1092, y - 23], [1328, y + 22]], 0)).join("") + BAYS.slice(1).map((x) => line([[x - 16, 110], [x - 15, 820]], 0)).join("");
  const stains = shape(gouges(34, [390, 190, 680, 560], 90, [30, 110], 6, roll), ink(0.74)) + shape(gouges(16, [1110, 230, 200, 560], 90, [30, 90], 6, roll), ink(0.62));
  const roof = shape(cut([[640, 20], [760, 16], [760, 70], [640, 74]], roll, 2), ink(0.82)) + stroke("M700 20V-60M690 -30H712", ink(0.82), 4);
  return roof + side + face + stroke(joints, ink(0.42), 2.4) + stains + cap + stroke("M1092 86V916", ink(0.3), 3);
}

/** Rows of windows nobody has lit; each has its own curtain, and some have lost a pane. */
function windows(): string {
  let holes = "";
  let drapes = "";
  FLOORS.forEach((y, floor) => BAYS.forEach((x, bay) => {
    if (floor === LIT_FLOOR && bay >= LIT_FROM) return;
    const w = 74 + roll() * 6;
    holes += box(x, y, w, 84 + roll() * 4, roll);
    if (roll() > 0.36) drapes += cut([[x + 4, y + 4], [x + 14 + roll() * 18, y + 4], [x + 8 + roll() * 10, y + 80], [x + 4, y + 82]], roll, 1);
    drapes += `M${Math.round(x - 6)} ${y + 90}h${Math.round(w + 12)}v5h-${Math.round(w + 12)}Z`;
  }));
  const slits = FLOORS.map((y) => cut([[1136, y + 16], [1166, y + 26], [1166, y + 112], [1136, y + 106]], roll) + cut([[1226, y + 42], [1252, y + 50], [1252, y + 128], [1226, y + 124]], roll)).join("");
  return shape(holes, ink(0.92)) + shape(drapes, ink(0.5)) + shape(slits, ink(1));
}

function entrance(): string {
  return shape(cut([[660, 822], [800, 820], [800, 918], [660, 918]], roll), ink(0.95)) + shape(cut([[630, 800], [836, 796], [836, 818], [630, 822]], roll), ink(0.88)) + stroke("M730 824V916M676 830V912M784 830V912", ink(0.5), 3) + stroke("M630 800L836 796", ink(0.1), 3);
}

/** Half a floor: three windows, the middle one with somebody in it, typing by a lamp. */
function litRooms(): string {
  const y = FLOORS[LIT_FLOOR];
  const panes = BAYS.slice(LIT_FROM).map((x, at) => shape(box(x - 3, y - 3, 84, 94, roll), ink(0, at === 1 ? 0.34 : 0.86)) + stroke(`M${x + 40} ${y}v88`, ink(0.7), 3.4) + stroke(`M${x - 8} ${y + 94}h94`, ink(0.04), 5)).join("");
  const reader = shape(curve([[880, 500], [884, 478], [896, 468], [897, 460], [890, 448], [896, 434], [910, 432], [919, 442], [918, 458], [912, 468], [926, 476], [932, 492], [934, 503]], 0.6), ink(0.96));
  const lamp = stroke("M776 502V476L790 460", ink(0.9), 3.4) + shape(cut([[782, 450], [800, 462], [806, 480], [778, 458]], roll, 1), ink(0.9));
  const shelf = shape(cut([[986, 470], [1050, 468], [1050, 502], [986, 503]], roll) + cut([[996, 444], [1006, 443], [1006, 470], [996, 470]], roll) + cut([[1012, 436], [1024, 436], [1024, 470], [1012, 470]], roll), ink(0.72));
  return panes + reader + lamp + shelf;
}

/** The flag: blank here, and no bigger than a towel. */
function flag(): string {
  const cloth = shape(curve([[760, 542], [784, 552], [806, 545], [826, 556], [823, 582], [826, 610], [803, 600], [782, 608], [760, 597], [762, 570]], 0.35), ink(0.01));
  return stroke("M842 512L748 540", ink(0.98), 6) + stroke("M762 538V600", ink(0.98), 4) + cloth + stroke("M784 556Q779 580 783 602M806 550Q801 574 804 598", ink(0.3), 2.6) + stroke("M826 556Q821 582 826 610", ink(0, 0.85), 4);
}

function yard(): string {
  const ground = shape(cut([[-80, 916], [600, 908], [1680, 920], [1680, 1280], [-80, 1280]], roll, 3), "url(#yard)");
  const slabs = stroke("M-60 962L1660 956M-60 1022L1660 1014M300 912L120 1110M540 910L450 1110M770 910L770 1110M1010 912L1100 1110M1250 914L1440 1110", ink(0.56), 2.4);
  const wall = shape(cut([[-80, 820], [378, 836], [378, 918], [-80, 928]], roll, 3) + cut([[1328, 846], [1680, 830], [1680, 932], [1328, 926]], roll, 3), ink(0.7)) + stroke("M-80 820L378 836M1328 846L1680 830", ink(0.12), 4);
  return wall + ground + slabs + shape(gouges(26, [180, 926, 1240, 140], 1, [30, 120], 6, roll), ink(0.06)) + shape(gouges(18, [180, 940, 1240, 130], 1, [30, 100], 5, roll), ink(0.72));
}

/** The one generator, and the cable on which the half floor hangs. */
function generator(): string {
  const body = shape(cut([[858, 932], [1026, 928], [1030, 1014], [856, 1018]], roll, 2), ink(0.94)) + shape(cut([[862, 916], [1020, 912], [1026, 930], [858, 934]], roll, 2), ink(0.2));
  const grille = shape([0, 1, 2, 3, 4].map((slot) => gouge(880 + slot * 15, 950, 50, 90, 7)).join(""), ink(0.5));
  const exhaust = stroke("M998 914V884L1012 872", ink(0.94), 9);
  const wheels = shape(curve([[884, 1008], [902, 1014], [900, 1034], [884, 1038], [870, 1030], [870, 1014]]) + curve([[998, 1006], [1014, 1012], [1012, 1032], [998, 1036], [984, 1028], [984, 1012]]), ink(1));
  const shade = shape(cut([[850, 1034], [1040, 1028], [1080, 1060], [870, 1066]], roll), ink(0.86), 'opacity=".7"');
  return shade + exhaust + body + grille + wheels + shape(cut([[980, 948], [1010, 947], [1010, 974], [980, 975]], roll, 1), ink(0.08)) + stroke("M860 934L1024 930", ink(0, 0.7), 4);
}

function cable(): string {
  return stroke(line([[1054, 506], [1068, 620], [1050, 780], [1062, 880], [1034, 950]]), ink(0.04), 4.6) + stroke(line([[1056, 510], [1071, 622], [1054, 780], [1066, 880]]), ink(0.96), 3);
}

/** The diplomatic bag, with its seal. */
function bag(): string {
  const cloth: Light = { away: [-6, 6], edge: ink(0.02), cloth: ink(0.86) };
  const sack = curve([[-150, -286], [-132, -304], [-98, -302], [-82, -284], [-60, -220], [-56, -120], [-72, -66], [-150, -58], [-192, -88], [-196, -180]], 0.6);
  return lit([sack], cloth) + seam("M-148-278Q-116-266-84-280M-132-262Q-156-190-146-104M-100-262Q-84-190-94-112", 0.4, 3) + flat(curve([[-124, -258], [-106, -252], [-102, -232], [-118, -222], [-134, -232], [-136, -250]]), 0, 0.92) + seam("M-116-304Q-116-280-120-258", 0.05, 3);
}

function pool(x: number, y: number, half: number): string {
  const points: Point[] = [[x - half, y], [x + half * 0.8, y - 6], [x + half * 0.3, y + half * 0.7], [x - half * 1.6, y + half * 0.8]];
  return shape(cut(points, roll, 3), ink(0.92), 'opacity=".75"');
}

/** The gate, open at the reader's elbow: a pillar, the iron leaf, the kerb. */
function gate(): string {
  const pillar = shape(cut([[1376, 560], [1520, 552], [1530, 1280], [1366, 1280]], roll, 3), ink(0.98)) + shape(cut([[1356, 526], [1538, 516], [1538, 556], [1356, 566]], roll, 2), ink(0.98)) + stroke("M1360 530L1360 562M1376 570L1368 1120", ink(0.12), 4);
  const bars = [1560, 1596, 1634].map((x) => `M${x} 640V1200`).join("") + "M1530 690H1680M1530 1060H1680";
  const kerb = shape(cut([[-80, 1138], [420, 1130], [900, 1142], [1680, 1126], [1680, 1280], [-80, 1280]], roll, 4), ink(0.99));
  const leaf = [-40, -4, 34, 72, 110].map((x) => `M${x} ${650 + x * 0.5}V1200`).join("") + "M-80 690L140 740M-80 1060L140 1040";
  return stroke(bars + leaf, ink(0.98), 11) + pillar + kerb + shape(gouges(20, [180, 1150, 1240, 40], -2, [20, 80], 5, roll), ink(0.5));
}
