/**
 * The drawing kit: shapes cut by hand, in two inks, written as SVG.
 *
 * A colour is two densities. `ink(k, v)`: k is record ink (0 bare paper, 1 solid), v is vermilion
 * (0 none, 1 solid; v is at most 1 - k, since both plates share the sheet). The print filter reads
 * the same two numbers back: k = 1 - red, v = red - (green + blue) / 2.
 *
 * The design space is 1600 x 1200. All lengths are in its units.
 */
export type Point = readonly [x: number, y: number];

export const WIDTH = 1600;
export const HEIGHT = 1200;

/** How far a layer reaches beyond the sheet on each side, so that parallax never shows an edge. */
export const BLEED = 80;

/** A repeatable source of numbers from 0 to 1 (mulberry32): the same seed draws the same picture. */
export function dice(seed: string): () => number {
  let state = 0;
  for (const letter of seed) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** An angle in radians, in degrees. */
export function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** The colour with record ink `k` and vermilion `v`, as `#rrggbb`. */
export function ink(k: number, v = 0): string {
  const light = 1 - clamp(k);
  const rest = Math.max(0, light - clamp(v));
  return `#${byte(light)}${byte(rest)}${byte(rest)}`;
}

/**
 * A straight-edged shape as a knife cuts it: each edge is divided every `every` units and each new
 * point strays up to `stray` units, so that no line is perfect.
 */
export function cut(points: readonly Point[], roll: () => number, stray = 1.6, every = 70): string {
  const d: string[] = [];
  points.forEach((from, at) => {
    const to = points[(at + 1) % points.length] as Point;
    const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / every));
    for (let step = 0; step < steps; step++) {
      const part = step / steps;
      const wobble = (): number => (roll() - 0.5) * 2 * stray;
      d.push(
        `${num(from[0] + (to[0] - from[0]) * part + wobble())} ${num(from[1] + (to[1] - from[1]) * part + wobble())}`,
      );
    }
  });
  return `M${d.join("L")}Z`;
}

/** A closed curve through `points` (Catmull-Rom, as cubic Beziers): bodies, smoke, hills. */
export function curve(points: readonly Point[], tension = 0.5): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] as Point;
  let d = `M${num(at(0)[0])} ${num(at(0)[1])}`;
  for (let index = 0; index < points.length; index++) {
    d += bezier(at(index - 1), at(index), at(index + 1), at(index + 2), tension);
  }
  return `${d}Z`;
}

/** An open curve through `points`: a wire, a road, a coast, the edge of a sleeve. */
export function line(points: readonly Point[], tension = 0.5): string {
  const last = points.length - 1;
  const at = (index: number): Point => points[Math.min(last, Math.max(0, index))] as Point;
  let d = `M${num(at(0)[0])} ${num(at(0)[1])}`;
  for (let index = 0; index < last; index++) {
    d += bezier(at(index - 1), at(index), at(index + 1), at(index + 2), tension);
  }
  return d;
}

/** Where a drawing in its own units is put on the sheet: `size` sheet units to one of its own; `turn` in degrees. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn?: number;
}

/** The points of a drawing, moved to its spot. */
export function put(points: readonly Point[], { x, y, size, turn = 0 }: Spot): Point[] {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return points.map(([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos]);
}

/** A path filled with `fill` (a colour or `url(#gradient)`); `more` is further attributes. */
export function shape(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** A path drawn as a stroke. */
export function stroke(d: string, colour: string, width: number, more = ""): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`;
}

/** A rectangle cut by hand. */
export function box(x: number, y: number, w: number, h: number, roll: () => number, stray = 1.6): string {
  return cut(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    roll,
    stray,
  );
}

/** A linear gradient from top to bottom; `stops` are [offset 0..1, colour, opacity]. Refer to it as `url(#id)`. */
export function fade(
  id: string,
  stops: readonly (readonly [number, string, number?])[],
  direction = "down",
): string {
  const to = direction === "down" ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  return `<linearGradient id="${id}" x1="0" y1="0" ${to}>${stopList(stops)}</linearGradient>`;
}

/** A round gradient, bright or dark in the middle. */
export function glow(id: string, stops: readonly (readonly [number, string, number?])[]): string {
  return `<radialGradient id="${id}">${stopList(stops)}</radialGradient>`;
}

export interface Layer {
  /** Unique in the scene. A figure that cues move is its own layer, named `figure-host` and so on. */
  readonly id: string;
  /** 0 far away and still, 1 at the reader's elbow: how strongly the layer answers to parallax. */
  readonly depth: number;
  readonly body: string;
}

/** Three to six, back to front: fewer have no depth to move through, and each is a picture that the stage must hold. */
export type Layers = readonly [Layer, Layer, Layer, Layer?, Layer?, Layer?];

/**
 * A scene as one SVG document. Top-level groups are its layers, back to front; the stage cuts the
 * file at these groups, and without WebGL the file itself is the picture.
 */
export function scene(layers: Layers, defs = ""): string {
  const groups = (layers as readonly Layer[]).map(
    ({ id, depth, body }) => `<g id="${id}" data-depth="${depth}">${body}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${defs}</defs>${groups.join("\n")}</svg>\n`;
}

/** A number as short as it can be without being seen to move (a tenth of a unit). */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function bezier(before: Point, from: Point, to: Point, after: Point, tension: number): string {
  const pull = tension / 3;
  const c1 = `${num(from[0] + (to[0] - before[0]) * pull)} ${num(from[1] + (to[1] - before[1]) * pull)}`;
  const c2 = `${num(to[0] - (after[0] - from[0]) * pull)} ${num(to[1] - (after[1] - from[1]) * pull)}`;
  return `C${c1} ${c2} ${num(to[0])} ${num(to[1])}`;
}

function stopList(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`,
    )
    .join("");
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function byte(value: number): string {
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, "0");
}
