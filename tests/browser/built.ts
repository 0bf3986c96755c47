/** The built game: where it lies, and the story that is in it. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { StoryBook } from "../../src/narrative";

/** `npm test` builds it first. */
export const DIST = process.env["GAME_DIST"] ?? "dist";

/** The story inside the built game in `folder`: what is played is what was built, whatever the source says by now. */
export async function builtBook(folder: string): Promise<StoryBook> {
  const scripts = join(folder, "assets");
  const file = readdirSync(scripts).find((name) => /^story-[\w-]+\.js$/.test(name));
  if (file === undefined) throw new Error(`no story in ${scripts}: build the game first`);
  const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(scripts, file)).href)) as Record<
    string,
    StoryBook
  >;
  return Object.values(module)[0] as StoryBook;
}
