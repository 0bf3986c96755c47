/** The credits and sources, in a chunk of their own: fetched when somebody asks. */
import credits from "../../assets/credits.json";
import site from "../../site.json";
import sources from "../../story/sources.json";
import type { About } from "../page";

const notes = import.meta.glob<{ readonly title: string; readonly drawnFrom: string }>(
  "../../assets/scenes/*.json",
  { eager: true, import: "default" },
);

export const about: About = {
  sources,
  credits,
  corrections: site.corrections,
  pictures: Object.values(notes).map(({ title, drawnFrom }) => ({ title, drawnFrom })),
};
