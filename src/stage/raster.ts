/** Layers as pixels, no more of them than can be seen. */
import type { Box, DrawnLayer } from "./layers";
import { BLEED, SHEET, type View } from "./view";

export interface Raster {
  readonly id: string;
  readonly depth: number;
  /** The part of the sheet that the image shows; null when the layer shows nothing there. */
  readonly box: Box;
  readonly image: HTMLImageElement;
}

/** Finer than this the print's dots are finer than the drawing: more pixels would only cost memory. */
const MOST_PIXELS_PER_UNIT = 1.6;

/** One pixel of the small copy in which the edges of a layer's ink are looked for, in units. */
const SOUGHT_UNITS = 10;

/** A layer drawn for one view; null when it leaves no mark there. `ink` is where it leaves marks. */
export async function raster(
  signal: AbortSignal,
  layer: DrawnLayer,
  ink: Box | null,
  seen: View,
): Promise<Raster | null> {
  const scale = Math.min(seen.scale, MOST_PIXELS_PER_UNIT);
  const box = ink && snapped(overlap(ink, frame(seen)), seen, scale);
  if (!box) return null;
  const image = await picture(
    signal,
    layer.svg(box, Math.round(box.width * scale), Math.round(box.height * scale)),
  );
  return { id: layer.id, depth: layer.depth, box, image };
}

/** The smallest box that holds all of a layer's ink, with a little room; null for an empty layer. */
export async function inkBox(signal: AbortSignal, layer: DrawnLayer): Promise<Box | null> {
  const whole: Box = {
    x: -BLEED,
    y: -BLEED,
    width: SHEET.width + 2 * BLEED,
    height: SHEET.height + 2 * BLEED,
  };
  const width = whole.width / SOUGHT_UNITS;
  const height = whole.height / SOUGHT_UNITS;
  const image = await picture(signal, layer.svg(whole, width, height));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return whole;
  context.drawImage(image, 0, 0);
  const found = marked(context.getImageData(0, 0, width, height));
  if (!found) return null;
  return {
    x: whole.x + (found.x - 1) * SOUGHT_UNITS,
    y: whole.y + (found.y - 1) * SOUGHT_UNITS,
    width: (found.width + 2) * SOUGHT_UNITS,
    height: (found.height + 2) * SOUGHT_UNITS,
  };
}

/** An SVG document as an image, decoded. Rejects when aborted or when the document is not a picture. */
async function picture(signal: AbortSignal, svg: string): Promise<HTMLImageElement> {
  signal.throwIfAborted();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  signal.throwIfAborted();
  return image;
}

function marked({ data, width, height }: ImageData): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < width * height; at++) {
    if (data[at * 4 + 3] === 0) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** What can come into view: the box, and the bleed around it. */
function frame({ left, top, width, height, scale }: View): Box {
  return {
    x: left - BLEED,
    y: top - BLEED,
    width: width / scale + 2 * BLEED,
    height: height / scale + 2 * BLEED,
  };
}

function overlap(one: Box, other: Box): Box | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Moves the edges outward to whole pixels of the view, so that a camera at rest shows the image pixel for pixel. */
function snapped(box: Box | null, { left, top }: View, scale: number): Box | null {
  if (!box) return null;
  const x = Math.floor((box.x - left) * scale);
  const y = Math.floor((box.y - top) * scale);
  const right = Math.ceil((box.x + box.width - left) * scale);
  const bottom = Math.ceil((box.y + box.height - top) * scale);
  return {
    x: left + x / scale,
    y: top + y / scale,
    width: (right - x) / scale,
    height: (bottom - y) / scale,
  };
}
