/** Packs a story into the book that the browser loads: the compiled Ink and the data beside it. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  openStory,
  type BookDecision,
  type BookEnding,
  type FactClasses,
  type StoryBook,
  type StoryVersion,
} from "../../src/narrative";
import { compileInk, type Problem } from "./compile";

export interface Packed {
  /** Null when the story does not compile. */
  readonly book: StoryBook | null;
  readonly problems: readonly Problem[];
  /** Every file that the book was made from, as absolute paths. */
  readonly files: readonly string[];
}

export function packStory(main: string): Packed {
  const { ink, files, problems } = compileInk(main);
  if (!ink) return { book: null, files, problems };
  const head = headTags(openStory(ink).globalTags);
  const dossier = head.has("dossier");
  const data = <Item>(name: string): readonly Item[] => (dossier ? readData<Item>(dirname(main), name) : []);
  const facts = data<{ id: string; class: FactClasses[string] }>("facts");
  const book: StoryBook = {
    title: head.get("title") ?? "An Ink story",
    subtitle: head.get("subtitle") ?? "",
    version: storyVersion(ink),
    dossier,
    ink,
    facts: Object.fromEntries(facts.map((fact) => [fact.id, fact.class])),
    decisions: data<BookDecision>("decisions").map(({ id, title, choices }) => ({
      id,
      title,
      choices: choices.map(({ id: choice, label, weight, record }) => ({
        id: choice,
        label,
        weight,
        record,
      })),
    })),
    endings: data<BookEnding>("endings").map(({ id, title, line, paid, spared, weakest, unknown }) => ({
      id,
      title,
      line,
      paid,
      spared,
      weakest,
      unknown,
    })),
  };
  const beside = ["facts", "decisions", "endings"].map((name) => join(dirname(main), `${name}.json`));
  return { book, problems, files: dossier ? [...files, ...beside] : files };
}

/** Two stories have one version only when Ink compiles them to the same. */
export function storyVersion(ink: Record<string, unknown>): StoryVersion {
  return createHash("sha256").update(JSON.stringify(ink)).digest("hex").slice(0, 16) as StoryVersion;
}

/** The tags at the head of the story, `title: Crazy Ideas` and so on. */
function headTags(tags: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    tags.map((tag) => {
      const [key = "", ...value] = tag.split(":");
      return [key.trim(), value.join(":").trim()];
    }),
  );
}

function readData<Item>(folder: string, name: string): readonly Item[] {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Item[]) : [];
}
