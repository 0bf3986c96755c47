/** `node tools/run.mjs tools/draw/cities.ts` writes where the map's cities are, for the stage to draw flights between. */
import { writeFileSync } from "node:fs";
import { cities } from "./scenes/map";

export function main(): number {
  writeFileSync("assets/map-cities.json", `${JSON.stringify(cities(), null, 2)}\n`);
  return 0;
}
