/** What an edit changed in the proof, in sentences. */
import type { CommittedProof } from "./committed";

/** A smaller change of a chance is not told: half a point. */
const WORTH_TELLING = 0.005;

export function changes(before: CommittedProof, now: CommittedProof): readonly string[] {
  return [
    ...endings(before, now),
    ...chances(before, now),
    ...decisions(before, now),
    ...now.dead
      .filter((text) => !before.dead.includes(text))
      .map((text) => `No history comes any more to “${text}”.`),
    ...before.dead
      .filter((text) => !now.dead.includes(text))
      .map((text) => `No dead line any more: “${text}”.`),
    ...counts(before, now),
  ];
}

function endings(before: CommittedProof, now: CommittedProof): readonly string[] {
  const lacks = ({ endings: all }: CommittedProof, id: string): boolean =>
    !all.some((each) => each.id === id);
  return [
    ...before.endings
      .filter(({ id }) => lacks(now, id))
      .map(({ title }) => `The ending “${title}” is lost: no history reaches it any more.`),
    ...now.endings
      .filter(({ id }) => lacks(before, id))
      .map(
        ({ title, probability }) => `The ending “${title}” is new, with a chance of ${percent(probability)}.`,
      ),
  ];
}

function chances(before: CommittedProof, now: CommittedProof): readonly string[] {
  return now.endings.flatMap(({ id, title, probability }) => {
    const then = before.endings.find((each) => each.id === id)?.probability;
    return then === undefined || Math.abs(then - probability) <= WORTH_TELLING
      ? []
      : [`The chance of “${title}” went from ${percent(then)} to ${percent(probability)}.`];
  });
}

function decisions(before: CommittedProof, now: CommittedProof): readonly string[] {
  const ids = (proof: CommittedProof): readonly string[] => proof.decisions.map(({ id }) => id);
  return [
    ...ids(before)
      .filter((id) => !ids(now).includes(id))
      .map((id) => `The decision ${id} is lost: no history meets it any more.`),
    ...ids(now)
      .filter((id) => !ids(before).includes(id))
      .map((id) => `The decision ${id} is new.`),
    ...now.decisions.flatMap(({ id, meanPivot }) => {
      const then = before.decisions.find((each) => each.id === id)?.meanPivot;
      return then === undefined || Math.abs(then - meanPivot) <= WORTH_TELLING
        ? []
        : [
            `The decision ${id} moves the endings by ${percent(meanPivot)} on average, before by ${percent(then)}.`,
          ];
    }),
  ];
}

function counts(before: CommittedProof, now: CommittedProof): readonly string[] {
  const words = ({ spineWords: { least, median, most } }: CommittedProof): string =>
    `${number(least)} to ${number(most)} words, half of all at most ${number(median)}`;
  const rows: readonly (readonly [string, string, string])[] = [
    ["histories", number(before.runs), number(now.runs)],
    ["states", number(before.states), number(now.states)],
    ["choices in them", number(before.edges), number(now.edges)],
  ];
  const longer =
    words(before) === words(now) ? [] : [`A history has ${words(now)}; before, ${words(before)}.`];
  return [
    ...rows.flatMap(([what, then, after]) =>
      then === after ? [] : [`There are ${after} ${what}; before, ${then}.`],
    ),
    ...longer,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function number(value: number | string): string {
  return BigInt(value).toLocaleString("en");
}
