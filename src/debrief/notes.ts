/** What a reader notes on a history: estimates, ratings and own words. Kept with the run, as JSON. */
import { testNames, type TestName } from "./dossier";

/** How likely something seems, from 0 to 100, and why. */
export interface Estimate {
  /** A whole number; null while there is none. */
  readonly chance: number | null;
  readonly reason: string;
}

export const ratings = ["holds", "rather-holds", "strained", "fails"] as const;
export type Rating = (typeof ratings)[number];

export interface TestNote {
  readonly rating: Rating | null;
  readonly words: string;
}

export interface DebriefNotes {
  /** Could a deal have held? Before the first decision, and at the end. */
  readonly before: Estimate;
  readonly after: Estimate;
  /** The reader wished to be asked no more before the first decision. */
  readonly skipped: boolean;
  /** How likely a step seems, 0 to 100, by the id of its choice. */
  readonly steps: Readonly<Record<string, number>>;
  readonly tests: Readonly<Record<TestName, TestNote>>;
  /** By the question's id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly questions: "everyone" | "gentle";
}

/** The most characters of one text: as much as a page, so that all of them fit where they are kept. */
export const MOST_WORDS = 2_000;
const MOST_ENTRIES = 200;

const noEstimate: Estimate = { chance: null, reason: "" };

export const noNotes: DebriefNotes = {
  before: noEstimate,
  after: noEstimate,
  skipped: false,
  steps: {},
  tests: Object.fromEntries(
    testNames.map((test) => [test, { rating: null, words: "" }]),
  ) as unknown as Record<TestName, TestNote>,
  answers: {},
  questions: "everyone",
};

/** Notes out of parsed JSON, whatever it is: what cannot be read is left out, and the rest is kept. */
export function notesFrom(data: unknown): DebriefNotes {
  const { before, after, skipped, steps, tests, answers, questions } = fields(data);
  return {
    before: estimateFrom(before),
    after: estimateFrom(after),
    skipped: skipped === true,
    steps: entries(steps, chanceFrom),
    tests: Object.fromEntries(
      testNames.map((test) => [test, testNoteFrom(fields(tests)[test])]),
    ) as unknown as Record<TestName, TestNote>,
    answers: entries(answers, (value) => wordsFrom(value) || null),
    questions: questions === "gentle" ? "gentle" : "everyone",
  };
}

/** Nothing was noted. */
export function isBlank(notes: DebriefNotes): boolean {
  return JSON.stringify(notes) === JSON.stringify(noNotes);
}

function estimateFrom(data: unknown): Estimate {
  const { chance, reason } = fields(data);
  return { chance: chanceFrom(chance), reason: wordsFrom(reason) };
}

function testNoteFrom(data: unknown): TestNote {
  const { rating, words } = fields(data);
  return { rating: ratings.find((each) => each === rating) ?? null, words: wordsFrom(words) };
}

function chanceFrom(data: unknown): number | null {
  return typeof data === "number" && Number.isInteger(data) && data >= 0 && data <= 100 ? data : null;
}

function wordsFrom(data: unknown): string {
  return typeof data === "string" ? data.slice(0, MOST_WORDS) : "";
}

function entries<Value>(data: unknown, read: (value: unknown) => Value | null): Record<string, Value> {
  const found = Object.entries(fields(data)).flatMap(([key, value]) => {
    const known = read(value);
    return known === null ? [] : [[key, known] as const];
  });
  return Object.fromEntries(found.slice(0, MOST_ENTRIES));
}

function fields(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
}
