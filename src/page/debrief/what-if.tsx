import type { JSX } from "preact";
import type { Rating, Step, TestOfHistory } from "../../debrief";
import { WordsField } from "./fields";
import type { SectionProps } from "./model";
import { ratingWords, tallyWords, testWords, verdictWords, whereAndWhen } from "./wording";

/** The six tests of the reader's what-if: a place to rate and to write, and then the authors' own answers. */
export function WhatIf({ model, acts }: SectionProps): JSX.Element {
  const { tests } = model.debrief;
  if (tests.length === 0)
    return (
      <p>
        This history does at each decision what the record does, so there is no what-if to be tested. Read on
        from one of the decisions above and choose otherwise, and the tests stand here.
      </p>
    );
  return (
    <>
      <p>
        A story told in detail seems likelier than it is. These are the six questions that Philip Tetlock and
        Aaron Belkin put to any what-if. Judge yours first, then open what the authors of this game say of
        their own.
      </p>
      <ol class="tests">
        {tests.map((test) => (
          <TestView key={test.test} test={test} model={model} acts={acts} />
        ))}
      </ol>
    </>
  );
}

function TestView({ test, model, acts }: SectionProps & { readonly test: TestOfHistory }): JSX.Element {
  const { notes, mostWords } = model;
  const { title, term, asks } = testWords[test.test];
  const own = notes.tests[test.test];
  const note = (change: Partial<typeof own>): void =>
    acts.note({ ...notes, tests: { ...notes.tests, [test.test]: { ...own, ...change } } });
  return (
    <li>
      <h4>
        {title} <span class="step-when">{term}</span>
      </h4>
      <p>{asks}</p>
      <fieldset class="ratings">
        <legend>Your what-if under this test</legend>
        {(Object.keys(ratingWords) as readonly Rating[]).map((rating) => (
          <label key={rating} class="check">
            <input
              type="radio"
              name={`rating-${test.test}`}
              checked={own.rating === rating}
              onChange={() => note({ rating })}
            />
            {ratingWords[rating]}
          </label>
        ))}
      </fieldset>
      <WordsField
        label={
          <>
            In your own words<span class="unseen">, on {term}</span>
          </>
        }
        value={own.words}
        most={mostWords}
        change={(words) => note({ words })}
      />
      <Authors test={test} />
    </li>
  );
}

function Authors({ test }: { readonly test: TestOfHistory }): JSX.Element {
  return (
    <details>
      <summary>What the authors say: it {tallyWords(test.tally)}</summary>
      <dl class="authors">
        {test.answers.map(({ step, verdict, why }) => (
          <div key={step.at}>
            <dt>
              {step.title}: {step.chosen.text}{" "}
              <span class={`verdict is-${verdict}`}>{verdictWords[verdict]}</span>
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The step with which the tests have most trouble, and what would have had to be true. */
export function Weakest({ model }: SectionProps): JSX.Element {
  const { ending, weakest, bent } = model.debrief;
  return (
    <>
      {ending && <p class="weakest-line">{ending.weakest}</p>}
      {weakest ? (
        <WeakestStep step={weakest} />
      ) : (
        <p>On the record no step has to be believed; what has to be weighed is who tells of it.</p>
      )}
      {bent.length > 0 && (
        <details>
          <summary>
            The whole history bends {bent.length} earlier {bent.length === 1 ? "fact" : "facts"}
          </summary>
          <ul>
            {bent.map(({ fact, how, step }) => (
              <li key={`${step.at} ${fact.id}`}>
                <strong>{step.title}:</strong> {how}{" "}
                <span class="side-note">
                  {fact.id}: {fact.text}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function WeakestStep({ step }: { readonly step: Step }): JSX.Element {
  const { cotenability } = step.tests ?? {};
  return (
    <>
      <p>
        Under our own tests most is amiss with “{step.title}” ({whereAndWhen(step)}): {step.chosen.text}
      </p>
      {cotenability && <p>{cotenability.why}</p>}
      <h4>What would have had to be true</h4>
      <ul>
        {step.blockers.map(({ who, how }) => (
          <li key={who + how}>
            <strong>{who}</strong> could have stopped it, and did not. {how}
          </li>
        ))}
        {step.bends.map(({ fact, how }) => (
          <li key={fact.id}>
            {how}{" "}
            <span class="side-note">
              {fact.id}: {fact.text}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
