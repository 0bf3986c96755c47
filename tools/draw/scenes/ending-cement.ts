/**
 * Cement and fish: a freighter at Nampo cut open like a loaf. On deck a man signs for what he is shown, and
 * what he is shown is true; under the sacks lies the rest. The only red is what he was not shown.
 */
import { limb, person, stand, type Light } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, cut, dice, fade, ink, line, scene, shape, stroke, type Point } from "../kit";
import { clipboard, fish } from "../props";

const roll = dice("ending-cement");
const DECK = 436;
const FLOOR = 938;

export function draw(): string {
  const day: Light = { away: [9, 8], edge: ink(0.02), cloth: ink(0.97) };
  return scene(
    [
      { id: "back", depth: 0, body: sky() + shore() + crane() },
      { id: "sea", depth: 0.1, body: sea() },
      { id: "middle", depth: 0.3, body: bridge() + derrick() + hull() },
      { id: "cargo", depth: 0.36, body: rockets() + sacks() },
      { id: "figure-both", depth: 0.4, body: stand(1130, DECK - 4, 0.44, person({ looks: "right", wears: "suit", left: "hanging", right: "showing" }, { ...day, away: [-9, 8] }), true) + stand(486, DECK - 4, 0.45, person({ looks: "right", wears: "coat", left: "pocket", right: "writing", bow: 14 }, day) + clipboard()) },
      { id: "front", depth: 0.85, body: stand(770, 1088, 1, fish()) },
    ],
    fade("sky", [[0, ink(0.42)], [0.22, ink(0.16)], [0.36, ink(0.02)]]) +
      fade("water", [[0, ink(0.3)], [0.5, ink(0.58)], [1, ink(0.9)]]) +
      fade("steel", [[0, ink(0, 0.95)], [0.34, ink(0.04, 0.86)], [0.7, ink(0.56, 0.36)], [1, ink(0.92)]]) +
      fade("hold", [[0, ink(0.98)], [1, ink(1)]]),
  );
}

function sky(): string {
  return shape(box(-80, -80, 1760, 1360, roll), "url(#sky)") + shape(gouges(20, [-60, 30, 1600, 260], 1, [120, 380], 7, roll), ink(0.04), 'opacity=".7"');
}

function shore(): string {
  const far = cut([[-80, 330], [120, 300], [300, 318], [470, 282], [640, 312], [860, 330], [1040, 296], [1240, 322], [1680, 290], [1680, 480], [-80, 480]], roll, 3);
  const sheds = cut([[640, 352], [660, 330], [700, 330], [720, 352], [760, 330], [800, 330], [820, 352], [860, 330], [900, 330], [920, 356], [980, 360], [980, 480], [640, 480]], roll, 2);
  return shape(far, ink(0.13)) + shape(sheds, ink(0.24)) + shape(gouges(9, [660, 360, 300, 40], 90, [14, 40], 5, roll), ink(0.08));
}

/** A quay crane, idle, pale with distance. */
function crane(): string {
  return `<g transform="translate(150 0)">` + stroke("M792 440L812 210M900 440L866 210M800 330H884M806 260L890 330", ink(0.3), 8) + shape(cut([[796, 176], [884, 172], [892, 214], [796, 216]], roll), ink(0.3)) + stroke("M840 174L852 96L690 40M852 96L900 176M812 178L690 40", ink(0.3), 5) + stroke("M692 42V150", ink(0.3), 2.4) + "</g>";
}

/** Under the keel it is the same sea, darker the deeper it is. */
function sea(): string {
  const water = shape(box(-80, 470, 1760, 820, roll), "url(#water)");
  return water + shape(gouges(40, [-60, 1000, 1700, 180], 1.1, [30, 90], 3, roll), ink(0.5)) + shape(gouges(24, [-60, 1000, 1700, 160], 1.1, [25, 75], 3, roll), ink(0.18));
}

/** The bridge house aft, white and blind. */
function bridge(): string {
  const block = shape(cut([[1262, 436], [1262, 250], [1290, 250], [1290, 120], [1700, 96], [1700, 436]], roll, 2), ink(0.5)) + shape(cut([[1262, 250], [1700, 236], [1700, 262], [1262, 266]], roll) + cut([[1280, 112], [1700, 84], [1700, 110], [1280, 136]], roll), ink(0.06));
  const glass = [0, 1, 2, 3].map((at) => box(1310 + at * 58, 152 - at * 3, 40, 44, roll) + box(1290 + at * 66, 300 - at * 2, 26, 30, roll)).join("");
  return block + shape(glass, ink(0.94)) + shape(gouges(10, [1270, 350, 180, 60], 90, [20, 60], 5, roll), ink(0.7));
}

/** Mast and boom; from the boom hangs one sling of sacks, the sample. */
function derrick(): string {
  const mast = limb([[250, 440, 30], [256, 90, 22], [258, -60, 18]]);
  const boom = limb([[262, 190, 20], [520, 66, 16], [810, -64, 12]]);
  const stays = stroke("M248 0L96 440M262 20L348 436M258 40L420 -90", ink(0.9), 3);
  const bundle = [[748, 284], [806, 278], [862, 286], [778, 250], [838, 248]].map(([x, y]) => sack([x as number, y as number], 54, 34)).join("");
  const sling = stroke(line([[800, -60], [802, 120], [804, 188]], 0) + line([[804, 188], [744, 262], [748, 300]]) + line([[804, 188], [866, 262], [864, 300]]), ink(0.92), 4);
  return stays + shape(mast + boom, ink(0.9)) + shape(gouge(260, 120, 240, 90, 6), ink(0.3)) + shape(bundle, ink(0.7)) + stroke(bundle, ink(0.16), 2.6) + sling;
}

/** One sack lying flat: a pillow of paper, its corners pinched. */
function sack([x, y]: Point, w: number, h: number): string {
  const off = (): number => Math.round((roll() - 0.5) * 6);
  const [wide, high] = [Math.round(w), Math.round(h)];
  return `M${Math.round(x - w / 2)} ${Math.round(y - h / 2)}q${wide / 2} ${off() - 7} ${wide} ${off()}q-7 ${high / 2} 1 ${high}q-${wide / 2} ${off() + 6} -${wide} ${off()}q7 -${high / 2} -1 -${high}Z`;
}

/** The hull in section: shell and bulkheads in black, every cut edge left in paper. */
function hull(): string {
  const shell = shape(cut([[-80, DECK], [1680, DECK], [1680, 900], [1640, 960], [1560, 988], [40, 988], [-40, 950], [-80, 880]], roll, 2), ink(0.93));
  const hold = shape(cut([[226, DECK + 14], [1384, DECK + 14], [1384, FLOOR], [226, FLOOR]], roll, 1.6), "url(#hold)");
  const coaming = shape(cut([[582, DECK - 44], [610, DECK - 46], [612, DECK + 44], [582, DECK + 44]], roll) + cut([[1008, DECK - 46], [1036, DECK - 44], [1036, DECK + 44], [1006, DECK + 44]], roll), ink(0.97));
  const ribs = [30, 90, 150, 1440, 1500, 1560].map((x) => `M${x} ${DECK + 20}V${FLOOR + 10}`).join("");
  const bottom = Array.from({ length: 17 }, (_, at) => `M${250 + at * 70} ${FLOOR + 6}V980`).join("");
  const edges = stroke(`M-80 ${DECK}H582M1036 ${DECK}H1680M-80 880L-40 950L40 988H1560L1640 960L1680 900`, ink(0.06), 6) + stroke(`M226 ${DECK + 16}V${FLOOR}H1384V${DECK + 16}`, ink(0.12), 7) + stroke("M580 391H612M1006 390H1038M612 396V474", ink(0.04), 5);
  return shell + stroke(ribs + bottom, ink(0.5), 3) + hold + coaming + edges + shape(gouges(24, [-60, 470, 260, 420], 88, [30, 110], 6, roll) + gouges(18, [1400, 470, 260, 420], 92, [30, 110], 6, roll), ink(0.68));
}

/** Long bodies in their cradles, nose to tail, three tiers that can be seen. */
function rockets(): string {
  const tiers: readonly (readonly [number, number, 1 | -1])[] = [[730, 1008, 1], [812, 1032, -1], [894, 1020, 1]];
  return tiers.map(([y, long, way], at) => {
    const from = 805 - (way * long) / 2;
    const to = (along: number): number => from + way * along;
    const body = cut([[to(28), y - 33], [to(long - 190), y - 34], [to(long - 120), y - 30], [to(long - 50), y - 16], [to(long), y], [to(long - 50), y + 16], [to(long - 120), y + 30], [to(long - 190), y + 34], [to(28), y + 33]], roll, 0.8, 200);
    const fins = cut([[to(0), y - 40], [to(70), y - 34], [to(128), y - 12], [to(128), y + 12], [to(70), y + 34], [to(0), y + 40], [to(16), y + 12], [to(16), y - 12]], roll, 1);
    const bands = [150, 330, 520, 700, long - 190].map((along) => `M${Math.round(to(along))} ${y - 33}Q${Math.round(to(along + 10))} ${y} ${Math.round(to(along))} ${y + 33}`).join("");
    const cradles = [250, 610].map((along) => cut([[to(along), y + 20], [to(along + 40), y + 20], [to(along + 46), y + 46], [to(along - 6), y + 46]], roll, 1)).join("");
    return shape(body, "url(#steel)") + shape(fins, ink(0.2 + at * 0.1, 0.6)) + shape(gouge(to(way > 0 ? 150 : long - 210), y - 22, 480, 0, 6), ink(0, 0.2)) + stroke(bands, ink(0.96), 4) + shape(cradles, ink(0.62));
  }).join("");
}

/** Cement, as far down as anybody digs: four courses, and the lid of a heap under the hatch. */
function sacks(): string {
  let pale = "";
  let grey = "";
  let folds = "";
  const course = (y: number, from: number, to: number, w: number): void => {
    for (let x = from; x < to - w * 0.9; x += w + 3) {
      const wide = Math.min(w * (0.9 + roll() * 0.16), to - x);
      const d = sack([x + wide / 2, y + (roll() - 0.5) * 6], wide, 44);
      if (roll() > 0.42) pale += d;
      else grey += d;
      folds += gouge(x + 12, y - 8 + roll() * 14, wide * (0.3 + roll() * 0.3), roll() * 10 - 5, 5);
    }
  };
  course(654, 236, 1378, 92);
  course(610, 242, 1372, 96);
  course(566, 248, 1370, 88);
  course(522, 330, 1290, 94);
  course(478, 470, 1130, 90);
  course(440, 628, 990, 88);
  return shape(pale, ink(0.2)) + shape(grey, ink(0.38)) + shape(folds, ink(0.7));
}
