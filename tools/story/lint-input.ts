/** What every rule of the story check is given, and the few questions that most of them ask of it. */
import { parseTag, type Tag } from "../../src/narrative";
import type { Problem } from "./compile";
import type { Dossier, Locate } from "./dossier";
import type { SourceFile, SourceLine } from "./source";

export interface LintInput {
  readonly lines: readonly LintLine[];
  readonly dossier: Dossier;
  readonly locate: Locate;
  readonly register: SourceFile;
  /** The compiled story; null when it does not compile. */
  readonly ink: Record<string, unknown> | null;
}

/** One question that a story is asked; the answer is everything that is wrong. */
export type Rule = (input: LintInput) => readonly Problem[];

/** A line of the source, with what the tags of this and earlier lines make of it. */
export interface LintLine extends SourceLine {
  /** The tags that the grammar knows. */
  readonly known: readonly Tag[];
  /** It holds tags about the whole story. */
  readonly head: boolean;
  /** The chapter that was last named in this file; "" before the first. */
  readonly chapter: string;
  /** The decision that was last put in this stitch. */
  readonly decision: string | null;
}

type TextKey = Extract<Tag, { readonly value: string }>["key"];

/** Reads the tags of every line, and carries chapters and decisions on to the lines below. */
export function withTags(source: readonly SourceLine[]): readonly LintLine[] {
  const main = source[0]?.file;
  let before: LintLine | null = null;
  return source.map((line) => {
    const known = line.tags.flatMap((raw) => {
      const tag = parseTag(raw);
      return tag.ok ? [tag.value] : [];
    });
    const head =
      line.file === main &&
      line.knot === "" &&
      line.kind === "content" &&
      line.text === "" &&
      line.diverts.length === 0;
    const chapter = text(known, "chapter") ?? (before?.file === line.file ? before.chapter : "");
    const asked = line.kind === "content" ? text(known, "decision") : null;
    const decision: string | null = asked ?? (before && samePlace(before, line) ? before.decision : null);
    before = { ...line, known, head, chapter, decision };
    return before;
  });
}

function text(tags: readonly Tag[], key: TextKey): string | null {
  return tags.flatMap((tag) => (tag.key === key && "value" in tag ? [tag.value] : []))[0] ?? null;
}

/** The value of the line's tag `key`; null when it has none. */
export function tagText(line: LintLine, key: TextKey): string | null {
  return text(line.known, key);
}

export function hasTag(line: LintLine, key: Tag["key"]): boolean {
  return line.known.some((tag) => tag.key === key);
}

/** In one file, knot and stitch. */
export function samePlace(a: SourceLine, b: SourceLine): boolean {
  return a.file === b.file && a.knot === b.knot && a.stitch === b.stitch;
}

/** An error at a line of the story. */
export function problemAt({ file, line }: Pick<SourceLine, "file" | "line">, message: string): Problem {
  return { file, line, severity: "error", message };
}

export interface NamedLine {
  readonly line: LintLine;
  /** As in a run: `mine.survey`, `mine/ledger`. */
  readonly id: string;
}

/** The choices that decide, under the name that a run gives them. */
export function decisionChoices(lines: readonly LintLine[]): readonly NamedLine[] {
  return named(lines, (line) => {
    const id = tagText(line, "id");
    return id !== null && line.decision !== null ? `${line.decision}.${id}` : null;
  });
}

/** The choices that only show more, under the name that a run gives them. */
export function asides(lines: readonly LintLine[]): readonly NamedLine[] {
  return named(lines, (line) => {
    const id = tagText(line, "aside");
    return id === null ? null : `${line.chapter}/${id}`;
  });
}

function named(lines: readonly LintLine[], name: (line: LintLine) => string | null): readonly NamedLine[] {
  return lines.flatMap((line) => {
    const id = line.kind === "choice" ? name(line) : null;
    return id === null ? [] : [{ line, id }];
  });
}

/** Those that were there before under the same id. */
export function repeated(choices: readonly NamedLine[]): readonly NamedLine[] {
  const ids = choices.map(({ id }) => id);
  return choices.filter(({ id }, at) => ids.indexOf(id) !== at);
}
