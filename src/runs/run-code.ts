/**
 * A run as a code that can be read aloud: `1C3QX-0F2V9-…`. It holds which choice was taken at each
 * decision, as a number in mixed radix; asides change nothing, and page-turns are all there is between
 * two decisions, so that only those after the last one are counted.
 *
 *   digits   what
 *   1        format, now 1
 *   2        how many entries the register had, which says how many choices each decision had
 *   3        the story's version, its first 15 bits
 *   1        pages turned since the last decision
 *   n        for each decision of the register: 0 when it was not met, else the place of its choice
 *   7        CRC-32 of all before
 */
import { failed, ok, type Result } from "../kit";
import { PAGE_TURN, type StoryVersion } from "../narrative";
import { crc32 } from "./crc32";
import { fromDigits, spell, toDigits, unspell, type Digits } from "./crockford";
import type { Run } from "./run";

/** Every choice's number, for ever: `story/register.json`. */
export type Register = Readonly<Record<string, number>>;

export interface CodedRun {
  /** The decisions' choices, in the order of the register. */
  readonly choices: readonly string[];
  /** Pages turned after the last of them. */
  readonly pages: number;
  /** It was played on this very text of the story, as far as 15 bits can tell. */
  sameStory(version: StoryVersion): boolean;
}

/** `stranger`: a character that no code has. `newer`: whole, but made by a later edition of the game. `mistyped`: as long as it should be, and wrong somewhere. */
export type CodeProblem =
  | { readonly kind: "empty" | "mistyped" | "newer" }
  | { readonly kind: "stranger"; readonly character: string }
  | { readonly kind: "cut" | "long"; readonly characters: number; readonly expected: number };

const FORMAT = 1;
const HEAD = 7;
const CHECK = 7;
const MOST_PAGES = 31;

/**
 * Null for a run that a code cannot hold: with a choice that the register does not know (a story
 * without one has no codes), or with a decision that was taken twice.
 */
export function writeCode(run: Run, register: Register): string | null {
  const decided = run.choices.filter((id) => id.includes("."));
  const entries = Object.keys(register).length;
  const decisions = decisionsOf(register, entries);
  if (!decided.every((id) => id in register) || run.choices.some((id) => id.startsWith("@"))) return null;
  if (new Set(decided.map((id) => id.slice(0, id.indexOf(".")))).size < decided.length) return null;
  const pages = run.choices.slice(lastDecision(run.choices) + 1).filter((id) => id === PAGE_TURN).length;
  const value = decisions.reduce(
    (sum, choices) =>
      sum * radix(choices) + BigInt(1 + choices.findIndex((id) => decided.some((each) => each === id))),
    0n,
  );
  const body = [
    FORMAT,
    ...toDigits(BigInt(entries), 2),
    ...versionDigits(run.story.version),
    Math.min(pages, MOST_PAGES),
    ...toDigits(value, bodyLength(decisions)),
  ];
  return grouped(spell([...body, ...checkDigits(body)]));
}

/** Reads what somebody typed, pasted or followed. Never throws, and never takes a wrong code for a right one (1 in 4 thousand million). */
export function readCode(text: string, register: Register): Result<CodedRun, CodeProblem> {
  const read = unspell(text);
  if ("stranger" in read) return failed({ kind: "stranger", character: read.stranger });
  const { digits } = read;
  if (digits.length === 0) return failed({ kind: "empty" });
  const body = digits.slice(0, -CHECK);
  const sum = digits.slice(-CHECK);
  if (body.length < HEAD || checkDigits(body).some((digit, at) => digit !== sum[at]))
    return failed(misread(digits, register));
  const entries = Number(fromDigits(body.slice(1, 3)));
  if (body[0] !== FORMAT || entries > Object.keys(register).length) return failed({ kind: "newer" });
  const decisions = decisionsOf(register, entries);
  const choices = chosen(fromDigits(body.slice(HEAD)), decisions);
  if (body.length !== HEAD + bodyLength(decisions) || !choices) return failed({ kind: "mistyped" });
  return ok({
    choices,
    pages: body[HEAD - 1] ?? 0,
    sameStory: (version) => versionDigits(version).every((digit, at) => digit === body[3 + at]),
  });
}

type Decision = readonly string[];

/** The choices of each decision among the first `entries` of the register; both in its order. */
function decisionsOf(register: Register, entries: number): readonly Decision[] {
  const decisions = new Map<string, string[]>();
  const known = Object.entries(register)
    .filter(([id, number]) => id.includes(".") && number <= entries)
    .toSorted(([, a], [, b]) => a - b);
  for (const [id] of known) {
    const decision = id.slice(0, id.indexOf("."));
    decisions.set(decision, [...(decisions.get(decision) ?? []), id]);
  }
  return [...decisions.values()];
}

function radix(choices: Decision): bigint {
  return BigInt(choices.length + 1);
}

function bodyLength(decisions: readonly Decision[]): number {
  const most = decisions.reduce((product, choices) => product * radix(choices), 1n) - 1n;
  return Math.ceil(most.toString(2).length / 5);
}

/** Null when the number is larger than any run's. */
function chosen(value: bigint, decisions: readonly Decision[]): readonly string[] | null {
  const choices: string[] = [];
  let rest = value;
  for (const each of decisions.toReversed()) {
    const place = Number(rest % radix(each));
    rest /= radix(each);
    if (place > 0) choices.unshift(each[place - 1] as string);
  }
  return rest === 0n ? choices : null;
}

function lastDecision(choices: readonly string[]): number {
  return choices.findLastIndex((id) => id.includes("."));
}

function versionDigits(version: StoryVersion): Digits {
  return toDigits(BigInt(`0x${version}`) >> 49n, 3);
}

function checkDigits(body: Digits): Digits {
  return toDigits(BigInt(crc32(body)), CHECK);
}

/** A code is as long as its register makes it: ours, or the one its head speaks of. */
function misread(digits: Digits, register: Register): CodeProblem {
  const expected = HEAD + bodyLength(decisionsOf(register, Object.keys(register).length)) + CHECK;
  if (digits.length === expected) return { kind: "mistyped" };
  return { kind: digits.length < expected ? "cut" : "long", characters: digits.length, expected };
}

function grouped(symbols: string): string {
  return symbols.replaceAll(/.{5}(?=.)/g, "$&-");
}
