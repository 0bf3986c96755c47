/** A static host as the web has them: brotli made in advance, and nothing said about caching. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Files by their path on the host, without a leading slash. */
export type Site = ReadonlyMap<string, Buffer>;

export interface Host {
  readonly address: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The files of `folder` under `prefix`. */
export function siteOf(folder: string, prefix: string): Site {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [
        `${prefix}/${path.slice(folder.length + 1).replaceAll("\\", "/")}`,
        readFileSync(path),
      ] as const;
    }),
  );
}

/** Serves the sites together on a free port. */
export async function host(...sites: readonly Site[]): Promise<Host> {
  const files = new Map(
    sites.flatMap((site) => [...site]).map(([path, bytes]) => [path, answerFor(path, bytes)] as const),
  );
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname).slice(1);
    const answer = files.get(path.endsWith("/") ? `${path}index.html` : path);
    if (!answer) return void response.writeHead(404).end("Not found");
    response.writeHead(200, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerFor(
  path: string,
  bytes: Buffer,
): { readonly headers: Readonly<Record<string, string | number>>; readonly body: Buffer } {
  const kind = extname(path);
  const pressed = kind !== ".woff2";
  const body = pressed ? brotliCompressSync(bytes) : bytes;
  return {
    headers: {
      "content-type": TYPES[kind] ?? "application/octet-stream",
      "content-length": body.length,
      ...(pressed ? { "content-encoding": "br" } : {}),
    },
    body,
  };
}
