/** The telex on its stand: platen, hood, and a keyboard that slopes towards us. 0 0 is the floor under it; 500 high. */
import { angular, flat, lit, outline, type Light } from "../figures";
import { cut, dice, ink, shape } from "../kit";
import { fringe } from "../gouges";

const METAL: Light = { away: [3, 6], edge: ink(0.02), cloth: ink(0.78) };
const DARK: Light = { away: [3, 3], edge: ink(0.2), cloth: ink(0.95) };
const LEDGE: Light = { away: [1, 5], edge: ink(0.06), cloth: ink(0.88) };

export function telex(): string {
  const stand = flat(angular("-168 -290, 168 -294, 184 0, 148 0, 134 -210, -130 -206, -148 2, -184 2"), 0.98);
  const hood = lit(
    [outline("-186 -340, -180 -440, -162 -484, -118 -500, 102 -504, 154 -490, 174 -440, 184 -340", 0.35)],
    METAL,
  );
  const shade =
    flat(angular("62 -490, 150 -484, 170 -436, 180 -338, 82 -336"), 0.93) +
    fringe([74, -470], [84, -350], 16, 6, 50, 2, ink(0.7));
  const slot = flat(angular("-130 -494, 118 -498, 124 -472, -134 -468"), 0.98);
  const ledge =
    lit([angular("-198 -342, 194 -346, 218 -268, -222 -262")], LEDGE) +
    flat(angular("-222 -266, 218 -272, 216 -248, -218 -242"), 0.99);
  const knobs = lit(
    [
      outline("188 -450, 212 -464, 228 -448, 224 -420, 200 -412"),
      outline("-218 -446, -194 -460, -182 -446, -186 -418, -208 -410"),
    ],
    DARK,
  );
  return stand + knobs + hood + shade + slot + ledge + shape(keys(), ink(0.3));
}

function keys(): string {
  const roll = dice("telex");
  let d = "";
  for (let row = 0; row < 4; row++) {
    const [y, start, pitch] = [-332 + row * 16, -160 - row * 9, 27 + row * 1.2];
    for (let at = 0; at < 12; at++) {
      const x = start + at * pitch;
      d += cut(
        [
          [x, y],
          [x + 17, y],
          [x + 18, y + 9],
          [x - 1, y + 9],
        ],
        roll,
        0.8,
      );
    }
  }
  return d;
}
