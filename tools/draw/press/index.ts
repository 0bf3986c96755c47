/**
 * The press: a drawing as its scene made it goes in, the same picture in fewer bytes comes out. Points are
 * set on a grid too fine to be seen, paths are spelled as short as they can be, neighbours of one paint become
 * one path, and what every stroke repeats is said once on its layer. Layers and their names are left alone.
 */
import { parse, write, type Mark } from "./markup";
import { eased, nearby, read, reversed, turning, type Course } from "./path";
import { short, spell } from "./spell";

export interface Setting {
  /** How far apart, on the sheet, the grid's lines are. */
  readonly grid: number;
  /** How far, on the sheet, an edge may stray from where it was drawn. */
  readonly slack: number;
}

const FINE: Setting = { grid: 0.5, slack: 0.3 };
const GRIDS = [0.1, 0.2, 0.5, 1, 2] as const;
const ROUND = { "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

/** A path's paint, and its courses. */
interface Inked {
  readonly attributes: Readonly<Record<string, string>>;
  readonly courses: readonly Course[];
}

export function press(svg: string, setting: Setting = FINE): string {
  const root = parse(svg);
  const children = root.children
    .filter(({ name, children: inside }) => name !== "defs" || inside.length > 0)
    .map((child) => (child.name === "g" ? layer(child, setting) : child));
  return `${write({ ...root, children })}\n`;
}

/** A layer, with what all its strokes have in common on its own group. */
function layer(group: Mark, setting: Setting): Mark {
  const pressed = pressedGroup(group, 1, setting);
  if (!strokes(pressed).every(({ attributes }) => attributes["stroke-linecap"] === "round")) return pressed;
  const bare = withoutEnds(pressed);
  return strokes(pressed).length > 1 ? { ...bare, attributes: { ...bare.attributes, ...ROUND } } : pressed;
}

function strokes(mark: Mark): Mark[] {
  return [...("stroke" in mark.attributes ? [mark] : []), ...mark.children.flatMap(strokes)];
}

function withoutEnds(mark: Mark): Mark {
  const { "stroke-linecap": _cap, "stroke-linejoin": _join, ...attributes } = mark.attributes;
  return { ...mark, attributes, children: mark.children.map(withoutEnds) };
}

/** A group of whose units `scale` make one of the sheet's. */
function pressedGroup(group: Mark, outer: number, setting: Setting): Mark {
  const scale = outer * scaleOf(group.attributes["transform"] ?? "");
  const children: Mark[] = [];
  let waiting: Inked | undefined;
  const flush = (): void => {
    if (waiting) children.push(inked(waiting, scale, setting));
    waiting = undefined;
  };
  for (const child of group.children) {
    if (child.name === "path") {
      const next = inkOf(child, scale, setting);
      if (waiting && samePaint(waiting, next))
        waiting = { ...waiting, courses: [...waiting.courses, ...next.courses] };
      else {
        flush();
        waiting = next;
      }
    } else {
      flush();
      children.push(child.name === "g" ? pressedGroup(child, scale, setting) : child);
    }
  }
  flush();
  return { ...group, attributes: tidied(group.attributes), children };
}

/** A filled path's courses all run the same way round, so that where two overlap neither cuts a hole in the other. */
function inkOf(path: Mark, scale: number, { slack }: Setting): Inked {
  const { d = "", ...attributes } = path.attributes;
  const courses = read(d).map((course) => eased(course, slack / scale));
  const alone = courses.length === 1 && attributes["fill"] !== "none";
  return {
    attributes,
    courses: alone ? courses.map((course) => (turning(course) < 0 ? reversed(course) : course)) : courses,
  };
}

/** Two paths may be one if they are painted alike, cover what is under them, and turn the same way. */
function samePaint(one: Inked, other: Inked): boolean {
  if (JSON.stringify(one.attributes) !== JSON.stringify(other.attributes)) return false;
  const paint = `${one.attributes["fill"]}${one.attributes["stroke"] ?? ""}`;
  if (
    paint.includes("url(") ||
    Object.keys(one.attributes).some(
      (key) => key.includes("opacity") || key === "fill-rule" || key === "transform",
    )
  )
    return false;
  return (
    one.attributes["fill"] === "none" ||
    [...one.courses, ...other.courses].every((course) => turning(course) >= 0) ||
    !overlap(one, other)
  );
}

function overlap(one: Inked, other: Inked): boolean {
  const [a, b] = [extent(one), extent(other)];
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function extent({ courses }: Inked): readonly [left: number, top: number, right: number, bottom: number] {
  const points = courses.flatMap(({ from, steps }) => [from, ...steps.flatMap(({ to, by }) => [to, ...by])]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function inked({ attributes, courses }: Inked, scale: number, { grid }: Setting): Mark {
  const own = scaleOf(attributes["transform"] ?? "");
  const step = GRIDS.filter((size) => size <= (grid / scale / own) * 1.05).at(-1) ?? GRIDS[0];
  return {
    name: "path",
    attributes: { d: spell(nearby(courses), step), ...tidied(attributes) },
    children: [],
  };
}

/** How much a transform enlarges. */
function scaleOf(transform: string): number {
  return [...transform.matchAll(/scale\(([^)]+)\)/g)].reduce(
    (product, [, factors = "1"]) => product * Math.abs(Number.parseFloat(factors)),
    1,
  );
}

/** Attributes with shorter colours, numbers and transforms. */
function tidied(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, tidy(key, value)]));
}

function tidy(key: string, value: string): string {
  if (/^#(.)\1(.)\2(.)\3$/.test(value)) return `#${value.charAt(1)}${value.charAt(3)}${value.charAt(5)}`;
  if (key === "transform") return value.replace(/scale\((\S+) \1\)/g, "scale($1)").replace(/\b0\./g, ".");
  return key === "opacity" || key === "stroke-width" ? short(Number(value)) : value;
}
