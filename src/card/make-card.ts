/** Makes a card on the reader's own device: draws the plates on a canvas, prints them, and gives the file. */
import { failed, ok, type Result } from "../kit";
import { croppedDrawing, type CardScene } from "./drawing";
import { fontOf } from "./fit";
import { layout, type CardWords, type Layout, type Shape } from "./layout";
import { barePlates, layDrawing, layLines, type Plates } from "./plates";
import { canReadBack } from "./read-back";
import { plans, type Box } from "./shapes";
import { breath, inSlices } from "./steady";
import { printer } from "./two-ink-print";
import { drawLines, withRoughEdge } from "./type";

export interface CardSheet {
  readonly scene: CardScene;
  readonly words: CardWords;
  /** How far the history has left the record, 0 to 1. */
  readonly divergence: number;
}

/** The drawing could not be had; or the browser does not let the page read what it draws. */
export type CardProblem = "no-picture" | "no-canvas";

/** A PNG. Rejects only when aborted, or by a bug. */
export async function makeCard(
  signal: AbortSignal,
  sheet: CardSheet,
  shape: Shape,
): Promise<Result<Blob, CardProblem>> {
  const canvas = document.createElement("canvas");
  // Kept in memory: the card's pixels are read as often as they are drawn.
  const context = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
  if (!context || !canReadBack(context)) return failed("no-canvas");
  await facesFor(sheet.words, shape);
  signal.throwIfAborted();
  const set = layout(shape, sheet.words, sheet.divergence, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
  canvas.width = set.width;
  canvas.height = set.height;
  const drawing = await croppedDrawing(signal, sheet.scene, set.picture).catch(() => null);
  signal.throwIfAborted();
  if (!drawing) return failed("no-picture");
  const plates = barePlates(set.width, set.height);
  await drawPicture(signal, context, { plates, set, drawing });
  await drawType(signal, context, { plates, set });
  const print = printer(plates, {
    divergence: sheet.divergence,
    seed: seedOf(`${sheet.words.title} ${sheet.words.code}`),
    screened: set.picture,
  });
  await breath();
  await inSlices(signal, { count: set.height, atOnce: 8 }, (from, to) =>
    context.putImageData(new ImageData(print(from, to), set.width), 0, from),
  );
  const blob = await new Promise<Blob | null>((give) => {
    canvas.toBlob(give, "image/png");
  });
  signal.throwIfAborted();
  return blob ? ok(blob) : failed("no-canvas");
}

interface Work {
  readonly plates: Plates;
  readonly set: Layout;
}

/** The faces that the card is set in. One that cannot be had has its stand-in, which is measured all the same. */
async function facesFor({ title, line, code, imprint, address }: CardWords, shape: Shape): Promise<void> {
  const plan = plans[shape];
  const wanted = [
    [fontOf(plan.title, 20), title],
    [fontOf(plan.line, 20), line],
    [fontOf(plan.code, 20), `${code ?? ""}${imprint}${address ?? ""}`],
  ] as const;
  await Promise.allSettled(wanted.map(([font, text]) => document.fonts.load(font, text)));
}

/** A few rows at a time: a drawing can be slow to paint. */
function drawPicture(
  signal: AbortSignal,
  context: CanvasRenderingContext2D,
  { plates, set, drawing }: Work & { readonly drawing: HTMLImageElement },
): Promise<void> {
  const { x, y, width, height } = set.picture;
  return inSlices(signal, { count: height, atOnce: 32 }, (from, to) => {
    const strip = { x, y: y + from, width, height: to - from };
    within(context, strip, () =>
      withRoughEdge(context, set.picture, () => context.drawImage(drawing, x, y, width, height)),
    );
    const pixels = context.getImageData(strip.x, strip.y, strip.width, strip.height);
    layDrawing(plates, pixels, strip.x, strip.y);
  });
}

async function drawType(
  signal: AbortSignal,
  context: CanvasRenderingContext2D,
  { plates, set }: Work,
): Promise<void> {
  const lay = (plate: "record" | "vermilion") => (from: number, to: number) => {
    within(context, { x: 0, y: from, width: set.width, height: to - from }, () =>
      drawLines(context, set, plate),
    );
    layLines(plate, plates, context.getImageData(0, from, set.width, to - from), from);
  };
  await inSlices(signal, { count: set.height, atOnce: 64 }, lay("record"));
  await inSlices(signal, { count: set.height, atOnce: 64 }, lay("vermilion"));
}

/** Draws on a part of the canvas, which is white before. */
function within(context: CanvasRenderingContext2D, { x, y, width, height }: Box, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = "#fff";
  context.fillRect(x, y, width, height);
  draw();
  context.restore();
}

/** Another history, another sheet of paper. */
function seedOf(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);
}
