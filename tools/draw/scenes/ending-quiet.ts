/**
 * The quiet line: Paris by night, a lit telephone box in an empty wet street, a woman in a coat with her back to us.
 * Nothing is to be seen of what is said; only the line leaves the box, a red thread, and goes off the sheet.
 */
import { person, stand } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("ending-quiet");
  const sky = shape(box(-80, -80, 1760, 1360, roll), "url(#sky)");
  return scene(
    [
      { id: "back", depth: 0, body: sky + tower(roll) + roofs(roll) },
      { id: "middle", depth: 0.25, body: house(-110, 566, 0.76, roll) + house(1226, 1760, 0.84, roll) + street(roll) },
      { id: "light", depth: 0.4, body: '<ellipse cx="800" cy="640" rx="560" ry="560" fill="url(#halo)"/>' },
      { id: "near", depth: 0.5, body: reflection(roll) + boxInside(roll) },
      { id: "figure-woman", depth: 0.5, body: stand(806, 1008, 0.76, person({ looks: "away", wears: "belted", hair: "bob", left: "hanging", right: "telephoning" }, { away: [-6, 4], edge: ink(0, 0.8), cloth: ink(0.95) })) },
      { id: "front", depth: 0.55, body: boxFrame(roll) + thread() + trunk(roll) },
    ],
    fade("sky", [[0, ink(0.9)], [0.4, ink(0.66)], [0.66, ink(0.4)], [1, ink(0.5)]]) +
      glow("halo", [[0, ink(0), 0.66], [0.45, ink(0), 0.3], [1, ink(0), 0]]) +
      fade("lit", [[0, ink(0)], [0.5, ink(0.03)], [1, ink(0.2)]]) +
      fade("wet", [[0, ink(0.66)], [0.3, ink(0.86)], [1, ink(0.98)]]) +
      fade("mirror", [[0, ink(0), 0.85], [1, ink(0), 0.05]]),
  );
}

/** The iron tower, far off in the rain, lighter than the houses. */
function tower(roll: () => number): string {
  const half = (way: number): Point[] => [[4, 150], [10, 300], [20, 430], [34, 550], [62, 680], [96, 780]].map(([x = 0, y = 0]): Point => [1164 + way * x, y]);
  const iron = shape(curve([...half(-1), [1134, 780], [1164, 700], [1194, 780], ...half(1).toReversed()], 0.3), ink(0.54));
  const decks = shape(box(1128, 546, 72, 15, roll) + box(1100, 668, 128, 18, roll) + box(1152, 296, 24, 10, roll), ink(0.62));
  const lattice = shape(gouges(14, [1152, 320, 24, 210], -51.6, [8, 24], 3, roll) + gouges(8, [1128, 580, 72, 80], 45.8, [9, 27], 3, roll), ink(0.34));
  return iron + decks + lattice + stroke(line([[1164, 104], [1164, 160]], 0), ink(0.54), 4);
}

/** Distant roofs with their rows of chimney pots. */
function roofs(roll: () => number): string {
  let pots = "";
  const tops: Point[] = [];
  for (let x = 440; x < 1260; ) {
    const wide = 60 + roll() * 70;
    const high = 640 + roll() * 60;
    tops.push([x, high + 26], [x + 12, high], [x + wide - 8, high - 4], [x + wide, high + 26]);
    for (let pot = 0; pot < 4; pot++) if (roll() > 0.35) pots += box(x + 16 + pot * 11, high - 20 - roll() * 10, 6, 30, roll);
    x += wide + 4;
  }
  return shape(pots + cut([...tops, [1260, 1000], [440, 1000]], roll), ink(0.6)) + shape(gouges(14, [480, 700, 640, 120], -85.9, [10, 30], 3, roll), ink(0.14));
}

/** A Paris apartment house: stone floors, tall windows behind iron balconies, a zinc mansard on top. */
function house(left: number, right: number, tone: number, roll: () => number): string {
  const mansard = shape(cut([[left, 214], [left + 40, 80], [right - 34, 84], [right, 216]], roll), ink(tone + 0.1)) + shape([0.2, 0.66].map((at) => box(left + (right - left) * at, 4 + roll() * 16, 74, 84, roll)).join(""), ink(tone + 0.12));
  const walls = shape(cut([[left, 212], [right, 212], [right, 1010], [left, 1010]], roll), ink(tone));
  const cornices = [212, 404, 598, 786].map((y) => shape(box(left - 8, y, right - left + 16, 12, roll), ink(tone - 0.34)) + shape(box(left, y + 12, right - left, 9, roll), ink(tone + 0.12)));
  let windows = "";
  for (let floor = 0; floor < 4; floor++) {
    for (let x = left + 50; x < right - 66; x += 104) {
      const y = floor === 0 ? 116 : 234 + (floor - 1) * 192 + roll() * 4;
      const high = floor === 0 ? 66 : 138;
      const shown = roll();
      const glass = shown > 0.8 ? 0.04 : shown > 0.62 ? 0.4 : 0.97;
      windows += shape(box(x, y, 46 + roll() * 5, high, roll), ink(glass)) + stroke(line([[x + 24, y], [x + 24, y + high]], 0), ink(tone + 0.1), 4);
      if (floor > 0) windows += stroke(line([[x - 14, y + high - 34], [x + 62, y + high - 34]], 0), ink(0.98), 5) + shape([0, 1, 2, 3, 4].map((rail) => gouge(x - 10 + rail * 16, y + high - 32, 40, 90, 5)).join(""), ink(0.98));
    }
  }
  return mansard + walls + cornices.join("") + windows + shape(gouges(16, [left + 20, 820, right - left - 40, 150], 0, [25, 75], 3, roll), ink(tone - 0.16));
}

function street(roll: () => number): string {
  const ground = shape(cut([[-80, 972], [1680, 976], [1680, 1300], [-80, 1300]], roll), "url(#wet)");
  const kerb = shape(cut([[-80, 972], [1680, 976], [1680, 984], [-80, 981]], roll), ink(0.3));
  return ground + kerb + shape(gouges(90, [160, 1000, 1280, 180], 0, [17, 51], 3, roll), ink(0.5));
}

/** What the wet pavement gives back of the lit box. */
function reflection(roll: () => number): string {
  const strips = Array.from({ length: 15 }, (_, at) => {
    const y = 1024 + at * 12.5;
    const half = 196 - at * 4 + roll() * 40;
    return cut([[800 - half, y], [800 + half * (0.8 + roll() * 0.3), y - 2], [800 + half * 0.8, y + 6 + roll() * 3], [800 - half * 0.9, y + 8]], roll);
  });
  const body = shape(curve([[760, 1016], [850, 1016], [862, 1100], [836, 1190], [790, 1196], [752, 1100]], 0.5), ink(0.94), 'opacity=".8"');
  return shape(strips.join(""), "url(#mirror)") + body + shape(gouges(12, [750, 1040, 110, 140], 0, [22, 66], 3, roll), ink(0.3)) + stroke(line([[868, 1024], [900, 1070], [888, 1130], [912, 1190]]), ink(0, 0.5), 3);
}

/** The box's bright inside: back wall, shelf, the telephone with its cradle empty. */
function boxInside(roll: () => number): string {
  const back = shape(cut([[606, 290], [996, 288], [998, 1012], [604, 1012]], roll), "url(#lit)");
  const bars = stroke(line([[802, 296], [801, 1010]], 0) + line([[610, 846], [994, 844]], 0), ink(0.3), 6);
  const phone = shape(cut([[640, 520], [734, 516], [738, 700], [642, 704]], roll), ink(0.7)) + shape(cut([[656, 538], [718, 535], [719, 572], [657, 574]], roll), ink(0.1)) + shape(cut([[692, 600], [722, 598], [722, 662], [693, 663]], roll), ink(0.3)) + shape(cut([[654, 596], [672, 596], [673, 676], [655, 676]], roll), ink(0.94));
  const shelf = shape(cut([[622, 716], [760, 712], [764, 732], [622, 738]], roll), ink(0.78));
  return back + bars + shelf + phone + shape(gouges(12, [612, 880, 150, 110], -85.9, [17, 51], 3, roll) + gouges(10, [880, 860, 100, 120], -85.9, [17, 51], 3, roll), ink(0.4));
}

/** Posts, roof and the open door, in front of her. */
function boxFrame(roll: () => number): string {
  const roof = shape(cut([[572, 232], [1028, 226], [1034, 292], [568, 298]], roll), ink(0.97)) + shape(cut([[590, 246], [1010, 241], [1012, 272], [592, 278]], roll), ink(0.22));
  const posts = shape(cut([[580, 290], [610, 290], [610, 1022], [580, 1024]], roll) + cut([[990, 288], [1018, 288], [1020, 1024], [992, 1022]], roll) + cut([[580, 1008], [1020, 1006], [1022, 1030], [578, 1032]], roll), ink(0.97));
  const door = shape(cut([[1018, 292], [1128, 340], [1130, 1068], [1020, 1022]], roll), ink(0.1), 'opacity=".34"') + stroke(cut([[1020, 294], [1126, 340], [1128, 1066], [1022, 1022]], roll), ink(0.97), 11);
  const gleam = shape(gouge(1046, 560, 230, -68.8, 12) + gouge(1050, 640, 150, -68.8, 8) + gouge(634, 480, 150, -68.8, 8), ink(0));
  return roof + posts + door + gleam + stroke(line([[608, 300], [608, 1000]], 0) + line([[992, 300], [993, 1000]], 0), ink(0.1), 3);
}

/** The line: from the receiver in a slack bow, out at the door, and over the roofs. */
function thread(): string {
  return stroke(line([[866, 550], [904, 650], [942, 740], [1010, 786], [1090, 742], [1180, 600], [1320, 452], [1500, 340], [1720, 250]]), ink(0, 0.96), 5.5);
}

/** A plane tree's trunk at the reader's elbow, with the flaking bark cut in. */
function trunk(roll: () => number): string {
  const wood = shape(curve([[236, -120], [250, 200], [236, 560], [256, 900], [216, 1110], [150, 1320], [470, 1320], [400, 1120], [384, 900], [392, 560], [376, 300], [430, 60], [520, -120], [440, -120], [372, 60], [350, -120]], 0.4), ink(0.99));
  return wood + stroke(line([[520, -110], [432, 60], [378, 300], [393, 560], [385, 900], [401, 1120], [460, 1290]]), ink(0.12), 5) + shape(gouges(34, [280, 120, 84, 950], 87.1, [22, 66], 3, roll), ink(0.5));
}
