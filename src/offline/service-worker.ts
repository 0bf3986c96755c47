/**
 * Keeps the whole game on the reader's device, so that after one visit it is there without a network.
 * An edition is fetched whole before anything of it is used, and takes over only when a page asks it
 * to (`SKIP_WAITING`), or when no page of the former edition is open any more.
 */
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { keepFormer, formerFile } from "./former-edition";

declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this edition; the build writes the list here. */
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

const edition = new PrecacheController();
edition.addToCacheList([...self.__WB_MANIFEST]);

self.addEventListener("install", (event) => {
  void edition.install(event);
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver(event));
});

async function takeOver(event: ExtendableEvent): Promise<void> {
  await keepFormer(edition);
  await edition.activate(event);
  // The page of a first visit is served from here as well, should its network go.
  await self.clients.claim();
}

self.addEventListener("message", ({ data }) => {
  if ((data as { readonly type?: unknown } | null)?.type === "SKIP_WAITING") void self.skipWaiting();
});

const home = new URL(self.registration.scope).pathname;

registerRoute(new PrecacheRoute(edition));
// The game's own page, whatever stands behind its address; other pages of the folder are not ours.
registerRoute(
  new NavigationRoute(edition.createHandlerBoundToURL("index.html"), {
    allowlist: [
      new RegExp(`^${home.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(index\\.html)?(\\?|$)`),
    ],
  }),
);
registerRoute(({ url }) => url.pathname.startsWith(`${home}assets/`), formerFile);
