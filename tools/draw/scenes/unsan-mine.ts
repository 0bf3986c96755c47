/**
 * The gold mine at Unsan, late October 1992. The idea: what is on offer is a hole full of water, and
 * the only thing in the valley that catches the light is the stone in the geologist's hand and the
 * sun behind it. The mill's terraces step down to the three people as a ruined stair.
 */
import { general, geologist, interpreter, limb, miner, stand, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { helicopter, ore } from "../props";

const roll = dice("unsan-mine");
const SUN: Point = [800, 446];
const WARM = ink(0.02, 0.72);

function sky(): string {
  const streaks = gouges(18, [-80, 120, 1700, 250], 1, [120, 420], 7, roll);
  return shape(box(-80, -80, 1760, 900, roll), "url(#sky)") + shape(streaks, ink(0.03), 'opacity=".55"')
    + `<circle cx="${SUN[0]}" cy="${SUN[1]}" r="330" fill="url(#haze)"/>` + shape(curve(disc(SUN, 74)), ink(0, 0.92));
}

function disc([x, y]: Point, r: number): Point[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((part) => [x + Math.cos((part * Math.PI) / 4) * r, y + Math.sin((part * Math.PI) / 4) * r] as const);
}

/** A bare ridge: its crest, and under it the gullies that run down on the side away from the sun. */
function ridge(crest: readonly Point[], base: number, fill: string, gully: string, steps: number): string {
  const d = cut([...crest, [1680, base], [-80, base]], roll, 5, 60);
  let dark = "";
  crest.forEach(([x, y]) => {
    for (let at = 0; at < steps; at++) dark += gouge(x - 40 + roll() * 120, y + 18 + roll() * 50, 70 + roll() * 130, (x < SUN[0] ? 118 : 62) + roll() * 16, 9 + roll() * 9);
  });
  return shape(d, fill) + shape(dark, gully);
}

function ridges(): string {
  const spur: readonly Point[] = [[-80, 400], [200, 420], [420, 470], [640, 530], [770, 552], [880, 524], [1010, 470], [1160, 452], [1290, 410], [1440, 440], [1680, 380]];
  return (
    ridge([[-80, 330], [260, 352], [560, 410], [700, 464], [800, 476], [940, 446], [1090, 370], [1230, 316], [1380, 366], [1520, 300], [1680, 350]], 760, ink(0.16, 0.1), ink(0.25, 0.06), 2)
    + stroke(line(spur.slice(4, 7), 0.1), WARM, 11) + ridge(spur, 820, ink(0.36), ink(0.5), 3)
  );
}

/** The slope on the left, where everything was built that now is not. */
function hillside(): string {
  const crest: readonly Point[] = [[-80, 236], [120, 250], [270, 288], [372, 322], [470, 376], [560, 452], [640, 540], [720, 612], [830, 676], [960, 712]];
  return stroke(line(crest.slice(2), 0.2), ink(0.02, 0.3), 13) + shape(cut([...crest, [960, 860], [-80, 860]], roll, 4, 60), "url(#slope)")
    + shape(gouges(24, [-60, 380, 420, 330], 52, [40, 130], 9, roll), ink(0.84)) + shape(gouges(20, [-60, 320, 480, 300], 48, [30, 120], 7, roll), ink(0.4));
}

/** The stamp mill's foundations: one broken stair of masonry, its treads in the sun, its side in shadow. */
function mill(): string {
  const treads: readonly (readonly [number, number, number])[] = [[470, 400, 86], [548, 462, 92], [636, 530, 96], [724, 590, 104], [820, 650, 96]];
  const profile: Point[] = [];
  let top = "";
  let cracks = "";
  treads.forEach(([x, y, w], at) => {
    profile.push([x, y], [x + w * 0.5, y + (at % 2 ? 7 : -3)], [x + w - 6, y + 3]);
    top += cut([[x - 4, y - 2], [x + 22, y - 16], [x + w + 12, y - 12], [x + w - 4, y + 5]], roll, 3, 34);
    for (let course = 1; course < 4; course++) cracks += gouge(x + roll() * 20, y + course * 26 + roll() * 8, w * (0.5 + roll() * 0.4), 1, 5);
    cracks += gouge(x + w * 0.7, y + 14, 60 + at * 8, 78 + roll() * 20, 9);
  });
  const side = cut([...profile, [920, 724], [600, 730], [430, 560]], roll, 3, 50);
  const stumps = [[500, 396], [592, 458], [664, 526], [780, 588]].map(([x, y], at) => limb([[x as number, y as number, 11], [(x as number) + 3 - at * 3, (y as number) - 34 - (at % 2) * 22, 8]])).join("");
  return shape(side, ink(0.76)) + shape(gouges(9, [500, 500, 330, 200], 88, [24, 80], 6, roll), ink(0.56)) + shape(cracks, ink(0.97)) + shape(stumps, ink(0.86)) + shape(top, ink(0.02, 0.12));
}

/** The headframe, fallen on its back legs: sheave still in place, ladder hanging. */
function headframe(): string {
  const beams: readonly (readonly Point[])[] = [
    [[350, 330], [430, 186]], [[402, 346], [452, 178]], [[430, 186], [560, 402]], [[452, 178], [612, 440]],
    [[372, 296], [470, 232]], [[392, 250], [520, 340]], [[410, 300], [556, 398]], [[424, 178], [470, 172]]
  ];
  const frame = beams.map((ends, at) => limb(ends.map(([x, y]) => [x, y, at < 4 ? 12 : 7] as const))).join("");
  const wheel = stroke(curve(disc([446, 158], 27)), ink(0.82), 7) + stroke("M446 131V185M419 158H473M428 139L464 177", ink(0.82), 3.4);
  const rope = stroke(line([[470, 164], [505, 260], [498, 330], [520, 372]]), ink(0.7), 2.6);
  return `<g transform="rotate(21 420 350)">${shape(frame, ink(0.88))}${wheel}${rope}${stroke("M456 182L616 440", WARM, 3.4)}</g>`;
}

/** The adit: a black mouth, its lintel cracked, and the water that has the mine now. */
function adit(): string {
  const bank = cut([[236, 590], [300, 540], [352, 506], [430, 492], [500, 516], [556, 590], [606, 710], [220, 724]], roll, 7, 34);
  const mouth = cut([[330, 716], [338, 640], [352, 586], [396, 552], [440, 548], [476, 580], [492, 640], [500, 714]], roll, 6, 30);
  const props = cut([[330, 718], [346, 592], [362, 588], [350, 716]], roll, 3, 40) + cut([[502, 716], [470, 590], [484, 584], [520, 714]], roll, 3, 40) + cut([[330, 584], [418, 560], [424, 578], [336, 604]], roll, 3, 40) + cut([[410, 574], [498, 582], [500, 600], [408, 594]], roll, 3, 40);
  const rubble = cut([[290, 726], [306, 694], [338, 688], [352, 726]], roll, 4, 20) + cut([[498, 722], [512, 686], [556, 676], [590, 722]], roll, 5, 20);
  return shape(bank, ink(0.72)) + shape(gouges(12, [256, 550, 60, 120], 72, [26, 80], 8, roll) + gouges(9, [512, 580, 50, 90], 70, [26, 70], 7, roll), ink(0.48)) + shape(gouges(9, [330, 500, 150, 34], 80, [14, 36], 5, roll), ink(0.5))
    + shape(mouth, ink(1)) + shape(props, ink(0.5)) + stroke("M334 586L418 562M412 575L496 583", ink(0.08, 0.2), 3) + shape(rubble, ink(0.6));
}

/** One of the mine's own men beside the adit, his lamp lit and nothing to light: he has a stone to show as well. */
function waitingMiner(light: Light): string {
  return shadow([[226, 768], [282, 768], [216, 846], [150, 846]]) + stand(254, 770, 0.27, miner(light, stand(-20, -480, 1, ore())));
}

/** A heap of tailings: one flank in the sun, one away from it, washed into runnels. */
function tailings(x: number, y: number, w: number, h: number, k: number): string {
  const dark = cut([[x, y], [x + w * 0.38, y - h * 0.84], [x + w * 0.5, y - h], [x + w * 0.72, y - h * 0.66], [x + w, y]], roll, 4, 40);
  const light = cut([[x, y], [x + w * 0.38, y - h * 0.84], [x + w * 0.5, y - h], [x + w * 0.42, y - h * 0.5], [x + w * 0.46, y]], roll, 4, 40);
  return shape(dark, ink(k)) + shape(light, ink(0.06, 0.06)) + shape(gouges(8, [x + w * 0.5, y - h * 0.6, w * 0.3, h * 0.4], 60, [h * 0.2, h * 0.45], 6, roll), ink(k + 0.16)) + shape(gouges(6, [x + w * 0.24, y - h * 0.5, w * 0.16, h * 0.3], 110, [h * 0.16, h * 0.4], 4, roll), ink(0.3));
}

/** The valley floor: bright, empty, raked by the sun. */
function floor(): string {
  const flat = cut([[-80, 700], [300, 706], [560, 712], [830, 690], [1120, 682], [1680, 668], [1680, 1280], [-80, 1280]], roll, 4, 80);
  return shape(flat, "url(#floor)") + shape(gouges(24, [620, 716, 900, 120], 2, [40, 170], 5, roll), ink(0.3)) + shape(gouges(14, [560, 712, 900, 110], 1, [60, 220], 5, roll), ink(0.02));
}

/** Water from the adit, a strip of sky laid on the ground. */
function stream(): string {
  return shape(curve([[352, 704], [486, 702], [498, 726], [440, 752], [404, 790], [352, 832], [270, 900], [130, 980], [-90, 1040], [-90, 930], [90, 880], [210, 826], [300, 776], [352, 738]]), "url(#water)")
    + shape(gouges(14, [190, 740, 220, 130], 150, [30, 90], 4, roll), ink(0.55)) + shape(cut([[352, 704], [486, 702], [490, 722], [428, 742], [356, 732]], roll), ink(0.9));
}

/** The ground under the three: pale and stony, ending in black at the reader's feet. */
function ground(): string {
  const rise = cut([[-80, 1000], [160, 962], [360, 900], [520, 872], [760, 862], [980, 870], [1200, 850], [1680, 820], [1680, 1280], [-80, 1280]], roll, 5, 60);
  const dark = cut([[-80, 1090], [180, 1066], [420, 1080], [600, 1104], [820, 1096], [1010, 1118], [1260, 1084], [1480, 1050], [1680, 1056], [1680, 1280], [-80, 1280]], roll, 8, 44);
  let stones = "";
  for (let at = 0; at < 16; at++) {
    const [x, y, r] = [roll() * 1560, 900 + roll() * 170, 6 + roll() * 16];
    stones += cut([[x - r, y], [x - r * 0.4, y - r * 0.8], [x + r * 0.6, y - r * 0.6], [x + r, y + r * 0.2]], roll, 2, 30);
  }
  return shape(rise, "url(#near)") + shape(gouges(30, [-60, 890, 1700, 150], 4, [30, 120], 6, roll), ink(0.5)) + shape(gouges(20, [300, 876, 1100, 150], 2, [30, 130], 5, roll), ink(0.04)) + shape(stones, ink(0.72))
    + shape(dark, ink(0.96)) + shape(gouges(18, [-60, 1104, 1700, 60], -6, [20, 90], 5, roll), ink(0.6)) + shape(grass(), ink(0.96));
}

function grass(): string {
  let d = "";
  for (let at = 0; at < 46; at++) d += gouge(-60 + roll() * 1700, 1112 + roll() * 14, 34 + roll() * 60, -90 + (roll() - 0.62) * 60, 5);
  return d;
}

/** The long shadow of a figure, thrown towards the reader. */
function shadow(points: readonly Point[]): string {
  return shape(cut(points, roll, 4, 60), ink(0.96));
}

export function draw(): string {
  const fromRight: Light = { away: [-6, 5], edge: WARM, cloth: ink(0.97) };
  const fromLeft: Light = { away: [6, 5], edge: ink(0.03, 0.4), cloth: ink(0.97) };
  const low: Light = { ...fromRight, edge: ink(0.3, 0.15) };
  const heaps = tailings(1180, 700, 420, 190, 0.44) + tailings(1000, 706, 260, 104, 0.5);
  return scene(
    [
      { id: "back", depth: 0, body: sky() + ridges() },
      { id: "middle", depth: 0.25, body: heaps + headframe() + hillside() + floor() + mill() + adit() + stream() + waitingMiner(fromRight) + stand(850, 826, 0.82, helicopter(WARM)) },
      { id: "near", depth: 0.55, body: ground() },
      { id: "figure-interpreter", depth: 0.6, body: shadow([[1226, 966], [1292, 966], [1370, 1150], [1250, 1150]]) + stand(1264, 972, 0.8, interpreter(fromLeft)) },
      { id: "figure-general", depth: 0.68, body: shadow([[990, 1010], [1082, 1010], [1160, 1160], [1010, 1160]]) + stand(1034, 1018, 0.92, general(fromLeft)) },
      { id: "figure-geologist", depth: 0.8, body: shadow([[330, 1058], [740, 1060], [680, 1170], [240, 1170]]) + stand(536, 1064, 1.06, geologist(fromRight, low, ore())) },
    ],
    fade("sky", [[0, ink(0.4)], [0.3, ink(0.12)], [0.56, ink(0, 0.06)]]) + glow("haze", [[0, ink(0, 0.6), 0.9], [0.3, ink(0, 0.4), 0.5], [1, ink(0, 0.1), 0]])
      + fade("slope", [[0, ink(0.7)], [0.6, ink(0.62)], [1, ink(0.4)]]) + fade("floor", [[0, ink(0.08, 0.06)], [0.3, ink(0.2)]]) + fade("water", [[0, ink(0.5)], [0.3, ink(0.03)], [1, ink(0.12)]]) + fade("near", [[0, ink(0.16)], [0.3, ink(0.32)], [0.7, ink(0.6)]]),
  );
}
