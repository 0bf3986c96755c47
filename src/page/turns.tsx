import type { JSX } from "preact";
import type { ChoiceKind } from "../narrative";
import { dateInWords } from "./dates";
import type { Entry, LineView, Send } from "./model";
import { Words } from "./words";

/** The id of the heading that takes the focus when the turn at `at` arrives. */
export function turnHeadingId(at: number): string {
  return `turn-${at}`;
}

interface TurnProps {
  readonly entry: Entry;
  readonly arriving: boolean;
  /** Without it the marks are only read: nothing can be opened from where this turn stands. */
  readonly send?: Send;
}

/** One turn in the column: a chapter's head, or the choice that led here, and the lines. */
export function TurnView({ entry, arriving, send }: TurnProps): JSX.Element {
  return (
    <section class={arriving ? "turn arriving" : "turn"}>
      <TurnHead entry={entry} />
      {entry.lines.map((line, at) => (
        <LineParagraph key={at} line={line} topic={`${entry.at}.${at}`} send={send} />
      ))}
    </section>
  );
}

function TurnHead({ entry }: { readonly entry: Entry }): JSX.Element {
  const id = turnHeadingId(entry.at);
  const { opens, taken } = entry;
  if (opens) {
    return (
      <>
        {taken && taken.kind !== "page-turn" && (
          <p class={`taken taken-${taken.kind}`}>
            <TakenWords taken={taken} />
          </p>
        )}
        <header class="chapter-head">
          <h2 id={id} tabIndex={-1}>
            {opens.title}
          </h2>
          <p class="dateline">
            {[opens.place, dateInWords(opens.date)].filter((part) => part !== "").join(", ")}
          </p>
        </header>
      </>
    );
  }
  if (!taken)
    return (
      <h2 id={id} tabIndex={-1} class="unseen">
        Beginning
      </h2>
    );
  return (
    <h3 id={id} tabIndex={-1} class={`taken taken-${taken.kind}`}>
      <TakenWords taken={taken} />
    </h3>
  );
}

function TakenWords({ taken }: { readonly taken: NonNullable<Entry["taken"]> }): JSX.Element {
  return (
    <>
      <span class="unseen">{takenAs[taken.kind]}</span>
      <Words spans={taken.spans} />
    </>
  );
}

const takenAs: Readonly<Record<ChoiceKind, string>> = {
  decision: "You decided: ",
  aside: "You looked closer: ",
  "page-turn": "",
  plain: "You chose: ",
};

interface LineProps {
  readonly line: LineView;
  /** Which line it is, for its source card. */
  readonly topic: string;
  readonly send: Send | undefined;
}

function LineParagraph({ line, topic, send }: LineProps): JSX.Element {
  const classes = [
    "line",
    line.evidence && `is-${line.evidence}`,
    line.paper && `paper paper-${line.paper}`,
    line.prompt && "prompt",
  ];
  return (
    <p class={classes.filter(Boolean).join(" ")}>
      <Words spans={line.spans} send={send} />
      {line.evidence && <Mark line={line} topic={topic} send={send} />}
    </p>
  );
}

/**
 * The evidence mark: a shape in the margin, and the word for it when marks are full. It opens the
 * line's source card. Tab passes over it, or there would be a stop at every line: from the keyboard
 * a key and a button in the foot open the same cards.
 */
function Mark({ line, topic, send }: LineProps): JSX.Element {
  const words = [line.inventedSpeech ? "invented words" : line.evidence, ...line.facts].join(" ");
  return send ? (
    <button
      type="button"
      class="mark"
      tabIndex={-1}
      onClick={() => send({ type: "open", panel: "source", topic })}
    >
      <span class="unseen">Evidence: </span>
      {words}
    </button>
  ) : (
    <span class="mark"> {words}</span>
  );
}
