/** A site on which the game lies in a folder, and where editions of it come out one after the other. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";
import type { Served } from "../../tools/serve";

export interface Site extends Served {
  /** Puts another edition in the place of the one that is there. */
  readonly publish: (folder: string) => void;
  /** Whether the site answers at all. */
  up: boolean;
}

/** Where the game lies on the site. */
export const FOLDER = "class/the-game/";

export async function openSite(folder: string): Promise<Site> {
  let files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const inside = request.url?.startsWith(`/${FOLDER}`);
    if (!site.up) return void request.socket.destroy();
    request.url = inside ? request.url?.slice(FOLDER.length) : "/nowhere";
    files(request, response, () => {
      response.writeHead(404).end("Not found");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const site: Site = {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    up: true,
    publish: (next) => (files = sirv(next, { etag: true })),
    close: () => server.close(),
  };
  return site;
}

/**
 * The built game as a later build of it might be: every script has another name, the former ones are
 * gone, and the page says that it is the second edition.
 */
export function secondEdition(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  cpSync(built, folder, { recursive: true });
  const scripts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js"));
  const renamed = (text: string): string =>
    scripts.reduce((all, name) => all.replaceAll(name, laterName(name)), text);
  for (const name of scripts) {
    const text = readFileSync(join(folder, "assets", name), "utf8");
    cpSync(join(folder, "assets", name), join(folder, "assets", laterName(name)));
    writeFileSync(join(folder, "assets", laterName(name)), renamed(text));
  }
  rewrite(join(folder, "index.html"), (html) =>
    renamed(html).replace("<html", '<html data-edition="second"'),
  );
  rewrite(join(folder, "service-worker.js"), (text) =>
    renamed(text).replaceAll(/"revision":"[0-9a-f]{32}"/g, `"revision":"${"2".repeat(32)}"`),
  );
  for (const name of scripts) rmSync(join(folder, "assets", name));
  return folder;
}

function laterName(name: string): string {
  return name.replace(/\.js$/, "-second.js");
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
