/** Five at one table over one sheet of paper, each in a posture of their own: chin at 0 0. */
import { ink, type Point } from "../kit";
import { shirt, shirtFront } from "./dress";
import { hangingGlasses } from "./hands";
import { head } from "./head";
import { flat, limb, lit, outline, seam, stand, type Light } from "./pen";

/** A man who has risen at the far side to lean on both palms, his head bowed; his arms are `leaning`. */
export function risen(light: Light): string {
  const body = outline(
    "-28 -4, -58 12, -98 30, -118 66, -106 130, -92 200, -96 330, 96 330, 92 200, 106 130, 118 66, 98 30, 58 12, 28 -4",
  );
  return (
    lit([body], light) +
    flat(outline("-24 14, 0 40, 24 14, 30 30, 4 120, -4 120, -30 30", 0.15), 0.06) +
    flat(outline("-7 40, 7 40, 12 120, 4 170, -8 116", 0.2), 0.92) +
    head({ looks: "down", hair: "thin" }, light) +
    seam(
      "M-28 18L-54 62L-36 76L-8 190L-10 320M28 18L54 62L36 76L10 190M-92 100Q-84 150-88 200M92 100Q84 150 88 200",
      0.5,
      3,
    )
  );
}

/** The arms of him who has risen: they come over the table's edge, and the palms are on it, at y 300. */
export function leaning(light: Light): string {
  const arm = (side: 1 | -1): string[] => [
    limb([
      [side * 98, 58, 56],
      [side * 122, 140, 48],
      [side * 126, 206, 42],
      [side * 136, 268, 32],
    ]),
    outline(
      (
        [
          [122, 262],
          [150, 262],
          [160, 284],
          [172, 300],
          [166, 308],
          [150, 302],
          [148, 312],
          [138, 312],
          [134, 302],
          [120, 308],
          [112, 302],
          [118, 284],
        ] as const
      ).map(([x, y]) => [side * x, y] as const),
    ),
  ];
  const cuffs = flat(
    outline("-151 256, -122 256, -122 265, -152 265", 0.1) +
      outline("151 256, 122 256, 122 265, 152 265", 0.1),
    0.06,
  );
  return (
    lit(arm(-1), light) + lit(arm(1), light) + cuffs + seam("M-134 140L-108 150M134 140L108 150", 0.5, 3)
  );
}

/** A woman at the far side, her chin on one hand, the other hand laid before her. Table at y 210. */
export function pondering(light: Light): string {
  const body = outline(
    "-24 8, -54 24, -90 42, -112 80, -112 140, -104 240, 104 240, 114 140, 108 84, 86 44, 52 24, 24 8",
  );
  const laid = limb("-96 84 50, -122 150 46, -112 204 42, -50 222 36, 0 226 26");
  const hand = outline("-6 214, 20 212, 50 218, 62 226, 56 234, 24 240, -6 238");
  const raised = limb("94 84 50, 118 150 48, 108 200 44, 78 138 36, 56 84 26");
  const fist = outline("42 88, 36 62, 14 44, 12 34, 26 30, 48 38, 66 54, 68 84");
  return (
    lit([body], light) +
    flat(outline("-20 20, 0 62, 20 20, 24 30, 2 92, -2 92, -24 30", 0.15), 0.06) +
    head({ looks: "down", hair: "bob" }, light) +
    seam("M-24 24L-44 70L-28 78L-2 140V220M24 24L44 70L28 78L2 140", 0.5, 3) +
    lit([laid, hand], light) +
    lit([raised], light) +
    flat(outline("40 84, 68 78, 71 88, 44 95", 0.2), 0.06) +
    flat(outline("-12 214, -4 213, -4 240, -12 240", 0.2), 0.06) +
    lit([fist], light) +
    seam("M30 42L46 52M24 36L40 42M-116 178L-92 192M116 176L96 186", 0.5, 2.6)
  );
}

/** A man at the far side who has pushed himself back, arms folded high, his head raised and turned away to the right. Table at y 230. */
export function doubting(light: Light): string {
  const body = outline(
    "-26 4, -56 26, -94 42, -114 80, -112 150, -98 260, 98 260, 112 150, 114 80, 94 42, 56 26, 26 4",
  );
  const under = limb("94 82 52, 124 146 50, 112 186 46, 30 178 40, -44 152 34");
  const over = limb("-94 82 52, -126 146 52, -110 190 50, -34 182 44, 48 146 34");
  const hand = [
    outline("42 128, 62 116, 84 108, 100 116, 104 132, 92 146, 70 158, 50 164"),
    limb("80 114 15, 104 104 14, 122 104 10"),
    limb("86 126 15, 112 118 14, 128 120 9"),
    limb("84 140 15, 110 134 13, 124 136 9"),
  ];
  return (
    lit([body], light) +
    shirt(112) +
    head({ looks: "right", bow: -7 }, light) +
    seam("M-26 26L-48 64L-30 74L-4 140M26 26L46 64L30 74L4 140M-90 210L-92 250M88 206L90 250", 0.5, 3) +
    lit([under], light) +
    lit([over], light) +
    flat(outline("38 130, 47 126, 57 161, 49 166", 0.2), 0.06) +
    lit(hand, light) +
    seam("M-122 162L-94 178M-112 132L-90 142M116 140L94 150M-40 196Q0 196 30 184", 0.5, 2.6)
  );
}

/** A man at the near side, turned to the right: one hand flat on the sheet to keep it there, in the other his glasses. Cut below y 420. */
export function steadying(light: Light): string {
  const torso = outline(
    "-28 8, -62 22, -104 50, -130 112, -142 210, -142 330, -134 470, -134 470, 60 470, 60 470, 64 300, 70 190, 66 108, 44 46, 16 14",
  );
  const farArm = limb("52 92 46, 96 150 42, 122 152 34, 148 112 23");
  const fist = outline("135 112, 138 94, 150 81, 166 80, 176 90, 170 106, 156 118");
  const arm = limb("-64 86 70, -78 168 66, -40 244 60, 50 246 48, 128 222 32");
  const palm = [
    outline("120 208, 150 196, 178 192, 194 200, 192 218, 166 232, 126 238"),
    limb("176 198 16, 208 186 14, 236 180 8"),
    limb("180 206 16, 216 198 14, 246 196 8"),
    limb("178 216 16, 210 212 13, 236 212 8"),
    limb("146 228 18, 168 244 15, 192 246 9"),
  ];
  return (
    lit([farArm], light) +
    lit([torso], light) +
    shirtFront() +
    head({ looks: "right", bow: 6 }, light) +
    stand(164, 92, 0.72, hangingGlasses()) +
    lit([fist], light) +
    lit([arm], light) +
    flat(outline("114 208, 124 205, 130 238, 119 241", 0.2), 0.06) +
    lit(palm, light) +
    seam(
      "M-46 30Q-14 80 12 124L24 210M44 40Q52 80 40 118M-86 176L-54 198M-92 152L-52 176M-20 232Q20 240 56 232M144 88L166 94",
    )
  );
}

/** A man at the near side, turned to the right, bent over the sheet with a pencil, whose point is at `tip`; the far hand holds the sheet. Cut below y 420. */
export function marking(light: Light, tip: Point): string {
  const torso = outline(
    "-30 12, -70 22, -118 52, -150 116, -172 210, -184 330, -188 470, -188 470, 30 470, 30 470, 36 300, 56 200, 64 116, 46 50, 16 16",
  );
  const [dx, dy] = [tip[0] - 286, tip[1] - 190];
  const farArm = limb("50 90 50, 84 156 46, 128 172 38, 168 150 28");
  const farHand = outline("162 138, 186 128, 212 126, 222 132, 214 144, 190 152, 166 164");
  const arm = limb("-74 88 72, -56 178 68, -4 252 60, 90 256 48, 166 234 34");
  const hand = [
    outline("158 220, 178 202, 202 188, 226 186, 240 200, 240 222, 224 242, 196 254, 164 252"),
    limb([
      [216, 196, 17],
      [246 + dx / 2, 184 + dy / 2, 15],
      [266 + dx, 186 + dy, 9],
    ]),
    limb([
      [206, 226, 18],
      [240 + dx / 2, 214 + dy / 2, 14],
      [264 + dx, 196 + dy, 9],
    ]),
  ];
  const pencil = limb([
    [214, 152, 7],
    [262 + dx, 178 + dy, 8],
    [276 + dx, 185 + dy, 7],
    [tip[0], tip[1], 2],
  ]);
  return (
    lit([farArm], light) +
    lit([farHand], light) +
    lit([torso], light) +
    shirtFront() +
    head({ looks: "right", bow: 10 }, light) +
    lit([arm], light) +
    flat(pencil, 0.02) +
    flat(outline("152 220, 162 216, 168 252, 157 256", 0.2), 0.06) +
    lit(hand, { ...light, cloth: ink(0.98) }) +
    seam(
      "M-50 30Q-16 80 12 128L18 220M44 42Q50 84 36 120M-66 184L-34 208M-74 162L-34 188M30 240Q66 244 96 238M214 236L230 222M196 246L216 238",
    )
  );
}
