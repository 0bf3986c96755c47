/** People at windows and in doorways. */
import { ink, stroke } from "../kit";
import { flat, limb, lit, onFeet, outline, seam, type Light } from "./pen";

/** A man in a jacket seen from behind, from the hips up: one hand raised to a window bar at (250, -730), in it a cigarette, its smoke drawn; the other in his pocket. */
export function guestFromBehind(light: Light): string {
  const back = outline(
    "-52 -740, -96 -716, -164 -684, -196 -640, -192 -560, -170 -440, -160 -330, -176 -160, -190 40, -190 40, 176 40, 176 40, 164 -170, 152 -330, 166 -450, 186 -570, 190 -642, 158 -690, 92 -718, 50 -742",
  );
  const neck = outline("-38 -820, 36 -820, 42 -770, 58 -728, 0 -706, -60 -730, -44 -770");
  const head = outline(
    "2 -958, 44 -944, 66 -912, 70 -874, 77 -874, 79 -850, 66 -836, 56 -800, 40 -778, -2 -768, -40 -780, -58 -804, -68 -838, -79 -852, -77 -876, -70 -876, -64 -918, -40 -948",
  );
  const pocketArm = limb(
    "-158 -640 92, -206 -540 96, -246 -430 88, -230 -330 82, -176 -246 72, -140 -220 60",
  );
  const upper = limb("140 -640 98, 196 -560 100, 250 -506 90, 290 -478 74");
  const fore = limb("270 -462 84, 298 -520 80, 290 -600 64, 272 -668 50");
  const hand = outline(
    "248 -662, 244 -700, 238 -728, 246 -736, 262 -716, 268 -752, 284 -766, 304 -758, 312 -734, 308 -694, 298 -658",
  );
  return (
    lit([pocketArm], light) +
    cigarette() +
    lit([hand], light) +
    flat(limb("262 -652 48, 298 -652 46"), 0.14) +
    lit([back], light) +
    lit([upper, fore], light) +
    lit([neck], light) +
    flat(outline("-54 -746, 0 -730, 54 -748, 58 -734, 0 -714, -60 -732"), 0.1, 0.1) +
    lit([head], light) +
    seam(
      "M-2-704Q4-500 0-330L2 40M-178-560Q-150-460-156-330M150-640Q168-560 156-470M232-540L262-506M246-560L284-526M-236-470L-214-452M-112-690Q-150-670-168-630M-40-320Q-80-300-120-310",
    ) +
    seam(
      "M-44-800l4 12M-28-794l2 14M-10-792v16M8-792v14M24-794l-2 15M40-800l-4 12M34-944Q54-926 60-898M18-950Q30-940 38-926M50-912Q56-896 57-884M274-746L272-722M286-756L285-728M298-752L298-726",
      0.5,
      3,
    )
  );
}

function cigarette(): string {
  const smoke = seam(
    "M350-790C338-822 372-842 358-880C346-914 378-930 366-972C358-1000 376-1016 372-1044",
    0.12,
    6,
  );
  return smoke + stroke("M286-752L346-778", ink(0), 10) + stroke("M344-777L355-782", ink(0, 0.98), 12);
}

/** A woman in a lit doorway, one hand on its frame: against the light, so without an inner line. */
export function inDoorway(k: number): string {
  const head = outline("0 -104, 28 -96, 42 -66, 44 -24, 32 4, 16 6, -18 8, -36 2, -46 -26, -40 -70, -24 -98");
  const body = outline(
    "-18 -10, -22 14, -52 30, -80 46, -93 84, -100 160, -108 236, -106 292, -92 304, -88 250, -74 190, -64 150, -58 190, -76 270, -82 340, -80 404, -80 404, 76 402, 76 402, 78 340, 72 266, 56 190, 64 140, 112 150, 148 138, 174 60, 192 -20, 184 -42, 170 -30, 152 48, 130 94, 104 82, 84 50, 54 32, 22 14, 18 -10",
    0.6,
  );
  const legs =
    outline("-58 390, -54 470, -58 520, -44 610, -58 640, -24 646, -24 610, -18 520, -16 470, -10 390", 0.6) +
    outline("14 390, 20 470, 20 520, 34 606, 30 640, 66 642, 52 606, 60 520, 56 470, 62 390", 0.6);
  return onFeet(645, flat(body, k) + flat(legs, k) + flat(head, k));
}
