/**
 * `npm run draw [scene ...]` writes assets/scenes/NAME.svg from tools/draw/scenes/NAME.ts:
 * all scenes, or those named.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { runnerImport } from "vite";
import { press } from "./press";

const HERE = "tools/draw/scenes";

export async function main(names: readonly string[]): Promise<number> {
  const all = readdirSync(HERE)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3));
  for (const name of names.length > 0 ? names : all) {
    const drawing = await runnerImport<{ draw: () => string }>(resolve(HERE, `${name}.ts`), {
      configFile: false,
      logLevel: "error",
    });
    const svg = press(drawing.module.draw());
    writeFileSync(`assets/scenes/${name}.svg`, svg);
    process.stdout.write(
      `${name.padEnd(24)} ${kilobytes(svg.length)} kB, ${kilobytes(brotliCompressSync(svg).length)} kB brotli\n`,
    );
  }
  return 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
