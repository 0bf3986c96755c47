import type { JSX } from "preact";
import { dateInWords } from "./dates";
import type { Opening, Send } from "./model";
import { TurnView } from "./turns";

/**
 * The title page: the name, and the story's first lines themselves, so that reading starts at once.
 * It is also rendered by the build into the HTML; then nothing is live, and the buttons wait.
 */
export function OpeningView({
  opening,
  send,
}: {
  readonly opening: Opening;
  readonly send: Send;
}): JSX.Element {
  return (
    <article class="column opening" aria-labelledby="game-title">
      <header class="title-head">
        <h1 id="game-title" tabIndex={-1}>
          {opening.title}
        </h1>
        {opening.subtitle && <p class="subtitle">{opening.subtitle}</p>}
      </header>
      {opening.entries.map((entry) => (
        <TurnView key={entry.at} entry={entry} arriving={false} send={send} />
      ))}
      <div class="row begin-row">
        <button
          type="button"
          class="plain-button strong"
          data-command="begin"
          aria-disabled={!opening.live}
          onClick={() => send({ type: "begin" })}
        >
          Begin
        </button>
        {opening.kept && (
          <button
            type="button"
            class="plain-button"
            data-command="continue"
            onClick={() => send({ type: "continue" })}
          >
            Continue
            {[opening.kept.chapter, opening.kept.place].filter(Boolean).map((part) => `: ${part}`)[0] ?? ""}
            {opening.kept.date && <span class="purpose">{dateInWords(opening.kept.date)}</span>}
          </button>
        )}
      </div>
      {opening.note && (
        <p class="content-note">
          From fifteen. It speaks of missiles, a dictatorship, a famine and a political murder; none of it is
          shown. Some thirty minutes; no score, no best ending. What is invented is marked.
        </p>
      )}
    </article>
  );
}
