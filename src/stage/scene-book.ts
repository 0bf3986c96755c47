/** The scenes that can be staged, by name. */
import type { Staging } from "./manifest";

export interface SceneSheet extends Staging {
  readonly id: string;
  /** The address of the drawing; "" when there is none. */
  readonly url: string;
}

export type SceneBook = ReadonlyMap<string, SceneSheet>;

/** The picture for a scene that has none: a grey file on bare paper. */
export const PLAIN_SHEET = "plain-sheet";

const bareTable: SceneSheet = {
  id: PLAIN_SHEET,
  focus: [800, 640],
  weather: "none",
  weatherArea: null,
  lights: [],
  camera: "still",
  enters: [],
  score: null,
  url: "",
};

/**
 * Binds stagings and drawings, both keyed by file path as `import.meta.glob` gives them, into one book
 * keyed by scene. A scene whose picture is only planned is not in it.
 */
export function sceneBook(
  stagings: Readonly<Record<string, Staging>>,
  drawings: Readonly<Record<string, string>>,
): SceneBook {
  const urls = new Map(Object.entries(drawings).map(([path, url]) => [sceneId(path), url]));
  const sheets = Object.entries(stagings).flatMap(([path, staging]) => {
    const id = sceneId(path);
    const url = urls.get(id);
    return url === undefined ? [] : [{ ...staging, id, url }];
  });
  return new Map(sheets.map((sheet) => [sheet.id, sheet]));
}

/** The sheet that a scene is shown with: its own if it is drawn, else the plain one. */
export function sheetFor(book: SceneBook, scene: string): SceneSheet {
  return book.get(scene) ?? book.get(PLAIN_SHEET) ?? bareTable;
}

function sceneId(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.\w+$/, "");
}
