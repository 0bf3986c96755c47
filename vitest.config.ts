import { defineConfig } from "vitest/config";

/** `unit` is quick and needs no browser; `browser` plays the built game in Chromium; `soak` takes its time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "tools/**/*.test.ts", "tests/*.test.ts"],
          // What takes a second alone takes many beside other work.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine may be late once; a fault is there the second time as well.
          retry: 1,
          // What the page does a moment later may be several seconds later on a machine that is busy.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
      { test: { name: "soak", include: ["tests/soak/**/*.test.ts"], testTimeout: 3_600_000 } },
    ],
  },
});
