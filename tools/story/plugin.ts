/**
 * `virtual:story` is the story's book, compiled by the build. A mistake of the writer stops a
 * build, with file and line; in development it shows in the overlay while the last good story
 * plays on, and a good edit replaces the story under the reader's run.
 */
import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { problemLine, type Problem } from "./compile";
import { packStory, type Packed } from "./pack";

const NAME = "virtual:story";
const ID = `\0${NAME}`;

export function storyPlugin(main: string): Plugin {
  let packed: Packed | null = null;
  let serving = false;
  const pack = (): Packed => (packed = packStory(main));

  return {
    name: "crazy-ideas:story",
    configResolved(config) {
      serving = config.command === "serve";
    },
    resolveId: (id) => (id === NAME ? ID : null),
    load(id) {
      if (id !== ID) return null;
      const { book, problems, files } = pack();
      for (const file of files) this.addWatchFile(file);
      const stopping = refused({ book, problems, files });
      if (stopping.length > 0 && (!serving || !book)) this.error(stopping.map(problemLine).join("\n"));
      // A string for JSON.parse is quicker to read than the same data as a script.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(book))});`;
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== "client" || !packed?.files.includes(resolve(file))) return;
      const next = packStory(main);
      const stopping = refused(next);
      if (stopping.length > 0) {
        showOverlay(server, stopping);
        return [];
      }
      packed = next;
      const story = this.environment.moduleGraph.getModuleById(ID);
      return story ? [story] : [];
    },
  };
}

/** What stops the build: every error; and, of a story that declares a dossier, every warning. */
function refused({ book, problems }: Packed): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error" || book?.dossier === true);
}

function showOverlay(server: ViteDevServer, problems: readonly Problem[]): void {
  const [first] = problems;
  const message = problems.map(problemLine).join("\n");
  server.config.logger.error(message);
  server.hot.send({
    type: "error",
    err: {
      message,
      stack: "",
      plugin: "crazy-ideas:story",
      ...(first ? { loc: { file: first.file, line: first.line, column: 0 } } : {}),
    },
  });
}
