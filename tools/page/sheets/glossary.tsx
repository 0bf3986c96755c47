import type { JSX } from "preact";
import type { GlossaryTerm } from "../../../src/debrief";

/** Every term, in the order of the alphabet, each with an anchor of its own. */
export function GlossarySheet({ terms }: { readonly terms: readonly GlossaryTerm[] }): JSX.Element {
  const letters = byLetter(terms);
  return (
    <>
      <h1>Glossary</h1>
      <p class="lead">
        {terms.length} terms, as the game uses them. Short, and no more exact than the story needs.
      </p>
      <nav aria-label="Letters" class="letters">
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, under]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} class="letter">
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl>
            {under.map(({ id, term, meaning }) => (
              <div key={id} id={id}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function byLetter(terms: readonly GlossaryTerm[]): readonly (readonly [string, readonly GlossaryTerm[]])[] {
  const letters = new Map<string, GlossaryTerm[]>();
  for (const each of terms.toSorted((one, other) => one.term.localeCompare(other.term, "en"))) {
    const letter = each.term.slice(0, 1).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), each]);
  }
  return [...letters];
}
