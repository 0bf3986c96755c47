/** Starts the game. Fetched by `boot.ts`, so that a failure on the way can be told to the reader. */
import book from "virtual:story";
import "../page/styles/reading.css";
import { askedToReadOn, askToReadOn } from "./read-on";
import { startShell } from "./shell";

export function start(root: HTMLElement): void {
  const shell = startShell(book, root);
  if (askedToReadOn()) shell.goOn();
  if (!import.meta.hot) return;
  import.meta.hot.accept("virtual:story", (fresh) => {
    const next = fresh?.["default"] as typeof book | undefined;
    if (next) shell.replaceStory(next);
  });
  // Vite loads the whole page anew when its first good update follows an error: then reading goes on where it was.
  import.meta.hot.on("vite:error", askToReadOn);
}
