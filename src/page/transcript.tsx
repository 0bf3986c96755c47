import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "./model";
import { TurnView } from "./turns";

/** The whole history so far, chapter by chapter. */
export function TranscriptView({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const [told, setTold] = useState("");
  const copy = (): void => {
    navigator.clipboard
      .writeText(transcriptText(entries))
      .then(() => setTold("Copied."))
      .catch(() => setTold("The browser did not allow copying. Select the text below instead."));
  };
  return (
    <>
      <p class="row">
        <button type="button" class="plain-button" onClick={copy}>
          Copy as text
        </button>
        <span role="status">{told}</span>
      </p>
      <div class="transcript">
        {entries.map((entry) => (
          // Ids belong to the column behind; here each turn stands apart by its place.
          <TurnView key={entry.at} entry={{ ...entry, at: -1 - entry.at }} arriving={false} />
        ))}
      </div>
    </>
  );
}

/** The transcript as plain text, for a letter or an essay. */
export function transcriptText(entries: readonly Entry[]): string {
  return entries
    .flatMap(({ opens, taken, lines }) => [
      ...(opens
        ? [`\n${opens.title.toUpperCase()}`, [opens.place, opens.date].filter(Boolean).join(", ")]
        : []),
      ...(taken && taken.kind !== "page-turn" ? [`> ${taken.spans.map(({ text }) => text).join("")}`] : []),
      ...lines.map(
        ({ spans, evidence }) =>
          `${spans.map(({ text }) => text).join("")}${evidence ? ` [${evidence}]` : ""}`,
      ),
    ])
    .join("\n\n")
    .trim();
}
