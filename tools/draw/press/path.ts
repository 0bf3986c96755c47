/** Path data taken apart into absolute strokes of the pen, and what may be done to it unseen. */
import type { Point } from "../kit";

/** One movement of the pen to `to`, over `by`: none for a straight line, one or two handles for a curve. */
export interface Step {
  readonly to: Point;
  readonly by: readonly Point[];
  /** An arc's radii, turn and flags, as written. */
  readonly arc?: readonly number[];
}

/** A part of a path that the pen draws without being lifted. */
export interface Course {
  readonly from: Point;
  readonly steps: readonly Step[];
  readonly closed: boolean;
}

const LENGTH: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** What the path says, in absolute coordinates; `s` and `t` are written out. */
export function read(d: string): Course[] {
  const courses: { from: Point; steps: Step[]; closed: boolean }[] = [];
  let here: Point = [0, 0];
  let handle: Point | undefined;
  for (const [letter, numbers] of commands(d)) {
    const kind = letter.toLowerCase();
    const course = courses.at(-1);
    if (kind === "z") {
      if (course) [here, course.closed] = [course.from, true];
      continue;
    }
    const [ox, oy] = letter === kind ? here : [0, 0];
    if (kind === "m") {
      here = [(numbers[0] ?? 0) + ox, (numbers[1] ?? 0) + oy];
      courses.push({ from: here, steps: [], closed: false });
      continue;
    }
    const step = stepOf(kind, numbers, [ox, oy], here, handle);
    const open = course && !course.closed ? course : { from: here, steps: [], closed: false };
    if (open !== course) courses.push(open);
    open.steps.push(step);
    [here, handle] = [step.to, step.by.at(-1)];
  }
  return courses;
}

function stepOf(
  kind: string,
  n: readonly number[],
  [ox, oy]: Point,
  here: Point,
  handle: Point | undefined,
): Step {
  const at = (index: number): Point => [(n[index] ?? 0) + ox, (n[index + 1] ?? 0) + oy];
  const mirrored: Point = handle ? [2 * here[0] - handle[0], 2 * here[1] - handle[1]] : here;
  switch (kind) {
    case "h":
      return { to: [(n[0] ?? 0) + ox, here[1]], by: [] };
    case "v":
      return { to: [here[0], (n[0] ?? 0) + oy], by: [] };
    case "c":
      return { to: at(4), by: [at(0), at(2)] };
    case "s":
      return { to: at(2), by: [mirrored, at(0)] };
    case "q":
      return { to: at(2), by: [at(0)] };
    case "t":
      return { to: at(0), by: [mirrored] };
    case "a":
      return { to: at(5), by: [], arc: n.slice(0, 5) };
    default:
      return { to: at(0), by: [] };
  }
}

/** Each command once for each set of its numbers. */
function* commands(d: string): Generator<[letter: string, numbers: number[]]> {
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(Number);
    const length = LENGTH[letter.toLowerCase()];
    if (length === undefined) throw new Error(`The path command ${letter} is not known: ${d}`);
    const next = letter === "M" ? "L" : letter === "m" ? "l" : letter;
    const times = length === 0 ? 1 : Math.max(1, Math.floor(numbers.length / length));
    for (let at = 0; at < times; at++)
      yield [at === 0 ? letter : next, numbers.slice(at * length, (at + 1) * length)];
  }
}

/** The same course drawn the other way round. */
export function reversed({ from, steps, closed }: Course): Course {
  const starts = [from, ...steps.map(({ to }) => to)];
  const back = steps.map((step, at): Step => {
    const to = starts[at] as Point;
    return step.arc
      ? { to, by: [], arc: [...step.arc.slice(0, 4), 1 - (step.arc[4] ?? 0)] }
      : { to, by: step.by.toReversed() };
  });
  return { from: starts.at(-1) as Point, steps: back.toReversed(), closed };
}

/** Twice the area inside the course's corners; its sign says which way round it runs. */
export function turning({ from, steps }: Course): number {
  let sum = 0;
  let last = from;
  for (const to of [...steps.flatMap((step) => [...step.by, step.to]), from]) {
    sum += last[0] * to[1] - to[0] * last[1];
    last = to;
  }
  return sum;
}

/** A course without the points that stray from a straight line by less than `slack`, its flat curves made lines. */
export function eased(course: Course, slack: number): Course {
  const steps: Step[] = [];
  let here = course.from;
  let start = course.from;
  let passed: Point[] = [];
  for (const step of course.steps) {
    const flat = !step.arc && step.by.every((handle) => offLine(handle, here, step.to) < slack * 0.8);
    if (flat && passed.length > 0 && passed.every((point) => offLine(point, start, step.to) < slack))
      steps.pop();
    else [start, passed] = [here, []];
    steps.push(flat ? { to: step.to, by: [] } : step);
    passed = flat ? [...passed, step.to] : [];
    here = step.to;
  }
  return { ...course, steps };
}

/** How far a point lies from the stretch between two others. */
function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - dx * part, y - ay - dy * part);
}

/** The courses in an order in which the pen travels little between them: what one path shows does not depend on it. */
export function nearby(courses: readonly Course[]): Course[] {
  const rest = [...courses];
  const order: Course[] = [];
  let here: Point = rest[0]?.from ?? [0, 0];
  while (rest.length > 0) {
    const far = rest.map(({ from }) => Math.abs(from[0] - here[0]) + Math.abs(from[1] - here[1]));
    const [next] = rest.splice(far.indexOf(Math.min(...far)), 1) as [Course];
    order.push(next);
    here = next.closed ? next.from : (next.steps.at(-1)?.to ?? next.from);
  }
  return order;
}
