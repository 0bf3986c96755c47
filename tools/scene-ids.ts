/** The scenes that are drawn: the names of the files in assets/scenes. */
import { readdirSync } from "node:fs";

export function sceneIds(): readonly string[] {
  return readdirSync("assets/scenes")
    .filter((file) => file.endsWith(".svg"))
    .map((file) => file.slice(0, -4))
    .toSorted();
}
