/**
 * The register gives every choice that a run can hold a number, for ever: it is only added to.
 * `npm run story:register` adds what is new.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { asides, decisionChoices, withTags, type LintLine } from "./lint-input";
import { scan } from "./source";
import { readStory } from "./story-files";

export interface Entry {
  readonly id: string;
  readonly number: number;
  /** Where it stands in the register, from 1. */
  readonly line: number;
}

/** Reads the register's entries in their order, also the repeated ones, which JSON itself would drop. */
export function readRegister(text: string): readonly Entry[] {
  return text.split("\n").flatMap((line, at) =>
    [...line.matchAll(/"([^"]+)"\s*:\s*(-?\d+)/g)].map(([, id = "", number]) => ({
      id,
      number: Number(number),
      line: at + 1,
    })),
  );
}

/** Every id that needs a number: the decisions' choices, then the asides, each in the order of the story. */
export function choiceIds(lines: readonly LintLine[]): readonly string[] {
  return [...new Set([...decisionChoices(lines), ...asides(lines)].map(({ id }) => id))];
}

/** The register with the new ids at its end, each with the next number. */
export function extended(entries: readonly Entry[], ids: readonly string[]): string {
  const known = new Set(entries.map(({ id }) => id));
  const last = Math.max(0, ...entries.map(({ number }) => number));
  const added = ids.filter((id) => !known.has(id)).map((id, at) => ({ id, number: last + at + 1 }));
  const rows = [...entries, ...added].map(({ id, number }) => `  ${JSON.stringify(id)}: ${number}`);
  return `{\n${rows.join(",\n")}\n}\n`;
}

export function registerFile(story: string): string {
  return join(dirname(story), "register.json");
}

/** Adds the story's new choices to its register. */
export function main(): number {
  const story = process.env["STORY"] ?? "story/main.ink";
  const file = registerFile(story);
  const entries = readRegister(existsSync(file) ? readFileSync(file, "utf8") : "");
  const text = extended(entries, choiceIds(withTags(scan(readStory(story).sources))));
  writeFileSync(file, text);
  const added = readRegister(text).slice(entries.length);
  console.log(`${relative(process.cwd(), file)}: ${entries.length} choices kept, ${added.length} added`);
  for (const { id, number } of added) console.log(`  ${number} ${id}`);
  return 0;
}
