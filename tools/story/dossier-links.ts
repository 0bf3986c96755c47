/** Checks that every id in the dossier that points at something points at something there. */
import type { Dossier, DossierFile } from "./dossier";
import { isLater } from "./edtf";

export interface LinkProblem {
  readonly file: DossierFile;
  /** The item it stands in. */
  readonly id: string;
  readonly message: string;
}

/** Everything in the dossier that contradicts something else in it. */
export function crossProblems(dossier: Dossier): readonly LinkProblem[] {
  return [
    ...repeats(dossier),
    ...factLinks(dossier),
    ...conflictLinks(dossier),
    ...decisionLinks(dossier),
    ...whatIfLinks(dossier),
    ...dossier.endings.flatMap(({ id, tableau }) =>
      when(tableau !== `ending-${id}`, {
        file: "endings",
        id,
        message: `${id}: its tableau must be ending-${id}`,
      }),
    ),
    ...questionLinks(dossier),
    ...Object.entries(dossier.variables).flatMap(([id]) => variableRange(dossier, id)),
  ];
}

function when(wrong: boolean, problem: LinkProblem): readonly LinkProblem[] {
  return wrong ? [problem] : [];
}

function repeats(dossier: Dossier): readonly LinkProblem[] {
  const files = ["facts", "sources", "conflicts", "people", "glossary", "decisions", "endings"] as const;
  return files.flatMap((file) => {
    const ids = dossier[file].map(({ id }) => id);
    return ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => ({ file, id, message: `${id} stands here twice` }));
  });
}

function missing(wanted: readonly string[], there: readonly { readonly id: string }[]): readonly string[] {
  const ids = new Set(there.map(({ id }) => id));
  return wanted.filter((id) => !ids.has(id));
}

function factLinks({ facts, sources, conflicts }: Dossier): readonly LinkProblem[] {
  return facts.flatMap(({ id, sources: from, leansOn, disputedIn }) => [
    ...missing(from, sources).map((to): LinkProblem => ({
      file: "facts",
      id,
      message: `${id}: there is no source ${to}`,
    })),
    ...missing(leansOn, facts).map((to): LinkProblem => ({
      file: "facts",
      id,
      message: `${id}: it leans on ${to}, which is not there`,
    })),
    ...missing(disputedIn, conflicts).map((to): LinkProblem => ({
      file: "facts",
      id,
      message: `${id}: there is no conflict ${to}`,
    })),
    ...when(leansOn.includes(id), { file: "facts", id, message: `${id}: it leans on itself` }),
  ]);
}

function conflictLinks({ facts, conflicts }: Dossier): readonly LinkProblem[] {
  return conflicts.flatMap(({ id, versions }) =>
    missing(
      versions.flatMap((version) => version.facts),
      facts,
    ).map((to): LinkProblem => ({ file: "conflicts", id, message: `${id}: there is no fact ${to}` })),
  );
}

function decisionLinks({ decisions }: Dossier): readonly LinkProblem[] {
  return decisions.flatMap(({ id, choices }) => {
    const strangers = choices.filter((choice) => !choice.id.startsWith(`${id}.`));
    const ids = choices.map((choice) => choice.id);
    const repeated = ids.filter((each, at) => ids.indexOf(each) !== at);
    const astray = choices.filter((choice) => choice.record && choice.weight !== 0);
    return [
      ...strangers.map((choice): LinkProblem => ({
        file: "decisions",
        id: choice.id,
        message: `${choice.id} stands under the decision ${id}`,
      })),
      ...repeated.map((each): LinkProblem => ({
        file: "decisions",
        id: each,
        message: `${each} stands here twice`,
      })),
      ...astray.map((choice): LinkProblem => ({
        file: "decisions",
        id: choice.id,
        message: `${choice.id} is the record, so its weight is 0`,
      })),
      ...when(choices.filter((choice) => choice.record).length > 1, {
        file: "decisions",
        id,
        message: `${id}: more than one choice is the record`,
      }),
    ];
  });
}

/** What is said of a choice rests on facts that are there, and bends none that is still to come. */
function whatIfLinks({ decisions, facts }: Dossier): readonly LinkProblem[] {
  return decisions.flatMap(({ id, date, knownThen, choices }) => {
    const bent = choices.flatMap((choice) =>
      choice.record ? [] : choice.bends.map(({ fact }) => ({ at: choice.id, fact })),
    );
    const later = bent.filter(({ fact }) =>
      facts.some((each) => each.id === fact && isLater(each.date, date)),
    );
    return [
      ...missing(knownThen.facts, facts).map((to) => ({ at: id, says: `there is no fact ${to}` })),
      ...bent.flatMap(({ at, fact }) =>
        missing([fact], facts).map((to) => ({ at, says: `there is no fact ${to}` })),
      ),
      ...later.map(({ at, fact }) => ({ at, says: `it bends ${fact}, which is later` })),
    ].map(({ at, says }): LinkProblem => ({ file: "decisions", id: at, message: `${at}: ${says}` }));
  });
}

/** Every ending has its questions, each question its own id, and each set one that asks for structures. */
function questionLinks({ questions, endings }: Dossier): readonly LinkProblem[] {
  const { everyone, gentle, endings: byEnding } = questions;
  if (everyone.length === 0) return [];
  const problem = (id: string, message: string): LinkProblem => ({ file: "questions", id, message });
  const ids = [everyone, gentle, ...Object.values(byEnding)].flat().map(({ id }) => id);
  const structural = (set: typeof everyone): boolean => set.some(({ asks }) => asks === "structures");
  return [
    ...missing(
      endings.map(({ id }) => id),
      Object.keys(byEnding).map((id) => ({ id })),
    ).map((id) => problem("endings", `there are no questions for the ending ${id}`)),
    ...missing(Object.keys(byEnding), endings).map((id) => problem(id, `there is no ending ${id}`)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => problem(id, `${id} stands here twice`)),
    ...when(!structural(everyone), problem("everyone", "everyone: none of them asks for structures")),
    ...when(!structural(gentle), problem("gentle", "gentle: none of them asks for structures")),
  ];
}

/** A number has a range and words for each value of it; a list starts with one of its values. */
function variableRange({ variables }: Dossier, id: string): readonly LinkProblem[] {
  const problem = (message: string): LinkProblem => ({ file: "variables", id, message: `${id}: ${message}` });
  const { start, least, most, values = {} } = variables[id] ?? {};
  if (typeof start === "string")
    return when(!(start in values), problem(`its start, ${start}, is none of its values`));
  if (start === undefined || least === undefined || most === undefined)
    return [problem("a number needs start, least and most")];
  const range = Array.from({ length: Math.max(0, most - least + 1) }, (_, at) => String(least + at));
  return [
    ...when(start < least || start > most, problem(`it starts at ${start}, outside ${least} to ${most}`)),
    ...range.filter((value) => !(value in values)).map((value) => problem(`no words for ${value}`)),
    ...Object.keys(values)
      .filter((value) => !range.includes(value))
      .map((value) => problem(`${value} is outside ${least} to ${most}`)),
  ];
}
