/** What the page itself shows of each scene. How a scene is staged is fetched later: see `staging.ts`. */
import type { Plate } from "../page";

const looks = import.meta.glob<Pick<Plate, "alt" | "focus">>("../../assets/scenes/*.json", {
  eager: true,
  import: "default",
  query: "?plate",
});

/** The addresses of the drawings, by the path of each. */
export const drawings = import.meta.glob<string>("../../assets/scenes/*.svg", {
  eager: true,
  import: "default",
  query: "?url&no-inline",
});

/** The plate of a scene: its own if it is drawn, else the plain sheet's. */
export function plate(scene: string): Plate {
  const path = `../../assets/scenes/${scene}`;
  const [look, url] = [looks[`${path}.json`], drawings[`${path}.svg`]];
  if (look && url !== undefined) return { scene, url, ...look };
  return scene === PLAIN ? { scene, url: "", alt: "", focus: [800, 600] } : plate(PLAIN);
}

const PLAIN = "plain-sheet";
