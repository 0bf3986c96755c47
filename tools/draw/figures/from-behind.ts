/** People seen from behind. */
import type { Point } from "../kit";
import { head, type Hair } from "./head";
import { angular, bend, both, course, flat, lit, onFeet, outline, seam, type Light } from "./pen";

/** Someone on their feet seen from behind: a man in a suit, or a woman with a bob. */
export function onlooker(light: Light, woman: boolean, broad: number): string {
  const w = woman ? broad * 0.86 : broad;
  const half = course(
    woman
      ? "22 12, 48 30, 84 44, 100 74, 108 150, 110 226, 96 250, 84 236, 74 180, 70 232, 84 300, 82 460, 40 470, 40 560, 28 632, 40 652, 40 652, 6 652, 6 652, 8 470"
      : "24 10, 54 30, 98 46, 116 80, 124 160, 126 236, 110 262, 98 250, 90 300, 86 340, 74 500, 66 636, 78 652, 78 652, 8 652, 8 652, 4 360",
  );
  const body = outline([
    ...half.map(([x, y]): Point => [x * w, y]),
    ...half.toReversed().map(([x, y]): Point => [-x * w, y]),
  ]);
  const sleeves = woman
    ? "M-72 150Q-66 190-74 236M72 150Q66 190 74 236"
    : "M-88 120Q-80 190-96 252M88 120Q80 190 96 252M-26 22Q0 34 26 22";
  const figure =
    lit([body], light) + head({ looks: "away", hair: woman ? "bob" : "short" }, light) + seam(sleeves, 0.5);
  return onFeet(650, figure);
}

const SHOULDERS = "25 -16, 27 10, 52 32, 92 50, 112 84, 121 160, 128 290";

/** Head and shoulders of one who sits in front of us. */
export function listener(light: Light, hair: Hair, bow = 0): string {
  const collar = seam(bend("-31 20, -14 29, 14 29, 31 20"), 0.4);
  return lit([outline(both(SHOULDERS), 0.7)], light) + head({ looks: "away", hair, bow }, light) + collar;
}

/** A man on his feet, his hands clasped behind him, in them a pair of glasses whose temple is at 10 -372. */
export function thinking(light: Light): string {
  const body = outline(
    "-24 -12, -28 12, -56 32, -94 46, -113 78, -124 140, -138 206, -128 232, -104 246, -100 340, -92 352, -88 520, -84 650, -84 650, -8 650, -8 650, 0 420, 10 650, 10 650, 84 650, 84 650, 90 520, 94 352, 102 338, 104 244, 130 230, 140 200, 124 134, 110 74, 92 44, 54 32, 28 12, 24 -14",
    0.7,
  );
  const sleeves = bend(
    "-128 228, -90 240, -44 262 / -78 130, -92 178, -62 214, -24 238 / 128 228, 90 246, 40 266 / 80 126, 94 176, 64 214, 26 236",
  );
  const seams = bend("-36 24, 0 36, 36 24 / -22 300, -24 354 / 24 300, 26 354 / -98 350, 0 358, 98 350");
  const linen = flat(outline("-27 13, 0 18, 27 13, 28 19, 0 26, -28 19"), 0.2);
  const hands = flat(
    angular(
      "-46 244, -24 236, 4 240, 30 236, 46 246, 44 264, 22 270, 16 284, 6 286, -4 272, -34 268, -48 260",
    ),
    0.52,
  );
  const cuffs = flat(
    angular("-52 244, -44 242, -44 264, -52 262") + angular("44 244, 52 242, 52 266, 44 266"),
    0.1,
  );
  return onFeet(
    650,
    lit([body], light) +
      head({ looks: "away" }, light) +
      linen +
      seam(sleeves + seams, 0.5, 2.4) +
      hands +
      cuffs,
  );
}
