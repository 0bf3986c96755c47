/** Inline marks: what is left of one that is not whole would be printed as it stands. */
import { spans } from "../../src/narrative";
import type { Problem } from "./compile";
import { problemAt, type LintInput } from "./lint-input";

export function brokenMarks({ lines }: LintInput): readonly Problem[] {
  return lines.flatMap((line) => {
    const plain = spans(line.text).filter(({ kind }) => kind === "plain");
    const left = plain.flatMap(({ text }) => /\*|<\/?[a-z]*>?/i.exec(text)?.[0] ?? [])[0];
    return left === undefined
      ? []
      : [problemAt(line, `“${left}” is left of a mark: write *emphasis* or <ko>…</ko>, whole`)];
  });
}
