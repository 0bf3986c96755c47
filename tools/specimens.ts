/**
 * Serves the stage's specimen page (src/stage/specimen.html), which shows any one pose through the
 * real stage: for contact sheets and for the tests of pictures.
 */
import { createServer } from "vite";

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
