/** Gives a file or words to another program, and says in a sentence what came of it. */

/** The browser can hand this file on. */
export function isShareable(file: File): boolean {
  return "canShare" in navigator && navigator.canShare({ files: [file] });
}

/** Empty when the reader thought better of it. */
export async function handOn(file: File, text: string): Promise<string> {
  try {
    await navigator.share({ files: [file], text });
    return "The card was handed on.";
  } catch (error) {
    const left = error instanceof Error && error.name === "AbortError";
    return left ? "" : "The card could not be handed on. You can save it, and send it yourself.";
  }
}

export async function putOnClipboard(words: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(words);
    return "The words were copied.";
  } catch {
    return "The browser did not let the page copy them. The words stand above, and can be selected.";
  }
}
