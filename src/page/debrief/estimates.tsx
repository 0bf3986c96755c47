import type { JSX } from "preact";
import { ChanceField, WordsField } from "./fields";
import type { SectionProps } from "./model";
import { chanceInWords, chainWords } from "./wording";

/** What the reader gave a deal before the first decision, and gives it now. */
export function Estimates({ model, acts }: SectionProps): JSX.Element {
  const { debrief, notes, mostWords } = model;
  const { before, after } = notes;
  return (
    <>
      <p class="weakest-line">{debrief.questions.estimate}</p>
      <p>
        {before.chance === null
          ? "Before the first decision you made no estimate."
          : `Before the first decision you gave it ${chanceInWords(before.chance)}${before.reason ? `: “${before.reason}”` : "."}`}
      </p>
      <ChanceField
        label="And now? (You may leave it out.)"
        value={after.chance}
        change={(chance) => acts.note({ ...notes, after: { ...after, chance } })}
      />
      <WordsField
        label="Why, in a line or two"
        value={after.reason}
        most={mostWords}
        change={(reason) => acts.note({ ...notes, after: { ...after, reason } })}
      />
    </>
  );
}

/** The steps as a chain: their product, and what it means. */
export function Chain({ model }: SectionProps): JSX.Element {
  const { chain, notes, debrief } = model;
  const judged = debrief.path.filter(({ chosen }) => chosen.id in notes.steps).length;
  return (
    <div class="chain">
      <h4>All steps together</h4>
      {chain === null ? (
        <p>
          Beside each step above you can note how likely it was, given those before it. Here stands what they
          come to together.
        </p>
      ) : (
        chainWords(chain, judged, notes.before.chance).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      {debrief.left === null && chain !== null && (
        <p>
          That it happened in just this way does not make it likely beforehand: the record is a chain too.
        </p>
      )}
    </div>
  );
}
