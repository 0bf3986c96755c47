import type { JSX } from "preact";
import { Choices } from "./choices";
import type { EndingView, Reading, Send, Tool } from "./model";
import { TurnView } from "./turns";

/** The column while a history is being read. */
export function ReadingView({
  reading,
  send,
}: {
  readonly reading: Reading;
  readonly send: Send;
}): JSX.Element {
  const last = reading.entries.at(-1);
  return (
    <>
      <article class="column" aria-label={reading.chapter || "Story"}>
        {reading.entries.map((entry) => (
          <TurnView key={entry.at} entry={entry} arriving={entry === last} send={send} />
        ))}
        {reading.over ? (
          <Over reading={reading} send={send} />
        ) : (
          <>
            {/* Filled by what the shell fetches for a decision; a new one with each turn. */}
            <div key={last?.at} id="before-choices" />
            <Choices choices={reading.choices} send={send} />
            {reading.asked.length > 0 && <Asked tools={reading.asked} send={send} />}
          </>
        )}
        {reading.drawer > 0 && <ClosedDrawer papers={reading.drawer} />}
      </article>
    </>
  );
}

/** What can be asked about the decision: under the choices, and out of their way. */
function Asked({ tools, send }: { readonly tools: readonly Tool[]; readonly send: Send }): JSX.Element {
  return (
    <p class="asked">
      {tools.map(({ label, command }) => (
        <button key={label} type="button" class="quiet-button" onClick={() => send(command)}>
          {label}
        </button>
      ))}
    </p>
  );
}

/** What is known only later lies here; it is opened in the debrief and not before. */
function ClosedDrawer({ papers }: { readonly papers: number }): JSX.Element {
  return (
    <p class="drawer">
      In the drawer: {papers} {papers === 1 ? "paper" : "papers"}, opened after the history ends
    </p>
  );
}

function Over({ reading, send }: { readonly reading: Reading; readonly send: Send }): JSX.Element {
  return (
    <section class="over" aria-label="After this history">
      {reading.ending && <Afterwards ending={reading.ending} />}
      <p class="over-line">This history ends here. The file is closed; another can be opened.</p>
      <div class="row">
        {reading.afterwards.map(({ label, command, strong }) => (
          <button
            key={label}
            type="button"
            class={strong ? "plain-button strong" : "plain-button"}
            onClick={() => send(command)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

function Afterwards({ ending }: { readonly ending: EndingView }): JSX.Element {
  const parts = [
    ["Who paid", ending.paid],
    ["Who was spared", ending.spared],
    ["The weakest step", ending.weakest],
    ["What cannot be known", ending.unknown],
  ] as const;
  return (
    <section class="afterwards" aria-labelledby="ending-title">
      <h3 id="ending-title">{ending.title}</h3>
      <dl>
        {parts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
