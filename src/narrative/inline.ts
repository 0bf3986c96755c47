/**
 * The two marks inside a line: `*emphasis*`, and `<ko>words</ko>` for words of another language.
 * Anything that is not a whole mark stays as it was written.
 */
export const languages = ["ko", "he", "ar", "de", "fr", "ja", "zh", "ru"] as const;
export type Language = (typeof languages)[number];

export type Span =
  | { readonly kind: "plain" | "emphasis"; readonly text: string }
  | { readonly kind: "foreign"; readonly text: string; readonly lang: Language };

/** A word of the glossary, where it stands in a line; `term` is its id. */
export interface TermSpan {
  readonly kind: "term";
  readonly text: string;
  readonly term: string;
}

const MARK = new RegExp(`\\*([^*\\s](?:[^*]*[^*\\s])?)\\*|<(${languages.join("|")})>(.*?)</\\2>`, "gu");

/** Cuts a line into spans; joined, their texts are the line without its marks. */
export function spans(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) found.push({ kind: "plain", text: text.slice(from, match.index) });
    const [whole, emphasis, lang, foreign = ""] = match;
    found.push(
      emphasis === undefined
        ? { kind: "foreign", text: foreign, lang: lang as Language }
        : { kind: "emphasis", text: emphasis },
    );
    from = match.index + whole.length;
  }
  if (from < text.length) found.push({ kind: "plain", text: text.slice(from) });
  return found;
}

/**
 * Cuts the words of `terms` out of a line: each where it first stands in plain words, in any case,
 * singular or plural, with hyphens or spaces. A term that the line speaks of in other words is left out.
 */
export function withTerms(line: readonly Span[], terms: readonly string[]): readonly (Span | TermSpan)[] {
  return terms.reduce<readonly (Span | TermSpan)[]>(cutTerm, line);
}

function cutTerm(line: readonly (Span | TermSpan)[], term: string): readonly (Span | TermSpan)[] {
  const words = new RegExp(`(?<!\\p{L})${term.replaceAll("-", "[ -]")}(?:e?s)?(?!\\p{L})`, "iu");
  const at = line.findIndex(({ kind, text }) => kind === "plain" && words.test(text));
  const { text = "" } = line[at] ?? {};
  const found = words.exec(text);
  if (!found) return line;
  const end = found.index + found[0].length;
  const cut = [
    { kind: "plain", text: text.slice(0, found.index) },
    { kind: "term", text: found[0], term },
    { kind: "plain", text: text.slice(end) },
  ] as const;
  return line.toSpliced(at, 1, ...cut.filter((span) => span.text !== ""));
}

/** The line as it is read aloud, without marks. */
export function plainText(text: string): string {
  return spans(text)
    .map((span) => span.text)
    .join("");
}
