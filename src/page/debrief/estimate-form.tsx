import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Estimate } from "../../debrief";
import { ChanceField, WordsField } from "./fields";
import { chanceInWords } from "./wording";

export interface EstimateProps {
  readonly question: string;
  readonly estimate: Estimate;
  readonly mostWords: number;
  /** The reader is done with it, or wishes not to be asked. */
  readonly closed: boolean;
  readonly change: (estimate: Estimate) => void;
  readonly close: (closed: boolean) => void;
}

/** Asks before the first decision whether a deal could have held. It stands in no choice's way. */
export function EstimateForm(props: EstimateProps): JSX.Element {
  const { question, estimate, mostWords, closed, change, close } = props;
  return closed ? (
    <Closed estimate={estimate} open={() => close(false)} />
  ) : (
    <form
      class="estimate"
      aria-labelledby="estimate-title"
      onSubmit={(event) => {
        event.preventDefault();
        close(true);
      }}
    >
      <h3 id="estimate-title">Before you decide</h3>
      <ChanceField
        label={question}
        value={estimate.chance}
        change={(chance) => change({ ...estimate, chance })}
      />
      {estimate.chance !== null && (
        <WordsField
          label="Why, in a line (or not)"
          short
          value={estimate.reason}
          most={mostWords}
          change={(reason) => change({ ...estimate, reason })}
        />
      )}
      <p class="estimate-note">
        Your guess stays on this device; you are asked again at the end.{" "}
        <button type="submit" class="quiet-button">
          {estimate.chance === null ? "Leave it out" : "Done"}
        </button>
      </p>
    </form>
  );
}

/** One line, which takes the focus that the form's button had. */
function Closed({
  estimate,
  open,
}: Pick<EstimateProps, "estimate"> & { readonly open: () => void }): JSX.Element {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) again.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p class="estimate-closed">
      {estimate.chance === null ? "You made no guess." : `Your guess: ${chanceInWords(estimate.chance)}.`}{" "}
      <button ref={again} type="button" class="quiet-button" onClick={open}>
        {estimate.chance === null ? "Guess after all" : "Change it"}
      </button>
    </p>
  );
}
