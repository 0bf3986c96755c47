/** Speakers behind a table (its top at y 190), lit from behind, so that the light runs round them. Chin at 0 0. */
import { shape, stroke } from "../kit";
import { shirt } from "./dress";
import { head } from "./head";
import { angular, flat, outline, seam, type Light } from "./pen";

/** Telling it, one hand raised. */
export function telling(light: Light): string {
  const body =
    "-20 -14, -23 6, -52 26, -92 44, -116 84, -138 142, -150 186, -112 206, -40 200, 40 200, 112 206, 152 182, 136 136, 112 80, 88 44, 52 26, 24 6, 21 -14";
  const arm = outline("104 190, 120 140, 134 92, 142 90, 166 92, 176 140, 184 190", 0.6);
  const hand = angular(
    "138 88, 128 64, 127 52, 133 50, 143 66, 144 36, 151 34, 155 62, 160 34, 167 36, 166 64, 174 44, 180 47, 172 84, 166 96, 144 97",
  );
  const cuff = flat(angular("138 94, 169 94, 170 103, 137 103"), 0.04);
  return jacketed(body, light) + haloed(hand + arm, light, 6) + cuff + shape(hand, light.cloth);
}

/** Leaning back and listening, one hand raised to his chin. */
export function hearing(light: Light): string {
  const body =
    "-20 -14, -24 12, -54 32, -96 48, -118 92, -126 150, -122 200, 120 200, 132 168, 126 110, 100 56, 56 32, 26 10, 20 -14";
  const arm = outline("120 196, 86 196, 40 100, 16 24, 14 4, 26 -8, 38 2, 42 22, 64 70, 116 150", 0.6);
  return jacketed(body, light) + haloed(arm, light, 5) + flat(angular("22 44, 42 34, 46 42, 27 54"), 0.04);
}

function jacketed(body: string, light: Light): string {
  const lapels = seam("M-26 30L-44 58L-28 68L-4 126M24 30L42 58L28 68L2 126", 0.5);
  const halo = stroke(
    outline(
      "0 -102, 24 -95, 36 -74, 42 -50, 41 -34, 34 -26, 24 -4, 8 8, -10 7, -25 -6, -34 -26, -41 -34, -42 -50, -36 -74, -22 -96",
    ),
    light.edge,
    8,
  );
  return (
    halo +
    haloed(outline(body, 0.7), light, 8) +
    shirt(112) +
    lapels +
    head({ looks: "front" }, { ...light, away: [0, 0] })
  );
}

function haloed(d: string, { edge, cloth }: Light, width: number): string {
  return stroke(d, edge, width) + shape(d, cloth);
}
