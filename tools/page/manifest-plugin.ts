/** `lecture-hall.json?staged` is a scene's manifest without what only the credits tell: the game begins sooner. */
import type { Plugin } from "vite";

export function manifestPlugin(): Plugin {
  return {
    name: "crazy-ideas:manifest",
    enforce: "pre",
    transform: {
      filter: { id: /\/assets\/scenes\/[\w-]+\.json\?staged$/ },
      handler(manifest) {
        const { drawnFrom: _, ...staged } = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
        return { code: `export default ${JSON.stringify(staged)};`, map: null, moduleType: "js" };
      },
    },
  };
}
