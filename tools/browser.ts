/**
 * A real Chromium for tests, benches and contact sheets: the one that CHROME_PATH names, else an
 * installed Chrome, else the one that comes with the npm package @sparticuz/chromium, which runs
 * on a bare Linux machine.
 */
import { existsSync } from "node:fs";
import packaged from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/opt/google/chrome/chrome",
  "/usr/bin/google-chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** WebGL in software, so that the same pictures come out with and without a graphics card. */
const SOFTWARE_GL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export interface LaunchOptions {
  /** False takes WebGL away altogether. */
  readonly webgl?: boolean;
  /** Further command-line switches. */
  readonly args?: readonly string[];
}

export async function launchBrowser({ webgl = true, args = [] }: LaunchOptions = {}): Promise<Browser> {
  const graphics = webgl ? SOFTWARE_GL : ["--disable-gpu", "--disable-3d-apis"];
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      ...graphics,
      ...args,
    ],
  });
}

async function browserPath(): Promise<string> {
  const named = process.env["CHROME_PATH"];
  if (named) return named;
  return INSTALLED.find((path) => existsSync(path)) ?? packaged.executablePath();
}
