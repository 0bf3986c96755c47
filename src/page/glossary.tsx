import type { JSX } from "preact";
import type { GlossaryTerm } from "../debrief";

/** What one word of the story means; and all the others, for those who look further. */
export function GlossaryView({
  terms,
  asked,
}: {
  readonly terms: readonly GlossaryTerm[];
  /** The term that was asked for. */
  readonly asked: GlossaryTerm | null;
}): JSX.Element {
  const all = <Terms terms={terms} />;
  if (!asked) return <div class="source-card">{all}</div>;
  return (
    <div class="source-card">
      <h3 class="conflict-title">{asked.term}</h3>
      <p>{asked.meaning}</p>
      <details class="signs">
        <summary>All {terms.length} terms</summary>
        {all}
      </details>
    </div>
  );
}

function Terms({ terms }: { readonly terms: readonly GlossaryTerm[] }): JSX.Element {
  return (
    <dl class="terms">
      {terms.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
