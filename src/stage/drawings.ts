/** The drawings that were fetched, taken apart and kept: a few kilobytes each. */
import { createFetched, fetchDrawing } from "./fetched";
import { cut, type Box, type DrawnLayer } from "./layers";
import { inkBox, raster, type Raster } from "./raster";
import type { SceneBook } from "./scene-book";
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
  const fetched = createFetched(book, (url) => takenApart(signal, url));
  return {
    prefetch: fetched.ahead,
    async rasters(scene, seen) {
      const layers = await fetched.of(scene);
      const drawn = await Promise.all(layers.map(({ layer, ink }) => raster(signal, layer, ink, seen)));
      return drawn.filter((each) => each !== null);
    },
  };
}

async function takenApart(signal: AbortSignal, url: string): Promise<readonly Drawing[]> {
  const layers = cut(await fetchDrawing(url, signal));
  if (!layers.ok) throw new Error(`${url}: not a drawing in layers`);
  return Promise.all(layers.value.map(async (layer) => ({ layer, ink: await inkBox(signal, layer) })));
}
