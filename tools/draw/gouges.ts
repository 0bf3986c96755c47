/** The gouge: tapered cuts that give wood, cloth, grass and shadow their texture. Angles are in degrees. */
import { dice, shape, type Point } from "./kit";

/** One tapered cut from x, y in direction `angle`, as path data: many go into one path. */
export function gouge(x: number, y: number, length: number, angle: number, width: number): string {
  const turn = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(turn) * length, Math.sin(turn) * length];
  const [nx, ny] = [(-Math.sin(turn) * width) / 2, (Math.cos(turn) * width) / 2];
  const by = (dx: number, dy: number): string => `${dx.toFixed(1)} ${dy.toFixed(1)}`;
  return `M${by(x, y)}l${by(ux * 0.3 + nx, uy * 0.3 + ny)} ${by(ux * 0.7 - nx, uy * 0.7 - ny)} ${by(-ux * 0.6 - nx, -uy * 0.6 - ny)}z`;
}

/** Many cuts strewn over a box, all lying nearly one way: a hand's work, not a texture. */
export function gouges(
  count: number,
  [x, y, w, h]: readonly [number, number, number, number],
  angle: number,
  [shortest, longest]: readonly [number, number],
  width: number,
  roll: () => number,
): string {
  let d = "";
  for (let at = 0; at < count; at++) {
    const length = shortest + roll() * (longest - shortest);
    const left = x + roll() * w;
    d += gouge(left, y + roll() * h, length, angle + (roll() - 0.5) * 14, width * (0.6 + roll() * 0.8));
  }
  return d;
}

/** A row of cuts from one point to another, evenly set: the folds of a cloth, the grain of a rail. */
export function fringe(
  from: Point,
  to: Point,
  count: number,
  angle: number,
  length: number,
  width: number,
  colour: string,
): string {
  const roll = dice(`${from}${to}${count}`);
  let d = "";
  for (let at = 0; at < count; at++) {
    const part = (at + roll()) / count;
    const reach = length * (0.5 + roll() * 0.8);
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    d += gouge(x, y, reach, angle + (roll() - 0.5) * 9, width);
  }
  return shape(d, colour);
}
