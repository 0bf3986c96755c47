// Runs a tool written in TypeScript on Node 20: `node tools/run.mjs tools/size/main.ts [arguments]`.
// Vite's own module runner does the work, so no further dependency is needed.
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
process.exitCode = (await module.main(args)) ?? 0;
