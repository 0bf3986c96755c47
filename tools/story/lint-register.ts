/** The register: every choice has its number, and no number was ever given twice or out of order. */
import type { Problem } from "./compile";
import { asides, decisionChoices, problemAt, type LintInput } from "./lint-input";
import { readRegister } from "./register";

/** Choices and asides without a number. */
export function unregistered({ lines, register }: LintInput): readonly Problem[] {
  const known = new Set(readRegister(register.text).map(({ id }) => id));
  const missing = [...decisionChoices(lines), ...asides(lines)].filter(({ id }) => !known.has(id));
  return missing.map(({ line, id }) => problemAt(line, `${id} has no number: run npm run story:register`));
}

/** Numbers that do not grow from 1, and ids that have two. */
export function disorder({ register: { file, text } }: LintInput): readonly Problem[] {
  const entries = readRegister(text);
  return entries.flatMap(({ id, number, line }, at) => {
    const last = entries[at - 1]?.number ?? 0;
    const repeats = entries.slice(0, at).some((other) => other.id === id);
    return [
      ...(number > last
        ? []
        : [problemAt({ file, line }, `${id} has the number ${number}, after ${last}: numbers only grow`)]),
      ...(repeats ? [problemAt({ file, line }, `${id} has a number already`)] : []),
    ];
  });
}
