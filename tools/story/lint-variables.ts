/** The story's memory: what variables.ink declares and variables.json explains are the same. */
import type { Problem } from "./compile";
import type { Variable } from "./dossier";
import { problemAt, type LintInput, type LintLine } from "./lint-input";

interface Declared {
  readonly line: LintLine;
  readonly name: string;
  readonly start: string;
}

/** Variables that only one of the two has, or that start, or range, otherwise there. */
export function unmatchedVariables({ lines, dossier, locate }: LintInput): readonly Problem[] {
  const declared = variables(lines);
  const lists = listItems(lines);
  const unexplained = declared.filter(({ name }) => !Object.hasOwn(dossier.variables, name));
  const undeclared = Object.keys(dossier.variables).filter(
    (name) => !declared.some((each) => each.name === name),
  );
  return [
    ...unexplained.map(({ line, name }) => problemAt(line, `variables.json does not explain ${name}`)),
    ...undeclared.map((name) => problemAt(locate("variables", name), `the story has no variable ${name}`)),
    ...declared.flatMap((each) => disagreements(each, dossier.variables[each.name], lists)),
  ];
}

function variables(lines: readonly LintLine[]): readonly Declared[] {
  return lines.flatMap((line) => {
    const [, name, start = ""] =
      line.kind === "declaration" ? (/^VAR\s+(\w+)\s*=\s*(.+)$/.exec(line.code.trim()) ?? []) : [];
    return name === undefined ? [] : [{ line, name, start: start.trim() }];
  });
}

/** The items of every LIST, in order. */
function listItems(lines: readonly LintLine[]): readonly (readonly string[])[] {
  return lines.flatMap(({ kind, code }) => {
    const items = kind === "declaration" ? /^LIST\s+\w+\s*=\s*(.+)$/.exec(code.trim())?.[1] : undefined;
    return items === undefined ? [] : [items.split(",").map((item) => item.replaceAll(/[()\s]|=.*/g, ""))];
  });
}

function disagreements(
  { line, name, start }: Declared,
  variable: Variable | undefined,
  lists: readonly (readonly string[])[],
): readonly Problem[] {
  if (!variable) return [];
  const problems: string[] = [];
  if (String(variable.start) !== start)
    problems.push(`${name} starts at ${start} here, at ${variable.start} in variables.json`);
  const [, least, most] = /^(-?\d+)-(\d+)\b/.exec(line.comment) ?? [];
  const otherRange =
    least !== undefined && (Number(least) !== variable.least || Number(most) !== variable.most);
  if (otherRange)
    problems.push(
      `${name} ranges from ${least} to ${most} here, from ${variable.least} to ${variable.most} in variables.json`,
    );
  const items = lists.find((list) => list.includes(start)) ?? [];
  const explained = Object.keys(variable.values);
  const isList = typeof variable.start === "string";
  if (isList)
    problems.push(
      ...items
        .filter((item) => !explained.includes(item))
        .map((item) => `variables.json does not say what ${item} means`),
    );
  const strange = isList && items.length > 0 ? explained.filter((item) => !items.includes(item)) : [];
  problems.push(...strange.map((item) => `variables.json explains ${item}, which ${name} cannot be`));
  return problems.map((message) => problemAt(line, message));
}

/** Assignments that leave the range: a list given another list's item, a shift to another limit. */
export function strayValues({ lines, dossier }: LintInput): readonly Problem[] {
  return lines.flatMap((line) => {
    const [, name = "", value = ""] =
      line.kind === "logic" ? (/^(\w+)\s*=\s*([\w-]+)$/.exec(line.code) ?? []) : [];
    const variable =
      Object.hasOwn(dossier.variables, name) && !line.inFunction ? dossier.variables[name] : undefined;
    const stray =
      variable && !Object.hasOwn(variable.values, value)
        ? [problemAt(line, `${name} cannot be ${value}: variables.json does not have it`)]
        : [];
    const [, meter = "", most] = /\bshift\(\s*(\w+)\s*,[^,]+,\s*(\d+)\s*\)/.exec(line.code) ?? [];
    const limit = Object.hasOwn(dossier.variables, meter) ? dossier.variables[meter]?.most : undefined;
    const beyond = most !== undefined && limit !== undefined && Number(most) !== limit;
    const shifted = beyond ? [problemAt(line, `${meter} goes up to ${limit}, not to ${most}`)] : [];
    return [...stray, ...shifted];
  });
}
