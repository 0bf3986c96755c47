import type { JSX } from "preact";
import type { RecordGrade } from "../narrative";
import { dateInWords } from "./dates";

/** What was decided before the reader takes over, and where. */
export interface LessonView {
  readonly entries: readonly {
    readonly place: string;
    readonly date: string;
    readonly title: string;
    readonly question: string;
    readonly decided: string;
    readonly record: RecordGrade | null;
  }[];
  readonly next: { readonly title: string; readonly place: string; readonly date: string };
  /** All that the link holds could be followed. */
  readonly whole: boolean;
}

interface LessonProps {
  readonly file: LessonView;
  readonly readOn: () => void;
  readonly project: () => void;
}

const grades: Readonly<Record<RecordGrade, string>> = {
  certain: "certain",
  likely: "likely",
  thin: "thinly sourced",
  disputed: "disputed",
};

/** The summary with which a lesson edition begins. */
export function LessonView({ file, readOn, project }: LessonProps): JSX.Element {
  const { entries, next, whole } = file;
  const onRecord = entries.every(({ record }) => record !== null);
  return (
    <div class="lesson-file">
      <p>
        You take over a file that others have kept.{" "}
        {onRecord
          ? "Up to here it is the record: what was done, as far as our sources go, and how surely we know it."
          : "This is what was decided before it came to you."}
      </p>
      {!whole && (
        <p>
          <strong>The story has changed since this link was made.</strong> It could be followed to the place
          below, and goes on from there.
        </p>
      )}
      <ol class="file-entries">
        {entries.map((entry) => (
          <li key={entry.title + entry.date}>
            <p class="dateline">{placeAndDate(entry)}</p>
            <p>
              <strong>{entry.title}.</strong> {entry.question}
            </p>
            <p class="taken taken-decision">
              {entry.decided}
              {entry.record && <span class="file-grade"> ({grades[entry.record]})</span>}
            </p>
          </li>
        ))}
      </ol>
      <h3>From here it is yours</h3>
      <p>
        {next.title}. <span class="dateline">{placeAndDate(next)}</span>
      </p>
      <div class="row">
        <button type="button" class="plain-button strong" onClick={readOn}>
          Read on from here
        </button>
        <button type="button" class="plain-button" onClick={project}>
          Read on with a class, on a projector
        </button>
      </div>
    </div>
  );
}

function placeAndDate({ place, date }: { readonly place: string; readonly date: string }): string {
  return [place, dateInWords(date)].filter((part) => part !== "").join(", ");
}
