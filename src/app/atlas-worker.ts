/** Works out pivots beside the page, so that the page never waits. A message is a list of choices. */
import { think } from "./atlas-thinking";

self.addEventListener("message", ({ data }: MessageEvent<readonly string[]>) => {
  self.postMessage(think(data), {});
});
