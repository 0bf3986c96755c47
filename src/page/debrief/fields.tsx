import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";

interface ChanceProps {
  readonly label: ComponentChildren;
  /** A whole number from 0 to 100; null while there is none. */
  readonly value: number | null;
  readonly change: (chance: number | null) => void;
}

/** A chance in a hundred. What is no chance stands as it was typed, with a sentence, and is not kept. */
export function ChanceField({ label, value, change }: ChanceProps): JSX.Element {
  const id = useId();
  const [wrong, setWrong] = useState(false);
  return (
    <div class="chance">
      <label for={id}>{label}</label>
      <span class="chance-entry">
        <input
          id={id}
          type="number"
          min="0"
          max="100"
          step="1"
          inputMode="numeric"
          // Not written back into while somebody types: "4" may be on its way to "45".
          defaultValue={value === null ? "" : String(value)}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget: { validity, value: typed } }) => {
            setWrong(!validity.valid);
            if (validity.valid) change(typed === "" ? null : Number(typed));
          }}
        />{" "}
        in 100
      </span>
      {wrong && (
        <p id={`${id}-wrong`} class="field-wrong">
          A whole number from 0 to 100, please.
        </p>
      )}
    </div>
  );
}

interface WordsProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly most: number;
  /** One line only. */
  readonly short?: boolean;
  readonly change: (words: string) => void;
}

/** Room for the reader's own words. */
export function WordsField({ label, value, most, short = false, change }: WordsProps): JSX.Element {
  const id = useId();
  const common = { id, value, maxLength: most, class: "own-words" };
  const left = most - value.length;
  return (
    <div class="words-field">
      <label for={id}>{label}</label>
      {short ? (
        <input {...common} type="text" onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <textarea {...common} rows={3} onInput={(event) => change(event.currentTarget.value)} />
      )}
      {left < 100 && <p class="field-note">Room for {left} more characters.</p>}
    </div>
  );
}
