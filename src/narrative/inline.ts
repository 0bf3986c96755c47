/**
 * The two marks inside a line: `*emphasis*`, and `<ko>words</ko>` for words of another language.
 * Anything that is not a whole mark stays as it was written.
 */
export const languages = ["ko", "he", "ar", "de", "fr", "ja", "zh", "ru"] as const;
export type Language = (typeof languages)[number];

export type Span =
  | { readonly kind: "plain" | "emphasis"; readonly text: string }
  | { readonly kind: "foreign"; readonly text: string; readonly lang: Language };

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

/** The line as it is read aloud, without marks. */
export function plainText(text: string): string {
  return spans(text)
    .map((span) => span.text)
    .join("");
}
