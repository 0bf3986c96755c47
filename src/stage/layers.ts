/** A drawing taken apart: one SVG per top-level group, with the definitions they share. */
import { failed, ok, type Result } from "../kit";

/** A rectangle in the units of the drawings. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnLayer {
  readonly id: string;
  /** 0 far, 1 near. */
  readonly depth: number;
  /** An SVG document of what this layer shows inside `box`, `width` x `height` pixels large. */
  svg(box: Box, width: number, height: number): string;
}

const SVG = "http://www.w3.org/2000/svg";

/** Cuts a drawing at its top-level `<g id data-depth>` groups, back to front; fails if it has none. */
export function cut(drawing: string): Result<readonly DrawnLayer[], "malformed"> {
  const sheet = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
  const groups = [...sheet.children].filter(
    (child) => child.localName === "g" && child.hasAttribute("data-depth"),
  );
  if (sheet.localName !== "svg" || groups.length === 0) return failed("malformed");
  const written = new XMLSerializer();
  const shared = [...sheet.children]
    .filter((child) => child.localName !== "g")
    .map((child) => written.serializeToString(child))
    .join("");
  return ok(groups.map((group) => layer(group, shared + written.serializeToString(group))));
}

function layer(group: Element, body: string): DrawnLayer {
  return {
    id: group.id,
    depth: Number(group.getAttribute("data-depth")) || 0,
    svg: (box, width, height) =>
      `<svg xmlns="${SVG}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${width}" height="${height}" preserveAspectRatio="none">${body}</svg>`,
  };
}
