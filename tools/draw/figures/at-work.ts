/** People at work out of doors. */
import { shape, stroke } from "../kit";
import { head } from "./head";
import { person } from "./standing";
import { angular, bend, flat, limb, lit, outline, seam, stand, type Light } from "./pen";

/** Kneels on one knee, facing right: a stone held up to the light, a hammer across the other knee. About 460 tall; `low` lights the legs. */
export function geologist(light: Light, low: Light, stone: string): string {
  const shin = limb("-18 -28 62, -90 -26 50, -160 -24 38, -196 -16 34");
  const boot = outline("-176 -46, -206 -44, -222 -4, -206 4, -190 -12, -172 -10");
  const thigh = limb("-26 -150 96, -12 -90 84, 2 -34 70, 0 -6 46");
  const farThigh = limb("-30 -150 92, 48 -160 80, 118 -152 66, 142 -138 54");
  const farShin = limb("126 -146 62, 126 -90 58, 116 -34 44, 114 -8 42");
  const farBoot = outline("92 -34, 134 -34, 152 -20, 196 -12, 202 2, 92 4, 92 4");
  const jacket = outline(
    "18 -344, 52 -338, 76 -306, 78 -262, 62 -214, 58 -168, 52 -138, 0 -124, -66 -128, -96 -150, -92 -196, -74 -254, -52 -308, -22 -338",
  );
  const collar = outline("6 -356, 62 -348, 72 -322, 30 -316, -18 -330, -16 -350");
  const skull = outline(
    "46 -438, 76 -432, 93 -412, 98 -394, 106 -376, 98 -366, 97 -348, 84 -338, 64 -338, 52 -322, 20 -334, 16 -362, 8 -392, 20 -424",
  );
  const cap = outline(
    "10 -398, 14 -432, 42 -454, 78 -446, 96 -418, 128 -404, 124 -398, 92 -402, 50 -400, 50 -400",
  );
  const farArm = limb("62 -296 50, 112 -240 44, 150 -262 36, 176 -304 30");
  const palm = outline(
    "166 -300, 178 -320, 190 -344, 199 -346, 200 -330, 212 -338, 214 -326, 204 -304, 188 -290",
  );
  const arm = limb("-18 -302 66, -30 -252 60, -24 -204 50, 34 -176 40, 92 -172 32");
  const fist = outline("82 -190, 110 -196, 126 -182, 122 -162, 104 -152, 84 -158");
  const handle = limb("86 -204 9, 160 -140 9, 212 -92 8");
  const hammer = outline("196 -74, 204 -92, 222 -106, 252 -128, 236 -98, 222 -82, 210 -64, 210 -64", 0.2);
  return (
    lit([farShin, farBoot, farThigh], low) +
    lit([farArm, palm], light) +
    stand(213, -360, 1, stone) +
    lit([shin, boot, thigh], low) +
    lit([jacket, collar, skull], light) +
    lit([cap], light) +
    seam("M-84-190Q-20-176 50-186M24-330Q44-306 46-280") +
    lit([handle, hammer], light) +
    lit([arm], light) +
    lit([fist], light) +
    seam("M-56-262Q-52-222-30-190M-22-222L10-206M-34-60L14-54M88-150L134-134")
  );
}

/** A slight woman in a long overcoat, her hair in a bun, her head bent over a notebook held in both hands, facing left. About 600 tall. */
export function interpreter(light: Light): string {
  const legs = [
    limb("-16 -180 46, -20 -84 34, -18 -7 28"),
    outline("-34 -22, -4 -22, -2 5, -60 5, -60 -7"),
    limb("20 -180 46, 24 -84 34, 28 -7 28"),
    outline("12 -22, 42 -22, 44 5, -12 5, -12 -7"),
  ];
  const coat = outline(
    "-8 -523, -34 -509, -56 -485, -58 -408, -52 -324, -58 -216, -62 -139, -62 -139, 0 -130, 62 -139, 62 -139, 56 -240, 52 -336, 60 -420, 58 -482, 38 -511, 14 -523",
  );
  const arm = limb("38 -478 46, 48 -408 44, 36 -355 40, -20 -362 32, -66 -377 26");
  const farArm = limb("-44 -475 38, -62 -415 34, -82 -374 26");
  const hand = outline("-60 -394, -84 -396, -98 -382, -90 -367, -62 -362");
  const book = outline("-126 -492, -74 -470, -60 -377, -110 -394", 0.05);
  return (
    lit([farArm], light) +
    lit(legs, light) +
    lit([coat], light) +
    stand(-4, -517, 0.92, head({ looks: "left", hair: "bun", bow: 8 }, light)) +
    flat(book, 0.78) +
    flat(outline("-118 -497, -66 -475, -54 -382, -60 -377, -74 -470, -126 -492", 0.05), 0.02) +
    lit([arm, hand], light) +
    seam(
      "M-14 -515Q-32 -475 -34 -420M12 -515Q0 -480 -20 -446M-22 -422Q-24 -288 -20 -134M30 -396L44 -386M26 -348L42 -360",
      0.58,
    )
  );
}

/** Stooping to a plant on the right: a pale kerchief, jacket, wide field trousers, a bucket in the far hand. About 350 tall. */
export function stooping({ edge, cloth }: Light): string {
  const masses = [
    outline(
      "-48 -236, -60 -186, -52 -120, -46 -58, -52 -26, -60 -8, -52 0, 10 2, 4 -10, -18 -22, -20 -40, -4 -100, 14 -150, 28 -204",
    ),
    outline(
      "0 -216, 22 -150, 30 -90, 30 -34, 27 -6, 38 6, 98 8, 94 -6, 66 -18, 63 -36, 80 -96, 86 -150, 76 -224",
    ),
    outline(
      "-52 -240, -48 -278, -20 -304, 50 -328, 120 -344, 176 -346, 212 -330, 230 -302, 220 -276, 186 -264, 134 -254, 92 -236, 74 -206, 20 -200, -44 -212",
    ),
    outline(
      "182 -312, 216 -306, 226 -262, 230 -200, 238 -140, 244 -96, 258 -70, 256 -52, 244 -60, 238 -44, 228 -56, 220 -84, 212 -130, 196 -186, 172 -240, 166 -282",
    ),
    outline("206 -330, 226 -346, 256 -344, 281 -322, 289 -294, 278 -268, 256 -256, 230 -262, 212 -286"),
  ];
  const farArm = shape(
    outline("136 -270, 136 -200, 124 -142, 122 -126, 138 -122, 146 -138, 164 -190, 180 -240"),
    cloth,
  );
  const handle = stroke(bend("90 -96, 110 -128, 130 -136, 152 -128, 170 -98"), cloth, 3.4);
  const pail =
    flat(angular("88 -96, 172 -98, 160 -8, 100 -6"), 0.72) +
    flat(outline("90 -97, 130 -106, 170 -98, 130 -90"), 0.1);
  const kerchief =
    flat(
      outline(
        "206 -332, 226 -347, 257 -345, 283 -323, 291 -294, 281 -266, 270 -262, 262 -290, 242 -310, 216 -314",
      ),
      0.02,
    ) + flat(outline("216 -330, 202 -344, 184 -346, 192 -336, 180 -326, 200 -322, 214 -318"), 0.02);
  const cuts = seam(
    bend(
      "198 -184, 214 -188, 230 -182 / -48 -222, 14 -206, 72 -214 / 230 -310, 244 -290, 250 -262 / 150 -336, 172 -316, 176 -270",
    ),
    0.52,
    2.6,
  );
  const edges = bend(
    "-46 -282, -20 -305, 50 -329, 120 -345, 176 -346 / 228 -345, 256 -343, 280 -322, 288 -294, 280 -270 / 226 -262, 231 -200, 238 -140, 244 -98, 257 -72 / 84 -160, 80 -96, 64 -38 / 170 -92, 159 -12",
  );
  return (
    farArm +
    handle +
    pail +
    masses.map((d) => shape(d, cloth)).join("") +
    kerchief +
    cuts +
    stroke(edges, edge, 4.2)
  );
}

/** A miner on his feet, helmet and lamp, a lump of ore held before him. */
export function miner(light: Light, ore: string): string {
  return person(
    { looks: "right", wears: "miner", hat: "helmet", left: "hanging", right: "clasping", holds: ore },
    light,
  );
}
