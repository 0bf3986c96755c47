/**
 * Snow, rain on glass, dust and smoke as plain numbers: where each speck is after so many seconds.
 * A pure function of time, so that a still picture is one moment of it and the same one always. Each
 * time a speck has crossed its area it starts on a new course, so that no loop is ever seen.
 */
import { rolled } from "./dice";
import type { Area, Weather } from "./manifest";
import { BLEED, SHEET } from "./view";

export interface Speck {
  /** Middle, in units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly alpha: number;
  /** Lean, in radians. */
  readonly angle: number;
}

export interface WeatherKind {
  /** How many specks there are in the area. */
  count(area: Area): number;
  /** Speck number `index`, `time` seconds in; null while it is out of sight. */
  at(index: number, time: number, area: Area): Speck | null;
  /** An edge like a paper disc's, or none. */
  readonly edge: "sharp" | "soft";
  /** The record ink of speck number `index`, 0 to 1. */
  record(index: number): number;
  /** The depth at which it hangs, 0 to 1: planes nearer than that hide it. */
  readonly depth: number;
}

/** The whole sheet, for weather that is everywhere. */
export const EVERYWHERE: Area = [-BLEED, -BLEED, SHEET.width + 2 * BLEED, SHEET.height + 2 * BLEED];

const TURN = Math.PI * 2;

const snow: WeatherKind = {
  edge: "sharp",
  record: () => 0,
  depth: 0.42,
  count: ([, , width, height]) => Math.round(Math.min(190, 20 + (width * height) / 7400)),
  at(index, time, [left, top, width, height]) {
    const near = rolled(index, 1) ** 2;
    const tall = height + 40;
    const fallen = rolled(index, 2) * tall + time * (15 + 27 * near);
    const lap = Math.floor(fallen / tall);
    const sway = (7 + 12 * rolled(index, lap, 3)) * Math.sin(time / (1.6 + 2 * rolled(index, 4)) + index);
    const x = wrapped(rolled(index, lap, 5) * width + sway - time * 4, width);
    const size = 4 + 8 * near;
    return {
      x: left + x,
      y: top - 20 + (fallen % tall),
      width: size,
      height: size,
      alpha: 0.55 + 0.45 * near,
      angle: 0,
    };
  },
};

const dust: WeatherKind = {
  edge: "soft",
  record: () => 0,
  depth: 0.5,
  count: ([, , width, height]) => Math.round(Math.min(130, 14 + (width * height) / 7200)),
  at(index, time, [left, top, width, height]) {
    const risen = rolled(index, 1) * height + time * (1.5 + 4.5 * rolled(index, 2));
    const lap = Math.floor(risen / height);
    const wander = 16 * Math.sin(time * 0.11 + index) + 9 * Math.sin(time * 0.23 + index * 1.7);
    const x = wrapped(rolled(index, lap, 3) * width + wander + time * 2, width);
    const y = height - (risen % height);
    const glint = 0.5 + 0.5 * Math.sin(time * (0.25 + 0.35 * rolled(index, 4)) + index * 2.1);
    const size = 5 + 8 * rolled(index, 5) ** 2;
    const alpha = (0.2 + 0.8 * glint * glint) * inside(x / width, 0.2) * inside(y / height, 0.16);
    return { x: left + x, y: top + y, width: size, height: size, alpha, angle: 0 };
  },
};

/** Two of three specks are beads that hang on the pane; the third runs down it, and waits, and runs. */
const rain: WeatherKind = {
  edge: "soft",
  record: () => 0.04,
  depth: 0.42,
  count: ([, , width, height]) => Math.round(Math.min(170, 24 + (width * height) / 7000)),
  at(index, time, [left, top, width, height]) {
    const size = 3.4 + 4.6 * rolled(index, 1);
    if (index % 3 !== 0) {
      const season = Math.floor(time / 37 + rolled(index, 2));
      return {
        x: left + rolled(index, season, 3) * width,
        y: top + rolled(index, season, 4) * height,
        width: size,
        height: size * 1.35,
        alpha: 0.7,
        angle: 0,
      };
    }
    const tall = height + 160;
    const pace = time * (22 + 26 * rolled(index, 5));
    const run = rolled(index, 6) * tall + pace + 34 * Math.sin(pace / 46 + index);
    const lap = Math.floor(run / tall);
    const x = rolled(index, lap, 7) * width + 3 * Math.sin(run / 31);
    const tail = 60 + 110 * rolled(index, lap, 8);
    return {
      x: left + x,
      y: top - 80 + (run - lap * tall),
      width: size * 0.85,
      height: tail,
      alpha: 0.75,
      angle: 0,
    };
  },
};

const WISPS = 110;

/** Two strands of soft puffs that rise from one point, sway ever wider, and thin out. */
const smoke: WeatherKind = {
  edge: "soft",
  // A light strand and a dark one, so that it is seen before a wall and before a window alike.
  record: (index) => (index % 2 === 0 ? 0.02 : 0.78),
  depth: 0.8,
  count: () => WISPS,
  at(index, time, [x, y, width, height]) {
    const strand = index % 2;
    const along = ((index >> 1) + ((time * 1.9) % 1)) / (WISPS / 2);
    const curl =
      Math.sin(along * 5.5 - time * 0.42 + strand * 1.1) * 0.55 +
      Math.sin(along * 11 - time * 0.27 + strand) * 0.25;
    const size = width * (0.06 + 0.2 * along ** 1.1);
    return {
      x: x + width * 0.62 * along ** 0.85 * curl,
      y: y - height * along ** 0.92,
      width: size,
      height: size * 1.5,
      alpha: (strand === 0 ? 0.85 : 0.72) * (1 - along) ** 1.15 * Math.min(1, along * 14),
      angle: 0.5 * Math.cos(along * 5.5 - time * 0.42 + strand * 1.1),
    };
  },
};

export const weatherKinds: Readonly<Record<Exclude<Weather, "none">, WeatherKind>> = {
  snow,
  dust,
  rain,
  smoke,
};

function wrapped(value: number, width: number): number {
  return ((value % width) + width) % width;
}

/** 1 well inside, falling to 0 at the edges; `part` is from 0 to 1 across. */
function inside(part: number, margin: number): number {
  const near = Math.min(part, 1 - part) / margin;
  return Math.min(1, Math.max(0, Math.sin((Math.min(1, near) * TURN) / 4)));
}
