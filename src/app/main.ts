/** Starts the game. Fetched by `boot.ts`, so that a failure on the way can be told to the reader. */
import book from "virtual:story";
import "../page/styles/reading.css";
import { startShell } from "./shell";

export function start(root: HTMLElement): void {
  const shell = startShell(book, root);
  import.meta.hot?.accept("virtual:story", (fresh) => {
    const next = fresh?.["default"] as typeof book | undefined;
    if (next) shell.replaceStory(next);
  });
}
