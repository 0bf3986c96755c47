import type { JSX } from "preact";
import type { DebriefNotes } from "../../debrief";
import { WordsField } from "./fields";
import type { SectionProps } from "./model";

const sets: readonly (readonly [DebriefNotes["questions"], string])[] = [
  ["everyone", "For any class, with three on this ending"],
  ["gentle", "For a class with people of its own in this story"],
];

/** What to talk about afterwards, with a place for an answer to each question. */
export function Discuss({ model, acts }: SectionProps): JSX.Element {
  const { notes, questions, mostWords } = model;
  return (
    <>
      <fieldset class="ratings">
        <legend>Which questions</legend>
        {sets.map(([set, words]) => (
          <label key={set} class="check">
            <input
              type="radio"
              name="question-set"
              checked={notes.questions === set}
              onChange={() => acts.note({ ...notes, questions: set })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <p>Each may be left out. What you write stays on this device.</p>
      <ol class="questions">
        {questions.map(({ id, text }) => (
          <li key={id}>
            <WordsField
              label={text}
              value={notes.answers[id] ?? ""}
              most={mostWords}
              change={(words) => acts.note({ ...notes, answers: { ...notes.answers, [id]: words } })}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
