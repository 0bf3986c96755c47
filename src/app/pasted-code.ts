/**
 * Finds the run code in what somebody pasted: the code itself, a link, or a message around either.
 * Whether it is a code at all is for `readCode` to say. Pure.
 */

/** What stands before the code in an address. */
export const CODE_HASH = "#/h/";

/** As `writeCode` groups it. */
const GROUPED =
  /(?<![\p{L}\p{N}_-])[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){2,}(?:-[0-9A-Za-z]{1,4})?(?![\p{L}\p{N}_-])/u;

/** A code without its hyphens, among other words. */
const WHOLE = /(?<![\p{L}\p{N}_-])(?=[A-Za-z]*[0-9])[0-9A-Za-z]{15,}(?![\p{L}\p{N}_-])/u;

/** The part of `text` that is most likely the code; all of it where no part stands out. */
export function codeIn(text: string): string {
  const linked = text.split(CODE_HASH)[1];
  if (linked !== undefined) return decoded(/^[^\s"'<>)\]]*/.exec(linked)?.[0] ?? "");
  return (GROUPED.exec(text) ?? WHOLE.exec(text))?.[0] ?? text;
}

/** The code in the address of a page; null when it names none. */
export function codeInAddress(hash: string): string | null {
  return hash.startsWith(CODE_HASH) ? codeIn(hash) : null;
}

/** A mail program may have spelled an address with percent signs. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
