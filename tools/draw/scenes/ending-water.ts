/**
 * Water: a terraced field at first light, one drip line laid along it, and a woman stooping to the first plants
 * that it keeps alive. What was bought in the end is drops; the sun's edge is the red.
 */
import { stand, stooping } from "../figures";
import { gouge, gouges } from "../gouges";
import { box, curve, degrees, dice, fade, glow, ink, line, num, scene, shape, stroke, type Point } from "../kit";

export function draw(): string {
  const roll = dice("ending-water");
  const sky = shape(box(-80, -80, 1760, 1360, roll), "url(#sky)") + shape(gouges(15, [420, 90, 700, 190], -1.1, [95, 285], 3, roll), ink(0.02), 'opacity=".6"');
  const sun = `<circle cx="1046" cy="352" r="300" fill="url(#haze)"/>` + shape(curve(Array.from({ length: 12 }, (_, at): Point => [1046 + 104 * Math.cos(at * Math.PI / 6), 372 + 104 * Math.sin(at * Math.PI / 6) + roll() * 2]), 0.55), ink(0, 0.94));
  return scene(
    [
      { id: "back", depth: 0, body: sky },
      { id: "light", depth: 0.04, body: sun },
      { id: "hills", depth: 0.12, body: ridge(FAR, 0.12, roll) + ridge(NEARER, 0.24, roll) },
      { id: "middle", depth: 0.3, body: terrace(508, 0.16, 0.3, roll) + terrace(570, 0.24, 1.4, roll) + terrace(648, 0.36, 2.5, roll) + terrace(750, 0.5, 3.7, roll) },
      { id: "near", depth: 0.55, body: soil(roll) + shape(curve([[420, 1004], [540, 986], [760, 994], [720, 1014], [330, 1050], [280, 1040]]), ink(1), 'opacity=".75"') + stand(516, 1000, 1.4, stooping({ away: [0, 0], edge: ink(0, 0.8), cloth: ink(0.96) })) + plant(872, 978, 0.86, roll) },
      { id: "front", depth: 0.8, body: dripLine(roll) },
    ],
    fade("sky", [[0, ink(0.34)], [0.16, ink(0.2)], [0.32, ink(0.02, 0.16)], [0.4, ink(0, 0.1)], [1, ink(0)]]) +
      glow("haze", [[0, ink(0, 0.75), 0.7], [0.4, ink(0, 0.5), 0.34], [1, ink(0, 0.3), 0]]) +
      fade("soil", [[0, ink(0.5)], [0.3, ink(0.66)], [0.7, ink(0.86)], [1, ink(0.98)]]),
  );
}

const FAR: readonly Point[] = [[-120, 420], [80, 330], [240, 372], [400, 286], [540, 330], [700, 380], [860, 346], [980, 372], [1120, 352], [1280, 290], [1440, 330], [1720, 260]];
const NEARER: readonly Point[] = [[-120, 400], [60, 420], [220, 384], [420, 440], [620, 424], [800, 462], [960, 432], [1140, 452], [1300, 392], [1500, 410], [1720, 350]];

function ridge(top: readonly Point[], tone: number, roll: () => number): string {
  const cuts = top.slice(1, -1).map(([x, y]) => gouges(2, [x - 50, y + 26, 110, 50], 28.6, [20, 60], 3, roll)).join("");
  return shape(curve([...top, [1760, 700], [-160, 700]], 0.5), ink(tone)) + shape(cuts, ink(Math.max(0, tone - 0.11)));
}

/** One step of the hillside: a lip that catches the light, a bank below it, furrows that follow its bend. */
function terrace(level: number, tone: number, phase: number, roll: () => number): string {
  const bend = (x: number, below = 0): number => level + below + (26 + (level - 500) * 0.1) * Math.sin(x / 330 + phase) - (x - 800) * 0.035;
  const across = Array.from({ length: 11 }, (_, at) => -120 + at * 186 + Math.round(roll() * 20));
  const lip = across.map((x): Point => [x, bend(x)]);
  const under = across.map((x): Point => [x, bend(x, 7 + roll() * 5)]).toReversed();
  const furrows = Array.from({ length: 20 }, () => {
    const x = 160 + roll() * 1280;
    const y = bend(x, 24 + roll() * 70);
    return gouge(x, y, 26 + roll() * 46, degrees((bend(x + 10) - bend(x)) / 10), 3 + (level - 500) / 90);
  });
  const shoots = Array.from({ length: 12 }, () => {
    const x = 140 + roll() * 1320;
    const high = 5 + (level - 480) * 0.05;
    return gouge(x, bend(x) + 2, high * (1 + roll()), degrees(-1.57 + (roll() - 0.5) * 0.9), 3);
  });
  return shape(curve([...lip, [1760, 1300], [-160, 1300]], 0.4), ink(tone)) + shape(shoots.join(""), ink(tone + 0.2)) + shape(curve([...lip, ...under], 0.4), ink(Math.max(0, tone - 0.26))) + shape(furrows.join(""), ink(tone + 0.13));
}

/** The near bed, its ridges running away to the light. */
function soil(roll: () => number): string {
  const top: readonly Point[] = [[-120, 902], [200, 880], [500, 886], [800, 864], [1100, 842], [1400, 812], [1720, 796]];
  const furrows = Array.from({ length: 15 }, (_, at) => {
    const from = -900 + at * 190;
    return stroke(line([[from, 1290], [from + 420 - at * 18, 1080], [640 + at * 52, 900 - at * 4]]), ink(0.86), 8);
  });
  const clods = Array.from({ length: 46 }, () => gouge(160 + roll() * 1280, 910 + roll() * 250, 14 + roll() * 26, degrees(-0.45 + (roll() - 0.5) * 0.5), 2 + roll() * 4));
  return shape(curve([...top, [1760, 1340], [-160, 1340]], 0.4), "url(#soil)") + furrows.join("") + shape(clods.join(""), ink(0.3)) + stroke(line(top), ink(0.2), 5);
}

/** The drip line in the near plane: pipe, emitters, a drop under each, and the plants along it. */
function dripLine(roll: () => number): string {
  const pipe: readonly Point[] = [[-120, 1086], [160, 1072], [420, 1080], [700, 1060], [960, 1030], [1180, 986], [1340, 924], [1480, 862], [1720, 806]];
  const drops: readonly Point[] = [[296, 1077], [560, 1073], [800, 1050], [1010, 1021], [1190, 983], [1322, 933], [1420, 889]];
  const falling = drops.map(([x, y], at) => {
    const size = 1.15 - at * 0.12;
    const wet = shape(curve([[x - 62 * size, y + 58 * size], [x, y + 48 * size], [x + 60 * size, y + 57 * size], [x, y + 70 * size]], 0.6), ink(0.98)) + shape(curve([[x - 22 * size, y + 59 * size], [x, y + 57 * size], [x + 26 * size, y + 60 * size], [x, y + 62 * size]], 0.6), ink(0.3));
    const clip = stroke(line([[x, y - 9 * size], [x + 1, y + 9 * size]]), ink(1), 11 * size);
    return wet + clip + drop(x + 1, y + 9 * size, 1.25 * size);
  });
  const plants = drops.map(([x, y], at) => plant(x + 112 - at * 10, y + 52 - at * 5, 1.4 - at * 0.15, roll));
  return (
    plants.slice(3).toReversed().join("") +
    stroke(line(pipe), ink(1), 17) + stroke(line(pipe.map(([x, y]): Point => [x, y - 5])), ink(0.16), 4) +
    falling.join("") + plants.slice(0, 3).join("")
  );
}

function drop(x: number, y: number, size: number): string {
  const at = (px: number, py: number): string => `${num(x + px * size)} ${num(y + py * size)}`;
  return shape(`M${at(0, 0)}C${at(2, 8)} ${at(8, 12)} ${at(8, 19)}C${at(8, 29)} ${at(-8, 29)} ${at(-8, 19)}C${at(-8, 12)} ${at(-2, 8)} ${at(0, 0)}Z`, ink(0));
}

/** A young cabbage-like plant: broad leaves from one stem, each with its rib cut out. */
function plant(x: number, y: number, size: number, roll: () => number): string {
  const leaves = [-2.75, -0.4, -2.3, -0.85, -1.9, -1.3].map((lean, at) => {
    const long = (58 + roll() * 26 + (at > 3 ? 14 : 0)) * size;
    const broad = (15 + roll() * 6) * size;
    const turn = lean + (roll() - 0.5) * 0.25;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const place = (along: number, off: number): Point => [x + along * cos - off * sin, y + along * sin + off * cos + (along / long) ** 2 * 16 * size];
    const blade = curve([place(0, 0), place(long * 0.36, -broad), place(long * 0.78, -broad * 0.8), place(long, 0), place(long * 0.74, broad * 0.85), place(long * 0.34, broad * 0.9)], 0.5);
    const rib = line([place(long * 0.12, 0), place(long * 0.5, 1), place(long * 0.86, 0)]);
    return shape(blade, ink(0.99 - (at % 2) * 0.06)) + stroke(rib, ink(0.36), 2.6 * size) + (turn > -1.6 ? stroke(line([place(long * 0.4, -broad), place(long * 0.8, -broad * 0.75), place(long, 0)]), ink(0.08), 3 * size) : "");
  });
  return leaves.join("");
}
