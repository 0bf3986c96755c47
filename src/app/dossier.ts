/** The dossier as data, in a chunk of its own: only what is fetched when somebody asks may import it. */
import conflicts from "../../story/conflicts.json";
import decisions from "../../story/decisions.json";
import facts from "../../story/facts.json";
import glossary from "../../story/glossary.json";
import people from "../../story/people.json";
import sources from "../../story/sources.json";
import type { Conflict, Decision, Dossier, Fact, GlossaryTerm, Person, Source } from "../debrief";

/** The story check holds the files to these shapes; TypeScript reads the words in them as any strings. */
export const dossier: Dossier = {
  facts: facts as readonly Fact[],
  sources: sources as readonly Source[],
  conflicts: conflicts as readonly Conflict[],
  people: people as readonly Person[],
  glossary: glossary as readonly GlossaryTerm[],
  decisions: decisions as readonly Decision[],
};
