/** Reads the dossier beside a story: the one door between its files and every tool that uses them. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as v from "valibot";
import type { Dossier as Behind, Questions } from "../../src/debrief";
import type { FactClasses } from "../../src/narrative";
import type { Problem } from "./compile";
import { crossProblems } from "./dossier-links";
import * as shapes from "./dossier-shapes";
import type { Ending, Variable } from "./dossier-shapes";

export type { Ending, Variable } from "./dossier-shapes";

/** The dossier with the rest of the data beside the Ink. */
export interface Dossier extends Behind {
  readonly endings: readonly Ending[];
  readonly questions: Questions;
  readonly variables: Readonly<Record<string, Variable>>;
}

export type DossierFile = keyof Dossier;

/** Finds where in a dossier file an item stands, for a problem's file and line. */
export type Locate = (file: DossierFile, id: string) => Pick<Problem, "file" | "line">;

export interface LoadedDossier {
  /** What could be read: an item with a problem is left out alone. */
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

export const noDossier: Dossier = {
  facts: [],
  sources: [],
  conflicts: [],
  people: [],
  glossary: [],
  decisions: [],
  endings: [],
  questions: { estimate: "", everyone: [], gentle: [], endings: {} },
  variables: {},
};

/** Reads and checks the nine files in `folder`. Never throws for what a writer can get wrong. */
export function loadDossier(folder: string): LoadedDossier {
  const problems: Problem[] = [];
  const texts = new Map<DossierFile, string>();
  const locate: Locate = (file, id) => ({
    file: shown(folder, file),
    line: lineOf(texts.get(file) ?? "", id),
  });
  const report = (file: DossierFile, id: string, message: string): void => {
    problems.push({ ...locate(file, id), severity: "error", message });
  };
  const read = (file: DossierFile): unknown => {
    const text = readText(join(folder, `${file}.json`));
    texts.set(file, text ?? "");
    if (text === null) {
      report(file, "", "is missing");
      return null;
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      const { message } = error as Error;
      const line = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? 0)).split("\n").length;
      problems.push({
        file: shown(folder, file),
        line,
        severity: "error",
        message: `is not JSON: ${message}`,
      });
      return null;
    }
  };
  const items = <Shape extends v.GenericSchema>(file: DossierFile, shape: Shape) =>
    parsed(read(file), shape, (id, message) => report(file, id, message));
  const dossier: Dossier = {
    facts: items("facts", shapes.fact),
    sources: items("sources", shapes.source),
    conflicts: items("conflicts", shapes.conflict),
    people: items("people", shapes.person),
    glossary: items("glossary", shapes.glossaryTerm),
    decisions: items("decisions", shapes.decision),
    endings: items("endings", shapes.ending),
    questions: whole(read("questions"), (id, message) => report("questions", id, message)),
    variables: keyed(read("variables"), (id, message) => report("variables", id, message)),
  };
  for (const { file, id, message } of crossProblems(dossier)) report(file, id, message);
  return { dossier, problems, locate };
}

/** The class of every fact, as the evidence of a line asks for it. */
export function factClassesOf({ facts }: Pick<Dossier, "facts">): FactClasses {
  return Object.fromEntries(facts.map((each) => [each.id, each.class]));
}

type Report = (id: string, message: string) => void;

function parsed<Shape extends v.GenericSchema>(
  json: unknown,
  shape: Shape,
  report: Report,
): readonly v.InferOutput<Shape>[] {
  if (json === null) return [];
  if (!Array.isArray(json)) {
    report("", "must be a list");
    return [];
  }
  return json.flatMap((item: unknown, at) => {
    const id = idOf(item) ?? `item ${at + 1}`;
    return one(item, shape, (message) => report(id, `${id}: ${message}`));
  });
}

function keyed(json: unknown, report: Report): Readonly<Record<string, Variable>> {
  if (json === null) return {};
  if (typeof json !== "object" || Array.isArray(json)) {
    report("", "must be an object, one entry a variable");
    return {};
  }
  const entries = Object.entries(json).flatMap(([id, item]) =>
    one(item, shapes.variable, (message) => report(id, `${id}: ${message}`)).map(
      (value) => [id, value] as const,
    ),
  );
  return Object.fromEntries(entries);
}

function whole(json: unknown, report: Report): Questions {
  const [questions = noDossier.questions] =
    json === null ? [] : one(json, shapes.questions, (message) => report("", message));
  return questions;
}

function one<Shape extends v.GenericSchema>(
  item: unknown,
  shape: Shape,
  report: (message: string) => void,
): readonly v.InferOutput<Shape>[] {
  const read = v.safeParse(shape, item);
  if (read.success) return [read.output];
  for (const issue of read.issues) report(`${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
  return [];
}

function idOf(item: unknown): string | null {
  const id = (item as { readonly id?: unknown } | null)?.id;
  return typeof id === "string" ? id : null;
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** The line, from 1, that names the item; 0 when no line does. */
function lineOf(text: string, id: string): number {
  const name = JSON.stringify(id);
  const lines = text.split("\n");
  const named = lines.findIndex((line) => line.replaceAll(/"\s*:\s*/g, '":').includes(`"id":${name}`));
  return (
    (named >= 0
      ? named
      : lines.findIndex((line) => new RegExp(`^\\s*${name.replaceAll(/[.$]/g, "\\$&")}\\s*:`).test(line))) + 1
  );
}

function shown(folder: string, file: DossierFile): string {
  return relative(process.cwd(), resolve(folder, `${file}.json`));
}
