/** Opens a run code on the story as it stands. */
import register from "../../story/register.json";
import { failed, ok, type Result } from "../kit";
import { openStory, type ChoiceId, type StoryBook } from "../narrative";
import { follow, readCode, writeCode, type Followed, type Register } from "../runs";
import { problemWords } from "./code-words";
import { codeIn } from "./pasted-code";

export interface OpenedCode {
  readonly followed: Followed;
  /** It was made of this very text of the story. */
  readonly sameText: boolean;
  /** Every decision is as it was, and nothing waits to be decided. */
  readonly whole: boolean;
}

/** Reads whatever somebody pasted, typed or followed; the problem is a sentence for the reader. */
export function openCode(text: string, book: StoryBook): Result<OpenedCode, string> {
  const read = readCode(codeIn(text), registerOf(book));
  if (!read.ok) return failed(problemWords(read.problem));
  const followed = follow(openStory(book.ink), read.value);
  if (!followed.ok)
    return failed("The story cannot be begun, which is our mistake. The code may well be right: keep it.");
  const { verdicts, stopped } = followed.value;
  return ok({
    followed: followed.value,
    sameText: read.value.sameStory(book.version),
    whole: stopped === null && verdicts.every(({ kind }) => kind === "same"),
  });
}

/** Null for a history that has no code: the story that it is of gives none. */
export function codeOf(choices: readonly string[], book: StoryBook): string | null {
  const { title, version } = book;
  return writeCode({ story: { title, version }, choices: choices as readonly ChoiceId[] }, registerOf(book));
}

/** The register is of the story that has the dossier beside it; another story played here has none. */
function registerOf({ dossier }: StoryBook): Register {
  return dossier ? register : {};
}
