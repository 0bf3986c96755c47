/** People on their way: coming in, going out, passing by. Feet at 0 0. */
import { ink, shape } from "../kit";
import { shirtFront } from "./dress";
import { head } from "./head";
import { angular, flat, limb, lit, onFeet, outline, oval, seam, stand, type Light } from "./pen";

/** Legs and jacket hem of a man walking to the left, cut by the sheet's upper edge: his forward shoe's toe is at (0, 0). */
export function passer(light: Light): string {
  const backLeg = limb("318 -700 190, 322 -520 158, 342 -330 128, 372 -170 104, 380 -52 92");
  const backShoe = outline("334 -66, 424 -66, 436 -22, 430 14, 430 14, 226 16, 226 16, 232 -8, 276 -26", 0.6);
  const leg = limb("250 -700 190, 214 -540 164, 176 -380 134, 150 -210 110, 144 -62 96");
  const shoe = outline("96 -72, 190 -74, 206 -24, 204 8, 204 8, -2 10, -2 10, 2 -14, 50 -34", 0.6);
  const jacket = outline(
    "120 -1200, 130 -940, 112 -760, 92 -640, 92 -640, 240 -606, 430 -650, 430 -650, 442 -800, 440 -1000, 470 -1200",
  );
  const arm = limb("330 -1200 150, 318 -980 142, 288 -800 120, 270 -690 92");
  const hand = outline(
    "230 -684, 308 -686, 318 -640, 312 -596, 292 -570, 256 -562, 234 -580, 212 -606, 206 -626, 216 -632, 230 -618",
  );
  const programme =
    flat(outline("140 -640, 158 -662, 398 -570, 398 -536, 380 -528, 140 -618", 0.2), 0) +
    seam("M158-634L384-548", 0.4, 4);
  const soles = shape("M-2 2L206 0L205 14L-4 16ZM226 8L432 6L431 20L224 22Z", ink(1));
  return (
    lit([backLeg], light) +
    lit([backShoe], light) +
    lit([leg], light) +
    lit([shoe], light) +
    soles +
    lit([jacket], light) +
    lit([arm], light) +
    programme +
    lit([hand], light) +
    flat(outline("222 -700, 318 -704, 318 -678, 224 -674", 0.2), 0.04) +
    seam(
      "M170-560Q150-380 126-210L112-80M352-500Q366-330 392-180M404-1200Q392-980 358-800L322-700M430-700Q440-900 432-1040",
      0.5,
      4,
    ) +
    seam(
      "M262-572Q270-600 256-622M280-572Q290-602 278-630M298-584Q306-612 298-638M60-34L88-22M74-42L104-30M286-24L312-14",
      0.55,
      4,
    )
  );
}

/** A man coming down a stair towards us, one hand at his side, a badge on his breast. */
export function descending(light: Light, pin = ""): string {
  const legs = [
    limb("-34 300 84, -38 420 70, -36 520 56, -34 596 48"),
    outline("-56 584, -12 584, -10 616, -22 632, -52 632, -62 616"),
    limb("34 300 84, 44 430 68, 40 560 54, 38 640 48"),
    outline("16 624, 60 624, 66 660, 54 678, 22 678, 12 660"),
  ];
  const jacket = outline(
    "-22 8, -50 28, -90 46, -108 84, -112 160, -100 230, -100 320, -100 340, 0 348, 98 340, 98 340, 98 230, 110 160, 106 84, 88 46, 50 28, 22 8",
  );
  const arm = limb("-92 80 56, -122 160 52, -128 240 44, -122 300 36");
  const farArm = limb("90 80 56, 124 150 52, 148 214 44, 160 262 36");
  const hands =
    outline("-138 290, -108 292, -104 330, -120 352, -136 334") +
    outline("144 256, 174 254, 190 280, 178 298, 154 284");
  const lapels =
    seam("M-22 14L-46 60L-28 72L-2 150V336M22 14L46 60L28 72L2 150") +
    flat(outline("-20 12, 0 30, 20 12, 22 24, 2 120, -2 120, -22 24", 0.1), 0.08) +
    flat(outline("-7 30, 7 30, 9 80, 0 116, -9 80", 0.1), 0.92);
  return onFeet(
    650,
    lit(legs, light) +
      lit([arm, farArm, hands], light) +
      lit([jacket], light) +
      lapels +
      head({ looks: "front" }, light) +
      stand(60, 98, 1, pin),
  );
}

/** An old man in a suit bought a size too large, facing us, his hat held before him in both hands. */
export function visitor(light: Light): string {
  const legs = [
    limb("-36 330 88, -40 460 74, -38 620 62"),
    limb("36 330 88, 40 460 74, 40 620 62"),
    outline("-66 612, -14 612, -12 640, -74 642"),
    outline("14 612, 66 612, 76 642, 12 640"),
  ];
  const jacket = outline(
    "-20 14, -46 34, -86 56, -102 96, -110 180, -108 280, -106 372, -106 372, 0 382, 106 372, 106 372, 108 280, 112 180, 104 96, 86 56, 46 34, 20 14",
  );
  const arms = [
    limb("-86 96 58, -118 180 58, -112 240 54, -56 268 42"),
    limb("86 96 58, 118 180 58, 112 240 54, 56 268 42"),
  ];
  const hat = outline(
    "-76 282, -40 270, 40 270, 76 282, 72 294, 44 298, 40 344, -40 344, -44 298, -72 294",
    0.3,
  );
  const hands =
    outline("-66 252, -44 250, -34 272, -46 292, -64 284") +
    outline("66 252, 44 250, 34 272, 46 292, 64 284");
  return onFeet(
    640,
    lit(legs, light) +
      lit([jacket], light) +
      head({ looks: "front" }, light) +
      lit(arms, light) +
      flat(hat, 0.36) +
      lit([hands], light) +
      flat(outline("-18 18, 0 32, 18 18, 20 30, 3 120, -3 120, -20 30", 0.1), 0.1) +
      seam("M-20 22L-42 70L-26 82L-3 150M20 22L42 70L26 82L3 150V360", 0.5, 3),
  );
}

/** Someone walking away down a corridor, in mid-step, a folder under the arm. */
export function leaving(light: Light): string {
  const legs = [
    limb("28 300 84, 36 430 70, 34 520 60, 34 590 54"),
    outline("10 570, 58 564, 60 594, 48 612, 22 614"),
    limb("-30 300 86, -34 440 74, -32 560 64, -34 636 58"),
    outline("-60 622, -8 622, -4 650, -66 652, -64 640"),
  ];
  const coat = outline(
    "-22 8, -46 26, -76 42, -88 78, -86 160, -76 230, -80 300, -84 352, -84 352, 80 348, 80 348, 74 230, 82 160, 84 76, 72 42, 44 26, 22 8",
  );
  const folder = flat(outline("66 160, 118 150, 126 276, 74 284", 0.05), 0.1);
  const arms = [
    limb("-68 80 44, -86 180 40, -92 256 34, -96 318 27"),
    outline("-109 312, -84 314, -84 348, -97 362, -109 342"),
    limb("70 80 44, 92 176 40, 96 240 34, 86 286 29"),
  ];
  return onFeet(
    650,
    lit(legs, light) +
      lit([coat], light) +
      folder +
      lit(arms, light) +
      head({ looks: "away" }, light) +
      seam("M0 60V200M-26 22Q0 34 26 22M-44 420Q-36 500-40 590", 0.5, 3),
  );
}

/** A man coming along to the right with long steps, the far arm swinging; `file` is what he has under the near one. */
export function arriving(light: Light, file: string): string {
  const legs = [
    limb("18 320 94, 50 410 82, 84 490 66, 112 560 56, 126 614 50"),
    outline("100 602, 150 596, 164 618, 212 614, 222 626, 210 638, 132 654, 108 652, 98 630"),
    limb("-34 320 98, -42 410 84, -50 476 70, -84 540 58, -112 588 48"),
  ];
  const backShoe = outline(
    "-134 600, -116 580, -90 584, -74 610, -50 627, -32 640, -34 651, -64 653, -88 645, -116 626",
  );
  const jacket = outline(
    "-26 10, -54 22, -84 44, -100 96, -98 170, -84 240, -92 300, -104 346, -104 346, -20 356, 40 342, 92 318, 92 318, 82 250, 70 190, 72 120, 50 56, 30 26, 14 14",
  );
  const swinging = [
    limb("48 78 46, 82 146 42, 98 186 38, 124 236 30"),
    outline("110 240, 136 226, 150 238, 160 250, 156 258, 148 254, 150 270, 138 280, 124 266"),
  ];
  const arm = limb("-42 74 64, -66 140 58, -72 196 54, -42 242 46, 20 258 36");
  const hand = outline("12 244, 42 240, 70 244, 88 256, 84 270, 54 276, 16 276");
  const thumb = limb("44 252 17, 58 232 15, 66 216 10");
  return onFeet(
    650,
    lit(swinging, light) +
      flat(outline("104 236, 132 220, 137 227, 109 244", 0.1), 0.06) +
      lit(legs, light) +
      lit([backShoe], light) +
      lit([jacket], light) +
      shirtFront() +
      head({ looks: "right", bow: 3 }, light) +
      stand(24, 184, 0.92, file) +
      lit([arm], light) +
      flat(outline("8 244, 16 243, 20 277, 12 278", 0.2), 0.06) +
      lit([hand, thumb], light) +
      seam(
        "M-42 26Q-10 76 20 126L40 200M44 42Q54 84 44 118M-86 176L-62 192M-92 156L-60 178M70 440Q96 510 114 580M-50 420Q-54 470-80 524",
        0.5,
        3,
      ),
  );
}

/** A woman on her feet in a jacket and skirt, turned to the left, reading from a sheet held in both hands. */
export function caller(light: Light): string {
  const legs = [
    limb("-18 430 52, -22 500 46, -18 560 34, -20 616 24"),
    limb("34 430 52, 34 500 46, 40 560 34, 36 616 24"),
    outline("-34 604, -6 606, -4 640, -16 640, -58 642, -58 632"),
    outline("22 604, 50 606, 52 640, 40 640, 0 642, 0 632"),
  ];
  const skirt = outline("-66 270, 66 270, 78 350, 74 456, 74 456, -58 456, -58 456, -68 350");
  const jacket = outline(
    "-22 12, -48 30, -74 46, -86 82, -82 150, -66 196, -76 260, -80 300, -80 300, 74 304, 74 304, 68 250, 62 196, 84 140, 92 82, 78 48, 50 30, 22 12",
  );
  const arm = limb("70 80 52, 90 150 48, 78 204 44, 10 196 36, -66 172 28");
  const farArm = limb("-66 82 42, -94 140 38, -106 164 30");
  const hand = outline("-62 160, -84 156, -98 166, -92 180, -64 184");
  const sheet =
    flat(outline("-178 92, -100 116, -74 208, -148 190", 0.05), 0) +
    flat(outline("-100 116, -94 114, -68 206, -74 208", 0.05), 0.6) +
    seam("M-154 118L-112 132M-148 142L-110 154M-140 166L-106 176", 0.6, 6);
  return onFeet(
    640,
    lit(legs, light) +
      lit([skirt], light) +
      lit([farArm], light) +
      lit([jacket], light) +
      head({ looks: "left", hair: "bob", bow: 8 }, light) +
      sheet +
      lit([arm], light) +
      lit([hand], light) +
      seam("M-20 22Q-36 80-14 150L-10 296M20 24Q12 90-12 150M86 172L62 186M-60 250L-24 254", 0.5, 3),
  );
}

/** Walking away, head turned back over his shoulder, a hand on the back of a seat, a folded paper under his arm. About 720 tall. */
export function turningBack(light: Light): string {
  const legs = [
    limb("-34 -150 80, -42 -40 66, -44 62 54"),
    outline("-70 52, -20 50, -12 74, -12 84, -12 84, -82 86, -82 86, -80 72"),
    limb("36 -150 84, 44 -34 68, 50 74 56"),
    outline("22 64, 76 64, 90 88, 90 98, 90 98, 14 100, 14 100, 14 86"),
  ];
  const coat = outline(
    "-26 -520, -66 -502, -98 -470, -108 -400, -92 -310, -94 -220, -112 -128, -112 -128, -10 -116, 96 -132, 96 -132, 84 -220, 78 -310, 100 -396, 102 -462, 72 -500, 26 -522",
  );
  const collar = outline("-38 -536, 6 -524, 44 -542, 52 -516, 10 -500, -44 -512");
  const arm = limb("82 -466 62, 116 -404 62, 140 -370 54, 158 -396 44, 166 -428 36");
  const hand = outline("148 -428, 152 -446, 176 -454, 204 -448, 206 -438, 184 -430, 170 -420");
  const farArm = limb("-82 -466 58, -114 -390 56, -118 -320 50, -98 -262 40");
  const fist = oval(-92, -246, 36, 42);
  const paper =
    flat(angular("-132 -296, -108 -308, -62 -180, -88 -168"), 0.04) +
    seam("M-112-296L-72-178M-120-280L-82-176", 0.5, 2);
  const figure =
    lit(legs, light) +
    lit([coat], light) +
    paper +
    lit([farArm, fist], light) +
    stand(4, -532, 0.94, head({ looks: "right" }, light)) +
    lit([collar], light) +
    lit([arm], light) +
    lit([hand], light) +
    seam(
      "M-6-512Q-4-300-6-118M-70-480Q-82-460-86-430M-84-320Q-76-350-80-390M76-320Q70-350 74-386M-118-370L-100-352M120-392L138-380",
      0.55,
      2.6,
    );
  return onFeet(90, figure);
}
