/** The shortest spelling of path data: relative commands on a grid, nothing said twice. */
import type { Point } from "../kit";
import type { Course, Step } from "./path";

/** Writes courses with every point on a grid of `grid` units. */
export function spell(courses: readonly Course[], grid: number): string {
  const pen = new Pen(grid);
  for (const course of courses) pen.draw(course);
  return pen.written;
}

class Pen {
  written = "";
  private command = "";
  /** Where the pen is, and the last curve's handle, both in steps of the grid. */
  private here: Point = [0, 0];
  private handle: Point | undefined;
  private readonly grid: number;

  constructor(grid: number) {
    this.grid = grid;
  }

  draw({ from, steps, closed }: Course): void {
    const start = this.on(from);
    this.say("m", [this.from(start)]);
    this.here = start;
    this.handle = undefined;
    steps.forEach((step, at) => {
      const to = this.on(step.to);
      const home = closed && at === steps.length - 1 && same(to, start);
      if (step.by.length === 0 && !step.arc && (home || same(to, this.here))) return;
      this.step(step, to);
    });
    if (closed) {
      this.say("z", []);
      this.here = start;
    }
  }

  private step(step: Step, to: Point): void {
    const handles = step.by.map((point) => this.on(point));
    if (step.arc) this.arc(step.arc, to);
    else if (handles.length === 2) this.curve(handles as [Point, Point], to);
    else if (handles.length === 1) this.say("q", [this.from(handles[0] as Point), this.from(to)]);
    else this.straight(to);
    this.handle = handles.length === 2 ? handles[1] : undefined;
    this.here = to;
  }

  private curve([out, into]: readonly [Point, Point], to: Point): void {
    const { here, handle } = this;
    const mirrored: Point = handle ? [2 * here[0] - handle[0], 2 * here[1] - handle[1]] : here;
    const smooth = Math.hypot(out[0] - mirrored[0], out[1] - mirrored[1]) < 2.3;
    if (smooth) this.say("s", [this.from(into), this.from(to)]);
    else this.say("c", [this.from(out), this.from(into), this.from(to)]);
  }

  private straight(to: Point): void {
    const [dx, dy] = this.from(to);
    if (dy === 0) this.write("h", [dx]);
    else if (dx === 0) this.write("v", [dy]);
    else this.say("l", [[dx, dy]]);
  }

  private arc([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[], to: Point): void {
    const [dx, dy] = this.from(to);
    const fixed = [rx, ry, turn, large, sweep].map((value) => value / this.grid);
    this.write("a", [...fixed, dx, dy]);
  }

  private say(command: string, points: readonly Point[]): void {
    this.write(command, points.flat());
  }

  private write(command: string, steps: readonly number[]): void {
    const implied = command === this.command || (command === "l" && this.command === "m");
    if (!implied || command === "m" || command === "z") this.written += command;
    for (const step of steps) {
      const word = short(step * this.grid);
      this.written += joint(this.written, word) + word;
    }
    this.command = command;
  }

  private on([x, y]: Point): Point {
    return [Math.round(x / this.grid), Math.round(y / this.grid)];
  }

  private from([x, y]: Point): Point {
    return [x - this.here[0], y - this.here[1]];
  }
}

/** What must stand before a number: nothing after a letter, before a minus, or between two decimal points. */
function joint(written: string, word: string): string {
  if (word.startsWith("-") || /[a-z]$/.test(written)) return "";
  return word.startsWith(".") && /\.\d+$/.test(written.slice(-8)) ? "" : " ";
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** A number without what goes without saying. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, "$1.");
}
