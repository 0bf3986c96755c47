import { defineConfig } from "vite";
import { manifestPlugin } from "./tools/page/manifest-plugin";
import { offlinePlugin } from "./tools/page/offline-plugin";
import { firstPaintPlugin, openingPlugin } from "./tools/page/opening-plugin";
import { entries, sheetsFolderPlugin, sheetsPlugin } from "./tools/page/sheets-plugin";
import { storyPlugin } from "./tools/story/plugin";

/** Any Ink file plays in place of ours: `STORY=path/to/other.ink npm run dev`. */
const story = process.env["STORY"] || "story/main.ink";

export default defineConfig(({ command }) => ({
  // Relative addresses: the built game works from any folder of any site.
  base: "./",
  plugins: [
    storyPlugin(story),
    manifestPlugin(),
    openingPlugin(story),
    sheetsPlugin(story),
    firstPaintPlugin(),
    command === "build" && offlinePlugin(story),
    sheetsFolderPlugin(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    // A drawing is fetched when its scene is near, never carried inside a script.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies, { hostType }) => (hostType === "html" ? [] : dependencies),
    },
    rolldownOptions: {
      // `main.ts` is named too, so that all that it needs at once counts as needed at the beginning.
      input: [...entries(story), "src/app/main.ts"],
      output: {
        codeSplitting: {
          groups: [
            { name: "story", test: /virtual:story/ },
            { name: "ink", test: /node_modules[\\/]inkjs/ },
            { name: "phaser", test: /node_modules[\\/]phaser/ },
            // `boot.ts` asks with it for all the rest, and says so when that does not come.
            { name: "fetch", test: /vite[\\/]preload-helper/ },
            // Together it is one request, and compresses better than in the pieces that sheets and stage share.
            {
              name: "game",
              tags: ["$initial"],
              test: /[\\/](?:src|scenes|preact)[\\/](?!.*(?:boot\.ts|lesson-links\.ts|\.css)$)/,
            },
          ],
        },
      },
    },
  },
}));
