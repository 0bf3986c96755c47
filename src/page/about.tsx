import type { JSX } from "preact";
import { dateInWords } from "./dates";

/** What stands behind the story, for those who ask. Addresses are text: no link leaves the site by itself. */
export interface About {
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly author: string | null;
    readonly date: string | null;
    readonly address: string;
    readonly readIn: string | null;
  }[];
  readonly pictures: readonly { readonly title: string; readonly drawnFrom: string }[];
  readonly credits: readonly { readonly what: string; readonly who: string; readonly licence: string }[];
  /** Where to write when something is wrong; the maintainer sets it. */
  readonly corrections: string;
  /** Which edition of the game this is, and of which text of the story. */
  readonly edition: string;
  /** The whole game is on the reader's device. */
  readonly kept: boolean;
}

/** Credits, sources and corrections. */
export function AboutView({ about }: { readonly about: About }): JSX.Element {
  return (
    <div class="about">
      <h3>What this rests on</h3>
      <p>
        We read the opening of each article named below, not always the rest. A line’s class says how far it
        is borne out: documented by two independent sources or an official record; reported by one; disputed
        where sources conflict; background where it is general knowledge that we did not check; invented where
        it is ours. “No source” means no source that we read.
      </p>
      <p>
        <a href="evidence/">The evidence</a> has every fact with its sources, the accounts that disagree side
        by side, and the limits of what we read. There is a <a href="glossary/">glossary</a>, and a{" "}
        <a href="teach/">page for teachers</a>.
      </p>
      <h3>Corrections</h3>
      <p>
        If a line wrongs a fact or a person, please tell us: <span class="address">{about.corrections}</span>
      </p>
      <h3>Credits</h3>
      <ul>
        {about.credits.map(({ what, who, licence }) => (
          <li key={what}>
            {what}: {who}. {licence}.
          </li>
        ))}
      </ul>
      <h3>Pictures</h3>
      <ul>
        {about.pictures.map(({ title, drawnFrom }) => (
          <li key={title}>
            <strong>{title}.</strong> {drawnFrom}
          </li>
        ))}
      </ul>
      <h3>This edition</h3>
      <p class="edition">
        {about.edition}{" "}
        {about.kept
          ? "The whole game is kept on this device, and can be played without a network."
          : "The game is not kept on this device yet: it is played from the network."}
      </p>
      <h3>Sources</h3>
      <SourceList sources={about.sources} />
    </div>
  );
}

function SourceList({ sources }: Pick<About, "sources">): JSX.Element {
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.id} id={source.id}>
          <span class="source-id">{source.id}</span> {source.author && `${source.author}, `}
          {source.title}, {source.publisher}
          {source.date && `, ${dateInWords(source.date)}`}. <span class="address">{source.address}</span>
          {source.readIn && ` (${source.readIn})`}
        </li>
      ))}
    </ol>
  );
}
