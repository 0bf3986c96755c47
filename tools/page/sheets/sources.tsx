/** The sources by kind, and the people. */
import type { JSX } from "preact";
import {
  sourceKinds,
  type Dossier,
  type Fact,
  type Person,
  type Source,
  type SourceKind,
} from "../../../src/debrief";
import { dateInWords } from "../../../src/page/dates";
import { Listed } from "./refs";

export const kindNames: Readonly<Record<SourceKind, string>> = {
  "of-the-time": "Official papers and statements of the time",
  "press-of-the-time": "Press of the time",
  "participant-later": "Participants, later",
  later: "Later press and scholarship",
};

export function Sources({ dossier: { sources, facts } }: { readonly dossier: Dossier }): JSX.Element {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Every source</h2>
      <p>Addresses are given as text: nothing on this site leads out of it by itself.</p>
      {sourceKinds.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{kindNames[kind]}</h3>
          <ul class="source-list columns">
            {sources
              .filter((source) => source.kind === kind)
              .map((source) => (
                <SourceEntry key={source.id} source={source} facts={facts} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function SourceEntry({
  source,
  facts,
}: {
  readonly source: Source;
  readonly facts: readonly Fact[];
}): JSX.Element {
  const { id, publisher, title, author, date, address, stake, readIn } = source;
  const carries = facts.filter(({ sources }) => sources.includes(id)).map((fact) => fact.id);
  return (
    <li id={id}>
      <p>
        <span class="id">{id}</span> {author === null ? "No author named" : author}, “{title}”, {publisher},{" "}
        {date === null ? "undated" : dateInWords(date)}. <span class="address">{address}</span>
      </p>
      <p class="stake">
        <span class="label">What it had to gain:</span> {stake}
      </p>
      {readIn !== null && (
        <p class="stake">
          <span class="label">How we read it:</span> {readIn}.
        </p>
      )}
      <p class="refs">
        <Listed name="Carries" ids={carries} />
      </p>
    </li>
  );
}

export function People({ people }: Pick<Dossier, "people">): JSX.Element {
  const invented = people.filter(({ composite }) => composite);
  const real = people.filter(({ composite }) => !composite);
  return (
    <section aria-labelledby="people">
      <h2 id="people">Who is real, and who is invented</h2>
      <p>
        No words are put into the mouth of a real person without a mark. Leaders stay off stage; everybody is
        a silhouette.
      </p>
      <h3>Invented</h3>
      <PersonList people={invented} />
      <h3>Real</h3>
      <PersonList people={real} />
    </section>
  );
}

function PersonList({ people }: { readonly people: readonly Person[] }): JSX.Element {
  return (
    <ul class="people columns">
      {people.map(({ id, name, role, country, part }) => (
        <li key={id}>
          <strong>{name ?? capital(role)}</strong>, {name === null ? country : `${role}, ${country}`}. {part}
        </li>
      ))}
    </ul>
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
