/** What makes the built game stay on a device: the list of its files for the service worker, and its manifest. */
import type { PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { packStory } from "../story/pack";

const PAPER = "#f4ecdc";

/** The manifest bears the title of the story that is built. */
export function offlinePlugin(story: string): PluginOption {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "service-worker.ts",
    // `src/app/offline.ts` registers it, when the page is live and quiet.
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ["**/*.{html,js,css,svg,png,woff2}"],
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
    manifest: {
      ...named(story),
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: PAPER,
      theme_color: PAPER,
      categories: ["games", "education"],
      icons: [
        { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
        { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
        { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
  });
}

function named(story: string): {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
} {
  const { book } = packStory(story);
  return { name: book?.title ?? "", short_name: book?.title ?? "", description: book?.subtitle ?? "" };
}
