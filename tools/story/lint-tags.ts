/** Tags: all of them in the grammar, every id in them in the dossier, every date one. */
import { globalKeys, parseTag, type Tag } from "../../src/narrative";
import type { Problem } from "./compile";
import { dateProblem } from "./edtf";
import { hasTag, problemAt, tagText, type LintInput, type LintLine } from "./lint-input";

/** Tags that the grammar does not know or cannot read. */
export function unknownTags({ lines }: LintInput): readonly Problem[] {
  return lines.flatMap((line) =>
    line.tags.flatMap((raw) => {
      const tag = parseTag(raw);
      return tag.ok || (line.head && isGlobal(raw)) ? [] : [problemAt(line, tag.problem)];
    }),
  );
}

function isGlobal(raw: string): boolean {
  const key = raw.split(":")[0]?.trim();
  return globalKeys.some((each) => each === key);
}

/** Facts, conflicts, glossary terms and people that the dossier does not have. */
export function unknownIds({ lines, dossier }: LintInput): readonly Problem[] {
  const there = {
    fact: ids(dossier.facts),
    conflict: ids(dossier.conflicts),
    term: ids(dossier.glossary),
    person: ids(dossier.people),
  };
  return lines.flatMap((line) =>
    line.known.flatMap((tag) => {
      const [kind, cited] = citation(tag);
      return cited
        .filter((id) => !there[kind].has(id))
        .map((id) =>
          problemAt(line, `“${tag.key}” names the ${kind} ${id}, which the dossier does not have`),
        );
    }),
  );
}

function ids(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function citation(tag: Tag): readonly ["fact" | "conflict" | "term" | "person", readonly string[]] {
  switch (tag.key) {
    case "src":
    case "considered":
    case "known-later":
      return ["fact", tag.facts];
    case "disputed":
      return ["conflict", tag.conflicts];
    case "gloss":
      return ["term", tag.terms];
    case "says":
      return ["person", [tag.value]];
    default:
      return ["fact", []];
  }
}

/** Dates that are not EDTF. */
export function wrongDates({ lines }: LintInput): readonly Problem[] {
  return lines.flatMap((line) => {
    const date = tagText(line, "date");
    const problem = date === null ? null : dateProblem(date);
    return problem === null ? [] : [problemAt(line, problem)];
  });
}

/** The first line of a chapter says all of where and when it plays. */
export function halfHeadings({ lines }: LintInput): readonly Problem[] {
  const keys = ["title", "scene", "place", "date"] as const;
  return lines.flatMap((line) => {
    const missing = hasTag(line, "chapter") ? keys.filter((key) => !hasTag(line, key)) : [];
    return missing.length === 0
      ? []
      : [problemAt(line, `a chapter begins here without ${missing.join(", ")}`)];
  });
}

/** Tags on the wrong kind of line: Ink keeps them, and nothing reads them there. */
export function misplacedTags({ lines }: LintInput): readonly Problem[] {
  const ofChoices: readonly Tag["key"][] = ["id", "aside", "turn", "for", "record", "considered"];
  const ofBoth: readonly Tag["key"][] = ["disputed"];
  const wrong = (line: LintLine, { key }: Tag): boolean =>
    !ofBoth.includes(key) && ofChoices.includes(key) !== (line.kind === "choice");
  return lines.flatMap((line) => {
    const belongs = line.kind === "choice" ? "a line, not of a choice" : "a choice, not of a line";
    return line.known
      .filter((tag) => !line.head && wrong(line, tag))
      .map(({ key }) => problemAt(line, `“${key}” is a tag of ${belongs}`));
  });
}
