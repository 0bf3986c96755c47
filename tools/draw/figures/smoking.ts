/** Smokers: one on his feet, one over his papers. */
import { ink, stroke } from "../kit";
import { head } from "./head";
import { person } from "./standing";
import { angular, bend, flat, lit, outline, seam, type Light } from "./pen";

/** A man on his feet, a cigarette in the raised hand, its smoke drawn: where the stage adds none. */
export function smoking(light: Light): string {
  return person({ looks: "right", wears: "suit", left: "pocket", right: "smoking" }, light);
}

/** A man at a desk in profile, chin at 0 0: his brow on one hand, in the other, on the desk at y 190, a cigarette. */
export function weighing(light: Light, ember: string): string {
  const body = outline(
    "-30 -26, -44 6, -84 30, -118 76, -136 150, -140 230, -132 320, -110 350, 60 350, 70 260, 84 200, 150 214, 262 206, 264 180, 150 164, 90 120, 58 66, 30 26, 14 -2",
    0.7,
  );
  const arm = outline(
    "34 60, 62 100, 108 176, 148 198, 152 172, 120 96, 92 10, 78 -14, 56 -10, 54 10, 60 60",
    0.6,
  );
  const hand = outline("58 -8, 44 -42, 34 -68, 42 -74, 60 -56, 80 -34, 82 -10, 70 2", 0.6);
  const linen = flat(angular("-26 4, 22 -2, 34 20, 46 42, 24 28, -22 14"), 0.1);
  const lapel = seam(bend("-26 16, 22 32, 40 70, 34 92, 66 190 / -78 96, -66 180, -40 250, 60 262"));
  const cuff = flat(angular("55 -6, 80 -12, 84 0, 57 8"), 0.06);
  return (
    lit([body], light) +
    linen +
    lapel +
    head({ looks: "right", bow: 6 }, light) +
    lit([hand], light) +
    lit([arm], light) +
    cuff +
    restingHand(light, ember)
  );
}

function restingHand(light: Light, ember: string): string {
  const palm = outline("258 178, 284 172, 306 178, 322 186, 316 194, 296 194, 280 206, 258 206", 0.6);
  const fingers = angular("280 176, 304 164, 318 166, 308 174, 290 186");
  const cigarette = stroke("M306 172L328 159", ink(0), 4) + stroke("M327 159.5L331 157", ember, 7);
  return cigarette + flat(angular("250 180, 260 178, 260 207, 250 208"), 0.06) + lit([palm, fingers], light);
}
