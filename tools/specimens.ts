/**
 * Serves the stage's specimen page (src/stage/specimen.html), which shows any one pose through the
 * real stage: for contact sheets and for the tests of pictures.
 */
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { manifestPlugin } from "./page/manifest-plugin";

export interface Specimens {
  /** The page's address for these questions, e.g. `{ scene: "map", d: 0.5, w: 960, h: 900 }`. */
  address(questions: Readonly<Record<string, string | number>>): string;
  close(): Promise<void>;
}

/** Starts on a free port. The game's own configuration is not needed: a specimen has no story. */
export async function serveSpecimens(): Promise<Specimens> {
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    plugins: [manifestPlugin()],
    cacheDir: "node_modules/.cache/specimens",
    server: { hmr: false, watch: null },
    // Found now or found when the page asks for it, and then the page would be loaded twice.
    optimizeDeps: { noDiscovery: true, include: ["phaser"] },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? "http://localhost:5173/";
  return {
    address: (questions) => {
      const query = Object.entries(questions).map(([key, value]) => [key, String(value)]);
      return `${base}src/stage/specimen.html?${new URLSearchParams(query).toString()}`;
    },
    close: () => server.close(),
  };
}

/** What the page offers to whoever drives it; src/stage/specimen.ts has more. */
interface Driven {
  readonly specimen: {
    readonly scenes: readonly string[];
    settle(scene: string, divergence: number, cues: string): Promise<void>;
  };
}

/** The scenes in the page's book that are drawn. */
export function drawnScenes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Driven).specimen.scenes);
}

/** Shows a scene on the page's stage and waits until it stands; `cues` is a list of cues as JSON. */
export function settle(page: Page, scene: string, divergence: number, cues = "[]"): Promise<void> {
  return page.evaluate(
    (asked) => (globalThis as unknown as Driven).specimen.settle(asked.scene, asked.divergence, asked.cues),
    { scene, divergence, cues },
  );
}
