/** A history as a file for other programs: `docs/run.schema.json` says what stands in it. */
import { evidenceClasses } from "../narrative";
import type { Run } from "../runs";
import { chainOf } from "./chain";
import type { Debrief } from "./debrief";
import { testNames, type TestName, type Verdict } from "./dossier";
import type { DebriefNotes, Rating } from "./notes";
import { questionsFor } from "./questions";

export const RUN_FILE_FORMAT = 1;

export interface RunFile {
  readonly format: typeof RUN_FILE_FORMAT;
  readonly story: { readonly title: string; readonly version: string };
  /** Null for a story without codes. */
  readonly code: string | null;
  readonly choices: readonly string[];
  readonly ending: { readonly id: string; readonly title: string } | null;
  /** How far it left the record, 0 to 1. */
  readonly divergence: number;
  readonly path: readonly RunFileStep[];
  readonly lines: Readonly<Record<string, number>>;
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly estimates: {
    readonly before: number | null;
    readonly after: number | null;
    /** Of all steps together, by the reader's own likelihoods; null when none was given. */
    readonly chain: number | null;
  };
  readonly tests: Readonly<
    Record<TestName, { readonly rating: Rating | null; readonly authors: Readonly<Record<Verdict, number>> }>
  >;
  /** What the reader wrote; only where the reader wished it. */
  readonly prose?: Prose;
}

export interface RunFileStep {
  readonly decision: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly chosen: { readonly id: string; readonly text: string };
  readonly others: readonly { readonly id: string; readonly text: string }[];
  readonly record: string | null;
  readonly followsRecord: boolean;
  /** 0 to 100. */
  readonly likelihood: number | null;
}

export interface Prose {
  readonly before: string;
  readonly after: string;
  readonly tests: Readonly<Record<TestName, string>>;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}

export interface RunFileInput {
  readonly run: Run;
  readonly code: string | null;
  readonly divergence: number;
  readonly debrief: Debrief;
  readonly notes: DebriefNotes;
  /** The reader ticked that own words go along. */
  readonly withProse: boolean;
}

export function runFile({ run, code, divergence, debrief, notes, withProse }: RunFileInput): RunFile {
  const { ending, path, restsOn } = debrief;
  return {
    format: RUN_FILE_FORMAT,
    story: { title: run.story.title, version: run.story.version },
    code,
    choices: run.choices,
    ending: ending && { id: ending.id, title: ending.title },
    divergence,
    path: steps(debrief, notes),
    lines: Object.fromEntries(evidenceClasses.map((each) => [each, restsOn.lines[each]])),
    sources: Object.fromEntries(
      restsOn.sources.map(({ kind, sources }) => [kind, sources.map(({ id }) => id)]),
    ),
    estimates: {
      before: notes.before.chance,
      after: notes.after.chance,
      chain: chainOf(path.flatMap(({ chosen }) => notes.steps[chosen.id] ?? [])),
    },
    tests: tests(debrief, notes),
    ...(withProse ? { prose: prose(debrief, notes) } : {}),
  };
}

function steps({ path }: Debrief, notes: DebriefNotes): readonly RunFileStep[] {
  const named = ({ id, text }: { readonly id: string; readonly text: string }) => ({ id, text });
  return path.map(({ decision, title, place, date, chosen, others, record, followsRecord }) => ({
    decision,
    title,
    place,
    date,
    chosen: named(chosen),
    others: others.map(named),
    record: record?.id ?? null,
    followsRecord,
    likelihood: notes.steps[chosen.id] ?? null,
  }));
}

function tests(debrief: Debrief, notes: DebriefNotes): RunFile["tests"] {
  const authors = (name: TestName) =>
    debrief.tests.find(({ test }) => test === name)?.tally ?? { holds: 0, strained: 0, fails: 0 };
  return byTest((name) => ({ rating: notes.tests[name].rating, authors: authors(name) }));
}

/** What the reader wrote on this history; empty texts too, so that every file has one shape. */
export function prose({ questions, ending }: Debrief, notes: DebriefNotes): Prose {
  return {
    before: notes.before.reason,
    after: notes.after.reason,
    tests: byTest((name) => notes.tests[name].words),
    answers: questionsFor(questions, ending?.id ?? null, notes.questions).map(({ id, text }) => ({
      question: text,
      answer: notes.answers[id] ?? "",
    })),
  };
}

function byTest<Value>(of: (name: TestName) => Value): Record<TestName, Value> {
  return Object.fromEntries(testNames.map((name) => [name, of(name)])) as Record<TestName, Value>;
}
