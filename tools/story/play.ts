/** Plays a story without a reader: along the record, and at random to see whether anything breaks. */
import {
  isOver,
  type Choice,
  type Moment,
  type Refusal,
  type Story,
  type StoryFault,
} from "../../src/narrative";
import { dice } from "../../src/atlas";
import { replay, type Replay } from "../../src/runs";

/** The most choices that a run may take before it counts as endless. */
export const MOST_CHOICES = 400;

/** The run that follows the record; where it is silent, the first choice. Null when the story cannot begin. */
export function recordRun(story: Story): Replay | null {
  const first = story.begin();
  const choices: string[] = [];
  for (let moment = first.ok ? first.value : null; moment && choices.length < MOST_CHOICES;) {
    const choice = onRecord(moment.turn.choices);
    if (!choice) break;
    choices.push(choice.id);
    const next = story.step(moment, choice.id);
    moment = next.ok ? next.value : null;
  }
  const played = replay(story, choices);
  return played.ok ? played.value : null;
}

function onRecord(choices: readonly Choice[]): Choice | undefined {
  const further = choices.filter(({ kind }) => kind !== "aside");
  return further.find(({ record }) => record !== null) ?? further[0];
}

export interface PlayedRun {
  readonly choices: readonly string[];
  readonly moments: readonly Moment[];
  /** What broke; null when the run stopped by itself or was stopped after `MOST_CHOICES`. */
  readonly fault: string | null;
}

/** One run whose choices are drawn with `seed`: the same seed, the same run. Asides are taken seldom. */
export function randomRun(story: Story, seed: number, most = MOST_CHOICES): PlayedRun {
  const roll = dice(seed);
  const first = story.begin();
  if (!first.ok) return { choices: [], moments: [], fault: first.problem.message };
  const moments = [first.value];
  const choices: string[] = [];
  while (choices.length < most) {
    const moment = moments.at(-1) as Moment;
    const choice = pick(moment.turn.choices, roll);
    if (!choice) break;
    choices.push(choice.id);
    const next = story.step(moment, choice.id);
    if (!next.ok) return { choices, moments, fault: faultOf(next.problem) };
    moments.push(next.value);
  }
  return { choices, moments, fault: null };
}

function faultOf(problem: Refusal | StoryFault): string {
  return problem.kind === "story-fault"
    ? problem.message
    : `“${problem.asked}” is offered, and refused when it is taken`;
}

function pick(choices: readonly Choice[], roll: () => number): Choice | undefined {
  const further = choices.filter(({ kind }) => kind !== "aside");
  const among = further.length > 0 && roll() < 0.8 ? further : choices;
  return among[Math.floor(roll() * among.length)];
}

export interface Breakage {
  readonly message: string;
  /** In how many of the runs. */
  readonly runs: number;
  /** The first such run. */
  readonly choices: readonly string[];
}

/** What went wrong in `count` random runs. A strict story must also reach an ending in each. */
export function breakages(story: Story, count: number, strict: boolean): readonly Breakage[] {
  const found = new Map<string, Breakage>();
  for (let seed = 1; seed <= count; seed += 1) {
    const run = randomRun(story, seed);
    const message = run.fault ?? (strict ? unfinished(run) : null);
    if (message === null) continue;
    const before = found.get(message);
    found.set(message, { message, runs: (before?.runs ?? 0) + 1, choices: before?.choices ?? run.choices });
  }
  return [...found.values()];
}

function unfinished({ moments }: PlayedRun): string | null {
  const turn = moments.at(-1)?.turn;
  if (!turn || !isOver(turn)) return `no ending within ${MOST_CHOICES} choices`;
  return turn.ending === null ? `stops without an ending: “${turn.lines.at(-1)?.text ?? ""}”` : null;
}
