import type { JSX } from "preact";

/** One of the printed papers of a lesson. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** The teacher's page: the core, which prints on two sides, and the papers after it. */
export function TeachSheet({ papers }: { readonly papers: readonly Paper[] }): JSX.Element {
  const [core, ...others] = papers;
  return (
    <>
      {core && (
        <article id={core.id} class="paper-sheet core" dangerouslySetInnerHTML={{ __html: core.html }} />
      )}
      <nav aria-label="The sheets" class="sheet-list">
        <h2>The sheets</h2>
        <p>
          Printed whole, the core comes on two sides and each sheet after it on a page of its own. To print
          one sheet alone, open it from this list, then print.
        </p>
        <ul>
          {papers.map(({ id, title }, at) => (
            <li key={id}>
              <a href={`#${id}`}>{at === 0 ? "The core, on two sides" : title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {others.map(({ id, html }) => (
        <section key={id} id={id} class="paper-sheet" dangerouslySetInnerHTML={{ __html: html }} />
      ))}
    </>
  );
}
