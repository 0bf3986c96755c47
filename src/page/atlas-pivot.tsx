import type { JSX } from "preact";
import type { Pending, PivotModel } from "./atlas-model";
import { shareInWords } from "./shares";

/** How a decision moved the chances of the endings, in words and bars. */
export function PivotView({ pivot }: { readonly pivot: Pending<PivotModel | null> }): JSX.Element | null {
  if (pivot.kind === "working") return <p class="pivot-note">What this decision turned: working it out…</p>;
  if (pivot.kind === "failed")
    return <p class="pivot-note">What this decision turned could not be worked out here.</p>;
  if (pivot.value === null) return null;
  const { rows, moved } = pivot.value;
  return (
    <div class="pivot">
      <p>
        {moved < 0.005
          ? "This decision turned hardly any history to another ending."
          : `This decision turned ${shareInWords(moved)} to another ending.`}
      </p>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ title, before, after }) => (
            <li key={title}>
              <span class="pivot-ending">{title}</span>
              <span>
                before, {shareInWords(before)}; after, {shareInWords(after)}
              </span>
              <Bars before={before} after={after} />
            </li>
          ))}
        </ul>
      )}
      <p class="pivot-note">Over all histories from here, if every choice is left to chance.</p>
    </div>
  );
}

function Bars({ before, after }: { readonly before: number; readonly after: number }): JSX.Element {
  return (
    <svg class="pivot-bars" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="pivot-before" x="0" y="0" width={before * 100} height="4" />
      <rect class="pivot-after" x="0" y="6" width={after * 100} height="4" />
      <path d="M0 0V10M100 0V10" />
    </svg>
  );
}
