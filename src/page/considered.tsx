import type { JSX } from "preact";
import type { Conflict, FactCard } from "../debrief";
import type { Span } from "../narrative";
import { Opener } from "./fact";
import { Trail, type Lookup } from "./trail";
import { Words } from "./words";

/** One choice, and whether anybody is known to have weighed it then. */
export interface WeighedView {
  readonly id: string;
  readonly spans: readonly Span[];
  /** The facts that say so; empty when no record does; null when nobody looked. */
  readonly considered: readonly FactCard[] | null;
  readonly conflicts: readonly Conflict[];
}

export interface ConsideredModel extends Lookup {
  readonly question: string;
  readonly choices: readonly WeighedView[];
}

/** For each choice of a decision: who weighed it at the time, by which source, or that no record says so. */
export function ConsideredView({ model }: { readonly model: ConsideredModel }): JSX.Element {
  return (
    <Trail lookup={model} home="the choices">
      {(open) => (
        <>
          <p>
            {model.question} Below, whether anybody is known to have weighed each way at the time. No record
            means that we found none in what we read, and not that nobody thought of it.
          </p>
          {model.choices.map((choice) => (
            <Weighed key={choice.id} choice={choice} open={open} />
          ))}
        </>
      )}
    </Trail>
  );
}

interface WeighedProps {
  readonly choice: WeighedView;
  readonly open: (id: string) => void;
}

function Weighed({ choice: { id, spans, considered, conflicts }, open }: WeighedProps): JSX.Element {
  return (
    <section class="weighed" aria-labelledby={`weighed-${id}`}>
      <h3 id={`weighed-${id}`}>
        <Words spans={spans} />
      </h3>
      {considered === null && <p>Nobody has looked for this one.</p>}
      {considered?.length === 0 && <p>No record that anybody weighed it then.</p>}
      {considered?.map((card) => (
        <WeighedBy key={card.fact.id} card={card} open={open} />
      ))}
      {conflicts.map((conflict) => (
        <p key={conflict.id}>
          Accounts disagree: <Opener id={conflict.id} words={conflict.title} open={open} />
        </p>
      ))}
    </section>
  );
}

function WeighedBy({
  card: { fact, sources },
  open,
}: {
  readonly card: FactCard;
  readonly open: WeighedProps["open"];
}): JSX.Element {
  return (
    <>
      <p>
        <strong>Weighed then</strong> <span class="fact-class">{fact.class}</span> {fact.text}
      </p>
      <p>
        <span class="label">Said by:</span>{" "}
        {[...new Set(sources.map(({ publisher }) => publisher))].join("; ")}.{" "}
        <Opener id={fact.id} words="Open this fact" open={open} />
      </p>
    </>
  );
}
