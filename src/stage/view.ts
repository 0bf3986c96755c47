/** From the drawings' units to the pixels of a box: cover-cropped about the focus. */

/** The size of every drawing, in its own units. */
export const SHEET = { width: 1600, height: 1200 } as const;

/** How far a drawing reaches beyond its sheet on each side, in units. */
export const BLEED = 80;

export interface View {
  /** The box, in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a unit. */
  readonly scale: number;
  /** The units at the left and top edges of the box. */
  readonly left: number;
  readonly top: number;
}

/** A closer look at the sheet: what lies in the middle, in units, and how many times larger it is seen. */
export interface Shot {
  readonly x: number;
  readonly y: number;
  /** 1 sees all that the view does. */
  readonly zoom: number;
}

/** Where the camera has gone from its place of rest. */
export interface CameraOffset {
  /** How far planes at depth 1 are shifted, in units; planes further off follow less. */
  readonly x: number;
  readonly y: number;
  /** How much planes at depth 1 have grown: 0 not at all, 0.05 by a twentieth. */
  readonly push: number;
  /** How closely it looks; null when it sees the whole view. */
  readonly shot: Shot | null;
}

export const atRest: CameraOffset = { x: 0, y: 0, push: 0, shot: null };

/** The view that fills a box of `width` x `height` device pixels and keeps `focus` near its middle. */
export function view(width: number, height: number, focus: readonly [number, number]): View {
  const scale = Math.max(width / SHEET.width, height / SHEET.height);
  return {
    width,
    height,
    scale,
    left: within(focus[0] - width / scale / 2, SHEET.width - width / scale),
    top: within(focus[1] - height / scale / 2, SHEET.height - height / scale),
  };
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Device pixels in a unit, at this depth. */
  readonly scale: number;
}

/** Where the point (x, y) of a plane lies in the box, in device pixels; `depth` is 0 far to 1 near. */
export function spot(seen: View, offset: CameraOffset, depth: number): (x: number, y: number) => Spot {
  const { shot, push } = offset;
  const closer = shot ? 1 + (shot.zoom - 1) * (0.88 + 0.3 * depth) : 1;
  const grow = (1 + push * (0.25 + 0.75 * depth)) * closer;
  const follow = 0.12 + 0.88 * depth;
  const middleX = middle(seen.left, seen.width / seen.scale, shot ? [shot.x, shot.zoom] : null);
  const middleY = middle(seen.top, seen.height / seen.scale, shot ? [shot.y, shot.zoom] : null);
  const scale = seen.scale * grow;
  return (x, y) => ({
    x: (x + offset.x * follow - middleX) * scale + seen.width / 2,
    y: (y + offset.y * follow - middleY) * scale + seen.height / 2,
    scale,
  });
}

/** The unit in the middle of the box, along one axis: the one looked at, as far as the view's edges allow. */
function middle(from: number, length: number, look: readonly [at: number, zoom: number] | null): number {
  if (!look) return from + length / 2;
  const [at, zoom] = look;
  const half = length / zoom / 2;
  return Math.min(from + length - half, Math.max(from + half, at));
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, most), Math.max(0, value));
}
