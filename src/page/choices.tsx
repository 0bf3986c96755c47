import type { JSX } from "preact";
import type { ChoiceView, Send } from "./model";
import { Words } from "./words";

/** The choices as numbered rows; the number is also the key that takes it. */
export function Choices({
  choices,
  send,
}: {
  readonly choices: readonly ChoiceView[];
  readonly send: Send;
}): JSX.Element {
  const only = choices.length === 1 && choices[0]?.kind === "page-turn";
  return (
    <ol class={only ? "choices lone" : "choices"} aria-label="Choices">
      {choices.map((choice, at) => (
        <li key={choice.id}>
          <button
            type="button"
            class={`choice choice-${choice.kind}${choice.seen ? " seen" : ""}${choice.ahead ? " ahead" : ""}`}
            data-choice={choice.id}
            onClick={() => send({ type: "choose", choice: choice.id })}
          >
            <span class="number" aria-hidden="true">
              {choice.kind === "page-turn" && only ? "→" : at + 1}
            </span>
            <span class="what">
              <span class="act">
                <Words spans={choice.spans} />
              </span>
              {choice.ahead && <span class="purpose as-before">As this history went</span>}
              {choice.purpose && <span class="purpose">{choice.purpose}</span>}
              {choice.kind === "aside" && (
                <span class="purpose">{choice.seen ? "A closer look, seen" : "A closer look"}</span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
