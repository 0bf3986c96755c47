/** Compiles Ink with inkjs's own compiler, which knows the language best and never leaves the build. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";

// Both doors of inkjs share one type file; the compiler is only behind this one.
const { Compiler, CompilerOptions } = createRequire(import.meta.url)(
  "inkjs/full",
) as typeof import("inkjs/full");

export interface Problem {
  /** The file, relative to the folder the tool runs in; "" when Ink does not say. */
  readonly file: string;
  /** From 1; 0 when Ink does not say. */
  readonly line: number;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export interface Compiled {
  /** The compiled story, or null when there were errors. */
  readonly ink: Record<string, unknown> | null;
  /** Every file that was read, the main one first, as absolute paths. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Compiles `main` with all that it includes. Never throws for what a writer can get wrong. */
export function compileInk(main: string): Compiled {
  const root = dirname(resolve(main));
  const files: string[] = [];
  const problems: Problem[] = [];
  const read = (file: string): string => {
    files.push(resolve(root, file));
    return readFileSync(resolve(root, file), "utf8").replace(/^\uFEFF/, "");
  };
  const handler = {
    ResolveInkFilename: (name: string) => resolve(root, name),
    LoadInkFileContents: read,
  };
  const name = relative(root, resolve(main));
  const report = (message: string): void => {
    const problem = readMessage(message, root, name);
    if (problem) problems.push(problem);
  };
  const options = new CompilerOptions(name, [], false, report, handler);
  try {
    const compiled = new Compiler(read(name), options).Compile().ToJson();
    return { ink: JSON.parse(compiled as string) as Record<string, unknown>, files, problems };
  } catch (error) {
    const told = problems.some(({ severity }) => severity === "error");
    const message = error instanceof Error ? error.message : String(error);
    return {
      ink: null,
      files,
      problems: told
        ? problems
        : [...problems, { file: shown(root, name), line: 0, severity: "error", message }],
    };
  }
}

/** One problem as a line for a terminal. */
export function problemLine({ file, line, severity, message }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ""}: ${severity}: ${message}`;
}

const MESSAGE = /^(?:RUNTIME )?([A-Z]+): (?:'([^']*)' )?(?:line (\d+): )?(.*)$/s;

/** Reads "ERROR: 'chapters/03-mine.ink' line 12: …"; what an author notes for later is no problem. */
function readMessage(message: string, root: string, main: string): Problem | null {
  const [, kind = "ERROR", file = main, line = "0", text = message] = MESSAGE.exec(message) ?? [];
  if (kind !== "ERROR" && kind !== "WARNING") return null;
  return {
    file: shown(root, file),
    line: Number(line),
    severity: kind === "ERROR" ? "error" : "warning",
    message: text.trim(),
  };
}

function shown(root: string, file: string): string {
  return relative(process.cwd(), resolve(root, file));
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

interface CompiledPart {
  readonly path: { toString(): string };
  readonly debugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly content?: readonly CompiledPart[];
  readonly namedOnlyContent?: ReadonlyMap<string, CompiledPart> | null;
}

/** Where in the source each part of the compiled story stands, by its path in it. Compiles once more. */
export function placesOf(main: string): ReadonlyMap<string, Place> {
  const root = dirname(resolve(main));
  const read = (file: string): string => readFileSync(resolve(root, file), "utf8").replace(/^\uFEFF/, "");
  const handler = { ResolveInkFilename: (name: string) => resolve(root, name), LoadInkFileContents: read };
  const name = relative(root, resolve(main));
  const story = new Compiler(read(name), new CompilerOptions(name, [], false, () => {}, handler)).Compile();
  const places = new Map<string, Place>();
  const collect = (part: CompiledPart): void => {
    const known = part.debugMetadata;
    if (known)
      places.set(String(part.path), {
        file: shown(root, known.fileName ?? name),
        line: known.startLineNumber,
      });
    for (const each of [...(part.content ?? []), ...(part.namedOnlyContent?.values() ?? [])]) collect(each);
  };
  collect(story.mainContentContainer as unknown as CompiledPart);
  return places;
}
