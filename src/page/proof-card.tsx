import type { JSX } from "preact";
import { dateInWords } from "./dates";

/** What a program found by playing every history, as the card says it. */
export interface ProofCard {
  /** How many histories there are: a whole number, written out. */
  readonly histories: string;
  readonly states: number;
  readonly executions: number;
  /** From most to least likely. */
  readonly endings: readonly { readonly title: string; readonly probability: number }[];
  readonly decisions: readonly { readonly title: string; readonly meanPivot: number }[];
  readonly words: { readonly least: number; readonly median: number; readonly most: number };
  /** EDTF. */
  readonly date: string;
  readonly version: string;
  /** The text that is being read is the one that was proved. */
  readonly current: boolean;
}

/** The game's own boast, with its figures. */
export function ProofCardView({ proof }: { readonly proof: ProofCard }): JSX.Element {
  return (
    <div class="about proof">
      <p class="proof-boast">
        There are {grouped(proof.histories)} histories here. A program has played every one of them to its
        end.
      </p>
      <p>
        None is stuck, no line is out of reach, each of the {proof.endings.length} endings can be reached, and
        every decision changes what follows. From beginning to end a history is {grouped(proof.words.least)}{" "}
        to {grouped(proof.words.most)} words long, without its closer looks.
      </p>
      {!proof.current && (
        <p>
          <strong>The text has been edited since:</strong> these figures are of the version before.
        </p>
      )}
      <h3>How often each ending comes, if every choice is left to chance</h3>
      <p>That says how wide the ways to it are. It says nothing of how likely it would have been.</p>
      <Table
        heads={["Ending", "In 100 histories"]}
        rows={proof.endings.map(({ title, probability }) => [title, (probability * 100).toFixed(1)])}
      />
      <h3>How much each decision turns, on the average</h3>
      <p>The change that it makes in the chances of the endings: 0 would be none, 100 all of them.</p>
      <Table
        heads={["Decision", "Mean pivot"]}
        rows={proof.decisions.map(({ title, meanPivot }) => [title, (meanPivot * 100).toFixed(0)])}
      />
      <p class="content-note">
        Proved on {dateInWords(proof.date)} for the text {proof.version}: {grouped(proof.states)} different
        situations, worked out with {grouped(proof.executions)} readings of the story itself. Histories with
        the same future are followed once.
      </p>
    </div>
  );
}

interface TableProps {
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

function Table({ heads, rows }: TableProps): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, figure]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Digits in groups of three: 7,213,932. */
function grouped(number: number | string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
