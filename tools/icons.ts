/** `npm run icons` draws the icons for a device's home screen from `assets/icon.svg`, on paper. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { launchBrowser } from "./browser";

/** `drawing` is how much of the width the drawing takes: a maskable icon may lose all outside its inner 80 %. */
const icons = [
  { file: "icon-192.png", size: 192, drawing: 0.8 },
  { file: "icon-512.png", size: 512, drawing: 0.8 },
  { file: "maskable-512.png", size: 512, drawing: 0.56 },
  { file: "apple-touch-icon.png", size: 180, drawing: 0.72 },
] as const;

const FOLDER = "public/icons";

export async function main(): Promise<number> {
  const drawing = readFileSync("assets/icon.svg").toString("base64");
  const browser = await launchBrowser({ webgl: false });
  const page = await browser.newPage();
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, size, drawing: share } of icons) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#f4ecdc">
       <img style="width:${share * 100}%" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
    writeFileSync(`${FOLDER}/${file}`, await page.screenshot());
  }
  await browser.close();
  return 0;
}
