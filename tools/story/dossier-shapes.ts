/** The shapes of the data beside the Ink: what each file of the dossier must hold, and its types. */
import * as v from "valibot";
import { sourceKinds, testNames, verdicts } from "../../src/debrief";
import { factClasses } from "../../src/narrative";
import { dateProblem } from "./edtf";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "must not be empty"));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, "must be small letters, digits and hyphens"));
const term = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "must be letters, digits and hyphens"));
const factId = v.pipe(v.string(), v.regex(/^F\d{2,3}[a-z]?$/, "must be a fact's id, such as F54"));
const conflictId = v.pipe(v.string(), v.regex(/^C\d{1,2}$/, "must be a conflict's id, such as C14"));
const sourceId = v.pipe(v.string(), v.regex(/^S\d{2,3}[a-z]?$/, "must be a source's id, such as S01"));
const choiceId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "must be decision.choice"));
const date = v.pipe(
  v.string(),
  v.check(
    (value) => dateProblem(value) === null,
    ({ input }) => dateProblem(input) ?? "must be a date",
  ),
);
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const record = <Shape extends v.ObjectEntries>(shape: Shape) => v.pipe(v.strictObject(shape), v.readonly());

export const fact = record({
  id: factId,
  /** It belongs to what the game should teach. */
  core: v.boolean(),
  class: v.picklist(factClasses),
  date,
  text,
  /** Why it has this class. */
  why: text,
  sources: v.pipe(list(sourceId), v.minLength(1, "needs a source")),
  leansOn: list(factId),
  disputedIn: list(conflictId),
});

export const source = record({
  id: sourceId,
  publisher: text,
  title: text,
  author: v.nullable(text),
  date: v.nullable(date),
  address: v.pipe(v.string(), v.url()),
  kind: v.picklist(sourceKinds),
  /** What it had to gain. */
  stake: text,
  /** Where we read it, when not at its publisher. */
  readIn: v.nullable(text),
});

export const conflict = record({
  id: conflictId,
  title: text,
  versions: v.pipe(
    list(record({ who: text, says: text, facts: list(factId), stake: text })),
    v.minLength(1, "needs a version"),
  ),
  weSay: text,
});

export const person = record({
  id: slug,
  name: v.nullable(text),
  shown: v.picklist(["name", "role"]),
  role: text,
  country: text,
  part: text,
  status: v.picklist(["living", "died", "not established"]),
  died: v.nullable(date),
  publicFigure: v.boolean(),
  care: text,
  /** Made of several people, or of none. */
  composite: v.optional(v.boolean(), false),
});

export const glossaryTerm = record({ id: term, term: text, meaning: text });

const answer = record({ verdict: v.picklist(verdicts), why: text });

const choiceShape = {
  id: choiceId,
  label: text,
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  /** Who could have stopped it, and by what means. */
  blockers: v.pipe(
    list(record({ who: text, how: text })),
    v.minLength(1, "needs somebody who could block it"),
  ),
};

/** What happened, and how surely. */
const recordChoice = record({ ...choiceShape, record: v.literal(true), onRecord: text });

/** What did not happen: the earlier facts that it has to bend, and the authors' answer to each test. */
const otherChoice = record({
  ...choiceShape,
  record: v.literal(false),
  bends: list(record({ fact: factId, how: text })),
  tests: record(v.entriesFromList(testNames, answer)),
});

export const decision = record({
  id: slug,
  title: text,
  question: text,
  date,
  place: text,
  desk: text,
  knownThen: record({ text, facts: list(factId) }),
  choices: v.pipe(list(v.variant("record", [recordChoice, otherChoice])), v.minLength(1, "needs a choice")),
});

export const ending = record({
  id: slug,
  title: text,
  tableau: slug,
  line: text,
  paid: text,
  spared: text,
  weakest: text,
  unknown: text,
});

const question = record({ id: slug, text, asks: v.nullable(v.literal("structures")) });

export const questions = record({
  /** Asked before the first decision and again at the end, to be answered by a chance. */
  estimate: text,
  /** For every class; one of them asks for structures, and not for persons. */
  everyone: v.pipe(list(question), v.length(5, "needs five questions")),
  /** For a class with people of its own in the story. */
  gentle: v.pipe(list(question), v.length(5, "needs five questions")),
  endings: v.pipe(v.record(slug, v.pipe(list(question), v.length(3, "needs three questions"))), v.readonly()),
});

const whole = v.pipe(v.number(), v.integer());

export const variable = record({
  title: text,
  start: v.union([whole, text]),
  least: v.optional(whole),
  most: v.optional(whole),
  /** What each value means, in words. */
  values: v.pipe(v.record(v.string(), text), v.readonly()),
});

export type Ending = v.InferOutput<typeof ending>;
export type Variable = v.InferOutput<typeof variable>;
