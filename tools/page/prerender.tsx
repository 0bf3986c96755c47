/** The opening passage, and the one after it, as HTML, made by the same view that the browser runs. */
import { readFileSync } from "node:fs";
import { renderToString } from "preact-render-to-string";
import { firstPageTurn, opening } from "../../src/app/page-model";
import { reading, type History } from "../../src/app/present";
import { footTools } from "../../src/app/tools";
import { openStory, type StoryBook } from "../../src/narrative";
import { Game, type PageModel, type Plate } from "../../src/page";
import { readManifest } from "../../src/stage/manifest";
import { sceneIds } from "../scene-ids";

/** The page before any script has run. */
export interface Prerendered {
  /** What stands in `#game`. */
  readonly opening: string;
  /** What takes the place of its `.page` when the reader begins: the first passage with its choices. */
  readonly begun: string;
}

/** Throws when the story cannot begin. */
export function prerender(book: StoryBook): Prerendered {
  const story = openStory(book.ink);
  const first = story.begin();
  if (!first.ok) throw new Error(first.problem.message);
  const title = { moments: [first.value], run: { choices: [] } };
  const turned = firstPageTurn(first.value);
  const next = turned.length > 0 ? story.step(first.value, turned[0] ?? "") : null;
  const begun = next?.ok ? { moments: [first.value, next.value], run: { choices: turned } } : title;
  return {
    opening: html(
      book,
      { kind: "opening", opening: opening(title, book, { kept: null, live: true }) },
      title,
    ),
    begun: pageOnly(html(book, { kind: "reading", reading: reading(begun, book) }, begun)),
  };
}

function html(book: StoryBook, view: PageModel["view"], { moments }: History): string {
  const model: PageModel = {
    title: book.title,
    view,
    plate: plate(moments.at(-1)?.turn.heading.scene ?? ""),
    panel: null,
    tools: footTools({ view: view.kind, skippable: false }, { moments, ahead: [] }, book),
    notices: [],
    stillPicture: false,
    soundCaptions: [],
  };
  return renderToString(<Game model={model} send={() => undefined} fetched={null} bar={null} />);
}

/** Without the picture's frame, which stays as it is. */
function pageOnly(game: string): string {
  return game.slice(game.indexOf('<div class="page">'));
}

/** Addresses from the root of the project: the bundler finds them in the HTML and puts in its own. */
function plate(scene: string): Plate {
  const drawn = sceneIds().includes(scene) ? scene : "plain-sheet";
  const path = `assets/scenes/${drawn}.json`;
  const { alt, staging } = readManifest(path, JSON.parse(readFileSync(path, "utf8")));
  return { scene: drawn, url: `/assets/scenes/${drawn}.svg`, alt, focus: staging.focus };
}
