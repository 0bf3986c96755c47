/** The save format: one small JSON text a run. What is read back is untrusted until `readSave` has read it. */
import * as v from "valibot";
import { failed, ok, type Result } from "../kit";
import type { ChoiceId, StoryVersion } from "../narrative";
import type { Run } from "./run";

const FORMAT = 1;

/** A run is some hundred choices; this only keeps a hostile file from filling the memory. */
const MOST_CHOICES = 20_000;

const schema = v.object({
  format: v.literal(FORMAT),
  story: v.object({ title: v.string(), version: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
  choices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(MOST_CHOICES)),
});

/** `newer` was written by a later edition of the game; `unreadable` is no save, or a damaged one. */
export type SaveProblem =
  | { readonly kind: "newer"; readonly format: number }
  | { readonly kind: "unreadable" };

export function writeSave(run: Run): string {
  return JSON.stringify({ format: FORMAT, story: run.story, choices: run.choices });
}

export function readSave(text: string): Result<Run, SaveProblem> {
  const data = parseJson(text);
  const format = (data as { format?: unknown } | null)?.format;
  if (typeof format === "number" && format > FORMAT) return failed({ kind: "newer", format });
  const read = v.safeParse(schema, data);
  if (!read.success) return failed({ kind: "unreadable" });
  const { story, choices } = read.output;
  return ok({
    story: { title: story.title, version: story.version as StoryVersion },
    choices: choices as ChoiceId[],
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
