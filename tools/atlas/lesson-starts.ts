/**
 * Where a lesson can begin: at the first page of each chapter of the record that holds a decision,
 * with what is then left to read and to decide. The prefix is the record's own; after it everything
 * is open.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  follow,
  remainingDecisions,
  remainingWords,
  wordCount,
  type Graph,
  type Lengths,
} from "../../src/atlas";
import type { Moment, Story } from "../../src/narrative";
import { walk, type Walk } from "../transcripts/walk";

export interface LessonStart {
  /** The chapter's id and title. */
  readonly chapter: string;
  readonly title: string;
  /** Its first decision. */
  readonly decision: string;
  /** The record's choices up to its first page, page-turns included. */
  readonly choices: readonly string[];
  /** Words from there to an ending, over all histories, closer looks left out. */
  readonly words: Lengths;
  /** The most decisions that a history meets from there, this one counted. */
  readonly decisions: number;
}

export interface LessonStarts {
  /** The story's version. */
  readonly story: string;
  readonly starts: readonly LessonStart[];
}

/** Words a minute in a lesson, and seconds for a decision: slower than one reads alone. */
export const LESSON_PACE = { wordsAMinute: 180, secondsADecision: 45 } as const;
/** What fits into the middle of a lesson of 45 minutes. */
export const LESSON_LIMITS = { words: 2_000, decisions: 8 } as const;

/** The starts in the order of the story. */
export function lessonStarts(story: Story, graph: Graph): readonly LessonStart[] {
  const record = walk(story, (offered) => offered.find(({ record: grade }) => grade !== null));
  const asked = record.moments.flatMap(({ turn }, at) => (turn.decision === null ? [] : [at]));
  const states = follow(graph, record.choices).slice(0, asked.length);
  const words = remainingWords(graph, states);
  const decisions = remainingDecisions(graph, states);
  return asked.map((at, nth) => startAt(record, at, words[nth] as Lengths, decisions[nth] as number));
}

export function fitsALesson({ words, decisions }: Pick<LessonStart, "words" | "decisions">): boolean {
  return words.most <= LESSON_LIMITS.words && decisions <= LESSON_LIMITS.decisions;
}

/** For the longest history from here, in whole minutes. */
export function lessonMinutes({ words, decisions }: Pick<LessonStart, "words" | "decisions">): number {
  return Math.ceil(words.most / LESSON_PACE.wordsAMinute + (decisions * LESSON_PACE.secondsADecision) / 60);
}

export function lessonsFile(story: string): string {
  return join(dirname(story), "lessons.json");
}

/** Null when none lies beside the story. */
export function readLessonStarts(story: string): LessonStarts | null {
  const file = lessonsFile(story);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as LessonStarts) : null;
}

function startAt({ moments, choices }: Walk, at: number, after: Lengths, decisions: number): LessonStart {
  const { heading, decision } = (moments[at] as Moment).turn;
  let first = at;
  while (first > 0 && moments[first - 1]?.turn.heading.chapter === heading.chapter) first -= 1;
  const before = moments.slice(first, at + 1).reduce((sum, moment) => sum + wordsOf(moment), 0);
  return {
    chapter: heading.chapter,
    title: heading.title,
    decision: decision ?? "",
    choices: choices.slice(0, first),
    words: { least: before + after.least, median: before + after.median, most: before + after.most },
    decisions,
  };
}

function wordsOf({ turn }: Moment): number {
  return turn.lines.reduce((sum, { text }) => sum + wordCount(text), 0);
}
