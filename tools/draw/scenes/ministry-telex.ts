/**
 * The telex room of the ministry in Jerusalem on a wet night in the winter of 1993: the machine has
 * gone on writing with nobody there, and the paper has run to the floor. A telex ribbon had two
 * inks, black and red; so has the message. Somebody has come to the door.
 */
import { inDoorway, lit, stand } from "../figures";
import { fringe, gouge } from "../gouges";
import { box, curve, cut, degrees, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { telex } from "../props";

const roll = dice("ministry-telex");

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: nightOutside() + corridor() },
      { id: "middle", depth: 0.2, body: room() + floorLight() + hatRack() },
      { id: "figure-clerk", depth: 0.25, body: stand(1112, 878, 0.66, inDoorway(0.97)) },
      { id: "near", depth: 0.45, body: sideDesk() + stand(638, 1140, 1, telex()) + paper() },
      { id: "light", depth: 0.5, body: lampLight() },
      { id: "front", depth: 0.9, body: typistChair() },
    ],
    fade("night", [[0, ink(0.72)], [0.6, ink(0.44)], [1, ink(0.3)]]) +
      fade("wall", [[0, ink(0.93)], [0.6, ink(0.8)], [1, ink(0.86)]]) +
      fade("spill", [[0, ink(0.04)], [0.5, ink(0.3)], [1, ink(0.72)]]) +
      fade("cone", [[0, ink(0), 0.5], [1, ink(0), 0.02]], "right") +
      glow("street", [[0, ink(0), 0.9], [0.2, ink(0), 0.4], [1, ink(0), 0]]) +
      fade("fold", [[0, ink(0.42)], [0.4, ink(0.12)], [0.7, ink(0)]]),
  );
}

function nightOutside(): string {
  const sky = shape(box(220, 100, 540, 600, roll), "url(#night)");
  let houses = "";
  let windows = "";
  for (let x = 240, at = 0; x < 740; x += 50 + roll() * 40, at++) {
    const top = 470 - (at % 3) * 36 - roll() * 30;
    houses += cut([[x, top], [x + 78, top + 2], [x + 78, 700], [x, 700]], roll, 1.4) + box(x + 18, top - 14, 18, 16, roll, 1);
    if (roll() > 0.4) windows += box(x + 20 + roll() * 26, top + 26, 11, 16, roll, 1);
  }
  const pine = curve([[500, 430], [470, 416], [474, 386], [512, 376], [520, 352], [566, 344], [600, 362], [618, 396], [600, 416], [566, 412], [540, 434]]) + cut([[518, 410], [532, 410], [538, 640], [516, 640]], roll, 2);
  return sky + shape(houses, ink(0.62)) + shape(windows, ink(0.04)) + shape("M350 410a90 90 0 1 0 180 0a90 90 0 1 0 -180 0Z", "url(#street)") + stroke("M440 410L442 640", ink(0.84), 5) + shape(pine, ink(0.84));
}

/** The corridor beyond the door: light, a row of ceiling lamps, a far window. */
function corridor(): string {
  const light = shape(box(900, 100, 420, 860, roll), ink(0.02));
  const depth = shape(cut([[900, 100], [1050, 330], [1050, 720], [900, 940]], roll, 1.4), ink(0.12)) + shape(cut([[1320, 100], [1160, 330], [1160, 720], [1320, 940]], roll, 1.4), ink(0.2)) + shape(cut([[1050, 720], [1160, 720], [1320, 960], [900, 960]], roll, 1.4), ink(0.09));
  const doors = shape(cut([[1196, 360], [1226, 322], [1226, 800], [1196, 764]], roll, 1) + cut([[1012, 366], [990, 330], [990, 800], [1012, 768]], roll, 1), ink(0.36));
  return light + depth + doors + shape(cut([[1076, 420], [1136, 420], [1136, 540], [1076, 540]], roll, 1), ink(0.3));
}

function room(): string {
  const wall = shape("M-80 -80L1680 -80L1680 900L-80 900ZM330 150L644 156L640 566L332 562ZM976 176L1260 170L1264 880L974 880Z", "url(#wall)", 'fill-rule="evenodd"');
  const floor = shape(cut([[-80, 872], [974, 872], [1264, 872], [1680, 876], [1680, 1290], [-80, 1290]], roll, 1.6), ink(0.9));
  const bars = cut([[478, 152], [492, 152], [492, 564], [478, 564]], roll, 1.2) + cut([[328, 272], [646, 274], [646, 286], [328, 284]], roll, 1.2) + cut([[320, 142], [654, 148], [652, 164], [322, 160]], roll, 1) + cut([[322, 150], [338, 150], [338, 566], [324, 566]], roll, 1) + cut([[634, 154], [650, 154], [648, 568], [632, 568]], roll, 1);
  const sill = shape(cut([[306, 560], [664, 564], [672, 584], [298, 580]], roll, 1.2), ink(0.4));
  const frame = cut([[946, 146], [1292, 140], [1296, 878], [1262, 878], [1258, 176], [980, 180], [976, 880], [942, 880]], roll, 1.6);
  const jamb = shape(cut([[1242, 186], [1260, 172], [1264, 880], [1246, 866]], roll, 1), ink(0.46));
  const skirting = shape(gouge(-80, 862, 1020, 0.1, 4) + gouge(1300, 862, 380, 0.3, 4), ink(0.6));
  const scars = fringe([664, 180], [674, 560], 18, 2.9, 44, 2, ink(0.66)) + fringe([930, 180], [934, 860], 30, 180, 56, 2, ink(0.6)) + fringe([1306, 180], [1310, 860], 24, 2.3, 46, 2, ink(0.66));
  return wall + scars + skirting + floor + jamb + shape(bars, ink(0.96)) + sill + shape(frame, ink(0.97)) + stroke("M978 186L974 870M1258 180L1262 866", ink(0.16), 2.4);
}

/** The door's light on the floor, with the clerk's long shadow in it. */
function floorLight(): string {
  const wedge = shape(cut([[976, 880], [1262, 880], [1330, 1290], [560, 1290]], roll, 2), "url(#spill)");
  const shadow = shape(cut([[1074, 880], [1098, 882], [1092, 960], [1108, 960], [1134, 884], [1158, 882], [1130, 1010], [1140, 1110], [1120, 1290], [800, 1290], [940, 1110], [1010, 1000]], roll, 2), ink(0.84));
  return wedge + fringe([1180, 1262], [1270, 1262], 9, -96.3, 200, 2.4, ink(0.4)) + shadow;
}

function hatRack(): string {
  const pole = shape(cut([[1366, 320], [1378, 320], [1384, 1010], [1362, 1010]], roll, 1.2), ink(0.98)) + stroke("M1372 960L1320 1026M1374 960L1430 1026M1330 356Q1340 392 1370 396Q1404 392 1416 352", ink(0.98), 9);
  const coat = lit([curve([[1404, 384], [1424, 400], [1462, 440], [1478, 560], [1486, 800], [1440, 820], [1400, 812], [1394, 560], [1388, 420]], 0.6)], { edge: ink(0.5), cloth: ink(0.95), away: [5, 2] }) + stroke("M1424 440L1430 800M1452 520L1464 790", ink(0.7), 2.4);
  const hat = lit([curve([[1278, 348], [1300, 336], [1306, 302], [1330, 292], [1352, 300], [1362, 332], [1388, 342], [1380, 354], [1330, 360]], 0.6)], { edge: ink(0.3), cloth: ink(0.98), away: [5, 2] }) + stroke("M1304 330Q1332 338 1360 328", ink(0.55), 4);
  return pole + coat + hat;
}

function sideDesk(): string {
  const top = shape(cut([[-80, 776], [384, 772], [420, 832], [-80, 838]], roll, 1.6), ink(0.5)) + shape(cut([[-80, 834], [420, 828], [420, 852], [-80, 858]], roll, 1.4), ink(0.9));
  const body = shape(cut([[-80, 850], [400, 846], [396, 1290], [-80, 1290]], roll, 1.6), ink(0.97)) + stroke("M190 880L376 878L374 968L192 972ZM190 992L374 990L372 1084L192 1088Z", ink(0.64), 3.6) + fringe([-60, 872], [170, 870], 14, 90, 80, 2, ink(0.76));
  const trays = shape(cut([[176, 766], [330, 762], [342, 790], [170, 796]], roll, 1) + cut([[182, 742], [326, 740], [336, 758], [178, 762]], roll, 1), ink(0.02)) + shape(cut([[170, 790], [344, 786], [344, 798], [170, 804]], roll, 1) + cut([[176, 758], [338, 754], [338, 763], [176, 768]], roll, 1), ink(0.97));
  const lamp = stroke("M262 770Q216 690 252 610Q280 552 330 546", ink(0.98), 10) + stroke("M256 764Q210 690 247 610Q274 548 324 541", ink(0.4), 2.4);
  const shade = lit([curve([[316, 532], [346, 514], [378, 528], [436, 584], [430, 610], [392, 634], [348, 590], [320, 560]], 0.5)], { edge: ink(0.3), cloth: ink(0.98), away: [-2, 4] }) + shape(curve([[438, 588], [428, 612], [394, 634], [402, 612]], 0.6), ink(0));
  return top + body + trays + shape(curve([[216, 772], [262, 762], [310, 772], [262, 784]], 0.8), ink(0.98)) + lamp + shade;
}

type Strip = readonly [left: readonly Point[], right: readonly Point[]];

const RISING: Strip = [
  [[536, 660], [530, 540], [544, 430], [590, 345], [660, 306]],
  [[714, 648], [708, 528], [722, 418], [768, 337], [838, 306]],
];
const FALLING: Strip = [
  [[660, 306], [722, 326], [752, 400], [762, 540], [748, 700], [730, 860], [752, 990], [748, 1070], [690, 1160], [630, 1290]],
  [[818, 300], [886, 328], [916, 404], [924, 534], [910, 692], [896, 850], [930, 980], [950, 1062], [938, 1160], [950, 1290]],
];

/** The strip of paper: up out of the platen, over, down to the floor and on towards the reader. */
function paper(): string {
  const shadow = shape(curve([[742, 1000], [980, 984], [1000, 1070], [990, 1290], [590, 1290], [660, 1160]], 0.5), ink(0.93));
  const [left, right] = FALLING;
  const lying = shape(outline([left.slice(6), right.slice(6)]), ink(0.2)) + fringe([756, 982], [932, 974], 14, 92.9, 44, 4, ink(0.2));
  return shadow + shape(outline(RISING), "url(#fold)") + shape(message(RISING, 1, 13), ink(0, 0.98)) + shape(message(RISING, 13, 25), ink(0.56)) + shape(outline(FALLING), ink(0)) + lying + shape(message(FALLING, 14, 84), ink(0.5)) + stroke(line(left), ink(0.3), 3);
}

function outline([left, right]: Strip): string {
  return `${line(left)}${line([...right].toReversed()).replace("M", "L")}Z`;
}

/** Lines of the message from one to another: cuts across the strip, no letters. */
function message([left, right]: Strip, first: number, last: number): string {
  let d = "";
  for (let at = first; at < last; at++) {
    if (roll() < 0.14) continue;
    const [a, b] = [between(left, at * 0.106), between(right, at * 0.106)];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    d += gouge(a[0] + dx * 0.12, a[1] + dy * 0.12, Math.hypot(dx, dy) * (0.36 + roll() * 0.38), degrees(Math.atan2(dy, dx)), 3.4);
  }
  return d;
}

function between(edge: readonly Point[], along: number): Point {
  const at = Math.min(edge.length - 2, Math.floor(along));
  const [a, b] = [edge[at] as Point, edge[at + 1] as Point];
  return [a[0] + (b[0] - a[0]) * (along - at), a[1] + (b[1] - a[1]) * (along - at)];
}

function lampLight(): string {
  return shape(cut([[436, 588], [396, 632], [420, 870], [860, 860], [800, 640]], roll, 1, 300), "url(#cone)");
}

function typistChair(): string {
  const back = lit([curve([[170, 1290], [176, 1120], [210, 1062], [320, 1046], [430, 1060], [462, 1120], [466, 1290]], 0.5)], { edge: ink(0.26), cloth: ink(1), away: [-6, 6] });
  return back + fringe([226, 1090], [420, 1086], 10, 90, 120, 3, ink(0.74));
}
