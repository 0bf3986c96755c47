/** A drawing as a pose has it, told in SVG: for where there is no WebGL. Pure. */
import { density, hex } from "./density";
import { FILE_SHAPES, FILE_SIZE, FILE_UNITS } from "./file-shapes";
import { carried, dotsBetween, type City } from "./flight";
import type { Pose } from "./pose";
import { shows } from "./presence";

/** By its text: what is not to be seen is switched off, and what the stage adds stands at the end. */
export function posedDrawing(drawing: string, pose: Pose, cities: Readonly<Record<string, City>>): string {
  const from = pose.flight && cities[pose.flight.from];
  const to = pose.flight && cities[pose.flight.to];
  const added = from && to ? flight(from, to) : "";
  return drawing
    .replaceAll(/<g id="([\w-]+)"(?= data-depth)/g, (group, layer: string) =>
      shows(pose, layer) ? group : `${group} display="none"`,
    )
    .replace(/<\/svg>\s*$/, `${added}</svg>`);
}

function flight(from: City, to: City): string {
  const dots = dotsBetween(from, to);
  const dot = ([x, y]: City, at: number): string => {
    const size = at === 0 || at === dots.length - 1 ? 1.9 : 1;
    return circle(x, y, 5.7 * size, density(0.92)) + circle(x, y, 3.8 * size, density(0, 1));
  };
  return dots.map(dot).join("") + file(carried(from, to, 1));
}

function circle(x: number, y: number, radius: number, colour: number): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" fill="${hex(colour)}"/>`;
}

function file({ x, y }: { readonly x: number; readonly y: number }): string {
  const scale = FILE_UNITS / FILE_SIZE.width;
  const [left, top] = [x - FILE_UNITS / 2, y - FILE_SIZE.height * scale * 1.05];
  const shapes = FILE_SHAPES.map(([colour, path]) => `<path d="${path}" fill="${hex(colour)}"/>`).join("");
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)})scale(${scale})">${shapes}</g>`;
}
