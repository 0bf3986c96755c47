/** The sheets over the page. What stands on each is fetched when somebody opens it. */
import type { ComponentChildren } from "preact";
import type { Panel, Send } from "../page";
import type { Core } from "./core";

export interface PanelModule {
  /** What stands on the sheet, asked for each time that the page is shown. May throw: then the sheet does not open. */
  content(core: Core, send: Send): ComponentChildren;
}

export interface PanelEntry {
  readonly title: string;
  /** It takes the whole window. */
  readonly wide?: true;
  readonly load: () => Promise<PanelModule>;
}

export const panels: Readonly<Record<Panel, PanelEntry>> = {
  transcript: { title: "This history so far", load: () => import("./transcript") },
  settings: { title: "Settings", load: () => import("./settings-panel") },
  about: { title: "Credits, sources, corrections", load: () => import("./about") },
  proof: { title: "Every history, proved", load: () => import("./proof") },
  lesson: { title: "The file so far", load: () => import("./lesson") },
  atlas: { title: "The map of histories", wide: true, load: () => import("./atlas") },
  compare: { title: "Two histories side by side", wide: true, load: () => import("./compare") },
  source: { title: "What this line rests on", load: () => import("./source") },
  considered: { title: "Considered at the time?", load: () => import("./considered") },
  known: { title: "What is known on this day", load: () => import("./known") },
  glossary: { title: "Glossary", load: () => import("./glossary") },
  card: { title: "A card of this history", load: () => import("./card") },
  debrief: { title: "The debrief", wide: true, load: () => import("./debrief") },
  shelf: { title: "Your histories", wide: true, load: () => import("./shelf/panel") },
  code: { title: "Histories by their code", load: () => import("./open-code") },
};
