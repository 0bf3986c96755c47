/**
 * How a choice is named in a run. Ink itself numbers choices by position, which any edit shifts;
 * so the name comes from the story where it gives one, and else from the text and position:
 *
 *   mine.survey    a choice of the decision `mine`
 *   mine/ledger    an aside in the chapter `mine`
 *   >              a page-turn: there is no other way on
 *   @2:Go north    an untagged choice: third in its row, with this text
 */
import type { ChoiceId } from "./names";
import type { Choice, ChoiceKind } from "./turn";

export const PAGE_TURN = ">" as ChoiceId;

export interface ChoiceSource {
  readonly kind: ChoiceKind;
  readonly name: string;
  readonly decision: string | null;
  readonly chapter: string;
  readonly text: string;
  readonly position: number;
}

export function choiceId({ kind, name, decision, chapter, text, position }: ChoiceSource): ChoiceId {
  switch (kind) {
    case "decision":
      return `${decision ?? chapter}.${name}` as ChoiceId;
    case "aside":
      return `${chapter}/${name}` as ChoiceId;
    case "page-turn":
      return PAGE_TURN;
    case "plain":
      return `@${position}:${text}` as ChoiceId;
  }
}

/**
 * The offered choice that `asked` means: the same id; or, for an untagged choice whose row was
 * edited, the only one with the same text.
 */
export function findChoice(offered: readonly Choice[], asked: string): number {
  const exact = offered.findIndex((choice) => choice.id === asked);
  const text = /^@\d+:(.*)$/su.exec(asked)?.[1];
  if (exact >= 0 || text === undefined) return exact;
  const same = offered.flatMap((choice, at) => (choice.kind === "plain" && choice.text === text ? [at] : []));
  return same.length === 1 ? (same[0] as number) : -1;
}
