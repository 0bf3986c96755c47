/** Two wordings of one line, word by word. */
import { diffArrays, type ChangeObject } from "diff";
import { spans, type Span } from "../narrative";

/** A stretch of a line; `differs` where the other line has something else. */
export type Piece = Span & { readonly differs: boolean };

export interface WordDiff {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

/** Both lines in pieces; the pieces' texts joined are the line without its marks. */
export function wordDiff(left: string, right: string): WordDiff {
  const changes = diffArrays(tokens(left), tokens(right), { comparator: alike });
  const differing = changes.map(({ added, removed }, at) => added || removed || isIsland(changes, at));
  const side = (own: readonly Span[], others: "added" | "removed"): readonly Piece[] => {
    const flags = changes.flatMap((change, at) =>
      change[others] ? [] : change.value.map(() => differing[at] === true),
    );
    return joined(own.map((token, at) => ({ ...token, differs: flags[at] === true })));
  };
  return { left: side(tokens(left), "added"), right: side(tokens(right), "removed") };
}

/** A lone word or mark between two changes: kept, it would only break what is read as one change. */
function isIsland(changes: readonly ChangeObject<Span[]>[], at: number): boolean {
  const inside = at > 0 && at < changes.length - 1;
  return inside && (changes[at]?.value ?? []).filter(({ text }) => isWord(text)).length < 2;
}

/** How much of two lines is the same words, from 0 to 1. */
export function alikeness(left: string, right: string): number {
  const [these, those] = [wordsOf(left), wordsOf(right)];
  const rest = new Map<string, number>();
  for (const word of those) rest.set(word, (rest.get(word) ?? 0) + 1);
  const shared = these.filter((word) => {
    const there = rest.get(word) ?? 0;
    rest.set(word, there - 1);
    return there > 0;
  });
  return these.length + those.length === 0 ? 1 : (2 * shared.length) / (these.length + those.length);
}

/** Words with the space after them, and marks of punctuation, each in its span. */
function tokens(line: string): Span[] {
  return spans(line).flatMap((span) =>
    [
      ...span.text.matchAll(
        /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu,
      ),
    ].map(([text]) => ({ ...span, text })),
  );
}

function alike(one: Span, other: Span): boolean {
  return one.text.trim() === other.text.trim();
}

function wordsOf(line: string): readonly string[] {
  return tokens(line)
    .map(({ text }) => text.trim())
    .filter(isWord);
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Neighbours of one kind become one piece. */
function joined(tokensOfLine: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokensOfLine) {
    const before = pieces.at(-1);
    if (before && sameDress(before, token))
      pieces[pieces.length - 1] = { ...before, text: before.text + token.text };
    else pieces.push(token);
  }
  return pieces;
}

function sameDress(one: Piece, other: Piece): boolean {
  if (one.differs !== other.differs || one.kind !== other.kind) return false;
  return one.kind !== "foreign" || (other.kind === "foreign" && one.lang === other.lang);
}
