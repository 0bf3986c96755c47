/**
 * `npm run bench -- atlas [--seconds 10]` measures the proof, without a browser: see bench/atlas/main.ts.
 * `npm run bench -- stage` measures the picture's scripts through its specimen page: see stage.ts.
 * `npm run bench -- load|turn|map|all [--json FILE] [--folder dist] [--choices 100]`: the built game beside a bare page
 * that plays the same story, in one run of one browser. Only the ratios hold on another machine.
 */
import { existsSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser, type LaunchOptions } from "../tools/browser";
import { main as atlas } from "./atlas/main";
import { bareSite } from "./bare";
import { table } from "./figures";
import { host, siteOf } from "./host";
import { loadRows, measureLoad } from "./load";
import { mapRows, measureMap } from "./map";
import { measureStage, stageTable } from "./stage";
import { CHOICES, measureTurns, turnRows } from "./turn";

const KINDS = ["load", "turn", "map", "all"] as const;

export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "atlas") return atlas(args.slice(1));
  if (args[0] === "stage") return stage();
  const kind = KINDS.find((each) => each === args[0]) ?? (args[0] === undefined ? "all" : null);
  const choices = Number(option(args, "--choices") ?? CHOICES);
  const folder = option(args, "--folder") ?? "dist";
  if (!kind)
    return refuse(
      `usage: npm run bench -- atlas|stage|${KINDS.join("|")} [--json FILE] [--folder dist] [--choices ${CHOICES}]`,
    );
  if (!existsSync(`${folder}/index.html`))
    return refuse(`${folder}/index.html is not there: run \`npm run build\` first`);

  const served = await host(
    siteOf(folder, "game"),
    bareSite(process.env["STORY"] || "story/main.ink", "bare"),
  );
  try {
    // A first visit needs no WebGL; without it the page is painted as on any machine that has no graphics card.
    const load =
      kind === "turn" || kind === "map"
        ? null
        : await within({ webgl: false }, (browser) => measureLoad(browser, served.address));
    if (load)
      process.stdout.write(`${table("First visit, slow line, median of five", "ms", loadRows(load))}\n\n`);
    const turn =
      kind === "load" || kind === "map"
        ? null
        : await within({ webgl: true }, (browser) => measureTurns(browser, served.address, choices));
    if (turn)
      process.stdout.write(`${table(`A choice, stage moving, of ${choices}`, "ms", turnRows(turn))}\n`);
    const map =
      kind === "map" || kind === "all"
        ? await within({ webgl: false }, (browser) => measureMap(browser, served.address))
        : null;
    if (map) process.stdout.write(`${table("The map, everything told", "ms", mapRows(map))}\n`);
    const file = option(args, "--json");
    if (file)
      writeFileSync(
        file,
        `${JSON.stringify({ date: new Date().toISOString(), load, turn, map }, null, 2)}\n`,
      );
  } finally {
    served.close();
  }
  return 0;
}

async function stage(): Promise<number> {
  process.stdout.write(`${stageTable(await within({ webgl: true }, measureStage))}\n`);
  return 0;
}

async function within<Figures>(
  options: LaunchOptions,
  measure: (browser: Browser) => Promise<Figures>,
): Promise<Figures> {
  const browser = await launchBrowser(options);
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}
