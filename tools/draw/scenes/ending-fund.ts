/**
 * The fund: six delegations at a table in Tokyo, tea halfway round, the next year's sheet blank. The telephone has
 * rung, and every head has turned to it; behind their backs, in the window, is what it rings about.
 */
import { flat, lit, outline, person, seam, sitter, stand, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, ink, scene, shape, stroke, type Point } from "../kit";
import { telephone } from "../props";

const roll = dice("ending-fund");
const DAY: Light = { away: [0, 5], edge: ink(0.04), cloth: ink(0.95) };

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: sky() + rocket() + skyline() + tower() },
      { id: "middle", depth: 0.2, body: frames() },
      { id: "figure-tea", depth: 0.26, body: stand(652, 850, 0.64, person({ looks: "right", wears: "skirt", left: "clasping", right: "clasping", hair: "bun" }, DAY) + tray()) },
      { id: "figure-delegates", depth: 0.32, body: farSide() + ends() },
      { id: "near", depth: 0.5, body: table() + papers() + cups() + sideTable() + stand(1180, 1050, 1, telephone({ away: [6, 6], edge: ink(0, 0.95), cloth: ink(0.99) }, ink(0, 1))) },
      { id: "front", depth: 0.8, body: nearSide() },
    ],
    fade("sky", [[0, ink(0.34)], [0.4, ink(0.1)], [1, ink(0)]]) + fade("trail", [[0, ink(0, 0.2)], [0.5, ink(0, 0.9)], [1, ink(0, 1)]], "right") +
      fade("gloss", [[0, ink(0.04)], [0.4, ink(0.3)], [1, ink(0.62)]]) + fade("floor", [[0, ink(0.7)], [1, ink(0.94)]]),
  );
}

function sky(): string {
  return shape(box(-80, -80, 1760, 1360, roll), "url(#sky)") + shape(gouges(18, [100, 110, 1300, 300], -3, [90, 260], 8, roll), ink(0.01), 'opacity=".8"');
}

/** Over the country that paid most: a red thread, thin where it began, and a spark at its end. */
function rocket(): string {
  const above: Point[] = [[150, 452], [330, 330], [560, 236], [820, 178], [1080, 158], [1252, 164]];
  const below: Point[] = above.toReversed().map(([x, y]): Point => [x - 4, y + 1 + (x - 150) * 0.008]);
  return shape(curve([...above, ...below], 0.9), "url(#trail)") + shape(gouge(1252, 166, 40, 6, 7), ink(0, 1)) + shape(gouges(12, [420, 216, 640, 60], -14, [30, 80], 5, roll), ink(0, 0.3));
}

function skyline(): string {
  let far = "";
  let near = "";
  let panes = "";
  for (let x = 60; x < 1560; ) {
    const w = 34 + roll() * 62;
    const top = 520 - roll() ** 2 * 170;
    far += cut([[x, top], [x + w, top - 3], [x + w, 700], [x, 700]], roll, 1.4);
    x += w * (0.9 + roll() * 0.5);
  }
  for (let x = 40; x < 1560; ) {
    const w = 54 + roll() * 80;
    const top = 580 - roll() ** 2 * 130;
    near += cut([[x, top], [x + w, top - 4], [x + w, 720], [x, 720]], roll, 1.6);
    for (let row = 0; row < 3; row++) if (roll() > 0.3) panes += gouge(x + 8, top + 18 + row * 19, w * (0.4 + roll() * 0.4), 0, 6);
    x += w * (0.94 + roll() * 0.4);
  }
  return shape(far, ink(0.13)) + shape(near, ink(0.27)) + shape(panes, ink(0.1));
}

/** The broadcasting tower: four legs, two decks, the sky showing through. */
function tower(): string {
  const legs = cut([[1132, 228], [1140, 228], [1150, 380], [1168, 480], [1206, 620], [1186, 620], [1158, 520], [1114, 520], [1086, 620], [1066, 620], [1104, 480], [1122, 380]], roll, 1);
  const braces = [420, 458, 498].map((y, at) => `M${1116 - at * 5} ${y}L${1162 + at * 8} ${y + 30}M${1158 + at * 5} ${y}L${1110 - at * 8} ${y + 30}`).join("");
  return `<g transform="translate(-146 0)">` + stroke("M1136 150V236", ink(0.34), 4) + shape(legs, ink(0.34)) + shape(box(1118, 366, 37, 13, roll) + box(1094, 466, 84, 22, roll), ink(0.46)) + stroke(braces, ink(0.04), 3) + "</g>";
}

/** The window wall: mullions, a blind half down, the ceiling with its lights off. */
function frames(): string {
  const posts = [156, 388, 628, 872, 1112, 1346, 1450].map((x) => box(x, 60, 17, 620, roll)).join("");
  const ceiling = shape(cut([[-80, -80], [1680, -80], [1680, 40], [1460, 96], [140, 96], [-80, 40]], roll, 2), ink(0.9)) + stroke("M140 97H1460", ink(0.3), 4);
  const lamps = shape(cut([[360, 20], [620, 26], [600, 48], [320, 44]], roll) + cut([[980, 26], [1240, 20], [1280, 44], [1000, 48]], roll), ink(0.5));
  const walls = shape(cut([[-80, 40], [150, 96], [150, 760], [-80, 900]], roll, 2) + cut([[1456, 96], [1680, 40], [1680, 900], [1456, 760]], roll, 2), ink(0.84));
  const sill = shape(cut([[140, 660], [1460, 656], [1460, 700], [140, 704]], roll, 2), ink(0.7)) + stroke("M150 660L1456 656", ink(0.06), 4);
  const floor = shape(cut([[-80, 860], [150, 700], [1456, 696], [1680, 860], [1680, 1280], [-80, 1280]], roll, 2), "url(#floor)");
  const slats = Array.from({ length: 7 }, (_, at) => `M164 ${112 + at * 15}H${386 + Math.round(roll() * 3)}`).join("");
  return floor + walls + shape(posts, ink(0.86)) + stroke("M165 364H1450", ink(0.86), 7) + stroke(slats, ink(0.6), 6) + sill + ceiling + lamps + shape(gouges(12, [1470, 200, 80, 400], 90, [40, 120], 6, roll), ink(0.66));
}

function farSide(): string {
  const chair = (x: number): string => shape(cut([[x - 74, 500], [x + 74, 498], [x + 84, 700], [x - 84, 700]], roll, 2), ink(0.86)) + stroke(`M${x - 74} 500L${x + 74} 498`, ink(0.1), 4);
  return chair(456) + stand(456, 512, 0.7, sitter({ looks: "right" }, DAY, true)) + chair(858) + stand(858, 506, 0.71, sitter({ looks: "right", bow: 4 }, DAY, true)) + chair(1100) + stand(1100, 514, 0.69, sitter({ looks: "right", bow: 9, hair: "bob" }, DAY, true));
}

/** At the ends of the table: one has half risen to see, one sits next to it and looks down. */
function ends(): string {
  const left: Light = { ...DAY, away: [-4, 4] };
  return stand(262, 596, 0.94, sitter({ looks: "right", bow: -3 }, left, true)) + stand(1352, 600, 0.94, sitter({ looks: "left", bow: 16 }, { ...DAY, away: [4, 4] }, true));
}

function tray(): string {
  const cup = (x: number): string => flat(cut([[x, -540], [x + 30, -542], [x + 26, -506], [x + 5, -504]], roll, 0.6), 0.02) + seam(`M${x + 4}-520H${x + 26}`, 0.5, 3);
  return lit([outline([[-90, -504], [100, -508], [110, -494], [-84, -488]], 0.2)], DAY) + cup(-64) + cup(-12) + cup(44) + seam("M-88-504L102-508", 0.02, 4);
}

/** The table, taking the light of the window on its far half. */
function table(): string {
  const top = cut([[392, 668], [1208, 662], [1300, 760], [1386, 916], [1330, 1010], [270, 1016], [216, 920], [306, 764]], roll, 2, 120);
  const edge = cut([[214, 922], [270, 1016], [1330, 1010], [1388, 918], [1388, 960], [1332, 1052], [268, 1058], [212, 962]], roll, 2, 120);
  return shape(edge, ink(0.98)) + shape(top, "url(#gloss)") + stroke("M216 924L270 1017L1330 1011L1387 919", ink(0.04), 5) + shape(gouges(20, [420, 690, 760, 90], 1, [60, 180], 7, roll), ink(0)) + shape(gouges(20, [330, 850, 960, 130], 1, [50, 160], 6, roll), ink(0.8)) + reflections();
}

function reflections(): string {
  return shape([456, 858, 1100].map((x, at) => cut([[x - 88, 672], [x + 84, 670], [x + 70 + at * 8, 732], [x - 76 + at * 8, 740]], roll, 3, 40)).join(""), ink(0.66), 'opacity=".8"');
}

/** The papers: a blank plate before each, and in the middle the open file with next year's sheet. */
function papers(): string {
  const plate = ([x, y]: Point, s: number): string => shape(cut([[x - 40 * s, y], [x + 40 * s, y - 2], [x + 36 * s, y - 24 * s], [x - 36 * s, y - 22 * s]], roll, 0.8), ink(0)) + shape(cut([[x - 40 * s, y], [x + 40 * s, y - 2], [x + 46 * s, y + 9 * s], [x - 46 * s, y + 10 * s]], roll, 0.8), ink(0.7));
  const cover = shape(cut([[604, 800], [770, 796], [950, 794], [986, 902], [784, 908], [566, 910]], roll, 1.4), ink(0.48));
  const left = shape(cut([[616, 806], [768, 802], [774, 894], [586, 900]], roll, 1), ink(0.12)) + stroke("M640 822L750 818M636 838L752 834M630 854L740 850M626 870L754 866", ink(0.52), 3.4);
  const right = shape(cut([[780, 800], [942, 798], [970, 892], [784, 896]], roll, 1), ink(0));
  const ribbon = shape(cut([[768, 794], [778, 794], [786, 900], [800, 968], [786, 958], [776, 972], [774, 900]], roll, 1), ink(0, 0.92));
  return ([[456, 716], [858, 712], [1100, 714]] as const).map((at) => plate(at, 1)).join("") + plate([398, 812], 1.1) + plate([1196, 800], 1.1) + cover + left + right + ribbon;
}

/** Tea, so far as it has come. */
function cups(): string {
  return ([[532, 720, 1], [470, 852, 1.2]] as const).map(([x, y, s]) => shape(curve([[x - 26 * s, y + 15 * s], [x, y + 9 * s], [x + 26 * s, y + 15 * s], [x, y + 23 * s]], 0.9), ink(0.7)) +
    shape(cut([[x - 17 * s, y - 12 * s], [x + 17 * s, y - 13 * s], [x + 13 * s, y + 14 * s], [x - 12 * s, y + 15 * s]], roll, 0.8), ink(0)) + shape(cut([[x + 3 * s, y - 12 * s], [x + 17 * s, y - 13 * s], [x + 13 * s, y + 14 * s], [x + 4 * s, y + 15 * s]], roll, 0.8), ink(0.4))).join("");
}

function sideTable(): string {
  return shape(cut([[1020, 1010], [1322, 1000], [1372, 1066], [984, 1076]], roll, 2), ink(0.26)) + shape(cut([[984, 1076], [1372, 1066], [1374, 1100], [986, 1112]], roll, 1.6) + cut([[1000, 1108], [1040, 1108], [1044, 1280], [1010, 1280]], roll) + cut([[1316, 1100], [1352, 1100], [1350, 1280], [1318, 1280]], roll), ink(0.99)) + stroke("M984 1077L1372 1067", ink(0, 0.6), 5);
}

/** On our side: one more delegate, from behind, and a chair that is the reader's. */
function nearSide(): string {
  const rim: Light = { away: [-5, 6], edge: ink(0.06), cloth: ink(0.99) };
  const chair = (x: number): string => lit([cut([[x - 146, 1096], [x - 120, 1074], [x + 120, 1070], [x + 146, 1092], [x + 156, 1280], [x - 156, 1280]], roll, 2, 90)], rim);
  return stand(400, 924, 1.16, sitter({ looks: "right", bow: 2 }, rim, false)) + chair(400) + chair(756);
}
