/** The two plates of a card: how much ink each asks for at each pixel. Pure. */

export interface Plates {
  readonly width: number;
  readonly height: number;
  /** 0 bare to 255 solid, row by row. */
  readonly record: Uint8Array;
  readonly vermilion: Uint8Array;
}

/** Pixels as a canvas gives them: red, green, blue and alpha, 0 to 255. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

export function barePlates(width: number, height: number): Plates {
  return {
    width,
    height,
    record: new Uint8Array(width * height),
    vermilion: new Uint8Array(width * height),
  };
}

/** Reds are a little stronger on the plate than in the drawing. */
const STRENGTH = 1.12;

/** Lays a drawing upon both plates: its greys are record ink, what is red in its colours is vermilion. */
export function layDrawing(
  { width, record, vermilion }: Plates,
  drawing: Pixels,
  x: number,
  y: number,
): void {
  const { data } = drawing;
  for (let from = 0; from < drawing.width * drawing.height; from++) {
    const to = place(from, drawing.width, width, y * width + x);
    const [r, g, b] = [data[from * 4] ?? 255, data[from * 4 + 1] ?? 255, data[from * 4 + 2] ?? 255];
    record[to] = 255 - r;
    vermilion[to] = Math.min(255, Math.max(0, (r - (g + b) / 2) * STRENGTH));
  }
}

/** Adds black line work, as wide as the plates, to one of them: what is dark takes ink. */
export function layLines(plate: "record" | "vermilion", plates: Plates, lines: Pixels, y: number): void {
  const density = plates[plate];
  for (let from = 0, to = y * plates.width; from < lines.width * lines.height; from++, to++)
    density[to] = Math.max(density[to] ?? 0, 255 - (lines.data[from * 4] ?? 255));
}

/** Where the pixel `from` of something `narrow` pixels wide lies in something `wide`. */
function place(from: number, narrow: number, wide: number, start: number): number {
  return start + Math.floor(from / narrow) * wide + (from % narrow);
}
