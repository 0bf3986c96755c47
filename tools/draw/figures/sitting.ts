/** People on chairs and sofas, in profile to the right: chin at 0 0, seat near y 310, feet near y 525. */
import { ink, shape, stroke } from "../kit";
import { shirtFront } from "./dress";
import { head } from "./head";
import { angular, bend, flat, limb, lit, outline, seam, stand, type Light } from "./pen";

/** A man on the end of a sofa, turned to the right and away from his neighbour, legs crossed, an envelope on his knee. Seat at y 300, feet at 520. */
export function sitterCrossed(light: Light, paper: string): string {
  const farLeg = limb("20 250 92, 120 276 86, 172 300 74, 176 400 60, 170 492 46");
  const farShoe = outline("146 476, 194 474, 204 500, 252 516, 252 524, 148 524, 148 524");
  const leg = limb("-20 260 100, 90 250 92, 196 240 78, 226 256 70, 252 340 56, 268 402 44");
  const shoe = outline("248 388, 292 382, 314 396, 362 386, 368 396, 330 420, 262 428, 250 414");
  const torso = outline(
    "-30 6, -62 26, -104 48, -120 90, -122 170, -126 250, -104 306, 40 306, 70 270, 82 190, 88 110, 78 56, 44 26, 22 8",
  );
  const arm = limb("-88 76 62, -104 150 58, -84 216 54, 0 222 42, 64 206 34");
  const hand = outline("58 188, 92 184, 124 196, 122 208, 92 218, 60 222");
  const farArm = limb("66 84 54, 96 150 52, 130 196 40, 152 208 34");
  const envelope =
    shape(outline("84 128, 224 156, 206 242, 68 212", 0.04), paper) +
    seam("M84 128L138 196L224 156", 0.42, 3);
  return (
    lit([farLeg, farShoe], light) +
    lit([torso], light) +
    shirtFront() +
    lit([farArm], light) +
    lit([leg], light) +
    lit([shoe], light) +
    envelope +
    head({ looks: "right" }, light) +
    lit([arm], light) +
    flat(outline("58 188, 68 186, 70 222, 60 224", 0.2), 0.04) +
    lit([hand], light) +
    seam(
      "M-56 30Q-30 80 10 116L26 200M48 28Q56 70 38 110M-100 236Q-60 250 20 244M206 286Q230 330 246 380M-92 178L-74 196M-96 160L-70 186",
    )
  );
}

/** The other end: a man sitting forward to the right, feet apart, both forearms on his knees, an envelope held upright between them. */
export function sitterForward(light: Light, paper: string): string {
  const farLeg = limb("0 280 96, 110 266 88, 190 270 76, 208 310 66, 214 400 56, 212 490 46");
  const farShoe = outline("190 474, 236 472, 248 500, 296 514, 296 524, 190 524, 190 524");
  const leg = limb("-40 290 104, 60 286 96, 142 288 80, 164 322 70, 160 410 58, 152 494 48");
  const shoe = outline("128 478, 178 476, 190 502, 240 518, 240 528, 128 528, 128 528");
  const torso = outline(
    "-24 14, -64 22, -104 52, -128 110, -138 190, -140 270, -112 316, 10 316, 44 260, 58 190, 60 110, 44 50, 16 18",
  );
  const farArm = limb("50 80 52, 104 150 52, 140 206 46, 196 226 34, 214 216 30");
  const arm = limb("-70 86 66, -30 170 62, 24 236 54, 110 250 42, 172 240 34");
  const hand = outline("164 222, 190 216, 212 224, 222 238, 206 252, 166 258");
  const envelope =
    shape(outline("176 110, 302 130, 286 218, 162 196", 0.04), paper) +
    seam("M176 110L222 176L302 130", 0.42, 3);
  return (
    lit([farLeg, farShoe], light) +
    lit([torso], light) +
    shirtFront() +
    lit([farArm], light) +
    envelope +
    lit([leg], light) +
    lit([shoe], light) +
    stand(6, 6, 1, head({ looks: "right", bow: 8 }, light)) +
    lit([arm], light) +
    flat(outline("160 222, 170 220, 174 258, 162 260", 0.2), 0.04) +
    lit([hand], light) +
    seam(
      "M-46 30Q-10 80 14 130L20 190M40 44Q46 90 34 130M-116 260Q-70 290 20 288M120 330Q126 410 130 470M-30 178L-4 190M-22 162L6 182M192 222L214 232",
    )
  );
}

/** A man waiting on the edge of his seat, facing right, feet together, his case upright on his knees. Seat at y 320, feet at 530. */
export function envoy(light: Light): string {
  const leg = limb("-60 286 104, 70 280 90, 168 284 78, 198 310 68, 204 400 56, 198 500 46");
  const shoe = outline("176 486, 222 484, 234 508, 286 522, 286 534, 176 534, 176 534");
  const torso = outline(
    "-28 10, -62 24, -98 50, -114 110, -112 200, -116 290, -96 330, 40 330, 66 280, 66 190, 64 108, 44 46, 16 14",
  );
  const caseBody = outline("82 132, 226 124, 226 124, 234 244, 234 244, 90 252, 90 252, 82 132", 0.05);
  const handle = "M130 130Q132 112 156 110Q178 110 180 126";
  const farArm = limb("54 88 46, 96 140 44, 140 122 32, 166 114 28");
  const arm = limb("-60 86 66, -66 166 62, -30 220 54, 50 176 42, 112 136 34");
  const hand = outline("104 122, 124 108, 150 106, 170 114, 168 126, 140 134, 120 150");
  return (
    lit([farArm], light) +
    lit([torso], light) +
    shirtFront() +
    head({ looks: "right" }, light) +
    lit([leg], light) +
    lit([shoe], light) +
    lit([caseBody], { ...light, cloth: ink(0.62) }) +
    stroke(handle, ink(0.98), 8) +
    stroke("M84 160L228 152M112 158V174M200 154V170", ink(0.96), 5) +
    lit([arm], light) +
    flat(outline("98 124, 108 118, 122 148, 110 154", 0.2), 0.05) +
    lit([hand], light) +
    seam(
      "M-46 30Q-14 80 12 124L22 200M44 40Q52 80 40 114M-70 170L-44 190M-78 150L-42 172M-96 250Q-60 300-20 306M166 300Q180 360 180 460M128 116L150 122",
    )
  );
}

/** Legs of a man on a chair, and the chair's seat and posts, down to y 604. */
function onChair(cloth: string): string {
  const legs = outline(
    "-126 310, -20 280, 120 286, 196 296, 216 330, 206 440, 200 570, 152 570, 146 440, 128 372, 0 376, -124 372",
    0.6,
  );
  const shoe = outline("150 560, 204 558, 214 580, 262 592, 266 604, 266 604, 150 604, 150 604");
  const chair = angular(
    "-156 96, -142 94, -134 360, 150 372, 150 388, -126 384, -138 604, -154 604, -146 380",
  );
  const leg = angular("118 384, 132 384, 138 604, 124 604");
  return [legs, shoe, chair, leg].map((d) => shape(d, cloth)).join("");
}

/** A man on a chair who leans over a table and slides something across it, to 306 226. */
export function offering(light: Light): string {
  const body = outline(
    "-28 -20, -38 8, -72 30, -104 74, -118 150, -122 260, -128 340, -112 368, 4 370, 30 280, 42 180, 44 90, 32 34, 16 2",
    0.7,
  );
  const arm = outline(
    "-46 62, 10 70, 46 110, 112 206, 180 208, 236 206, 238 230, 170 240, 96 248, 66 226, 0 160",
    0.6,
  );
  const hand = outline("232 204, 256 202, 288 216, 306 226, 296 232, 262 234, 234 232", 0.6);
  const linen = flat(
    angular("-24 2, 16 0, 32 24, 36 44, 14 24, -22 14") + angular("226 205, 234 205, 235 232, 227 233"),
    0.06,
  );
  const folds = seam(bend("-24 14, 16 30, 34 74, 30 96, 48 120 / -46 70, -20 150, 62 226"), 0.5, 2.2);
  return (
    onChair(light.cloth) +
    lit([body], light) +
    linen +
    head({ looks: "right", bow: 4 }, light) +
    lit([arm], light) +
    folds +
    lit([hand], light)
  );
}

/** A man upright against his chair, his arms folded: not yet. */
export function wary(light: Light): string {
  const body = outline(
    "-30 -18, -36 10, -68 28, -104 62, -122 140, -126 260, -132 340, -116 368, 12 370, 34 290, 48 200, 54 110, 44 44, 26 14, 14 0",
    0.7,
  );
  const arms = outline(
    "-70 70, -20 74, 0 120, 44 138, 100 128, 122 142, 116 168, 70 190, 10 206, -44 196, -74 140",
    0.6,
  );
  const hand: Light = { ...light, edge: ink(0.3), cloth: ink(0.72) };
  const linen = flat(angular("-26 6, 14 2, 30 16, 42 44, 16 26, -24 18"), 0.06);
  const folds = seam(
    bend(
      "-26 18, 20 32, 42 76, 36 92, 48 112 / -74 72, -62 140, -40 186 / 16 158, 60 160, 104 150 / 34 136, 12 136 / 34 144, 14 145",
    ),
    0.5,
    2.2,
  );
  return (
    onChair(light.cloth) +
    lit([body], light) +
    linen +
    head({ looks: "right", bow: -3 }, light) +
    lit([arms], light) +
    lit([outline("-10 132, 10 120, 32 128, 34 146, 14 156, -8 150", 0.6)], hand) +
    folds
  );
}

/** Someone on a case or a bench, in profile to the right, forearms on the knees: feet at 0 0, seat near -300. */
export function waiting(light: Light): string {
  const leg = limb("-96 -300 92, 20 -308 84, 118 -304 72, 146 -276 64, 140 -160 52, 134 -36 42");
  const shoe = outline("112 -44, 154 -46, 166 -22, 206 -10, 208 2, 208 2, 112 2, 112 2");
  const torso = outline(
    "26 -560, -4 -562, -60 -536, -104 -470, -126 -380, -134 -300, -112 -262, 8 -262, 24 -320, 44 -400, 58 -470, 48 -530",
  );
  const arm = limb("-20 -510 58, -16 -420 54, 14 -352 48, 92 -344 38, 142 -338 30");
  const hand = outline("134 -354, 164 -352, 186 -334, 184 -310, 166 -312, 138 -324");
  const bowed = stand(44, -566, 1, head({ looks: "right", bow: 18 }, light));
  return (
    lit([leg, shoe], light) +
    lit([torso], light) +
    bowed +
    lit([arm], light) +
    lit([hand], light) +
    seam("M-36-440L-6-424M-100-290Q-40-272 10-284M40-540Q34-520 46-490")
  );
}
