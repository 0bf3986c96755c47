/** Two histories side by side, in the words of the page. Pure. */
import { plainText, spans, type Line, type StoryBook, type Value } from "../narrative";
import type { ComparedLine, ComparedRow, ComparedSpan, CompareModel } from "../page";
import type { Comparison, DecisionRow, Outcome } from "../runs";

/** What the story says of its variables: story/variables.json. */
export type VariableWords = Readonly<
  Record<string, { readonly title: string; readonly values: Readonly<Record<string, string>> }>
>;

export interface Named {
  readonly left: string;
  readonly right: string;
}

export function compareModel(
  comparison: Comparison,
  { left, right }: Named,
  book: StoryBook,
  words: VariableWords,
): CompareModel {
  const { decisions, chapters, variables, outcomes } = comparison;
  return {
    left: { name: left, outcome: outcomeWords(outcomes.left, book) },
    right: { name: right, outcome: outcomeWords(outcomes.right, book) },
    parting: partingWords(comparison, book),
    decisions: decisions.map((row) => decisionRow(row, book)),
    world: variables.flatMap(({ name, ...values }) => {
      const said = words[name];
      if (!said) return [];
      const [one, other] = [values.left, values.right].map((value) => valueWords(value, said.values));
      return [{ name: said.title, left: one ?? null, right: other ?? null, same: false }];
    }),
    chapters: chapters.map(({ title, in: sides, lines }) => ({
      title: plainText(title),
      in: sides,
      lines: lines.map((row): ComparedLine => ({
        kind: row.kind,
        left: row.kind === "differs" ? row.words.left : whole(row.left),
        right: row.kind === "differs" ? row.words.right : whole(row.right),
      })),
    })),
  };
}

function whole(line: Line | null): readonly ComparedSpan[] {
  return line ? spans(line.text).map((span) => ({ ...span, differs: false })) : [];
}

function outcomeWords({ over, ending }: Outcome, { endings }: StoryBook): string {
  const found = endings.find(({ id }) => id === ending);
  if (found) return `Ended as “${found.title}”. ${found.line}`;
  return over ? "Came to an end." : "Has not come to an end yet.";
}

function decisionRow({ kind, decision, left, right }: DecisionRow, { decisions }: StoryBook): ComparedRow {
  const known = decisions.find(({ id }) => id === decision);
  const words = (taken: DecisionRow["left"]): string | null =>
    taken && (known?.choices.find(({ id }) => id === taken.id)?.label ?? plainText(taken.text));
  return {
    name: known?.title ?? "A choice",
    left: words(left),
    right: words(right),
    same: kind === "same",
  };
}

function partingWords({ decisions, parting }: Comparison, { decisions: known }: StoryBook): string {
  const same = decisions.filter(({ kind }) => kind === "same").length;
  if (!parting) return "The two have decided alike in everything.";
  const title = known.find(({ id }) => id === parting.decision)?.title;
  const at = title ? `at “${title}”` : "at a choice";
  const before = decisions.indexOf(parting);
  const until = before === 0 ? `They part at once, ${at}` : `They share ${counted(before)} and part ${at}`;
  const later = same - before;
  return later > 0 ? `${until}; after that they decide alike ${times(later)} more.` : `${until}.`;
}

const counted = (count: number): string => (count === 1 ? "one decision" : `${count} decisions`);
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

function valueWords(value: Value | null, said: Readonly<Record<string, string>>): string {
  if (value === null) return "Nothing of it.";
  // A list is one or more words, each with its sentence.
  return [value]
    .flat()
    .map((each) => said[String(each)] ?? String(each))
    .join(" ");
}
