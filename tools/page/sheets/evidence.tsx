/** The whole dossier on one page: facts, accounts that disagree, sources, people. */
import type { JSX } from "preact";
import site from "../../../site.json";
import { factClasses, type FactClass } from "../../../src/narrative";
import { sourceKinds, type Conflict, type Dossier, type Fact } from "../../../src/debrief";
import { dateInWords } from "../../../src/page/dates";
import { Listed, Refs } from "./refs";
import { kindNames, People, Sources } from "./sources";

const classMeanings: Readonly<Record<FactClass, string>> = {
  documented: "Two or more independent sources, or an official record.",
  reported: "One source, or one participant’s own recollection, however often it was repeated.",
  disputed: "Sources conflict, and the conflict is told.",
};

export function EvidenceSheet({
  dossier,
  prose,
}: {
  readonly dossier: Dossier;
  readonly prose: string;
}): JSX.Element {
  return (
    <>
      <div dangerouslySetInnerHTML={{ __html: prose }} />
      <p>
        If a line wrongs a fact or a person, please write to <span class="address">{site.corrections}</span>.
      </p>
      <Contents />
      <Counts dossier={dossier} />
      <Conflicts conflicts={dossier.conflicts} />
      <Facts facts={dossier.facts} />
      <Sources dossier={dossier} />
      <People people={dossier.people} />
    </>
  );
}

function Contents(): JSX.Element {
  const parts = [
    ["counted", "The dossier, counted"],
    ["conflicts", "Accounts that disagree"],
    ["facts", "Every fact"],
    ["sources", "Every source"],
    ["people", "Who is real, and who is invented"],
  ] as const;
  return (
    <nav aria-label="On this page" class="sheet-list">
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Counts({ dossier: { facts, sources } }: { readonly dossier: Dossier }): JSX.Element {
  return (
    <section aria-labelledby="counted">
      <h2 id="counted">The dossier, counted</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Class</th>
            <th scope="col">What it means</th>
            <th scope="col">Facts</th>
          </tr>
        </thead>
        <tbody>
          {factClasses.map((each) => (
            <tr key={each}>
              <th scope="row">{each}</th>
              <td>{classMeanings[each]}</td>
              <td>{facts.filter((fact) => fact.class === each).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">Kind of source</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {sourceKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kindNames[kind]}</th>
              <td>{sources.filter((source) => source.kind === kind).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Conflicts({ conflicts }: Pick<Dossier, "conflicts">): JSX.Element {
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">Accounts that disagree</h2>
      <p>
        {conflicts.length} questions on which what we read does not agree. Each account stands with what its
        witness had to gain: that is no reason to disbelieve it, and a reason to ask for a second one.
      </p>
      {conflicts.map((conflict) => (
        <ConflictEntry key={conflict.id} conflict={conflict} />
      ))}
    </section>
  );
}

function ConflictEntry({
  conflict: { id, title, versions, weSay },
}: {
  readonly conflict: Conflict;
}): JSX.Element {
  return (
    <article id={id} class="conflict" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span class="id">{id}</span> {title}
      </h3>
      <ul class="versions">
        {versions.map(({ who, says, stake, facts }) => (
          <li key={who + says}>
            <p class="who">{who}</p>
            <p>{says}</p>
            <p class="stake">
              <span class="label">What it had to gain:</span> {stake}.
            </p>
            <p class="refs">
              <Refs ids={facts} />
            </p>
          </li>
        ))}
      </ul>
      <p class="we-say">
        <span class="label">In the game:</span> {weSay}
      </p>
    </article>
  );
}

function Facts({ facts }: Pick<Dossier, "facts">): JSX.Element {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Every fact</h2>
      <div class="columns">
        {facts.map((fact) => (
          <FactEntry key={fact.id} fact={fact} />
        ))}
      </div>
    </section>
  );
}

function FactEntry({ fact }: { readonly fact: Fact }): JSX.Element {
  return (
    <article id={fact.id} class={`fact fact-${fact.class}`} aria-labelledby={`${fact.id}-title`}>
      <h3 id={`${fact.id}-title`}>
        <span class="id">{fact.id}</span> <span class={`class class-${fact.class}`}>{fact.class}</span>{" "}
        <span class="when">{dateInWords(fact.date)}</span>
      </h3>
      <p>{fact.text}</p>
      <p class="because">
        <span class="label">Why {fact.class}:</span> {fact.why}
      </p>
      <p class="refs">
        <Listed name="Sources" ids={fact.sources} />
        <Listed name="Leans on" ids={fact.leansOn} />
        <Listed name="Accounts disagree" ids={fact.disputedIn} />
      </p>
    </article>
  );
}
