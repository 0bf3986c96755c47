/**
 * The pages beside the game, which are read without any script: for teachers, of the evidence, and
 * the glossary. They stand in the HTML whole, made from the dossier and from docs/.
 */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";

const sheets = ["teach", "evidence", "glossary"] as const;

/** The HTML files of a build: the game, and, where a dossier lies beside the story, its sheets. */
export function entries(story: string): readonly string[] {
  const dossier = existsSync(join(dirname(story), "facts.json"));
  return ["index.html", ...(dossier ? sheets.map((sheet) => `${sheet}/index.html`) : [])];
}

export function sheetsPlugin(story: string): Plugin {
  return {
    name: "crazy-ideas:sheets",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const [place = "", sheet = ""] = /<!--sheet:(\w+)-->/.exec(html) ?? [];
        if (place === "") return html;
        const { module } = await runnerImport<typeof import("./sheets/render")>(
          resolve("tools/page/sheets/render.tsx"),
          {
            configFile: false,
            logLevel: "error",
            oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
          },
        );
        const rendered = await module.renderSheet(sheet, story);
        return html.replace(place, () => rendered);
      },
    },
  };
}

/** Stands after what writes the manifest's address, which it does as if every page lay beside it. */
export function sheetsFolderPlugin(): Plugin {
  return {
    name: "crazy-ideas:sheets-folder",
    enforce: "post",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        const inFolder = sheets.some((sheet) => path.endsWith(`/${sheet}/index.html`));
        return inFolder ? html.replace('href="./manifest', 'href="../manifest') : html;
      },
    },
  };
}
