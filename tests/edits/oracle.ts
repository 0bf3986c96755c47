/**
 * What must be true of a followed run, whatever was edited: said from the outside, by looking only
 * at the run, the story and the answer. Each complaint is a sentence.
 */
import { isOver, type Moment, type Story } from "../../src/narrative";
import { replay, type Followed } from "../../src/runs";

const decides = (id: string): boolean => /^[^@/]+\.[^/]+$/.test(id);
const decisionOf = (id: string): string => id.slice(0, id.indexOf("."));

export function decisionsIn(choices: readonly string[]): readonly string[] {
  return choices.filter(decides);
}

export interface Asked {
  readonly run: readonly string[];
  /** What the reader decided anew where following stopped. */
  readonly answers: readonly string[];
  /** False for what a code holds. */
  readonly inOrder: boolean;
}

export function complaints(story: Story, asked: Asked, followed: Followed): readonly string[] {
  return [
    ...wrongBranches(asked, followed),
    ...notARun(story, followed),
    ...wrongVerdicts(asked, followed),
    ...wrongStop(asked, followed),
  ];
}

/** The one that must never be: a choice that is not the reader's own, or at another decision than its own. */
function wrongBranches({ run, answers }: Asked, { choices, moments }: Followed): readonly string[] {
  const own = new Set([...decisionsIn(run), ...answers]);
  return choices.flatMap((choice, at) => {
    const { turn } = moments[at] as Moment;
    const ways = turn.choices.filter(({ kind }) => kind !== "aside");
    if (choice === ">") return ways.length === 1 ? [] : [`turned a page at a decision, ${turn.decision}`];
    if (!decides(choice)) return [];
    if (!own.has(choice)) return [`took ${choice}, which the reader never took`];
    return turn.decision === decisionOf(choice) ? [] : [`took ${choice} at ${turn.decision}`];
  });
}

function notARun(story: Story, { choices, moments }: Followed): readonly string[] {
  const again = replay(story, choices);
  if (!again.ok || again.value.stopped) return ["what was followed is no run of the story"];
  const last = again.value.moments.at(-1);
  const same = JSON.stringify(last?.turn) === JSON.stringify(moments.at(-1)?.turn);
  return same && again.value.moments.length === moments.length
    ? []
    : ["its moments are not its choices' moments"];
}

function wrongVerdicts({ run, answers, inOrder }: Asked, followed: Followed): readonly string[] {
  const wanted = decisionsIn(run);
  const taken = decisionsIn(followed.choices);
  const verdicts = new Map(followed.verdicts.map((verdict) => [verdict.choice, verdict]));
  const told = [...followed.verdicts.map(({ choice }) => choice), ...followed.untried];
  const order = told.toSorted((one, other) => wanted.indexOf(one) - wanted.indexOf(other));
  const before = (at: number): boolean =>
    inOrder
      ? wanted.slice(0, at + 1).join() === taken.slice(0, at + 1).join()
      : wanted.slice(0, at).every((choice) => taken.includes(choice)) &&
        !taken.slice(0, taken.indexOf(wanted[at] ?? "")).some((choice) => answers.includes(choice));
  return [
    ...(order.join() === wanted.join() ? [] : [`told of ${told.join()} and not of ${wanted.join()}`]),
    ...wanted.flatMap((choice, at) => {
      const verdict = verdicts.get(choice);
      const is = taken.includes(choice) ? (before(at) ? "same" : "moved") : "gone";
      if (!verdict) return is === "gone" ? [] : [`does not say that ${choice} is ${is}`];
      return verdict.kind === is ? [] : [`says that ${choice} is ${verdict.kind}, and it is ${is}`];
    }),
  ];
}

function wrongStop(
  { run }: Asked,
  { choices, moments, stopped, untried, verdicts }: Followed,
): readonly string[] {
  const { turn } = moments.at(-1) as Moment;
  const taken = new Set(decisionsIn(choices));
  const here = decisionsIn(run).filter((id) => decisionOf(id) === turn.decision && !taken.has(id));
  const offered = here.filter((id) => turn.choices.some((choice) => choice.id === id));
  if (offered.length > 0) return [`stopped before ${offered.join()}, which is offered`];
  switch (stopped?.kind) {
    case undefined:
      return untried.length === 0 ? [] : ["went on to the end, and left something untried"];
    case "choice-gone":
      return here.length > 0 ? [] : [`calls ${stopped.choice} gone where it does not belong`];
    case "new-decision":
    case "pages-left":
      return here.length === 0 && turn.decision ? [] : [`calls ${turn.decision} new, which the run answers`];
    case "over":
      return isOver(turn) && verdicts.some(({ because }) => because === "not-met")
        ? []
        : ["calls a run over that is not"];
    default:
      return [`stopped: ${stopped?.kind}`];
  }
}
