/**
 * A scene's manifest in the two parts that the game asks for: `lecture-hall.json?plate` is what the page
 * shows at once, `?staged` how the stage plays it. A malformed manifest fails the build. What only the
 * credits tell is in neither: the game begins sooner.
 */
import type { Plugin } from "vite";
import { readManifest, type Manifest } from "../../src/stage/manifest";

const parts: Readonly<Record<string, (manifest: Manifest) => object>> = {
  plate: ({ alt, staging: { focus } }) => ({ alt, focus }),
  staged: ({ staging }) => staging,
};

export function manifestPlugin(): Plugin {
  return {
    name: "crazy-ideas:manifest",
    enforce: "pre",
    transform: {
      filter: { id: /\/assets\/scenes\/[\w-]+\.json\?(?:plate|staged)$/ },
      handler(text, id) {
        const [path = "", query = ""] = id.split("?");
        const part = parts[query]?.(readManifest(path, JSON.parse(text)));
        return { code: `export default ${JSON.stringify(part)};`, map: null, moduleType: "js" };
      },
    },
  };
}
