import type { Line } from "./turn";

/** From strongest to weakest, then background; a line that rests on nothing is invented. */
export const factClasses = ["documented", "reported", "disputed"] as const;
export type FactClass = (typeof factClasses)[number];
export const evidenceClasses = [...factClasses, "background", "invented"] as const;
export type Evidence = (typeof evidenceClasses)[number];

/** The class of every fact of the dossier, by its id. */
export type FactClasses = Readonly<Record<string, FactClass>>;

/** A line is as sure as the weakest thing it rests on. */
export function evidence(line: Pick<Line, "facts" | "background">, classes: FactClasses): Evidence {
  const grades: Evidence[] = line.facts.flatMap((fact) => classes[fact] ?? []);
  if (line.background) grades.push("background");
  if (grades.length === 0) return "invented";
  return grades.reduce((weakest, grade) => (rank(grade) > rank(weakest) ? grade : weakest));
}

function rank(grade: Evidence): number {
  return evidenceClasses.indexOf(grade);
}
