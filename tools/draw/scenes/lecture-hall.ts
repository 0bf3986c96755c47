/**
 * A half-empty lecture hall in Jerusalem, September 2017, from the back rows: two old men on a small
 * lit stage and, on the screen behind them, their one slide: a hillside, and in it a hole with
 * water up to its lip. The only red is what they brought with them: the sun in the slide and the
 * ribbon of the file.
 */
import { hearing, listener, lit, stand, telling, type Hair, type Light } from "../figures";
import { fringe, gouge } from "../gouges";
import { box, curve, cut, degrees, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";
import { bentMicrophone, projector } from "../props";

const roll = dice("lecture-hall");
const LENS: Point = [1270, 104];
const SCREENLIT: Light = { away: [0, 0], edge: ink(0.02), cloth: ink(0.98) };

export function draw(): string {
  return scene(
    [
      { id: "back", depth: 0, body: hall() + nearer(screen()) },
      { id: "figure-speakers", depth: 0.15, body: nearer(stage() + speakers() + table()) },
      { id: "light", depth: 0.25, body: nearer(beam()) },
      { id: "near", depth: 0.5, body: nearer(stand(LENS[0], LENS[1], 1, projector("url(#flare)"))) + rowOfSeats(900, 66, 0.7, ROW_FAR) + rowOfSeats(994, 98, 0.86, ROW_MIDDLE) },
      { id: "front", depth: 0.9, body: rowOfSeats(1144, 158, 0.99, ROW_NEAR) },
    ],
    glow("wall", [[0, ink(0.36)], [0.5, ink(0.66)], [1, ink(0.93)]]) +
      fade("sky", [[0, ink(0.26)], [0.2, ink(0.06)], [0.5, ink(0, 0.12)]]) +
      glow("sun", [[0, ink(0, 0.95)], [0.62, ink(0, 0.9)], [0.64, ink(0, 0.45), 0.9], [1, ink(0, 0.2), 0]]) +
      fade("pool", [[0, ink(0.5)], [0.4, ink(0.7)], [1, ink(0.86)]]) +
      '<clipPath id="slide"><path d="M372 128L1078 112L1082 548L370 536Z"/></clipPath>' +
      fade("aisle", [[0, ink(0.5)], [0.3, ink(0.74)], [1, ink(0.95)]]) +
      fade("floor", [[0, ink(0.2)], [1, ink(0.5)]]) +
      glow("flare", [[0, ink(0), 0.9], [0.3, ink(0), 0.3], [1, ink(0), 0]]) +
      fade("beam", [[0, ink(0), 0.05], [0.5, ink(0), 0.12], [1, ink(0), 0.62]], "right"),
  );
}

/** The stage end of the hall, brought a step closer. */
function nearer(body: string): string {
  return `<g transform="translate(-100 -22) scale(1.13)">${body}</g>`;
}

function hall(): string {
  let body = shape(box(-80, -80, 1760, 1360, roll), ink(0.93)) + shape("M200 -80L1340 -80L1340 860L200 860Z", "url(#wall)");
  for (let x = 250, at = 0; x < 1280; at++) {
    const gap = 32 + roll() * 24;
    if (at % 5 !== 3) body += shape(cut([[x, 58], [x + 4, 58], [x + 3, 800], [x, 800]], roll, 1, 160), ink(0.88), 'opacity=".6"');
    x += gap;
  }
  const ceiling = shape(cut([[-80, -80], [1680, -80], [1680, -40], [1290, 66], [236, 58], [-80, -30]], roll, 2), ink(0.97));
  const left = shape(cut([[-80, -40], [236, 58], [238, 800], [-80, 900]], roll, 2), ink(0.95));
  const right = shape(cut([[1290, 64], [1680, -50], [1680, 920], [1288, 800]], roll, 2), ink(0.96));
  const aisle = shape(cut([[-80, 870], [240, 780], [1290, 780], [1680, 880], [1680, 1280], [-80, 1280]], roll, 2), "url(#aisle)");
  return body + aisle + ceiling + left + right + wallPanels() + ceilingSlats();
}

/** Acoustic panels on the side walls: only their edges catch the light of the screen. */
function wallPanels(): string {
  let d = "";
  for (const [x, top, low] of [[196, 90, 742], [142, 78, 764], [74, 60, 790]] as const) d += gouge(x, top, low - top, 90, 5);
  for (const [x, top, low] of [[1334, 92, 742], [1392, 80, 764], [1462, 62, 790]] as const) d += gouge(x, top, low - top, 90, 5);
  const door = shape(cut([[96, 560], [150, 566], [150, 796], [96, 824]], roll, 1), ink(0.8)) + shape(cut([[100, 530], [146, 536], [146, 552], [100, 548]], roll, 1), ink(0.35));
  return shape(d, ink(0.68)) + door;
}

function ceilingSlats(): string {
  let d = "";
  for (let row = 0; row < 3; row++) {
    const y = 46 - row * 22;
    for (let x = 300 - row * 40; x < 1250 + row * 40; x += 120 + roll() * 60) d += gouge(x, y - roll() * 4, 50 + roll() * 50, 0, 2.2 + row * 0.4);
  }
  return shape(d, ink(0.7));
}

/** The slide: a bare hillside at a low sun, and in it a hole with water up to its lip. */
function screen(): string {
  return (
    shape(cut([[360, 116], [1090, 100], [1094, 560], [358, 548]], roll, 1), ink(0.98)) +
    shape(cut([[372, 128], [1078, 112], [1082, 548], [370, 536]], roll, 1), "url(#sky)") +
    shape("M836 272a138 138 0 1 0 276 0a138 138 0 1 0 -276 0Z", "url(#sun)", 'clip-path="url(#slide)"') +
    hillside() + mouth() + water()
  );
}

/** Three bare planes, each nearer and darker, with the gullies that rain has cut in them. */
function hillside(): string {
  const far = cut([[760, 300], [880, 262], [960, 274], [1079, 246], [1081, 430], [700, 430]], roll, 1.6, 90);
  const slope = cut([[372, 196], [470, 160], [560, 172], [660, 204], [760, 236], [850, 296], [960, 338], [1080, 372], [1081, 436], [371, 440]], roll, 2, 90);
  const shade = cut([[372, 250], [440, 226], [516, 262], [560, 330], [640, 376], [650, 430], [371, 438]], roll, 2, 90);
  const scar = cut([[580, 330], [640, 268], [716, 240], [790, 252], [850, 310], [880, 376], [904, 424], [576, 424]], roll, 4, 60);
  const gullies = Array.from({ length: 10 }, () => gouge(392 + roll() * 200, 206 + roll() * 150, 30 + roll() * 60, degrees(0.9 + roll() * 0.3), 3)).join("");
  const lights = Array.from({ length: 10 }, () => gouge(840 + roll() * 180, 330 + roll() * 80, 20 + roll() * 40, degrees(0.5 + roll() * 0.3), 2.4)).join("");
  const edge = stroke(line([[770, 240], [850, 295], [960, 337], [1079, 371]], 0.1), ink(0, 0.6), 4);
  return shape(far, ink(0.14, 0.08)) + shape(slope, ink(0.34)) + edge + shape(shade, ink(0.5)) + shape(scar, ink(0.46)) + shape(gullies, ink(0.66)) + shape(lights, ink(0.12));
}

/** The adit: an arch hacked in the rock, black, its sill awash. */
function mouth(): string {
  const arch: readonly Point[] = [[628, 424], [640, 364], [662, 318], [700, 292], [750, 288], [790, 314], [812, 362], [820, 424]];
  const rim = stroke(line([[700, 290], [752, 286], [793, 312], [815, 360], [823, 420]], 0.2), ink(0.02, 0.3), 4);
  const props = stroke("M660 424L674 322M792 424L776 316M654 330L796 318", ink(0.6), 7);
  return rim + shape(cut(arch, roll, 3, 40), ink(0.98)) + props;
}

/** Dark water, still: it gives back the hole, the slope and a red path of the sun. */
function water(): string {
  const surface = shape(cut([[371, 452], [480, 436], [640, 422], [810, 422], [960, 430], [1081, 424], [1082, 548], [370, 536]], roll, 1.4, 200), "url(#pool)");
  const hole = shape(cut([[622, 424], [826, 424], [812, 500], [780, 544], [664, 542], [636, 496]], roll, 2, 60), ink(0.98));
  const path = Array.from({ length: 9 }, (_, at) => gouge(896 + roll() * 20 + at * 2, 440 + at * 12.4, 124 - at * 4 + roll() * 34, 0, 8)).join("");
  const still = Array.from({ length: 12 }, () => gouge(380 + roll() * 600, 440 + roll() * 92, 24 + roll() * 70, 0, 1.8)).join("");
  const lip = stroke(line([[371, 452], [480, 436], [640, 423], [810, 423], [960, 430], [1081, 424]], 0.2), ink(0.02, 0.2), 3.4);
  return surface + shape(path, ink(0, 0.9)) + hole + shape(still, ink(0.3)) + lip;
}

function stage(): string {
  const floor = shape(cut([[300, 664], [1226, 660], [1330, 742], [206, 746]], roll, 2), "url(#floor)");
  const front = shape(cut([[206, 744], [1330, 740], [1334, 880], [200, 880]], roll, 2), ink(0.88));
  const lip = shape(cut([[206, 740], [1330, 736], [1330, 746], [206, 750]], roll, 1.2), ink(0.04));
  const boards = Array.from({ length: 16 }, (_, at) => gouge(250 + at * 66, 744, 60, degrees(-1.2 + at * 0.028), 1.6)).join("");
  const pool = shape("M420 700C420 676 1010 672 1014 700C1016 728 416 730 420 700Z", ink(0.02), 'opacity=".8"');
  return floor + shape(boards, ink(0.55)) + pool + front + lip + fringe([240, 768], [1290, 764], 30, 90, 40, 2, ink(0.7));
}

function speakers(): string {
  const chair = (x: number): string => shape(cut([[x - 66, 508], [x + 66, 504], [x + 74, 660], [x - 74, 660]], roll, 1.5), ink(0.88));
  return (
    chair(596) + stand(598, 474, 0.63, telling(SCREENLIT), false, 4) +
    chair(846) + stand(846, 470, 0.62, hearing(SCREENLIT), false, 5)
  );
}

function table(): string {
  const cloth = shape(cut([[446, 598], [992, 594], [1006, 712], [436, 716]], roll, 1.6), ink(0.72));
  const folds = fringe([452, 604], [990, 602], 23, 90, 74, 2.6, ink(0.5));
  const top = shape(cut([[452, 582], [984, 578], [1000, 600], [440, 604]], roll, 1.2), ink(0.03));
  const file = shape(cut([[664, 574], [776, 570], [790, 588], [654, 592]], roll, 1), ink(0.42)) + shape(cut([[654, 590], [790, 586], [790, 594], [654, 599]], roll, 0.8), ink(0.62));
  const ribbon = shape(cut([[708, 571], [722, 571], [724, 588], [726, 640], [716, 632], [706, 642], [708, 590]], roll, 0.8), ink(0, 0.95));
  const carafe = shape(curve([[934, 590], [926, 566], [932, 550], [933, 532], [953, 532], [952, 550], [960, 568], [952, 590]], 0.6), ink(0.55)) + shape(curve([[938, 584], [932, 566], [936, 556], [942, 558], [944, 584]], 0.6), ink(0.02));
  const glasses = shape(cut([[526, 566], [542, 566], [540, 592], [529, 592]], roll, 0.5) + cut([[900, 566], [915, 566], [913, 590], [902, 590]], roll, 0.5), ink(0.36));
  const microphones = stand(640, 590, 1, bentMicrophone()) + stand(792, 588, 1, bentMicrophone(), true);
  return cloth + folds + top + file + ribbon + carafe + glasses + microphones;
}

/** The projector's beam over the heads, with the paler rays of the slide's bright parts in it. */
function beam(): string {
  const ray = (a: Point, b: Point, opacity: number): string => shape(cut([LENS, a, b], roll, 1, 400), "url(#beam)", `opacity="${opacity}"`);
  return ray([374, 130], [374, 536], 0.8) + ray([374, 536], [1080, 546], 0.55) + ray([374, 200], [374, 262], 0.5) + ray([372, 330], [372, 440], 0.5) + ray([520, 540], [690, 542], 0.4);
}

interface Listener { readonly seat: number; readonly hair: Hair; readonly turn: number }
interface Row { readonly start: number; readonly seats: number; readonly listeners: readonly Listener[] }

const ROW_FAR: Row = {
  start: 16, seats: 12,
  listeners: [{ seat: 1, hair: "short", turn: 0 }, { seat: 4, hair: "bob", turn: 3.4 }, { seat: 5, hair: "short", turn: -2.9 }, { seat: 9, hair: "thin", turn: 1.7 }],
};
const ROW_MIDDLE: Row = { start: -30, seats: 9, listeners: [{ seat: 1, hair: "thin", turn: 1.7 }, { seat: 4, hair: "bun", turn: -2.9 }, { seat: 7, hair: "short", turn: 2.9 }] };
const ROW_NEAR: Row = { start: -40, seats: 6, listeners: [{ seat: 1, hair: "short", turn: 2.3 }, { seat: 4, hair: "bob", turn: -2.9 }] };

/** Seat backs with, here and there, somebody in them; the rim of light comes from the screen. */
function rowOfSeats(y: number, head: number, k: number, row: Row): string {
  const pitch = head * 2.08;
  const bow = (x: number): number => ((x - 740) / 900) ** 2 * -26;
  const edge = head * 0.04;
  let people = "";
  for (const { seat, hair, turn } of row.listeners) {
    const x = row.start + seat * pitch;
    const light: Light = { away: [Math.sign(x - 740) * 4, 4.4], edge: ink(k * 0.28), cloth: ink(k) };
    people += stand(x, y - head * 0.62 + bow(x), Math.round(head) / 100, listener(light, hair), false, turn);
  }
  let backs = "";
  for (let seat = 0; seat < row.seats; seat++) {
    const x = row.start + seat * pitch;
    const w = head * (0.9 + roll() * 0.05);
    const top = y + bow(x) + roll() * 4;
    backs += curve([[x - w, y + head * 3], [x - w * 0.98, top + 18], [x - w * 0.8, top], [x, top - head * 0.06], [x + w * 0.8, top], [x + w * 0.98, top + 18], [x + w, y + head * 3]]);
  }
  return people + lit([backs], { edge: ink(k * 0.45), cloth: ink(Math.min(1, k + 0.03)), away: [0, edge] });
}
