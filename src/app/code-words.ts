/** The sentences about a history's code: what is wrong with it, and how far the story can follow it. Pure. */
import type { BookDecision, StoryBook } from "../narrative";
import type { CodeRow, Notice } from "../page";
import { decisionOf, type CodeProblem, type Followed, type Verdict, type WhyStopped } from "../runs";

export function problemWords(problem: CodeProblem): string {
  switch (problem.kind) {
    case "empty":
      return "There is no code here. Paste a code, or a link that ends in one.";
    case "stranger":
      return `No code holds the sign “${problem.character}”: codes are made of digits and of letters other than U. Look at that place again, or copy the whole code anew.`;
    case "cut":
      return `This code is cut short: it has ${signs(problem.characters)}, and should have ${problem.expected}. Copy it again, from its first sign to its last.`;
    case "long":
      return `This code is too long: it has ${signs(problem.characters)}, and should have ${problem.expected}. Something stands before or behind it, or it belongs to another story.`;
    case "mistyped":
      return "This code is as long as it should be, but at least one sign of it is wrong, or it belongs to another story. Compare it with where you have it from.";
    case "newer":
      return "This code was made by a newer edition of the game than this one. Load this page anew to get that edition, and open the code again.";
  }
}

const signs = (count: number): string => (count === 1 ? "1 sign" : `${count} signs`);

/** `sameText`: the code was made of this very text of the story, and still cannot be followed to its end. */
export function changedHeading(sameText: boolean): string {
  return sameText
    ? "This history can be followed only in part"
    : "The story has changed since this code was made";
}

/** One row for each decision of the run that was opened, in its order. */
export function rowsOf({ verdicts, untried }: Followed, { decisions }: StoryBook): readonly CodeRow[] {
  return [
    ...verdicts.map((verdict) => ({
      ...named(verdict.choice, decisions),
      verdict: verdictWords(verdict),
      kind: verdict.kind,
    })),
    ...untried.map((choice) => ({
      ...named(choice, decisions),
      kind: "untried" as const,
      verdict: "Not reached yet.",
    })),
  ];
}

function named(choice: string, decisions: readonly BookDecision[]): Pick<CodeRow, "decision" | "choice"> {
  const decision = decisions.find(({ id }) => id === decisionOf(choice));
  const found = decision?.choices.find(({ id }) => id === choice);
  return {
    decision: decision?.title ?? "A decision that the story no longer has",
    choice: found?.label ?? `A choice that the story no longer has (${choice})`,
  };
}

function verdictWords({ kind, because }: Verdict): string {
  if (kind === "same") return "Same.";
  if (kind === "moved") return "Moved: taken again, but something before it is different now.";
  return because === "not-met"
    ? "Gone: the story does not come to this decision any more."
    : "Gone: the story does not offer this choice any more.";
}

/** Where the history stands, and why it goes no further by itself. */
export function stoppedWords(stopped: WhyStopped | null, { decisions }: StoryBook): string {
  if (stopped === null) return "All of it could be followed.";
  const at = (id: string | null): string => {
    const title = decisions.find((decision) => decision.id === id)?.title;
    return title ? `“${title}”` : "the next decision";
  };
  switch (stopped.kind) {
    case "choice-gone":
      return `It could be followed as far as ${at(stopped.decision)}, where its choice is gone. You decide there.`;
    case "new-decision":
    case "pages-left":
      return `It could be followed as far as ${at(stopped.decision)}, which this history has not decided. You decide there.`;
    case "over":
      return "It could be followed as far as an ending, which now comes earlier than it did.";
    case "no-way-on":
    case "fault":
      return "It could be followed only so far: the story breaks off there, which is our mistake.";
  }
}

export function openedNotice(sameText: boolean): Notice {
  const edited = sameText
    ? ""
    : " The story has been edited since its code was made; every decision is the same.";
  return { text: `This history was opened by its code.${edited}`, action: null };
}

export const presentNotice: Notice = {
  text: "This is the code of the history that you are reading.",
  action: null,
};
