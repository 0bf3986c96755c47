/** Where the map is looked at from: it is drawn once, and only this changes. Pure. */

/** A point of the map at (x, y) stands at (x · scale + left, y · scale + top) in the window, in CSS pixels. */
export interface Camera {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Frame = readonly [left: number, top: number, width: number, height: number];

export const CLOSEST = 3;
export const FARTHEST = 0.1;

/** The nearest view that has all of `frame` in the window, in its middle; never nearer than `most`. */
export function whole([left, top, width, height]: Frame, window: Size, most = 1.2): Camera {
  const scale = clamp(Math.min(window.width / width, window.height / height), FARTHEST, most);
  return {
    scale,
    left: (window.width - width * scale) / 2 - left * scale,
    top: (window.height - height * scale) / 2 - top * scale,
  };
}

/** The point of the map under (x, y) of the window stays there. */
export function zoomed({ left, top, scale }: Camera, factor: number, x: number, y: number): Camera {
  const next = clamp(scale * factor, FARTHEST, CLOSEST);
  const by = next / scale;
  return { scale: next, left: x - (x - left) * by, top: y - (y - top) * by };
}

export function moved(camera: Camera, x: number, y: number): Camera {
  return { ...camera, left: camera.left + x, top: camera.top + y };
}

/** The least move that brings (x, y) of the map into the window, `margin` pixels from its edge. */
export function showing(
  camera: Camera,
  [x, y]: readonly [number, number],
  window: Size,
  margin: number,
): Camera {
  const at = { x: x * camera.scale + camera.left, y: y * camera.scale + camera.top };
  const into = (value: number, size: number): number =>
    clamp(value, Math.min(margin, size / 2), Math.max(size - margin, size / 2));
  return moved(camera, into(at.x, window.width) - at.x, into(at.y, window.height) - at.y);
}

/** Some of `frame` always stays in the window. */
export function held(camera: Camera, [left, top, width, height]: Frame, window: Size): Camera {
  const keep = 80;
  const near = { x: left * camera.scale + camera.left, y: top * camera.scale + camera.top };
  const x = clamp(near.x, keep - width * camera.scale, window.width - keep);
  const y = clamp(near.y, keep - height * camera.scale, window.height - keep);
  return moved(camera, x - near.x, y - near.y);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
