import type { JSX } from "preact";
import type { ChoiceKind, Evidence } from "../narrative";
import { dateInWords } from "./dates";
import type { Entry, LineView } from "./model";
import { Words } from "./words";

/** The id of the heading that takes the focus when the turn at `at` arrives. */
export function turnHeadingId(at: number): string {
  return `turn-${at}`;
}

/** One turn in the column: a chapter's head, or the choice that led here, and the lines. */
export function TurnView({
  entry,
  arriving,
}: {
  readonly entry: Entry;
  readonly arriving: boolean;
}): JSX.Element {
  return (
    <section class={arriving ? "turn arriving" : "turn"}>
      <TurnHead entry={entry} />
      {entry.lines.map((line, at) => (
        <LineParagraph key={at} line={line} />
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

function LineParagraph({ line }: { readonly line: LineView }): JSX.Element {
  const classes = [
    "line",
    line.evidence && `is-${line.evidence}`,
    line.paper && `paper paper-${line.paper}`,
    line.prompt && "prompt",
  ];
  return (
    <p class={classes.filter(Boolean).join(" ")}>
      <Words spans={line.spans} />
      {line.evidence && <Mark line={line} evidence={line.evidence} />}
    </p>
  );
}

/** The evidence mark: a rule in the margin by style, and the word for it when marks are full. */
function Mark({ line, evidence }: { readonly line: LineView; readonly evidence: Evidence }): JSX.Element {
  const word = line.inventedSpeech ? "invented words" : evidence;
  return <span class="mark"> {[word, ...line.facts].join(" ")}</span>;
}
