import type { ComponentChildren, JSX } from "preact";

export interface Section {
  /** Within the debrief. */
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** One part of the debrief under its own heading, to which the contents lead. */
export function SectionView({ id, title, content }: Section): JSX.Element {
  return (
    <section class="debrief-section" aria-labelledby={headingId(id)}>
      <h3 id={headingId(id)} tabIndex={-1}>
        {title}
      </h3>
      {content}
    </section>
  );
}

/** Buttons and not links: the page's address belongs to the history. */
export function Contents({ sections }: { readonly sections: readonly Section[] }): JSX.Element {
  return (
    <nav class="debrief-contents" aria-label="In this debrief">
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="quiet-button" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(headingId(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

function headingId(id: string): string {
  return `debrief-${id}`;
}
