import type { JSX } from "preact";
import type { Span } from "../narrative";
import { Words } from "./words";

/** A decision as a class sees it. */
export interface BallotModel {
  readonly rows: readonly {
    readonly id: string;
    readonly letter: string;
    readonly spans: readonly Span[];
    readonly purpose: string | null;
    readonly hands: number;
    /** Its hands are being counted. */
    readonly marked: boolean;
  }[];
  /** There is one way on, and nothing to count. */
  readonly lone: boolean;
  readonly asides: readonly {
    readonly id: string;
    readonly spans: readonly Span[];
    readonly seen: boolean;
  }[];
}

export interface BallotActs {
  readonly mark: (choice: string) => void;
  readonly count: (choice: string, by: number) => void;
  readonly take: (choice: string) => void;
  readonly leave: () => void;
}

interface BallotProps {
  readonly ballot: BallotModel;
  readonly acts: BallotActs;
  /** Letters, figures, + and − are answered as keys. */
  readonly keys: boolean;
}

/** The choices with a count of hands beside each. Nothing is taken by itself. */
export function BallotView({ ballot, acts, keys }: BallotProps): JSX.Element {
  const { rows, lone, asides } = ballot;
  return (
    <section class="ballot" aria-label="The class decides">
      {lone ? (
        <Onward ballot={ballot} acts={acts} />
      ) : (
        rows.length > 0 && <Rows ballot={ballot} acts={acts} keys={keys} />
      )}
      {asides.length > 0 && <CloserLooks asides={asides} acts={acts} />}
      <button type="button" class="quiet-button ballot-leave" onClick={acts.leave}>
        Leave<span class="unseen"> projector mode</span>
      </button>
    </section>
  );
}

function Onward({ ballot: { rows }, acts }: Pick<BallotProps, "ballot" | "acts">): JSX.Element {
  return (
    <>
      {rows.map(({ id, spans }) => (
        <button
          key={id}
          type="button"
          class="plain-button strong ballot-take ballot-onward"
          onClick={() => acts.take(id)}
        >
          <Words spans={spans} /> <span aria-hidden="true">→</span>
        </button>
      ))}
    </>
  );
}

function Rows({ ballot: { rows }, acts, keys }: BallotProps): JSX.Element {
  const marked = rows.find((row) => row.marked);
  return (
    <>
      <ol class="ballot-rows" aria-label="Choices">
        {rows.map((row) => (
          <BallotRow key={row.id} row={row} acts={acts} />
        ))}
      </ol>
      <button
        type="button"
        class="plain-button strong ballot-take"
        disabled={!marked}
        onClick={() => marked && acts.take(marked.id)}
      >
        {marked ? `The class takes ${marked.letter}` : "The class takes …"}
      </button>
      {keys && (
        <p class="ballot-help">
          <kbd>A</kbd> to <kbd>{rows.at(-1)?.letter}</kbd> mark, <kbd>+</kbd> <kbd>−</kbd> count,{" "}
          <kbd>Enter</kbd> takes
        </p>
      )}
      <p class="unseen" role="status">
        {marked && `${marked.letter}: ${marked.hands} ${marked.hands === 1 ? "hand" : "hands"}`}
      </p>
    </>
  );
}

function BallotRow({
  row: { id, letter, spans, purpose, hands, marked },
  acts,
}: {
  readonly row: BallotModel["rows"][number];
  readonly acts: BallotActs;
}): JSX.Element {
  return (
    <li class={marked ? "ballot-row ballot-marked" : "ballot-row"}>
      <button
        type="button"
        class="ballot-choice"
        aria-pressed={marked}
        data-row={id}
        onClick={() => acts.mark(id)}
      >
        <span class="ballot-letter">{letter}</span>
        <span>
          <span class="act">
            <Words spans={spans} />
          </span>
          {purpose && <span class="ballot-purpose"> {purpose}</span>}
        </span>
      </button>
      <span class="ballot-count">
        <button type="button" aria-label={`One hand fewer for ${letter}`} onClick={() => acts.count(id, -1)}>
          −
        </button>
        <span class="ballot-hands">{hands}</span>
        <button type="button" aria-label={`One hand more for ${letter}`} onClick={() => acts.count(id, 1)}>
          +
        </button>
      </span>
    </li>
  );
}

function CloserLooks({
  asides,
  acts,
}: {
  readonly asides: BallotModel["asides"];
  readonly acts: BallotActs;
}): JSX.Element {
  return (
    <details class="ballot-asides">
      <summary>Closer looks: {asides.length}</summary>
      <ul>
        {asides.map(({ id, spans, seen }) => (
          <li key={id}>
            <button type="button" class="quiet-button" onClick={() => acts.take(id)}>
              <Words spans={spans} />
              {seen && " (seen)"}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
