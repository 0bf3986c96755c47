/** The dossier by its ids, for the sheets that open it. Imported only by what is fetched when it is opened. */
import { factCard, type Conflict, type FactCard } from "../debrief";
import { dossier } from "./dossier";

export const lookup = {
  fact: (id: string): FactCard | null => factCard(id, dossier),
  conflict: (id: string): Conflict | null => dossier.conflicts.find((each) => each.id === id) ?? null,
};
