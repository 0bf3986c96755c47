/** The drawings that the story can name, bound to their manifests, and the plate that the page shows of them. */
import type { Plate } from "../page";
import { sceneBook, sheetFor, type SceneBook } from "../stage";

export const scenes: SceneBook = sceneBook(
  import.meta.glob("../../assets/scenes/*.json", { eager: true, import: "default", query: "?staged" }),
  import.meta.glob<string>("../../assets/scenes/*.svg", {
    eager: true,
    import: "default",
    query: "?url&no-inline",
  }),
);

export function plate(scene: string): Plate {
  const { id, alt, url, focus } = sheetFor(scenes, scene);
  return { scene: id, alt, url, focus };
}
