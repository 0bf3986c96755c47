import type { JSX } from "preact";
import type { LineCard } from "../debrief";
import type { Evidence } from "../narrative";
import { ConflictView } from "./conflict";
import { classNames, lineWords } from "./evidence-words";
import { FactView } from "./fact";
import { Trail, type Lookup } from "./trail";
import { Words } from "./words";

/** The source card of one line; what it names opens in the same place. */
export interface SourceModel extends Lookup {
  readonly card: LineCard;
  /** Which of its turn's lines it is, from 0, and of how many. */
  readonly place: number;
  readonly of: number;
  /** This history had left the record before the line. */
  readonly departed: boolean;
}

interface SourceProps {
  readonly model: SourceModel;
  /** Shows the turn's line at this place. */
  readonly turnTo: (place: number) => void;
}

export function SourceView({ model, turnTo }: SourceProps): JSX.Element {
  return (
    <Trail lookup={model} home="the line">
      {(open) => (
        <>
          <LineSteps {...model} turnTo={turnTo} />
          <LineCardView model={model} open={open} />
          <Signs />
        </>
      )}
    </Trail>
  );
}

/** From line to line of the turn, round and round. */
function LineSteps({
  card,
  place,
  of,
  turnTo,
}: Pick<SourceModel, "card" | "place" | "of"> & Pick<SourceProps, "turnTo">): JSX.Element | null {
  if (of < 2) return null;
  return (
    <div class="line-steps">
      <button type="button" class="plain-button" onClick={() => turnTo((place + of - 1) % of)}>
        ← Before
      </button>
      <p role="status">
        Line {place + 1} of {of}
        <span class="unseen">, {card.evidence}</span>
      </p>
      <button type="button" class="plain-button" onClick={() => turnTo((place + 1) % of)}>
        Next →
      </button>
    </div>
  );
}

interface OpenProps {
  readonly model: SourceModel;
  readonly open: (id: string) => void;
}

function LineCardView({ model, open }: OpenProps): JSX.Element {
  const { card } = model;
  return (
    <>
      <blockquote class="card-line">
        <p>
          <Words spans={card.spans} />
        </p>
      </blockquote>
      <p class="card-class">
        <Sign evidence={card.evidence} />
        <strong>{classNames[card.evidence]}.</strong> {lineWords[card.evidence]} <Rule model={model} />
      </p>
      {card.facts.map((fact) => (
        <FactView key={fact.fact.id} card={fact} open={open} />
      ))}
      {card.conflicts.map((conflict) => (
        <ConflictView key={conflict.id} conflict={conflict} open={open} />
      ))}
      {card.terms.length > 0 && (
        <section class="words-here" aria-label="Words in this line">
          <h3>Words in this line</h3>
          <dl class="terms">
            {card.terms.map(({ id, term, meaning }) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Sign({ evidence }: { readonly evidence: Evidence }): JSX.Element {
  return <span class={`sign is-${evidence}`} aria-hidden="true" />;
}

function Signs(): JSX.Element {
  return (
    <details class="signs">
      <summary>The signs in the margin</summary>
      <ul>
        {(Object.keys(classNames) as readonly Evidence[]).map((evidence) => (
          <li key={evidence}>
            <Sign evidence={evidence} />
            <strong>{classNames[evidence]}.</strong> {lineWords[evidence]}
          </li>
        ))}
      </ul>
      <p>
        A line is as sure as the weakest thing that it rests on. Settings can show the words, or no signs.
      </p>
    </details>
  );
}

/** By which rule a line may stand that no source bears out; and whose words it gives. */
function Rule({ model: { card, departed } }: Pick<OpenProps, "model">): JSX.Element | null {
  const { speaker, evidence, facts } = card;
  const name = speaker && (speaker.shown === "name" && speaker.name ? speaker.name : `the ${speaker.role}`);
  if (name && facts.length > 0)
    return <>It gives words or thoughts of {name}, as the facts below have them.</>;
  if (name)
    return (
      <>
        It gives words or thoughts to {name}, a real person, whom no source that we read has saying or
        thinking them.
      </>
    );
  if (evidence !== "invented") return null;
  return departed ? (
    <>By our rule: this history has left the record, so no source can speak of it.</>
  ) : (
    <>
      By our rule: where the record is silent, rooms, gestures and the talk of unnamed people are ours, and
      are marked.
    </>
  );
}
