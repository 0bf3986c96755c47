/** People who carry something, and what they carry. */
import { person } from "./standing";
import { angular, flat, limb, lit, outline, oval, seam, type Light } from "./pen";

/** A waiter walking away to the right with a covered dish held level in front of him, cut at the knees. About 860 tall. */
export function waiter(light: Light): string {
  const legs = [
    limb("-30 -420 140, -50 -260 112, -70 -100 92, -80 60 84"),
    limb("40 -420 130, 66 -260 106, 60 -100 88, 50 60 80"),
  ];
  const jacket = outline(
    "-34 -712, -86 -690, -124 -650, -126 -590, -108 -500, -106 -430, -116 -366, -116 -366, 0 -344, 104 -370, 104 -370, 96 -440, 94 -520, 108 -600, 104 -656, 70 -694, 34 -714",
  );
  const neck = outline("-28 -780, 36 -776, 38 -724, 50 -704, 0 -690, -48 -706, -32 -740");
  const head = outline(
    "2 -870, 38 -862, 58 -836, 62 -812, 72 -796, 64 -788, 62 -768, 46 -758, 30 -760, 20 -744, -22 -748, -40 -772, -48 -806, -42 -842, -22 -864",
  );
  const arm = limb("-66 -640 84, -50 -560 82, -10 -486 72, 60 -470 58, 140 -482 48, 176 -486 42");
  const farArm = limb("84 -630 64, 112 -560 60, 150 -506 50, 220 -496 40");
  const tray = outline("90 -514, 226 -528, 372 -514, 366 -502, 226 -492, 96 -502");
  const dome = outline("122 -516, 134 -572, 170 -614, 226 -630, 282 -614, 320 -572, 332 -516, 226 -508");
  const knob = oval(226, -642, 26, 26);
  const shine = outline("254 -616, 296 -590, 318 -540, 318 -522, 296 -520, 290 -560, 272 -594");
  const glint = limb("152 -530 4, 162 -572 9, 188 -602 3");
  const napkin = outline("14 -512, 66 -508, 74 -440, 66 -352, 40 -362, 16 -350, 10 -430", 0.3);
  return (
    lit([farArm], light) +
    lit(legs, light) +
    lit([jacket], light) +
    lit([neck], light) +
    flat(outline("-40 -722, 0 -708, 46 -720, 48 -704, 0 -690, -48 -706"), 0.06) +
    lit([head], light) +
    flat(dome, 0.62) +
    flat(knob, 0.7) +
    flat(shine, 0.02) +
    flat(glint, 0.1) +
    flat(tray, 0.86) +
    seam("M96-512Q226-500 368-512", 0.05, 4) +
    lit([arm], light) +
    flat(napkin, 0.1) +
    seam("M34-500L32-372M54-500L58-366", 0.5, 3) +
    seam(
      "M-2-690Q6-540-4-346M-92-600Q-88-520-96-440M-44-640Q-20-600-18-560M-28-530L0-508M-36-780L-34-764M-20-770v14M-4-768v14",
      0.6,
      3,
    )
  );
}

/** A man on his feet with a suitcase in the right hand, seen from behind. */
export function withSuitcase(light: Light, left: "hanging" | "pocket" = "hanging"): string {
  const box =
    flat(angular("62 -306, 176 -312, 182 -166, 58 -160"), 0.97) +
    seam("M64-304L174-310M100-306V-330H132V-308", 0.4, 4);
  return box + person({ looks: "away", wears: "suit", left, right: "carrying" }, light);
}

/** A woman in hanbok with a covered bowl held in both hands. */
export function inHanbok(light: Light): string {
  const bowl =
    flat(outline("-44 -500, 44 -500, 34 -462, 14 -450, -14 -450, -34 -462", 0.4), 0.06) +
    flat(outline("-44 -502, -26 -524, 0 -530, 26 -524, 44 -502", 0.5), 0.3);
  return person(
    { looks: "front", wears: "hanbok", hair: "bun", left: "clasping", right: "clasping", holds: bowl },
    light,
  );
}
