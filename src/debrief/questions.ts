/** What a class talks about afterwards. The questions belong to the story; see story/questions.json. */

export interface Question {
  /** Stable: an answer is kept under it. */
  readonly id: string;
  readonly text: string;
  /** `structures`: it asks for an answer without persons. */
  readonly asks: "structures" | null;
}

export interface Questions {
  /** Asked before the first decision and again at the end, to be answered by a chance. */
  readonly estimate: string;
  readonly everyone: readonly Question[];
  /** For a class with people of its own in the story; stands in place of all others. */
  readonly gentle: readonly Question[];
  /** By the id of an ending. */
  readonly endings: Readonly<Record<string, readonly Question[]>>;
}

/** The questions for a history that ended so. */
export function questionsFor(
  { everyone, gentle, endings }: Questions,
  ending: string | null,
  asked: "everyone" | "gentle",
): readonly Question[] {
  if (asked === "gentle") return gentle;
  return [...everyone, ...(endings[ending ?? ""] ?? [])];
}
