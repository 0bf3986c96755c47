/**
 * The foreign ministry in Seoul, June: an ambassador waits on the edge of his chair, a woman with a sheet of three
 * questions has come to the door, and between them a granite ridge fills the window. The one kettle is the only red.
 */
import { caller, envoy, stand } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("seoul-ministry");
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(300, 40, 860, 680, roll), "url(#sky)") + mountains(roll) + city(roll) },
      { id: "middle", depth: 0.18, body: passage(roll) + wall(roll) + stand(1206, 914, 0.8, caller({ away: [5, 4], edge: ink(0), cloth: ink(0.95) })) },
      { id: "light", depth: 0.3, body: shape(cut([[372, 660], [1010, 650], [1240, 1200], [250, 1200]], roll), "url(#fall)") },
      { id: "near", depth: 0.4, body: cabinet(roll) + kettle(roll) + table(roll) },
      { id: "figure-envoy", depth: 0.55, body: armchair(roll) + stand(492, 540, 1.06, envoy({ away: [-4, 4], edge: ink(0), cloth: ink(0.96) })) + chairArm(roll) },
      { id: "front", depth: 0.9, body: orchid(roll) },
    ],
    fade("sky", [[0, ink(0.34)], [0.4, ink(0.08)], [0.6, ink(0, 0.14)], [1, ink(0)]]) +
      fade("peak", [[0, ink(0.3)], [1, ink(0.56)]]) +
      fade("wall", [[0, ink(0.86)], [0.7, ink(0.7)], [1, ink(0.8)]]) +
      fade("fall", [[0, ink(0), 0.34], [1, ink(0), 0]]) +
      fade("floor", [[0, ink(0.62)], [1, ink(0.94)]]) +
      fade("hall", [[0, ink(0.02)], [1, ink(0.2)]]) +
      glow("warm", [[0, ink(0, 0.5), 0.7], [1, ink(0), 0]]),
  );
}

/** The far range, and before it the one steep peak above the palace: bare granite with scrub in its folds. */
function mountains(roll: () => number): string {
  const far = shape(cut([[300, 396], [372, 330], [430, 352], [496, 262], [540, 296], [590, 236], [640, 300], [700, 290], [770, 346], [860, 318], [940, 270], [990, 300], [1060, 262], [1160, 330], [1160, 560], [300, 560]], roll, 5, 40), ink(0.14));
  const peak = shape(cut([[300, 488], [400, 452], [470, 404], [530, 350], [588, 272], [632, 214], [668, 196], [702, 214], [742, 262], [790, 330], [850, 384], [930, 420], [1010, 448], [1160, 470], [1160, 620], [300, 620]], roll, 6, 36), "url(#peak)");
  const shaded = shape(cut([[668, 198], [702, 216], [742, 264], [790, 332], [850, 386], [930, 422], [1010, 450], [1160, 472], [1160, 620], [700, 620], [724, 540], [690, 470], [716, 400], [676, 320], [690, 256]], roll, 5, 36), ink(0.66));
  const slabs = shape(gouges(22, [574, 250, 96, 130], 116, [30, 80], 10, roll) + gouges(14, [560, 420, 110, 90], 120, [24, 60], 9, roll), ink(0.06)) + shape(gouges(30, [710, 330, 260, 170], 58, [24, 60], 9, roll), ink(0.36));
  const scrub = shape(gouges(40, [330, 480, 800, 80], 80, [14, 30], 12, roll), ink(0.74));
  return far + peak + shaded + slabs + scrub;
}

/** Below the ridge: a domed hall, palace roofs with their rising eaves, trees. */
function city(roll: () => number): string {
  const hall = shape(cut([[760, 500], [1030, 496], [1030, 600], [760, 600]], roll) + box(866, 462, 66, 44, roll) + curve([[864, 464], [874, 432], [898, 414], [924, 432], [934, 464]], 0.6) + box(895, 384, 8, 34, roll), ink(0.3));
  let openings = "";
  for (let x = 776; x < 1020; x += 24 + roll() * 4) openings += box(x, 522, 10, 50, roll, 1);
  const roof = (x: number, y: number, half: number, k: number): string => {
    const high = half * 0.4;
    const body = curve([[x - half, y - 6], [x - half * 0.72, y - high * 0.34], [x - half * 0.52, y - high * 0.62], [x - half * 0.5, y - high], [x, y - high * 0.92], [x + half * 0.5, y - high], [x + half * 0.52, y - high * 0.62], [x + half * 0.72, y - high * 0.34], [x + half, y - 6], [x + half * 0.7, y + 6], [x, y + 9], [x - half * 0.7, y + 6]], 0.5);
    let tiles = "";
    for (let at = -6; at <= 6; at++) tiles += line([[x + (at * half * 0.46) / 6, y - high * 0.84], [x + (at * half * 0.54) / 6, y - high * 0.4], [x + (at * half * 0.78) / 6, y + 2]]);
    return shape(cut([[x - half * 0.6, y], [x + half * 0.6, y], [x + half * 0.6, y + half * 0.3], [x - half * 0.6, y + half * 0.3]], roll), ink(k - 0.2)) + shape(body, ink(k)) + stroke(tiles, ink(k - 0.34), 3) + stroke(line([[x - half * 0.5, y - high], [x, y - high * 0.92], [x + half * 0.5, y - high]]), ink(0.02), 4);
  };
  const crowns: Point[] = [];
  for (let x = 300; x <= 1160; x += 24 + roll() * 24) crowns.push([x, 596 + roll() * 26]);
  const trees = shape(curve([...crowns, [1160, 720], [300, 720]], 0.9), ink(0.84));
  return hall + shape(openings, ink(0.5)) + roof(566, 540, 150, 0.66) + roof(470, 586, 110, 0.78) + roof(806, 584, 172, 0.82) + trees;
}

/** The bright passage beyond the door. */
function passage(roll: () => number): string {
  return shape(box(1050, 200, 320, 760, roll), "url(#hall)") + shape(cut([[1068, 880], [1350, 880], [1350, 960], [1068, 960]], roll), ink(0.24)) + stroke(line([[1068, 800], [1350, 796]], 0) + line([[1262, 250], [1262, 880]], 0), ink(0.34), 5);
}

/** The wall: a wide window and the door cut out of it; floor, skirting, a blank scroll. */
function wall(roll: () => number): string {
  const window = cut([[374, 112], [374, 640], [1006, 636], [1006, 108]], roll);
  const door = cut([[1082, 232], [1082, 934], [1330, 934], [1330, 228]], roll);
  const plane = `<path d="${box(-80, -80, 1760, 1360, roll)}${window}${door}" fill="url(#wall)" fill-rule="evenodd"/>`;
  const floor = shape(cut([[-80, 900], [1082, 896], [1082, 934], [1330, 934], [1330, 896], [1680, 892], [1680, 1290], [-80, 1290]], roll), "url(#floor)");
  const frames = stroke(window, ink(0.97), 22) + shape(box(680, 108, 17, 530, roll) + box(374, 232, 632, 13, roll), ink(0.96)) + stroke(line([[1082, 936], [1082, 232], [1330, 228], [1330, 936]], 0), ink(0.97), 20) + stroke(line([[388, 128], [388, 630]], 0) + line([[700, 250], [700, 630]], 0) + line([[1092, 930], [1092, 242]], 0), ink(0), 4);
  const sill = shape(cut([[346, 642], [1030, 638], [1046, 668], [330, 672]], roll), ink(0.22)) + shape(cut([[330, 670], [1046, 666], [1044, 684], [334, 688]], roll), ink(0.98));
  let ribs = "";
  for (let x = 392; x < 800; x += 26 + roll() * 3) ribs += cut([[x, 716], [x + 17, 716], [x + 17, 856], [x, 858]], roll, 1);
  const scroll = shape(cut([[150, 200], [262, 196], [264, 560], [150, 562]], roll), ink(0.3)) + shape(cut([[166, 244], [248, 242], [249, 510], [166, 512]], roll), ink(0.08)) + shape(box(140, 190, 134, 13, roll) + box(140, 556, 134, 14, roll), ink(0.97));
  const leaf = shape(cut([[1330, 230], [1440, 190], [1446, 1010], [1330, 934]], roll), ink(0.95)) + stroke(line([[1332, 236], [1332, 930]], 0), ink(0.06), 4) + shape(box(1344, 580, 15, 9, roll), ink(0.1));
  return plane + floor + frames + sill + shape(ribs, ink(0.5)) + scroll + leaf + stroke(line([[-80, 880], [330, 878]], 0) + line([[850, 878], [1070, 878]], 0), ink(0.94), 8) + shape(gouges(34, [60, 600, 260, 240], 90, [20, 70], 6, roll) + gouges(18, [1020, 130, 44, 440], 90, [20, 60], 5, roll), ink(0.92));
}

/** A low cabinet under the window, with cups turned over on a tray. */
function cabinet(roll: () => number): string {
  const body = shape(cut([[826, 728], [1060, 724], [1062, 910], [824, 914]], roll), ink(0.94)) + shape(cut([[814, 712], [1070, 708], [1072, 730], [812, 734]], roll), ink(0.3)) + stroke(line([[942, 738], [943, 904]], 0), ink(0.5), 4) + shape(box(922, 800, 8, 30, roll, 1) + box(954, 799, 8, 30, roll, 1), ink(0.2));
  const cup = (x: number): string => cut([[x - 15, 708], [x - 11, 682], [x + 11, 682], [x + 15, 708]], roll, 1);
  return body + shape(cup(848) + cup(884), ink(0)) + shape(gouges(12, [836, 750, 90, 90], 90, [20, 50], 5, roll), ink(0.6));
}

/** The kettle. */
function kettle(roll: () => number): string {
  const body = shape(curve([[952, 710], [944, 676], [956, 640], [984, 624], [1012, 640], [1024, 676], [1016, 710]], 0.6), ink(0, 0.98));
  const spout = shape(cut([[950, 684], [916, 644], [908, 648], [902, 640], [926, 630], [960, 656]], roll, 0.8), ink(0, 0.98));
  const shade = shape(curve([[1000, 712], [1006, 676], [998, 636], [1014, 646], [1026, 678], [1018, 712]], 0.5), ink(0.4, 0.56));
  const handle = stroke(line([[960, 640], [958, 592], [984, 576], [1012, 592], [1010, 640]]), ink(0.98), 9);
  return '<ellipse cx="980" cy="670" rx="110" ry="90" fill="url(#warm)"/>' + handle + spout + body + shade + shape(curve([[976, 626], [984, 612], [992, 626]], 0.6), ink(0.98)) + stroke(line([[960, 690], [962, 662], [976, 642]]), ink(0), 5) + shape(cut([[940, 704], [1028, 703], [1030, 714], [938, 715]], roll, 1), ink(0.98));
}

/** The low table, and the tea that nobody drinks. */
function table(roll: () => number): string {
  const top = shape(cut([[730, 952], [1010, 946], [1092, 1020], [700, 1030]], roll), ink(0.46)) + shape(cut([[700, 1028], [1092, 1018], [1090, 1040], [702, 1052]], roll), ink(0.97)) + shape(box(724, 1046, 22, 160, roll) + box(1048, 1038, 22, 160, roll), ink(0.98));
  const cup = (x: number, y: number): string => shape(curve([[x - 46, y + 4], [x, y - 8], [x + 46, y + 4], [x, y + 16]], 0.7), ink(0.86)) + shape(curve([[x - 40, y], [x, y - 10], [x + 40, y], [x, y + 10]], 0.7), ink(0.1)) + shape(cut([[x - 24, y - 38], [x + 24, y - 38], [x + 17, y + 2], [x - 17, y + 2]], roll, 1), ink(0)) + shape(cut([[x + 4, y - 38], [x + 24, y - 38], [x + 17, y + 2], [x + 6, y + 2]], roll, 1), ink(0.34)) + shape(curve([[x - 24, y - 38], [x, y - 44], [x + 24, y - 38], [x, y - 32]], 0.7), ink(0.6));
  return top + stroke(line([[730, 952], [1010, 946]], 0), ink(0.02), 5) + shape(gouges(16, [740, 960, 240, 50], 0, [40, 100], 5, roll), ink(0.7)) + cup(810, 990) + cup(960, 980);
}

/** The armchair's back and seat, behind the man. */
function armchair(roll: () => number): string {
  const back = shape(curve([[290, 640], [310, 600], [370, 588], [416, 604], [430, 680], [436, 900], [300, 900]], 0.5), ink(0.88)) + stroke(line([[292, 640], [311, 602], [370, 590], [414, 605], [428, 670]]), ink(0.06), 5);
  return back + shape(cut([[300, 872], [640, 866], [652, 1010], [290, 1016]], roll), ink(0.92)) + shape(gouges(10, [330, 640, 60, 150], 90, [30, 80], 6, roll), ink(0.56));
}

/** The near arm of the chair, and its feet. */
function chairArm(roll: () => number): string {
  const arm = shape(curve([[270, 800], [300, 776], [500, 772], [596, 784], [612, 812], [604, 1040], [264, 1046]], 0.4), ink(0.97)) + stroke(line([[272, 804], [300, 779], [500, 775], [594, 787], [610, 812], [606, 960]]), ink(0.04), 5);
  return arm + shape(cut([[290, 1040], [320, 1040], [314, 1110], [298, 1110]], roll) + cut([[556, 1036], [586, 1036], [578, 1108], [564, 1108]], roll), ink(1)) + shape(gouges(20, [310, 830, 260, 140], 90, [30, 90], 7, roll), ink(0.58));
}

/** An orchid in its pot at the reader's elbow, its leaves arching over. */
function orchid(roll: () => number): string {
  const leaf = (points: readonly Point[], wide: number): string => curve([...points, ...points.slice(1, -1).toReversed().map(([x, y]): Point => [x + wide * 0.4, y + wide])], 0.5);
  const leaves = [
    leaf([[1320, 1130], [1270, 980], [1190, 900], [1100, 890]], 30), leaf([[1330, 1130], [1310, 940], [1250, 810], [1170, 760]], 30), leaf([[1344, 1130], [1350, 920], [1390, 780], [1460, 720]], 28),
    leaf([[1350, 1130], [1400, 960], [1480, 890], [1580, 890]], 32), leaf([[1336, 1130], [1330, 900], [1330, 760], [1300, 640]], 20), leaf([[1326, 1130], [1260, 1040], [1190, 1010], [1130, 1030]], 26), leaf([[1350, 1130], [1420, 1040], [1500, 1010], [1560, 1040]], 26),
  ];
  const edges = line([[1318, 1110], [1270, 980], [1190, 900], [1104, 890]]) + line([[1328, 1110], [1310, 940], [1250, 810], [1174, 761]]) + line([[1332, 1100], [1329, 900], [1328, 760], [1300, 644]]);
  const pot = shape(cut([[1250, 1110], [1430, 1106], [1410, 1300], [1270, 1300]], roll), ink(0.99)) + stroke(line([[1250, 1110], [1340, 1104], [1430, 1106]]), ink(0.06), 5);
  return shape(leaves.join(""), ink(0.98)) + stroke(edges, ink(0.3), 3) + pot;
}
