/**
 * The bare page that the game is measured beside: the same compiled story on the same Ink runtime,
 * both fetched at once, printed as paragraphs and buttons, and nothing else.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { packStory } from "../tools/story/pack";
import type { Site } from "./host";

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bare page</title>
<body>
<div id="lines"></div>
<div id="choices"></div>
<script>const fetched = fetch("story.json").then((answer) => answer.json());</script>
<script src="ink.js"></script>
<script>
fetched.then((json) => {
  const story = new inkjs.Story(json);
  const [lines, choices] = ["lines", "choices"].map((id) => document.getElementById(id));
  const print = () => {
    choices.replaceChildren();
    while (story.canContinue) {
      const line = document.createElement("p");
      line.textContent = story.Continue();
      lines.append(line);
    }
    for (const { text, index } of story.currentChoices) {
      const button = document.createElement("button");
      button.textContent = text;
      button.onclick = () => {
        story.ChooseChoiceIndex(index);
        print();
      };
      choices.append(button);
    }
  };
  print();
});
</script>
`;

/** The bare page for the Ink story at `main`, under `prefix`. */
export function bareSite(main: string, prefix: string): Site {
  const { book } = packStory(main);
  if (!book) throw new Error(`${main} does not compile`);
  return new Map([
    [`${prefix}/index.html`, Buffer.from(PAGE)],
    [`${prefix}/story.json`, Buffer.from(JSON.stringify(book.ink))],
    [`${prefix}/ink.js`, readFileSync(createRequire(import.meta.url).resolve("inkjs"))],
  ]);
}
