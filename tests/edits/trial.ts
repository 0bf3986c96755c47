/** Follows runs of one story on another, as saves and as codes, and gathers what is wrong with the answers. */
import { PAGE_TURN, type ChoiceId, type Story, type StoryVersion } from "../../src/narrative";
import { dice } from "../../src/atlas";
import { follow, readCode, writeCode, type Followed, type Register, type Wanted } from "../../src/runs";
import { randomRun } from "../../tools/story/play";
import { complaints, decisionsIn } from "./oracle";
import type { Expected } from "./plan-edits";
import { remembering } from "./remembering";

export interface Trial {
  readonly before: Story;
  readonly after: Story;
  readonly register: Register;
  readonly grown: Register;
  readonly expected: Expected | null;
}

export interface Told {
  readonly wrong: readonly string[];
  /** How many runs could be followed whole, and how many were stopped. */
  readonly whole: number;
  readonly stopped: number;
}

/** Tries `count` runs, some cut short. The same numbers, the same runs. */
export function tryRuns(trial: Trial, count: number, firstSeed = 1): Told {
  let [whole, stopped]: [number, number] = [0, 0];
  const wrong = Array.from({ length: count }, (_, at) => firstSeed + at).flatMap((seed) => {
    const choices = someRun(trial.before, seed);
    const each = { ...trial, after: remembering(trial.after) };
    const followed = answerOf(each.after, { choices });
    if (followed.stopped) stopped += 1;
    else whole += 1;
    const found = [
      ...judged(each, choices, followed),
      ...asCode(each, choices, followed),
      ...readOn(each, choices, seed),
    ];
    return found.map((complaint) => `run ${seed}: ${complaint}`);
  });
  return { wrong, whole, stopped };
}

/** Every third one is cut short, as a reader leaves it. */
function someRun(story: Story, seed: number): readonly string[] {
  const { choices } = randomRun(story, seed);
  return seed % 3 === 0 ? choices.slice(0, Math.floor(dice(seed)() * choices.length)) : choices;
}

function answerOf(story: Story, wanted: Wanted): Followed {
  const followed = follow(story, wanted);
  if (!followed.ok) throw new Error(followed.problem.message);
  return followed.value;
}

function judged({ after, expected }: Trial, run: readonly string[], followed: Followed): readonly string[] {
  const found = complaints(after, { run, answers: [], inOrder: true }, followed);
  return [...found, ...(expected ? unexpected(run, followed, expected) : [])];
}

function asCode(
  { after, register, grown, expected }: Trial,
  run: readonly string[],
  saved: Followed,
): readonly string[] {
  const mark = { title: "A story", version: "0123456789abcdef" as StoryVersion };
  const code = writeCode({ story: mark, choices: run as readonly ChoiceId[] }, register);
  const read = readCode(code ?? "", grown);
  if (!read.ok) return [`its code is not read: ${read.problem.kind}`];
  const followed = answerOf(after, read.value);
  const same = JSON.stringify(followed.verdicts) === JSON.stringify(saved.verdicts);
  return [
    ...complaints(after, { run, answers: [], inOrder: false }, followed).map((each) => `as a code: ${each}`),
    ...(same || expected?.kind !== "all-same" ? [] : ["its code is answered otherwise than its save"]),
  ];
}

/** Decides, wherever following stops, what is drawn; and judges each answer on the way. */
function readOn({ after }: Trial, run: readonly string[], seed: number): readonly string[] {
  const roll = dice(seed);
  const answers: string[] = [];
  const wrong: string[] = [];
  for (const inOrder of [true, false]) {
    const wanted: Wanted = inOrder ? { choices: run } : { choices: decisionsIn(run), pages: pagesAtEnd(run) };
    answers.length = 0;
    for (let followed = answerOf(after, wanted); isAsked(followed);) {
      const ways = followed.moments.at(-1)?.turn.choices.filter(({ kind }) => kind === "decision") ?? [];
      answers.push(ways[Math.floor(roll() * ways.length)]?.id ?? "");
      const taken = decisionsIn(followed.choices).length;
      followed = answerOf(after, { ...wanted, answers });
      wrong.push(...complaints(after, { run, answers, inOrder }, followed));
      if (decisionsIn(followed.choices).length <= taken) return [...wrong, `did not take ${answers.join()}`];
    }
  }
  return wrong;
}

function isAsked({ stopped }: Followed): boolean {
  return stopped?.kind === "choice-gone" || stopped?.kind === "new-decision";
}

function pagesAtEnd(run: readonly string[]): number {
  const last = run.findLastIndex((id) => decisionsIn([id]).length > 0);
  return run.slice(last + 1).filter((id) => id === PAGE_TURN).length;
}

/** What this kind of edit must lead to, besides what must hold for all. */
function unexpected(run: readonly string[], followed: Followed, expected: Expected): readonly string[] {
  const { verdicts, stopped } = followed;
  const met = decisionsIn(run);
  const kinds = verdicts.map(({ kind }) => kind);
  const allSame = kinds.every((kind) => kind === "same");
  const whole = allSame && kinds.length === met.length && (!stopped || stopped.kind === "pages-left");
  const goneAt = (choice: string): boolean =>
    stopped?.kind === "choice-gone" &&
    stopped.choice === choice &&
    kinds.slice(0, -1).every((kind) => kind === "same") &&
    kinds.length === met.indexOf(choice) + 1;
  switch (expected.kind) {
    case "all-same":
      return whole ? [] : [`is not all the same: ${kinds.join()}`];
    case "choice-gone": {
      const gone = met.find((choice) => expected.choices.includes(choice));
      return (gone ? goneAt(gone) : whole) ? [] : [`does not stop at ${gone}: ${kinds.join()}`];
    }
    case "condition":
      return whole || goneAt(expected.choice) ? [] : [`stops elsewhere than at ${expected.choice}`];
    case "decision-new": {
      const here = followed.moments.at(-1)?.turn.decision === expected.decision;
      return allSame && (here || whole) ? [] : [`does not stop at the new decision: ${kinds.join()}`];
    }
    case "decision-gone": {
      const before = met.findIndex((choice) => choice.startsWith(`${expected.decision}.`));
      const right = before < 0 ? whole : kinds.slice(0, before).every((kind) => kind === "same");
      return right ? [] : [`is not the same before ${expected.decision}: ${kinds.join()}`];
    }
    case "decisions-swapped":
      return [];
  }
}
