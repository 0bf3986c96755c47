/**
 * The globe seen from over the Arctic, on a night sheet: New York at the left limb, Tokyo at the right,
 * Jerusalem at the foot, and Pyongyang as far from each as it can be. Real coastlines (Natural Earth);
 * day is coming up behind East Asia as a rim of vermilion. The stage draws the flights over it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { geoGraticule, geoOrthographic, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { curve, dice, fade, glow, ink, num, scene, shape, stroke, box, BLEED, HEIGHT, WIDTH, type Point } from "../kit";

const CENTRE: Point = [800, 606];
const RADIUS = 486;

/** Longitude and latitude of the cities that the story flies between. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  "new-york": [-74.0, 40.7],
  washington: [-77.0, 38.9],
  vienna: [16.4, 48.2],
  jerusalem: [35.2, 31.8],
  "tel-aviv": [34.8, 32.1],
  beijing: [116.4, 39.9],
  pyongyang: [125.75, 39.0],
  seoul: [127.0, 37.55],
  tokyo: [139.7, 35.7],
};

const projection = geoOrthographic().rotate([-42, -70, 10]).translate(CENTRE).scale(RADIUS).clipAngle(90).precision(1.5);

/** Each city's place in the picture, in design units. */
export function cities(): Record<string, Point> {
  return Object.fromEntries(
    Object.entries(PLACES).map(([id, place]) => {
      const point = projection(place);
      if (point === null) throw new Error(`${id} is on the far side of the globe`);
      return [id, [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10]];
    }),
  );
}

export function draw(): string {
  const roll = dice("map");
  const [x, y] = CENTRE;
  const disc = `<circle cx="${x}" cy="${y}" r="${RADIUS}"`;
  const sheet = shape(box(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED, roll), "url(#night)");
  const dawn = `<circle cx="${x + 74}" cy="${y - 34}" r="${RADIUS + 134}" fill="url(#dawn)"/>`;
  const rim = `<circle cx="${x + 7}" cy="${y - 5}" r="${RADIUS + 3}" fill="${ink(0, 0.86)}"/>`;
  const sea = `${disc} fill="${ink(0.04)}"/>${engraving(roll)}${stroke(trace(geoGraticule().step([15, 15])(), 18), ink(0.5), 1.2)}`;
  const land =
    `<use href="#coast" fill="none" stroke="${ink(0.03)}" stroke-width="11" stroke-linejoin="round"/>` +
    `<use href="#coast" fill="url(#ground)"/><g clip-path="url(#land)">${gouges(roll)}</g>`;
  const shade = `${disc} fill="url(#shade)"/>`;
  const defs =
    fade("night", [[0, ink(0.97)], [1, ink(0.86)]]) +
    glow("dawn", [[0.68, ink(0, 0.75), 0.75], [0.8, ink(0, 0.7), 0.34], [0.91, ink(0, 0.7), 0.09], [1, ink(0, 0.7), 0]]) +
    fade("ground", [[0, ink(0.5)], [0.5, ink(0.6)], [1, ink(0.72)]]) +
    glow("shade", [[0.62, ink(1), 0], [0.86, ink(1), 0.2], [1, ink(1), 0.62]]).replace("<radialGradient", '<radialGradient cx=".56" cy=".45" r=".6"') +
    `<path id="coast" d="${coast()}"/><clipPath id="land"><use href="#coast"/></clipPath><clipPath id="globe">${disc}/></clipPath>`;
  return scene(
    [
      { id: "back", depth: 0, body: sheet + stars(roll) },
      { id: "light", depth: 0.12, body: dawn },
      { id: "globe", depth: 0.2, body: `${rim}<g clip-path="url(#globe)">${sea}${land}${shade}</g>` },
      { id: "cities", depth: 0.2, body: dots(roll) },
    ],
    defs,
  );
}

/** The land as one path in whole units: islets left out, points that the print could not show left out. */
function coast(): string {
  const file = createRequire(resolve("package.json")).resolve("world-atlas/land-50m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as { objects: { land: object } };
  return trace(feature(atlas, atlas.objects.land), 4.6, 60);
}

/** What `geo` looks like on the globe: points at least `gap` apart, rings of at least `least` square units. */
function trace(geo: object, gap: number, least = 0): string {
  const rings: { points: Point[]; closed: boolean }[] = [];
  const add = (x: number, y: number): void => {
    const points = rings.at(-1)?.points ?? [];
    const before = points.at(-1);
    if (before === undefined || Math.hypot(x - before[0], y - before[1]) >= gap) points.push([Math.round(x), Math.round(y)]);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      rings.push({ points: [], closed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const ring = rings.at(-1);
      if (ring !== undefined) ring.closed = true;
    },
    arc: () => undefined,
  })(geo);
  return rings.filter(({ points, closed }) => !closed || (points.length > 2 && area(points) >= least)).map(({ points, closed }) => steps(points) + (closed ? "z" : "")).join("");
}

function area(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], at) => {
    const next = points[(at + 1) % points.length] as Point;
    return sum + x * next[1] - next[0] * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A path told in steps from point to point, which is shorter than in places on the sheet. */
function steps(points: readonly Point[]): string {
  return points
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at - 1] ?? [0, 0];
      return `${at === 0 ? "M" : at === 1 ? "l" : " "}${num(x - fromX)} ${num(y - fromY)}`;
    })
    .join("");
}

/** The sea: level lines as a burin cuts them, swelling towards the shaded limb. */
function engraving(roll: () => number): string {
  let lines = "";
  for (let y = CENTRE[1] - RADIUS + 10; y < CENTRE[1] + RADIUS; y += 13) {
    const half = Math.sqrt(RADIUS ** 2 - (y - CENTRE[1]) ** 2);
    const from = CENTRE[0] - half;
    const waver = [0, 1, 2, 3, 4].map((at): Point => [Math.round(from + (half * at) / 2), Math.round(y + (roll() - 0.5) * 3)]);
    const swell = 2.2 + 2.6 * Math.abs((y - CENTRE[1]) / RADIUS + 0.1);
    const under = waver.map(([x, level], at): Point => [x, level + swell * (at === 0 ? 1.7 : 0.7)]).toReversed();
    lines += steps([...waver, ...under]) + "z";
  }
  return shape(lines, ink(0.34));
}

/** Paper-coloured cuts in the land, lying along the slopes of nothing in particular, as a gouge leaves them. */
function gouges(roll: () => number): string {
  let d = "";
  for (let at = 0; at < 130; at++) {
    const angle = roll() * Math.PI * 2;
    const far = Math.sqrt(roll()) * RADIUS * 0.96;
    const length = 12 + roll() * 30;
    d += `M${num(CENTRE[0] + Math.cos(angle) * far)} ${num(CENTRE[1] + Math.sin(angle) * far)}l${num(length)} ${num(-length * (0.2 + roll() * 0.2))}l${num(-length * 0.55)} ${num(length * 0.1 + 4.6)}z`;
  }
  return shape(d, ink(0.22));
}

function stars(roll: () => number): string {
  let d = "";
  for (let at = 0; at < 90; at++) {
    const size = 1 + roll() ** 3 * 3.4;
    d += `M${num(roll() * WIDTH)} ${num(roll() * HEIGHT)}l${num(size)} ${num(size * 0.8)}l${num(-size * 1.1)} ${num(size)}l${num(-size * 0.8)} ${num(-size * 1.1)}z`;
  }
  return shape(d, ink(0.25));
}

/** The cities as holes punched in the block: a dark collar, a paper dot. */
function dots(roll: () => number): string {
  const round = ([x, y]: Point, radius: number): string =>
    curve(Array.from({ length: 7 }, (_, at): Point => {
      const far = radius * (0.9 + roll() * 0.2);
      return [x + far * Math.cos((at * Math.PI * 2) / 7), y + far * Math.sin((at * Math.PI * 2) / 7)];
    }), 0.6);
  const at = Object.values(cities());
  return at.map((point) => shape(round(point, 8.4), ink(0.95))).join("") + at.map((point) => shape(round(point, 5), ink(0))).join("");
}
