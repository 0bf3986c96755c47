/** The credits and sources, in a chunk of their own: fetched when somebody asks. */
import type { ComponentChildren } from "preact";
import credits from "../../assets/credits.json";
import { version } from "../../package.json";
import site from "../../site.json";
import sources from "../../story/sources.json";
import { AboutView, type About } from "../page";
import type { Core } from "./core";

const notes = import.meta.glob<{ readonly title: string; readonly drawnFrom: string }>(
  "../../assets/scenes/*.json",
  { eager: true, import: "default" },
);

const about: Omit<About, "edition" | "kept"> = {
  sources,
  credits,
  corrections: site.corrections,
  pictures: Object.values(notes).map(({ title, drawnFrom }) => ({ title, drawnFrom })),
};

export const content = ({ book }: Core): ComponentChildren => (
  <AboutView
    about={{
      ...about,
      edition: `Edition ${version}, story ${book.version.slice(0, 8)}.`,
      // A page that a service worker answers for has everything beside it.
      kept: Boolean(navigator.serviceWorker?.controller),
    }}
  />
);
