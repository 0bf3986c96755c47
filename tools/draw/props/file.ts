/** The grey file: a cover tied with a ribbon, its leaves showing. It lies on whatever has the corners given. */
import { angular, flat, outline, stand } from "../figures";
import { type Point } from "../kit";

/** Far left, far right, near right, near left. */
export type Corners = readonly [Point, Point, Point, Point];

/** `thick` is how high the near edge stands; a file without a ribbon has been opened. */
export function greyFile([a, b, c, d]: Corners, thick = 12, ribbon = true): string {
  const at = (u: number, v: number, up = 0): Point => [
    (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v,
    (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v - up,
  ];
  const leaves = flat(
    angular([at(0.03, 0.06, thick * 0.5), at(0.96, 0.08, thick * 0.5), at(0.98, -0.08), at(0.02, -0.1)]),
    0.02,
  );
  const cover = flat(angular([at(0, 0), at(0.3, 0.01), at(1, 0), at(1.01, 0.5), at(1, 1), at(0, 1)]), 0.4);
  const edge =
    flat(angular([at(0, 1), at(1, 1), at(1, 1, -thick), at(0, 1, -thick)]), 0.68) +
    flat(
      angular([
        at(0.02, 1, -thick * 0.4),
        at(0.98, 1, -thick * 0.4),
        at(0.98, 1, -thick * 0.75),
        at(0.02, 1, -thick * 0.75),
      ]),
      0.04,
    );
  return leaves + cover + edge + (ribbon ? tied(at, thick) : "");
}

/** The ribbon over the cover, its knot and its two loose ends. */
function tied(at: (u: number, v: number, up?: number) => Point, thick: number): string {
  const band = angular([
    at(-0.005, 0.38),
    at(0.5, 0.34),
    at(1.005, 0.37),
    at(1.005, 0.52),
    at(0.5, 0.49),
    at(-0.005, 0.53),
  ]);
  const left = angular([
    at(0.48, 0.42),
    at(0.53, 0.44),
    at(0.47, 0.86),
    at(0.45, 1.1, -thick * 0.4),
    at(0.42, 0.98),
  ]);
  const right = angular([
    at(0.49, 0.43),
    at(0.54, 0.42),
    at(0.6, 0.8),
    at(0.68, 1.04, -thick * 0.2),
    at(0.61, 1.0),
  ]);
  const knot = outline([at(0.47, 0.42), at(0.51, 0.32), at(0.56, 0.42), at(0.53, 0.54), at(0.48, 0.53)], 0.7);
  return flat(band + left + right, 0.02, 0.94) + flat(knot, 0.2, 0.76);
}

/** The file upright, as it is carried: 160 wide and 180 high about 0 0. */
export function carriedFile(): string {
  const cover = flat(angular("-80 -96, 78 -70, 60 86, -102 58"), 0.42);
  const edges =
    flat(angular("-102 58, 60 86, 59 96, -104 69"), 0.04) +
    flat(angular("-84 -82, -80 -96, 78 -70, 76 -60"), 0.2);
  const ribbon =
    flat(angular("-6 -84, 3 -82, -18 74, -27 72"), 0, 0.95) +
    flat(angular("-28 70, -16 72, -12 152, -22 140, -34 148"), 0, 0.95);
  return stand(0, 0, 1, cover + edges + ribbon);
}
