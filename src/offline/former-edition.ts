/**
 * A page that is still open when a new edition takes over goes on with the files of its own: those that
 * the new edition does not have any more stay here until the next one comes.
 */
import type { PrecacheController } from "workbox-precaching";
import type { RouteHandlerCallback } from "workbox-core/types";

const FORMER = "former-edition";

/** Moves the files that only the former edition has to their own place. Comes before `edition.activate`, which deletes them. */
export async function keepFormer(edition: PrecacheController): Promise<void> {
  const [kept, former] = await Promise.all([caches.open(edition.strategy.cacheName), emptied(FORMER)]);
  const current = new Set(edition.getURLsToCacheKeys().values());
  const leaving = (await kept.keys()).filter(({ url }) => !current.has(url) && isNamedByContent(url));
  await Promise.all(
    leaving.map(async (request) => {
      const file = await kept.match(request);
      if (file) await former.put(request, file);
    }),
  );
}

/** A file of an edition that this one does not know: from its place, or else from the network. */
export const formerFile: RouteHandlerCallback = async ({ request }) => {
  const former = await caches.open(FORMER);
  return (await former.match(request)) ?? fetch(request);
};

async function emptied(name: string): Promise<Cache> {
  await caches.delete(name);
  return caches.open(name);
}

/** The page itself and such are kept under one name in every edition, with their revision behind it. */
function isNamedByContent(url: string): boolean {
  return new URL(url).search === "";
}
