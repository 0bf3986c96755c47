/**
 * The tag grammar: `key: value`, the keys from a closed list. One parser reads every tag, in the
 * build and in the browser. story/WRITING.md says what each tag means to a writer.
 */
import { failed, ok, type Result } from "../kit";

/** Ways to set a line that is a document of its own. */
export const papers = ["cable", "letter", "minute", "clipping", "notebook", "ledger"] as const;
export type Paper = (typeof papers)[number];

/** How sure the record is that this is what happened. */
export const recordGrades = ["certain", "likely", "thin", "disputed"] as const;
export type RecordGrade = (typeof recordGrades)[number];

export const cities = [
  "new-york",
  "washington",
  "vienna",
  "jerusalem",
  "tel-aviv",
  "beijing",
  "pyongyang",
  "seoul",
  "tokyo",
] as const;
export type City = (typeof cities)[number];

/** Something for the stage. */
export type Cue =
  | { readonly kind: "enter" | "leave"; readonly figure: string }
  | { readonly kind: "light"; readonly on: boolean }
  | { readonly kind: "snow"; readonly falls: boolean }
  | { readonly kind: "flight"; readonly from: City; readonly to: City };

export type Tag =
  | { readonly key: "chapter" | "title" | "scene" | "place" | "date"; readonly value: string }
  | { readonly key: "src"; readonly facts: readonly string[]; readonly background: boolean }
  | { readonly key: "says" | "decision" | "id" | "for" | "aside" | "ending"; readonly value: string }
  | { readonly key: "disputed"; readonly conflicts: readonly string[] }
  | { readonly key: "gloss"; readonly terms: readonly string[] }
  | { readonly key: "record"; readonly grade: RecordGrade }
  | { readonly key: "considered"; readonly facts: readonly string[] }
  | { readonly key: "known-later"; readonly facts: readonly string[] }
  | { readonly key: "paper"; readonly paper: Paper }
  | { readonly key: "cue"; readonly cue: Cue }
  | { readonly key: "turn" };

/** Tags at the head of the story, about the whole of it. */
export const globalKeys = ["title", "subtitle", "author", "dossier"] as const;
export type GlobalKey = (typeof globalKeys)[number];

const FACT = /^F\d{2,3}[a-z]?$/;
const CONFLICT = /^C\d{1,2}$/;
const SLUG = /^[a-z0-9][a-z0-9-]*$/;
const TERM = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** Reads one tag; the problem is a sentence for the writer. */
export function parseTag(raw: string): Result<Tag, string> {
  const colon = raw.indexOf(":");
  const key = (colon < 0 ? raw : raw.slice(0, colon)).trim();
  const value = colon < 0 ? "" : raw.slice(colon + 1).trim();
  switch (key) {
    case "turn":
      return value === "" ? ok({ key }) : failed("“turn” takes no value");
    case "chapter":
    case "scene":
    case "decision":
    case "id":
    case "aside":
    case "ending":
    case "says":
      return SLUG.test(value)
        ? ok({ key, value })
        : failed(`“${key}” needs a name in small letters, digits and hyphens, not “${value}”`);
    case "title":
    case "place":
    case "date":
    case "for":
      return value === "" ? failed(`“${key}” needs a text`) : ok({ key, value });
    case "src":
      return source(value);
    case "considered":
      return value === "none"
        ? ok({ key, facts: [] })
        : list(value, FACT, "facts such as F54, or none", (facts) => ({ key, facts }));
    case "known-later":
      return list(value, FACT, "facts such as F54", (facts) => ({ key, facts }));
    case "disputed":
      return list(value, CONFLICT, "conflicts such as C14", (conflicts) => ({ key, conflicts }));
    case "gloss":
      return list(value, TERM, "glossary terms", (terms) => ({ key, terms }));
    case "record":
      return oneOf(value, recordGrades, key, (grade) => ({ key, grade }));
    case "paper":
      return oneOf(value, papers, key, (paper) => ({ key, paper }));
    case "cue":
      return cue(value);
    default:
      return failed(`unknown tag “${key}”`);
  }
}

function source(value: string): Result<Tag, string> {
  if (value === "background") return ok({ key: "src", facts: [], background: true });
  const words = value.split(/\s+/);
  const background = words.includes("background");
  const facts = words.filter((word) => word !== "background").join(" ");
  return list(facts, FACT, "facts such as F54, or background", (ids) => ({
    key: "src",
    facts: ids,
    background,
  }));
}

function cue(value: string): Result<Tag, string> {
  const [verb = "", first = "", second = "", ...more] = value.split(/\s+/);
  const heard = more.length === 0 ? readCue(verb, first, second) : null;
  return heard ? ok({ key: "cue", cue: heard }) : failed(`unknown cue “${value}”`);
}

function readCue(verb: string, first: string, second: string): Cue | null {
  if ((verb === "enter" || verb === "leave") && SLUG.test(first) && second === "")
    return { kind: verb, figure: first };
  if (verb === "light" && (first === "on" || first === "off") && second === "")
    return { kind: "light", on: first === "on" };
  if (verb === "snow" && (first === "starts" || first === "stops") && second === "")
    return { kind: "snow", falls: first === "starts" };
  if (verb === "flight" && isCity(first) && isCity(second))
    return { kind: "flight", from: first, to: second };
  return null;
}

function isCity(word: string): word is City {
  return (cities as readonly string[]).includes(word);
}

function list(
  value: string,
  shape: RegExp,
  wanted: string,
  tag: (items: readonly string[]) => Tag,
): Result<Tag, string> {
  const items = value.split(/[\s,]+/).filter((item) => item !== "");
  const wrong = items.find((item) => !shape.test(item));
  if (items.length === 0) return failed(`this tag needs ${wanted}`);
  return wrong === undefined ? ok(tag(items)) : failed(`“${wrong}” stands where ${wanted} should`);
}

function oneOf<Word extends string>(
  value: string,
  words: readonly Word[],
  key: string,
  tag: (word: Word) => Tag,
): Result<Tag, string> {
  const word = words.find((each) => each === value);
  return word === undefined
    ? failed(`“${key}” is one of ${words.join(", ")}, not “${value}”`)
    : ok(tag(word));
}
