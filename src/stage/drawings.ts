/** The drawings that were fetched, taken apart and kept: a few kilobytes each. */
import { createAhead, onThriftyLine } from "./ahead";
import { sheetFor, type SceneBook } from "./scene-book";
import { cut, type Box, type DrawnLayer } from "./layers";
import { inkBox, raster, type Raster } from "./raster";
import type { View } from "./view";

interface Drawing {
  readonly layer: DrawnLayer;
  readonly ink: Box | null;
}

export interface Drawings {
  /** Fetches and takes apart a scene's drawing, if that costs little. Fails silently: it is only a favour. */
  prefetch(scene: string): void;
  /** The scene's layers as pixels for this view, back to front. Rejects when the drawing cannot be had. */
  rasters(scene: string, seen: View): Promise<readonly Raster[]>;
}

export function createDrawings(signal: AbortSignal, book: SceneBook): Drawings {
  const kept = new Map<string, Promise<readonly Drawing[]>>();
  const drawing = (scene: string): Promise<readonly Drawing[]> => {
    const sheet = sheetFor(book, scene);
    const known = kept.get(sheet.id);
    if (known) return known;
    const fetched = fetchDrawing(signal, sheet.url);
    kept.set(sheet.id, fetched);
    fetched.catch(() => kept.delete(sheet.id));
    return fetched;
  };
  const ahead = createAhead((scene) => drawing(scene).catch(() => undefined), onThriftyLine);
  return {
    prefetch: (scene) => ahead.ask(scene),
    async rasters(scene, seen) {
      const layers = await drawing(scene);
      const drawn = await Promise.all(layers.map(({ layer, ink }) => raster(signal, layer, ink, seen)));
      return drawn.filter((each) => each !== null);
    },
  };
}

async function fetchDrawing(signal: AbortSignal, url: string): Promise<readonly Drawing[]> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const layers = cut(await response.text());
  if (!layers.ok) throw new Error(`${url}: not a drawing in layers`);
  return Promise.all(layers.value.map(async (layer) => ({ layer, ink: await inkBox(signal, layer) })));
}
