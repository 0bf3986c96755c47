/** The opening passage as HTML, made by the same view that the browser runs. */
import { readFileSync } from "node:fs";
import { renderToString } from "preact-render-to-string";
import { opening } from "../../src/app/page-model";
import { openStory, type StoryBook } from "../../src/narrative";
import { defaultSettings, Game, type PageModel, type Plate } from "../../src/page";

/** What stands in `#game` before any script has run. Throws when the story cannot begin. */
export function openingHtml(book: StoryBook): string {
  const first = openStory(book.ink).begin();
  if (!first.ok) throw new Error(first.problem.message);
  const history = { moments: [first.value], run: { choices: [] } };
  const model: PageModel = {
    view: { kind: "opening", opening: opening(history, book, { kept: null, live: false }) },
    plate: plate(first.value.turn.heading.scene),
    panel: null,
    transcript: [],
    settings: defaultSettings,
    notices: [],
    stillPicture: false,
  };
  return renderToString(<Game model={model} send={() => undefined} about={null} />);
}

/** Addresses from the root of the project: the bundler finds them in the HTML and puts in its own. */
function plate(scene: string): Plate {
  const manifest = readManifest(scene);
  const drawn = manifest === null ? "plain-sheet" : scene;
  return { scene: drawn, url: `/assets/scenes/${drawn}.svg`, alt: manifest?.alt ?? "A grey file, tied with a ribbon, on a bare table.", focus: manifest?.focus ?? [800, 640] };
}

function readManifest(scene: string): Pick<Plate, "alt" | "focus"> | null {
  try {
    return JSON.parse(readFileSync(`assets/scenes/${scene}.json`, "utf8")) as Pick<Plate, "alt" | "focus">;
  } catch {
    return null;
  }
}
