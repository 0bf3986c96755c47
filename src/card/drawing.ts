/** A scene's drawing, cut to the shape of a box around its focus. */
import type { Box, Size } from "./shapes";

/** Where a drawing lies, and the point of it that stays in the picture; drawings are 1600 x 1200. */
export interface CardScene {
  readonly url: string;
  readonly focus: readonly [x: number, y: number];
}

const SHEET = { width: 1600, height: 1200 } as const;

/** The part of the sheet, in its own units, that fills a box of this shape and keeps the focus near its middle. */
export function crop({ width, height }: Size, focus: CardScene["focus"]): Box {
  const scale = Math.max(width / SHEET.width, height / SHEET.height);
  const [across, down] = [width / scale, height / scale];
  return {
    x: within(focus[0] - across / 2, SHEET.width - across),
    y: within(focus[1] - down / 2, SHEET.height - down),
    width: across,
    height: down,
  };
}

/** The drawing as an image of just that size. Rejects when it cannot be had. */
export async function croppedDrawing(
  signal: AbortSignal,
  { url, focus }: CardScene,
  size: Size,
): Promise<HTMLImageElement> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return decoded(framed(await response.text(), crop(size, focus), size));
}

/** The drawing's root shows just this part of it, so large. By its text: the whole need not be read twice. */
export function framed(drawing: string, { x, y, width, height }: Box, size: Size): string {
  return drawing.replace(/<svg\b[^>]*>/, (root) =>
    root
      .replaceAll(/\s(?:viewBox|width|height|preserveAspectRatio)="[^"]*"/g, "")
      .replace(
        "<svg",
        `<svg viewBox="${x} ${y} ${width} ${height}" width="${size.width}" height="${size.height}" preserveAspectRatio="none"`,
      ),
  );
}

async function decoded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  return image;
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, most), Math.max(0, value));
}
