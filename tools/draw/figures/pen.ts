/**
 * How a figure is drawn. It is cut part by part, back to front; each part twice: once in the light's
 * colour and once, moved away from the light, in the dark of its cloth, so that one edge is left lit.
 *
 * Courses are written as text, "x y, x y": a head is 100 units high, and a standing man 750. Whoever
 * stands has the feet at 0 0; whoever sits, or is cut by a table, has the chin at 0 0.
 */
import { curve, ink, line, num, shape, stroke, type Point } from "../kit";

/** Where the light falls on a figure and what it looks like there. */
export interface Light {
  /** How far the dark is moved away from the light, in the figure's own units. */
  readonly away: Point;
  readonly edge: string;
  readonly cloth: string;
}

/** A limb's course: where it passes and how wide it is there. */
export type Joint = readonly [x: number, y: number, width: number];

type Course = string | readonly Point[];

/** The points of a course that is written as text. */
export function course(text: string): Point[] {
  return numbers(text, 2).map(([x, y]): Point => [x as number, y as number]);
}

/** A closed curve, in which a point given twice is a corner: a hem, a lapel, a peak. */
export function outline(written: Course, tension = 0.5): string {
  const points = pointsOf(written);
  const at = (index: number): Point => points[(index + points.length) % points.length] as Point;
  const pull = (index: number): Point => {
    const [before, here, after] = [at(index - 1), at(index), at(index + 1)];
    const give = same(before, here) || same(here, after) ? 0 : tension / 3;
    return [(after[0] - before[0]) * give, (after[1] - before[1]) * give];
  };
  let d = `M${num(at(0)[0])} ${num(at(0)[1])}`;
  points.forEach((from, index) => {
    const to = at(index + 1);
    if (same(from, to)) return;
    const [out, into] = [pull(index), pull(index + 1)];
    d += `C${num(from[0] + out[0])} ${num(from[1] + out[1])} ${num(to[0] - into[0])} ${num(to[1] - into[1])} ${num(to[0])} ${num(to[1])}`;
  });
  return `${d}Z`;
}

/** A closed shape with straight edges: a collar, a cuff, a sheet of paper. */
export function angular(written: Course): string {
  return `M${pointsOf(written)
    .map(([x, y]) => `${num(x)} ${num(y)}`)
    .join("L")}Z`;
}

/** An open curve: a seam, a fold, a lapel. Several are parted by a stroke, "0 0, 5 9 / 7 0, 9 9". */
export function bend(written: string, tension = 0.5): string {
  return written
    .split("/")
    .map((one) => line(course(one), tension))
    .join("");
}

/** A course on the right of the axis, and back up on the left. */
export function both(written: string): Point[] {
  const half = course(written);
  return [
    ...half,
    ...half
      .filter(([x]) => x > 0)
      .toReversed()
      .map(([x, y]): Point => [-x, y]),
  ];
}

/** A sleeve, a leg, a finger: a closed curve around joints, "x y width, x y width". */
export function limb(written: string | readonly Joint[]): string {
  const joints = typeof written === "string" ? (numbers(written, 3) as unknown as Joint[]) : written;
  const left: Point[] = [];
  const right: Point[] = [];
  joints.forEach(([x, y, width], at) => {
    const before = joints[Math.max(0, at - 1)] as Joint;
    const after = joints[Math.min(joints.length - 1, at + 1)] as Joint;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const nx = (-(after[1] - before[1]) / length) * (width / 2);
    const ny = ((after[0] - before[0]) / length) * (width / 2);
    left.push([x + nx, y + ny]);
    right.unshift([x - nx, y - ny]);
  });
  return outline([...left, ...right]);
}

/** An oval head or stone, turned by `tilt` degrees. */
export function oval(x: number, y: number, w: number, h: number, tilt = 0): string {
  const turn = (tilt * Math.PI) / 180;
  const points = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Point => {
    const angle = (eighth * Math.PI) / 4;
    const px = (Math.cos(angle) * w) / 2;
    const py = (Math.sin(angle) * h) / 2;
    return [x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn)];
  });
  return curve(points);
}

/** One part of a figure (several paths that make one mass) with its lit edge. */
export function lit(paths: readonly string[], { away, edge, cloth }: Light): string {
  const d = paths.map((path) => `<path d="${path}"/>`).join("");
  return `<g fill="${edge}">${d}</g><g fill="${cloth}" transform="translate(${num(away[0])} ${num(away[1])})">${d}</g>`;
}

/** A seam, lapel or fold: a thin line of light left standing in the dark cloth. */
export function seam(d: string, k = 0.55, width = 3): string {
  return stroke(d, ink(k), width);
}

/** One flat tone, without a lit edge: a shirt, a sheet, what a figure holds. */
export function flat(d: string, k: number, v = 0): string {
  return shape(d, ink(k, v));
}

/** Puts a figure in the picture, its own 0 0 at x, y. `turn` is in degrees, before it is mirrored. */
export function stand(x: number, y: number, scale: number, body: string, mirrored = false, turn = 0): string {
  const turned = turn === 0 ? "" : ` rotate(${num(turn)})`;
  return `<g transform="translate(${num(x)} ${num(y)})${turned} scale(${mirrored ? -scale : scale} ${scale})">${body}</g>`;
}

/** A standing figure that was drawn around its chin, set on its feet, which are `height` below it. */
export function onFeet(height: number, body: string): string {
  return `<g transform="translate(0 ${-height})">${body}</g>`;
}

function pointsOf(written: Course): readonly Point[] {
  return typeof written === "string" ? course(written) : written;
}

function numbers(text: string, each: number): number[][] {
  return text.split(",").map((part) => {
    const values = part.trim().split(/\s+/).map(Number);
    if (values.length !== each || values.some(Number.isNaN))
      throw new Error(`Not ${each} numbers: "${part}"`);
    return values;
  });
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
