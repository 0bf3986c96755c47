import { plainText } from "../narrative";

/** How many words a reader meets: runs of letters or digits between spaces. As the story check counts. */
export function wordCount(text: string): number {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
