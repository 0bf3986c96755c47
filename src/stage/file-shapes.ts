/** What the grey file looks like on the map, cut in the two inks. Pure. */
import { density } from "./density";

/** The box in which it is cut. */
export const FILE_SIZE = { width: 256, height: 200 } as const;

/** How wide that box is on the map, in units of the drawing. */
export const FILE_UNITS = 86;

/** It lies, seen from its near edge; cut as with a knife, so that nothing is quite straight. From below upwards. */
export const FILE_SHAPES: readonly (readonly [ink: number, path: string])[] = [
  // The collar that keeps it apart from land and sea alike.
  [density(0.97), "M36 10L126 4L240 14L254 132L252 180L246 188L10 196L2 188L2 142z"],
  // Its leaves, between two covers.
  [density(0.5), "M12 140L246 132L244 178L12 186z"],
  [density(0), "M14 150L242 142L240 168L14 176z"],
  // The upper cover, with the light on its far edge.
  [density(0.3), "M46 20L130 15L231 24L246 136L11 144z"],
  [density(0.04), "M46 20L130 15L231 24L234 33L130 24L41 30z"],
  // The ribbon: round the cover, then its two ends, then the knot.
  [density(0, 1), "M28 66L130 58L239 62L242 90L132 86L22 96z"],
  [density(0, 1), "M120 72L142 76L122 142L112 186L102 172L88 180z"],
  [density(0, 1), "M126 74L146 70L164 132L184 178L164 174L154 186z"],
  [density(0.62, 0.3), "M116 68L133 54L152 68L146 92L122 90z"],
];
