/** People at tables, cut by the table's edge: chin at 0 0. */
import type { Point } from "../kit";
import { shirt, shirtFront } from "./dress";
import { pencilHand } from "./hands";
import { head, type Head } from "./head";
import { course, flat, limb, lit, outline, seam, stand, type Light } from "./pen";

/** A man at a table to his right, upright, his hands folded before him (table at y 262); cut below y 420. */
export function delegate(light: Light, pin = ""): string {
  const torso = outline(
    "-28 8, -62 24, -102 50, -124 110, -132 200, -132 330, -124 470, -124 470, 70 470, 70 470, 68 300, 72 190, 68 108, 44 46, 16 14",
  );
  const farArm = limb("56 90 50, 84 170 48, 120 232 42, 184 246 32");
  const arm = limb("-62 84 70, -72 170 66, -36 244 58, 60 262 46, 142 256 36");
  const hands = outline("136 236, 164 226, 196 230, 218 242, 220 258, 196 268, 138 274");
  return (
    lit([farArm], light) +
    lit([torso], light) +
    shirtFront() +
    head({ looks: "right" }, light) +
    lit([arm], light) +
    flat(outline("134 238, 144 236, 146 274, 136 276", 0.2), 0.06) +
    lit([hands], light) +
    stand(3, 96, 1, pin, false, 14) +
    seam(
      "M-46 30Q-14 80 12 124L24 210M44 40Q52 80 40 118M-78 176L-50 200M-84 156L-48 184M-20 236Q20 246 60 242M164 246L206 248",
    )
  );
}

/** A man at a table to his right who bends over it and holds out a pen, its end at `tip`; cut below y 420. */
export function lender(light: Light, tip: Point): string {
  const torso = outline(
    "-30 12, -70 22, -118 52, -152 116, -174 210, -186 330, -190 470, -190 470, 30 470, 30 470, 36 300, 56 200, 64 116, 46 50, 16 16",
  );
  const farArm = limb("50 90 50, 64 170 48, 84 250 44, 120 280 34");
  const arm = limb("-72 88 72, -40 176 66, 22 240 56, 110 262 44, 170 268 34");
  const hand = outline("162 250, 190 246, 220 262, 238 276, 232 288, 212 284, 204 298, 184 296, 164 288");
  const pen = limb([
    [196, 258, 9],
    [(206 + tip[0]) / 2, (262 + tip[1]) / 2, 11],
    [tip[0] * 0.9 + 20, tip[1] * 0.9 + 26, 10],
    [tip[0], tip[1], 3],
  ]);
  return (
    lit([farArm], light) +
    lit([torso], light) +
    shirtFront() +
    head({ looks: "right", bow: 7 }, light) +
    lit([arm], light) +
    flat(pen, 1) +
    flat(outline("158 250, 168 249, 170 290, 160 290", 0.2), 0.06) +
    lit([hand], light) +
    seam(
      "M-50 30Q-16 80 12 128L18 220M44 42Q50 84 36 120M-50 184L-20 204M-62 168L-24 188M40 236Q80 248 110 246M196 272L226 284",
    )
  );
}

/** A man in shirtsleeves, turned to the right, reading a sheet held up in the far hand; the near arm is `ticking`. Cut below y 260. */
export function reader(light: Light): string {
  const torso = outline(
    "-30 12, -68 24, -112 54, -128 116, -120 210, -102 310, -90 420, -90 420, 90 420, 90 420, 96 320, 84 230, 72 140, 58 76, 36 34, 14 16",
  );
  const farArm = limb("56 84 48, 84 160 48, 128 186 42, 182 140 34, 200 116 30");
  const farHand = outline("188 122, 186 98, 200 82, 220 84, 226 100, 214 122");
  const thumb = limb("200 98 15, 218 84 14, 236 76 9");
  const sheet =
    flat(outline("198 108, 290 -40, 330 -22, 244 134", 0.06), 0) +
    flat(outline("244 134, 330 -22, 338 -14, 252 142", 0.05), 0.5);
  return (
    lit([farArm], light) +
    sheet +
    lit([farHand, thumb], light) +
    lit([torso], light) +
    flat(outline("24 32, 38 34, 54 110, 62 210, 46 250, 38 150", 0.3), 0.6) +
    stand(6, 10, 1, head({ looks: "right", bow: -3 }, light)) +
    flat(outline("10 30, 28 16, 36 18, 48 44, 36 62, 22 44", 0.3), 0.02) +
    flat(outline("-36 14, -14 28, 8 30, 8 36, -16 35, -40 22", 0.3), 0.3) +
    seam("M-48 36Q-72 90-66 150M-112 150Q-104 180-106 210M44 26L50 54M54 22L62 48M10 150Q30 200 26 250")
  );
}

/** The near arm of the reader, its sleeve rolled: it lies on the table, and the pencil's point is at 96 292. */
export function ticking(light: Light, pencil: string): string {
  const upper = limb("-72 88 70, -98 160 70, -100 210 66, -72 242 58");
  const forearm = limb("-92 226 52, -56 256 46, -28 276 34, -16 284 29");
  const cuff = outline("-96 250, -78 262, -58 280, -46 276, -34 244, -42 232, -62 222, -76 212");
  const rolled = seam("M-70 222Q-84 240-80 256M-54 232Q-68 250-62 270", 0.5, 3);
  return (
    lit([forearm], light) +
    lit([upper], light) +
    lit([cuff], light) +
    rolled +
    stand(-17, 284, 0.86, pencilHand(light, pencil), false, 25) +
    seam("M-84 130L-108 146M-74 152L-104 170", 0.5, 3)
  );
}

/** Someone behind a table, cut at the lap; `looks` turns the head, not the shoulders. With the forearms laid down, or from behind. */
export function sitter(of: Head, light: Light, forearms: boolean): string {
  const torso = outline(
    "-26 -8, -54 22, -92 42, -110 82, -116 170, -124 300, -124 300, 124 300, 124 300, 116 170, 110 82, 92 42, 54 22, 26 -8",
  );
  const arm = (side: 1 | -1): string[] => [
    limb([
      [side * 90, 78, 54],
      [side * 120, 166, 50],
      [side * 98, 216, 46],
      [side * 44, 228, 36],
    ]),
    outline(
      course("52 211, 20 213, -12 226, -8 240, 18 246, 52 243").map(([x, y]) => [side * x, y] as const),
    ),
  ];
  const cuts = forearms
    ? shirt(108, !of.hair) + seam("M-26 26L-44 58L-28 66L0 130L0 200M24 26L42 58L28 66L2 130", 0.5, 2.6)
    : seam("M0 44Q4 140 0 290M-104 84Q-90 140-98 210M104 84Q90 140 98 210", 0.5, 2.6);
  return (
    lit([torso], light) + cuts + head(of, light) + (forearms ? lit(arm(-1), light) + lit(arm(1), light) : "")
  );
}
