import type { JSX } from "preact";
import type { FactCard } from "../debrief";
import { dateInWords } from "./dates";
import { Opener } from "./fact";
import { Trail, type Lookup } from "./trail";

export interface KnownModel extends Lookup {
  readonly place: string;
  /** EDTF. */
  readonly date: string;
  /** Whose desk it is. */
  readonly desk: string;
  readonly text: string;
  readonly facts: readonly FactCard[];
}

/** What was known at this desk on this day, and what was not. */
export function KnownView({ model }: { readonly model: KnownModel }): JSX.Element {
  const { place, date, desk, text, facts } = model;
  return (
    <Trail lookup={model} home="this day">
      {(open) => (
        <>
          <p class="label">{[place, dateInWords(date), `desk of the ${desk}`].filter(Boolean).join(" · ")}</p>
          <p class="card-line">{text}</p>
          <h3>What this rests on</h3>
          <ul class="openers">
            {facts.map(({ fact }) => (
              <li key={fact.id}>
                <Opener id={fact.id} words={fact.text} open={open} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Trail>
  );
}
