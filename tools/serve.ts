/** `npm run preview` serves the built game, as any static host would. `PORT` chooses the port. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/** Serves `folder` on `port`; 0 takes any free one. Rejects when the port is taken. */
export async function serve(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { etag: true, gzip: false });
  const server: Server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

export async function main(): Promise<number> {
  const wanted = Number(process.env["PORT"] ?? 4173);
  const served = await serve("dist", wanted).catch(() => serve("dist", 0));
  process.stdout.write(`Crazy Ideas is served at ${served.address} (stop it with Ctrl+C)\n`);
  await new Promise(() => undefined);
  return 0;
}
