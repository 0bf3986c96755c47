import type { JSX } from "preact";
import type { Fact, FactCard, Source } from "../debrief";
import { dateInWords } from "./dates";
import { classNames, kindWords } from "./evidence-words";

interface FactProps {
  readonly card: FactCard;
  /** Opens a fact or a conflict by its id. */
  readonly open: (id: string) => void;
}

/** One fact: what it says, its class and why, its sources, what it leans on, who disputes it. */
export function FactView({ card: { fact, sources, leansOn, conflicts }, open }: FactProps): JSX.Element {
  return (
    <section class={`fact is-${fact.class}`} aria-labelledby={`card-${fact.id}`}>
      <h3 id={`card-${fact.id}`}>
        Fact {fact.id} <span class="fact-class">{classNames[fact.class].toLowerCase()}</span>
      </h3>
      <p class="fact-text">{fact.text}</p>
      <p class="fact-why">
        <span class="label">Why {fact.class}:</span> {fact.why}
      </p>
      <h4>{sources.length === 1 ? "Its source" : `Its ${sources.length} sources`}</h4>
      <ul class="fact-sources">
        {sources.map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ul>
      {leansOn.length > 0 && <LeansOn facts={leansOn} open={open} />}
      {conflicts.length > 0 && (
        <>
          <h4>Accounts disagree</h4>
          <ul class="openers">
            {conflicts.map(({ id, title }) => (
              <li key={id}>
                <Opener id={id} words={title} open={open} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LeansOn({
  facts,
  open,
}: {
  readonly facts: readonly Fact[];
  readonly open: FactProps["open"];
}): JSX.Element {
  return (
    <>
      <h4>It leans on</h4>
      <ul class="openers">
        {facts.map(({ id, text }) => (
          <li key={id}>
            <Opener id={id} words={firstSentence(text)} open={open} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A button that opens a fact or a conflict in the same place. */
export function Opener({
  id,
  words,
  open,
}: {
  readonly id: string;
  readonly words: string;
  readonly open: FactProps["open"];
}): JSX.Element {
  return (
    <button type="button" class="opener" onClick={() => open(id)}>
      <span class="source-id">{id}</span> {words}
    </button>
  );
}

/** Publisher, title, author, date, address; how it was read; and what it had to gain. The address is text. */
export function SourceEntry({ source }: { readonly source: Source }): JSX.Element {
  const { id, publisher, title, author, date, address, kind, readIn, stake } = source;
  return (
    <li class="source-entry">
      <p>
        <span class="source-id">{id}</span> <cite>{title}</cite>
      </p>
      <dl>
        <Row term="Publisher">{publisher}</Row>
        <Row term="Author">{author ?? "not named in what we read"}</Row>
        <Row term="Date">{date === null ? "no date in what we read" : dateInWords(date)}</Row>
        <Row term="Kind">{kindWords[kind]}</Row>
        <Row term="Address">
          <span class="address">{address}</span>
        </Row>
        {readIn && <Row term="How read">{readIn}</Row>}
        <Row term="Had to gain">{stake}</Row>
      </dl>
    </li>
  );
}

function Row({
  term,
  children,
}: {
  readonly term: string;
  readonly children: JSX.Element | string;
}): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;
}
