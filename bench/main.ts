/**
 * `npm run bench -- load|turn|all [--json FILE] [--folder dist]`: the built game beside a bare page
 * that plays the same story, in one run of one browser. Only the ratios hold on another machine.
 */
import { existsSync, writeFileSync } from "node:fs";
import { launchBrowser } from "../tools/browser";
import { bareSite } from "./bare";
import { table } from "./figures";
import { host, siteOf } from "./host";
import { loadRows, measureLoad } from "./load";
import { measureTurns, turnRows } from "./turn";

const KINDS = ["load", "turn", "all"] as const;

export async function main(args: readonly string[]): Promise<number> {
  const kind = KINDS.find((each) => each === args[0]) ?? (args[0] === undefined ? "all" : null);
  const folder = option(args, "--folder") ?? "dist";
  if (!kind) return refuse(`usage: npm run bench -- ${KINDS.join("|")} [--json FILE] [--folder dist]`);
  if (!existsSync(`${folder}/index.html`)) return refuse(`${folder}/index.html is not there: run \`npm run build\` first`);

  const served = await host(siteOf(folder, "game"), bareSite(process.env["STORY"] || "story/main.ink", "bare"));
  const browser = await launchBrowser();
  try {
    const load = kind === "turn" ? null : await measureLoad(browser, served.address);
    if (load) process.stdout.write(`${table("First visit, slow line, median of five", "ms", loadRows(load))}\n\n`);
    const turn = kind === "load" ? null : await measureTurns(browser, served.address);
    if (turn) process.stdout.write(`${table("A choice, stage moving, of 100", "ms", turnRows(turn))}\n`);
    const file = option(args, "--json");
    if (file) writeFileSync(file, `${JSON.stringify({ date: new Date().toISOString(), browser: browser.version(), load, turn }, null, 2)}\n`);
  } finally {
    await browser.close();
    served.close();
  }
  return 0;
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}
