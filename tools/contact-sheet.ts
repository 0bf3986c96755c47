/**
 * `npm run contact-sheet [scene ...]`: every scene (or those named) through the real stage, on the
 * record, half way and far from it, as a wide and as a narrow reader sees it, side by side in
 * dist-contact/index.html and dist-contact/contact-sheet.png.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { drawnScenes, serveSpecimens, settle, type Specimens } from "./specimens";

const OUT = "dist-contact";
const DIVERGENCES = [0, 0.5, 1] as const;
const BOXES = [
  { name: "wide", width: 960, height: 900, shown: 288 },
  { name: "narrow", width: 390, height: 320, shown: 168 },
] as const;

type Box = (typeof BOXES)[number];

export async function main(named: readonly string[]): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const specimens = await serveSpecimens();
  const browser = await launchBrowser();
  try {
    let scenes: readonly string[] = [];
    for (const box of BOXES) scenes = await shoot(await open(browser, specimens, box), box, named);
    writeFileSync(`${OUT}/index.html`, sheet(scenes));
    await print(browser, scenes.length);
    process.stdout.write(`${scenes.length} scenes: ${OUT}/index.html, ${OUT}/contact-sheet.png\n`);
  } finally {
    await browser.close();
    await specimens.close();
  }
  return 0;
}

async function open(browser: Browser, specimens: Specimens, { width, height }: Box): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(specimens.address({ w: width, h: height, motion: "still" }));
  await page.waitForSelector("html[data-settled]", { state: "attached" });
  return page;
}

async function shoot(page: Page, { name }: Box, named: readonly string[]): Promise<readonly string[]> {
  const drawn = await drawnScenes(page);
  const scenes = named.length > 0 ? drawn.filter((scene) => named.includes(scene)) : drawn;
  for (const scene of scenes) {
    for (const divergence of DIVERGENCES) {
      await settle(page, scene, divergence);
      await page.screenshot({ path: `${OUT}/${scene}-${name}-${divergence}.png` });
    }
    process.stdout.write(`${name.padEnd(7)} ${scene}\n`);
  }
  await page.close();
  return scenes;
}

function sheet(scenes: readonly string[]): string {
  const row = (scene: string): string =>
    `<h2>${scene}</h2><p>${BOXES.map((box) => pictures(scene, box)).join("")}</p>`;
  const style =
    "body{margin:24px;background:#f4ecdc;font:15px Georgia,serif;width:1420px}h2{margin:18px 0 4px;font-weight:400}p{margin:0;display:flex;gap:8px;align-items:flex-start}";
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${scenes.map(row).join("")}</html>\n`;
}

function pictures(scene: string, { name, shown }: Box): string {
  return DIVERGENCES.map(
    (far) =>
      `<img src="${scene}-${name}-${far}.png" width="${shown}" alt="${scene}, ${name}, divergence ${far}">`,
  ).join("");
}

async function print(browser: Browser, rows: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1470, height: 60 + rows * 320 } });
  await page.goto(`file://${resolve(OUT, "index.html")}`);
  await page.screenshot({ path: `${OUT}/contact-sheet.png`, fullPage: true });
}
