/** Small things on tables and in hands. */
import { angular, flat, lit, outline, seam, type Light } from "../figures";
import { ink, shape, stroke } from "../kit";

/** A pin on a breast pocket: a tilted square, `size` wide about 0 0. */
export function badge(size: number, colour: string): string {
  const s = size / 2;
  return shape(
    angular([
      [-s, -s * 0.8],
      [s * 0.8, -s],
      [s, s * 0.8],
      [-s * 0.7, s],
    ]),
    colour,
  );
}

/** A lump of ore held in the hand, 60 wide about 0 0: one face in the light. */
export function ore(light = ink(0.1, 0.8)): string {
  const lump = outline("-26 -14, -8 -26, 18 -18, 26 4, 12 22, -10 20, -24 8, -24 8", 0.2);
  const shade = outline("-24 6, 0 6, 22 8, 12 22, -10 20", 0.2);
  return shape(lump, light) + flat(shade, 0.7) + seam("M-14-16L2 6M2 6L20-10", 0.5, 2);
}

/** A glass ashtray with two stubs, 100 wide, 0 0 in the middle of its foot. */
export function ashtray(): string {
  const glass: Light = { away: [0, 4], edge: ink(0.02), cloth: ink(0.7) };
  const dish = lit([outline("-52 -20, -28 -32, 22 -34, 50 -24, 38 -2, -34 2")], glass);
  const hollow = flat(outline("-38 -20, -18 -27, 20 -28, 38 -22, 18 -12, -22 -10"), 0.96);
  const stubs = flat(
    angular("-16 -24, 6 -32, 9 -27, -12 -18") + angular("10 -20, 28 -30, 31 -25, 14 -15"),
    0.02,
  );
  return dish + hollow + stubs;
}

/** A table microphone on a round foot, 0 0 in its middle; 130 high. */
export function microphone(k = 0.97): string {
  const foot = outline("-38 0, -20 -10, 0 -12, 20 -10, 38 0, 20 10, 0 13, -20 10");
  const stem = angular("-4 -4, -3 -98, 4 -98, 4 -4");
  const head = outline("-14 -98, -16 -122, -8 -136, 8 -136, 16 -122, 14 -98", 0.6);
  return (
    flat(foot + stem + head, k) +
    seam("M-11-128Q-13-116-11-104M-30-2Q-16-9 0-9", 0.1) +
    seam("M-13-114H14M-13-106H13", 0.5, 2)
  );
}

/** A bent neck from the table to a speaker, 0 0 at its foot; 60 high. */
export function bentMicrophone(): string {
  return stroke("M0 0Q-4-30-18-50", ink(0.96), 3.4) + stroke("M-18-49L-23-57", ink(0.98), 9);
}

/** A clipboard and a pen, where the hand of the standing body writes. */
export function clipboard(): string {
  const board =
    flat(angular("112 -446, 250 -520, 284 -476, 150 -400"), 0.97) +
    flat(angular("122 -450, 246 -516, 270 -482, 146 -414"), 0.01);
  return board + seam("M190-480L206-554", 0.97, 8) + seam("M156-440L196-462M164-430L216-458", 0.5, 4);
}
