/** The file so far: what a run code holds, decision by decision, and where its reader goes on. Pure. */
import { failed, ok, type Result } from "../kit";
import { plainText, type ChoiceId, type RecordGrade, type Story } from "../narrative";
import { follow, readCode, type CodeProblem, type Register } from "../runs";

export interface FileEntry {
  readonly place: string;
  /** EDTF. */
  readonly date: string;
  readonly title: string;
  readonly question: string;
  readonly decided: string;
  /** How surely it was done so; null off the record. */
  readonly record: RecordGrade | null;
}

export interface LessonFile {
  readonly entries: readonly FileEntry[];
  /** Where reading goes on. */
  readonly next: { readonly title: string; readonly place: string; readonly date: string };
  /** The run to read on from. */
  readonly choices: readonly ChoiceId[];
  /** All of the code could be followed on the story as it stands. */
  readonly whole: boolean;
}

/** What is said of a decision beside the story. */
export interface DecisionWords {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

export interface LessonMaterial {
  readonly story: Story;
  readonly register: Register;
  readonly decisions: readonly DecisionWords[];
}

/** `story`: it cannot even begin. */
export function lessonFile(
  code: string,
  { story, register, decisions }: LessonMaterial,
): Result<LessonFile, CodeProblem | { readonly kind: "story" }> {
  const read = readCode(code, register);
  if (!read.ok) return read;
  const followed = follow(story, read.value);
  if (!followed.ok) return failed({ kind: "story" });
  const { choices, moments, stopped } = followed.value;
  const heading = moments.at(-1)?.turn.heading;
  return ok({
    entries: choices.flatMap((id, at): readonly FileEntry[] => {
      const { turn } = moments[at] ?? {};
      const taken = turn?.choices.find((choice) => choice.id === id);
      const words = decisions.find((decision) => decision.id === turn?.decision);
      if (!turn || taken?.kind !== "decision") return [];
      const { place, date } = turn.heading;
      const { title = "", question = "" } = words ?? {};
      return [{ place, date, title, question, decided: plainText(taken.text), record: taken.record }];
    }),
    next: { title: plainText(heading?.title ?? ""), place: heading?.place ?? "", date: heading?.date ?? "" },
    choices,
    whole: stopped === null,
  });
}
