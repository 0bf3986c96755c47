/** The lesson editions: links that begin along the record, with what is then left to read and to decide. */
import type { JSX } from "preact";
import type { ChoiceId, StoryBook } from "../../../src/narrative";
import { writeCode, type Register } from "../../../src/runs";
import { fitsALesson, LESSON_LIMITS, lessonMinutes, type LessonStart } from "../../atlas/lesson-starts";

export interface LessonLink extends LessonStart {
  /** The record up to there, as a run code. */
  readonly code: string;
  readonly minutes: number;
  readonly fits: boolean;
}

/** Without those whose run has no code. */
export function lessonLinks(
  book: Pick<StoryBook, "title" | "version">,
  starts: readonly LessonStart[],
  register: Register,
): readonly LessonLink[] {
  return starts.flatMap((start) => {
    const run = { story: { title: book.title, version: book.version }, choices: start.choices as ChoiceId[] };
    const code = writeCode(run, register);
    return code === null ? [] : [{ ...start, code, minutes: lessonMinutes(start), fits: fitsALesson(start) }];
  });
}

/** Which starts fit a lesson of 45 minutes, and which want a longer one. */
export function LessonTable({ links }: { readonly links: readonly LessonLink[] }): JSX.Element {
  return (
    <table class="lessons">
      <thead>
        <tr>
          <th scope="col">Begins at</th>
          <th scope="col">Decisions, at most</th>
          <th scope="col">Words</th>
          <th scope="col">Minutes, at most</th>
        </tr>
      </thead>
      <tbody>
        {links
          .toReversed()
          .filter(({ decisions }) => decisions <= LESSON_LIMITS.decisions)
          .map((link) => (
            <Row key={link.chapter} link={link} />
          ))}
      </tbody>
    </table>
  );
}

function Row({ link }: { readonly link: LessonLink }): JSX.Element {
  const { title, code, words, decisions, minutes, fits } = link;
  return (
    <tr>
      <th scope="row">
        <a href={`../#/lesson/${code}`} data-lesson={title}>
          {title}
        </a>
        <span class="lesson-code">{code}</span>
        <span class="lesson-fit">{fits ? "Fits 45 minutes" : "For a double lesson, or begun at home"}</span>
      </th>
      <td>{decisions}</td>
      <td>
        {words.least.toLocaleString("en")} to {words.most.toLocaleString("en")}
      </td>
      <td>{minutes}</td>
    </tr>
  );
}
