/** What a line rests on, as cards: the facts with their sources, the accounts that disagree. */
import { evidence, spans, type Evidence, type FactClasses, type Line, type Span } from "../narrative";
import type { Conflict, Dossier, Fact, GlossaryTerm, Person, Source } from "./dossier";

/** A fact with all that stands behind it. */
export interface FactCard {
  readonly fact: Fact;
  readonly sources: readonly Source[];
  readonly leansOn: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/** A line, and all that it names. */
export interface LineCard {
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
  /** The real person whose words or thoughts it gives. */
  readonly speaker: Person | null;
  readonly facts: readonly FactCard[];
  readonly conflicts: readonly Conflict[];
  readonly terms: readonly GlossaryTerm[];
}

/** Null when the dossier has no such fact. */
export function factCard(id: string, dossier: Dossier): FactCard | null {
  const [fact] = named(dossier.facts, [id]);
  return fact
    ? {
        fact,
        sources: named(dossier.sources, fact.sources),
        leansOn: named(dossier.facts, fact.leansOn),
        conflicts: named(dossier.conflicts, fact.disputedIn),
      }
    : null;
}

export function lineCard(line: Line, classes: FactClasses, dossier: Dossier): LineCard {
  return {
    spans: spans(line.text),
    evidence: evidence(line, classes),
    speaker: realPerson(line.says, dossier),
    facts: line.facts.flatMap((id) => factCard(id, dossier) ?? []),
    conflicts: named(dossier.conflicts, line.disputed),
    terms: named(dossier.glossary, line.gloss),
  };
}

/** A composite is nobody, and may be given words. */
function realPerson(id: string | null, { people }: Dossier): Person | null {
  const person = people.find((each) => each.id === id);
  return person && !person.composite ? person : null;
}

/** The items with these ids, in the order of the ids. */
export function named<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): readonly Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
