/** A story's files: compiled by Ink, and as the text that its writers see. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { compileInk, type Compiled } from "./compile";
import type { SourceFile } from "./source";

export interface StoryFiles extends Compiled {
  /** In the order in which Ink read them, named as problems name them. */
  readonly sources: readonly SourceFile[];
}

export function readStory(main: string): StoryFiles {
  const compiled = compileInk(main);
  const there = compiled.files.filter((file) => existsSync(file));
  const sources = there.map((file) => ({
    file: relative(process.cwd(), file),
    text: readFileSync(file, "utf8").replace(/^\uFEFF/, ""),
  }));
  return { ...compiled, sources };
}
