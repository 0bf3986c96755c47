import type { JSX } from "preact";
import type { OnRecord, Step } from "../../debrief";
import { Chain } from "./estimates";
import { ChanceField } from "./fields";
import type { SectionProps } from "./model";
import { PathMap } from "./pivots";
import { consideredWords, whereAndWhen } from "./wording";

/** Every decision of the history in order, with the record beside it. */
export function Path({ model, acts }: SectionProps): JSX.Element {
  const { path, left } = model.debrief;
  return (
    <>
      <p>{leavingWords(path, left)}</p>
      <PathMap model={model} acts={acts} />
      <ol class="path">
        {path.map((step) => (
          <StepView key={step.at} step={step} left={step === left} model={model} acts={acts} />
        ))}
      </ol>
      <Chain model={model} acts={acts} />
    </>
  );
}

/** Where the history left the record, in a sentence. */
export function leavingWords(path: readonly Step[], left: Step | null): string {
  if (path.length === 0) return "This history came by no decision.";
  if (!left) return "This history follows the record at each of its decisions: nothing in it is a what-if.";
  const followed = path.filter(({ followsRecord }) => followsRecord).length;
  const where = `Your history leaves the record at “${left.title}”, ${whereAndWhen(left)}.`;
  return followed === 0
    ? `${where} At none of its ${path.length} decisions does it do what the record does.`
    : `${where} At ${followed} of its ${path.length} decisions it does what the record does.`;
}

interface StepProps extends SectionProps {
  readonly step: Step;
  /** The first off the record. */
  readonly left: boolean;
}

function StepView({ step, left, model, acts }: StepProps): JSX.Element {
  const { notes } = model;
  const { chosen } = step;
  return (
    <li class={step.followsRecord ? "step on-record" : "step off-record"}>
      <h4>
        {step.title} <span class="step-when">{whereAndWhen(step)}</span>
      </h4>
      {left && <p class="step-left">Here your history leaves the record.</p>}
      <div class="step-sides">
        <Chosen step={step} />
        <RecordSide record={step.record} same={step.followsRecord} />
      </div>
      <details>
        <summary>What that desk knew</summary>
        <p>{step.question}</p>
        <p>{step.knownThen}</p>
      </details>
      <div class="step-foot">
        <ChanceField
          label={
            <>
              How likely was this step<span class="unseen"> at “{step.title}”</span>, given those before it?
            </>
          }
          value={notes.steps[chosen.id] ?? null}
          change={(chance) => acts.note({ ...notes, steps: withStep(notes.steps, chosen.id, chance) })}
        />
        <button type="button" class="plain-button" onClick={() => acts.reread(step.at)}>
          Read on from here<span class="unseen">, at “{step.title}”</span>
        </button>
      </div>
    </li>
  );
}

function Chosen({ step: { chosen, others } }: { readonly step: Step }): JSX.Element {
  return (
    <div class="side side-yours">
      <h5>You chose</h5>
      <p class="side-choice">{chosen.text}</p>
      <p class="side-note">{consideredWords(chosen.considered)}</p>
      {others.length > 0 && (
        <>
          <h5>Also offered</h5>
          <ul>
            {others.map(({ id, text, considered }) => (
              <li key={id}>
                {text} <span class="side-note">{consideredWords(considered)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function RecordSide({
  record,
  same,
}: {
  readonly record: OnRecord | null;
  readonly same: boolean;
}): JSX.Element {
  return (
    <div class="side side-record">
      <h5>The record</h5>
      {record ? (
        <>
          <p class="side-choice">
            {record.label}
            {same && " (as you chose)"}
          </p>
          <p class="side-note">{record.words}</p>
        </>
      ) : (
        <p class="side-note">There is no such decision in the record.</p>
      )}
    </div>
  );
}

function withStep(
  steps: Readonly<Record<string, number>>,
  id: string,
  chance: number | null,
): Readonly<Record<string, number>> {
  const { [id]: _, ...others } = steps;
  return chance === null ? others : { ...others, [id]: chance };
}
