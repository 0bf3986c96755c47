/** The credits and sources, in a chunk of their own: fetched when somebody asks. */
import type { ComponentChildren } from "preact";
import credits from "../../assets/credits.json";
import site from "../../site.json";
import sources from "../../story/sources.json";
import { AboutView, type About } from "../page";

const notes = import.meta.glob<{ readonly title: string; readonly drawnFrom: string }>(
  "../../assets/scenes/*.json",
  { eager: true, import: "default" },
);

const about: About = {
  sources,
  credits,
  corrections: site.corrections,
  pictures: Object.values(notes).map(({ title, drawnFrom }) => ({ title, drawnFrom })),
};

export const content = (): ComponentChildren => <AboutView about={about} />;
