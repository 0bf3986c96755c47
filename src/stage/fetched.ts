/** What was fetched for each scene, and is kept. */
import { createAhead, onThriftyLine } from "./ahead";
import { sheetFor, type SceneBook } from "./scene-book";

export interface Fetched<Thing> {
  /** Fetches once; what could not be had is fetched again when it is asked for again. */
  of(scene: string): Promise<Thing>;
  /** Fetches what may be asked for next, if that costs little. Fails silently: it is only a favour. */
  ahead(scene: string): void;
}

/** `make` fetches the thing, given the address of a scene's drawing. */
export function createFetched<Thing>(book: SceneBook, make: (url: string) => Promise<Thing>): Fetched<Thing> {
  const kept = new Map<string, Promise<Thing>>();
  const of = (scene: string): Promise<Thing> => {
    const { id, url } = sheetFor(book, scene);
    const known = kept.get(id);
    if (known) return known;
    const fetched = make(url);
    kept.set(id, fetched);
    fetched.catch(() => kept.delete(id));
    return fetched;
  };
  const ahead = createAhead((scene) => of(scene).catch(() => undefined), onThriftyLine);
  return { of, ahead: (scene) => ahead.ask(scene) };
}

/** The text of a drawing. Rejects when it cannot be had. */
export async function fetchDrawing(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
