/** Asides: they show more, come back to where they were opened, and change nothing. */
import type { Problem } from "./compile";
import { asides, hasTag, problemAt, samePlace, type LintInput, type LintLine } from "./lint-input";

/** What an aside may not do, wherever it does it. */
export function busyAsides({ lines }: LintInput): readonly Problem[] {
  const changing = changingFunctions(lines);
  return asides(lines).flatMap(({ line, id }) => {
    const body = bodyOf(lines, line);
    return [
      ...body.flatMap((each) => changes(each, changing)),
      ...settings(body),
      ...furtherChoices(body),
      ...wayBack(line, body),
    ].map(({ at, what }) => problemAt(at, `the aside ${id} ${what}`));
  });
}

interface Found {
  readonly at: LintLine;
  readonly what: string;
}

/** The lines that are met when `choice` is taken, as far as they stand below it. */
function bodyOf(lines: readonly LintLine[], choice: LintLine): readonly LintLine[] {
  const from = lines.indexOf(choice) + 1;
  const length = lines
    .slice(from)
    .findIndex((line) => !samePlace(line, choice) || (isWeave(line) && line.depth <= choice.depth));
  return length < 0 ? lines.slice(from) : lines.slice(from, from + length);
}

function isWeave({ kind }: LintLine): boolean {
  return kind === "choice" || kind === "gather";
}

const ASSIGNMENT = /^(temp\s+)?(\w+)\s*(?:[+-]?=(?!=)|\+\+|--)/;

function changes(line: LintLine, changing: ReadonlySet<string>): readonly Found[] {
  const assigned = line.kind === "logic" ? ASSIGNMENT.exec(line.code)?.[2] : undefined;
  if (assigned !== undefined) return [{ at: line, what: `assigns ${assigned}` }];
  return calls(line)
    .filter((name) => changing.has(name))
    .map((name) => ({ at: line, what: `calls ${name}, which changes what the story remembers` }));
}

function calls({ code }: LintLine): readonly string[] {
  return [...code.matchAll(/(\w+)\s*\(/g)].map(([, name = ""]) => name);
}

/** The functions that assign something that outlives them, or call one that does. */
function changingFunctions(lines: readonly LintLine[]): ReadonlySet<string> {
  const inside = lines.filter(({ inFunction }) => inFunction);
  const bodies = new Map(inside.map(({ knot }) => [knot, inside.filter((line) => line.knot === knot)]));
  const changing = new Set([...bodies].filter(([, body]) => assignsOutside(body)).map(([name]) => name));
  for (let before = -1; before !== changing.size;) {
    before = changing.size;
    for (const [name, body] of bodies)
      if (body.flatMap(calls).some((called) => changing.has(called))) changing.add(name);
  }
  return changing;
}

function assignsOutside(body: readonly LintLine[]): boolean {
  const parameters =
    body
      .find(({ kind }) => kind === "knot")
      ?.code.replaceAll(/[()]/g, "")
      .split(",") ?? [];
  const own = parameters.map((each) => each.trim()).filter((each) => !each.startsWith("ref "));
  const assigned = body.flatMap(({ kind, code }) => (kind === "logic" ? [ASSIGNMENT.exec(code)] : []));
  const local = [...own, ...assigned.flatMap((match) => (match?.[1] ? [match[2] ?? ""] : []))];
  return assigned.some((match) => match !== null && !local.includes(match[2] ?? ""));
}

function settings(body: readonly LintLine[]): readonly Found[] {
  const keys = ["chapter", "title", "scene", "place", "date", "cue", "decision", "ending"] as const;
  return body.flatMap((at) =>
    keys
      .filter((key) => hasTag(at, key))
      .map((key) => ({ at, what: `sets “${key}”, and an aside leaves the stage as it was` })),
  );
}

function furtherChoices(body: readonly LintLine[]): readonly Found[] {
  return body
    .filter(({ kind }) => kind === "choice")
    .map((at) => ({ at, what: "offers a choice of its own" }));
}

/** The last thing of an aside is the way back; on the way it goes nowhere else. */
function wayBack(choice: LintLine, body: readonly LintLine[]): readonly Found[] {
  const { knot, stitch } = choice;
  const here = stitch === "" ? [knot] : [stitch, `${knot}.${stitch}`];
  const goes = body.flatMap((at) => at.diverts.map((divert) => ({ at, divert })));
  const astray = goes.filter(({ divert }) => divert.kind !== "divert" || !here.includes(divert.target));
  const returns = body.at(-1)?.diverts.some(({ target }) => here.includes(target)) ?? false;
  const back = `-> ${stitch === "" ? knot : stitch}`;
  return [
    ...astray.map(({ at, divert }) => ({
      at,
      what: `goes to ${divert.target === "" ? "where it was called" : divert.target} instead of ${back}`,
    })),
    ...(returns || astray.length > 0 ? [] : [{ at: choice, what: `does not end with ${back}` }]),
  ];
}
