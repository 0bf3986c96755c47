import { describe, expect, it } from "vitest";
import { compiledInk } from "../../tests/ink-story";
import { openStory } from "../narrative";
import { everyRun, type BruteRun } from "../../tests/brute-force";
import { endingsOf } from "./endings";
import { explore, type Exploration } from "./explore";
import { stopAt } from "./graph";
import { inkMachine, type InkMachine } from "./ink-machine";
import { transitionModel, type Model } from "./model";
import { modelGraph } from "./model-reader";
import { otherwise, type Otherwise } from "./otherwise";
import { remainingDecisions, remainingWords } from "./lengths";
import { follow, outlook, pivotsOf } from "./pivots";
import { prove } from "./proof";
import { randomStory } from "../../tests/random-story";
import { dice } from "./scouts";

const seeds = Array.from({ length: 24 }, (_, at) => at + 1);

interface Explored {
  readonly machine: InkMachine;
  readonly exploration: Exploration;
}

function explored(source: string): Explored {
  const machine = inkMachine(compiledInk(source));
  const exploration = explore(machine, { states: 100_000 });
  if ("kind" in exploration) throw new Error(exploration.kind);
  return { machine, exploration };
}

const shapeOf = (seed: number) => ({
  decisions: 3 + (seed % 3),
  choices: 2 + (seed % 2),
  meters: 1 + (seed % 3),
  conditions: 0.8,
});
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe.each(seeds)("a story made from seed %i", (seed) => {
  const source = randomStory(seed, shapeOf(seed));
  const { machine, exploration } = explored(source);
  const { graph } = exploration;
  const runs = everyRun(openStory(compiledInk(source)));
  const proof = prove(machine, exploration);
  const endings = endingsOf(graph);
  const ended = (ending: string): readonly BruteRun[] => runs.filter((run) => run.ending === ending);

  it("has as many runs, and the endings are as likely, as when each run is played", () => {
    expect(proof.runs).toBe(String(runs.length));
    expect(proof.endings.map(({ id }) => id)).toEqual(
      [...new Set(runs.map(({ ending }) => ending))].toSorted(),
    );
    for (const ending of proof.endings) {
      expect(ending.runs).toBe(String(ended(ending.id).length));
      expect(ending.probability).toBeCloseTo(sum(ended(ending.id).map(({ probability }) => probability)), 12);
      expect(
        runs.some(
          ({ choices, ending: id }) => id === ending.id && choices.join() === ending.shortestRun.join(),
        ),
      ).toBe(true);
      expect(ending.shortestRun.length).toBe(
        Math.min(...ended(ending.id).map(({ choices }) => choices.length)),
      );
    }
  });

  it("has spines as long as when each run is played", () => {
    const words = runs.map((run) => run.words).toSorted((a, b) => a - b);
    expect(proof.spineWords).toEqual({
      least: words[0],
      median: words[Math.ceil(words.length / 2) - 1],
      most: words.at(-1),
    });
  });

  it("leaves as much to read and to decide after each decision as when each run is played", () => {
    const run = runs[Math.floor(dice(seed)() * runs.length)]!;
    const states = follow(graph, run.choices).slice(0, run.choices.length);
    const words = remainingWords(graph, states);
    const decisions = remainingDecisions(graph, states);
    for (const [met] of states.entries()) {
      const among = runs.filter(
        ({ choices }) => choices.slice(0, met).join() === run.choices.slice(0, met).join(),
      );
      const lengths = among.map((each) => each.words).toSorted((a, b) => a - b);
      const { least, median, most } = words[met]!;
      expect(decisions[met]).toBe(Math.max(...among.map(({ choices }) => choices.length)) - met);
      expect(most - least).toBe(lengths.at(-1)! - lengths[0]!);
      expect(median - least).toBe(lengths[Math.ceil(lengths.length / 2) - 1]! - lengths[0]!);
    }
  });

  it("moves the chances as the runs from each decision say", () => {
    const chance = outlook(graph, endings);
    const run = runs[Math.floor(dice(seed)() * runs.length)]!;
    const share = (prefix: readonly string[]): readonly number[] => {
      const among = runs.filter(({ choices }) => prefix.every((id, at) => choices[at] === id));
      const all = sum(among.map(({ probability }) => probability));
      return endings.names.map(
        (name) =>
          sum(among.filter(({ ending }) => ending === name).map(({ probability }) => probability)) / all,
      );
    };
    for (const [at, { before, after, choice }] of pivotsOf(graph, endings, chance, run.choices).entries()) {
      expect(choice).toBe(run.choices[at]);
      for (const [nth, each] of share(run.choices.slice(0, at)).entries())
        expect(before[nth]).toBeCloseTo(each, 12);
      for (const [nth, each] of share(run.choices.slice(0, at + 1)).entries())
        expect(after[nth]).toBeCloseTo(each, 12);
    }
  });

  it("knows the least that would have had to be decided otherwise", () => {
    const run = runs[Math.floor(dice(seed + 100)() * runs.length)]!;
    const decisionOf = (id: string): string => id.split(".")[0]!;
    const met = new Set(run.choices.map(decisionOf));
    const differ = ({ choices }: BruteRun): number =>
      choices.filter((id) => met.has(decisionOf(id)) && !run.choices.includes(id)).length;
    for (const { ending, changes, choices } of otherwise(graph, endings, run.choices)) {
      expect(changes).toBe(Math.min(...ended(ending).map(differ)));
      expect(
        ended(ending).some((each) => each.choices.join() === choices.join() && differ(each) === changes),
      ).toBe(true);
    }
  });

  it("makes one state only of situations with one future, text for text", () => {
    const futures = new Map<number, string>();
    for (const run of runs) {
      let state = 0;
      for (const [at, id] of run.choices.entries()) {
        const future = futureOf(runs, run.choices.slice(0, at));
        expect(futures.get(state) ?? future).toBe(future);
        futures.set(state, future);
        state = graph.target[graph.firstEdge[state]! + stopAt(graph, state).choices.indexOf(id)]!;
      }
    }
    expect(futures.size).toBe(graph.states - endings.names.length);
  });

  it("is told by its model, without the text", () => {
    const model = JSON.parse(JSON.stringify(transitionModel(machine, exploration, "v"))) as Model;
    const silent = modelGraph(model)!;
    const own = endingsOf(silent);
    const chance = outlook(silent, own);
    expect(own.names).toEqual(endings.names);
    expect(silent.states).toBeLessThanOrEqual(graph.states);
    const known = outlook(graph, endings);
    const roll = dice(seed + 200);
    for (let times = 0; times < 5; times += 1) {
      const run = runs[Math.floor(roll() * runs.length)]!;
      const whole = pivotsOf(graph, endings, known, run.choices);
      const told = pivotsOf(silent, own, chance, run.choices);
      expect(told.map(({ choice }) => choice)).toEqual(whole.map(({ choice }) => choice));
      for (const [at, pivot] of told.entries()) {
        expect(pivot.moved).toBeCloseTo(whole[at]!.moved, 12);
        for (const [nth, each] of pivot.after.entries()) expect(each).toBeCloseTo(whole[at]!.after[nth]!, 12);
      }
      const changes = (of: readonly Otherwise[]) => of.map(({ ending, changes: many }) => [ending, many]);
      expect(changes(otherwise(silent, own, run.choices))).toEqual(
        changes(otherwise(graph, endings, run.choices)),
      );
    }
  });

  it("knows what each decision moves on average, over all runs", () => {
    const share = shares(runs, endings.names);
    const means = new Map<string, number>();
    for (const { choices, probability } of runs) {
      for (const [at, id] of choices.entries()) {
        const [before, after] = [share(choices.slice(0, at)), share(choices.slice(0, at + 1))];
        const moved = sum(before.map((each, nth) => Math.abs(each - after[nth]!))) / 2;
        const decision = id.split(".")[0]!;
        means.set(decision, (means.get(decision) ?? 0) + probability * moved);
      }
    }
    expect(new Set(proof.decisions.map(({ id }) => id))).toEqual(new Set(means.keys()));
    for (const { id, meanPivot } of proof.decisions) expect(meanPivot).toBeCloseTo(means.get(id)!, 10);
  });

  it("answers from its tables as Ink does afresh", () => {
    expect.hasAssertions();
    const fresh = inkMachine(compiledInk(source));
    const roll = dice(seed);
    for (let times = 0; times < 30; times += 1) walkBoth(machine, fresh, roll);
  });
});

/** The chance of each ending among the runs that begin with some choices, summed up run by run. */
function shares(runs: readonly BruteRun[], names: readonly string[]) {
  const sums = new Map<string, number[]>();
  for (const { choices, ending, probability } of runs) {
    for (let at = 0; at <= choices.length; at += 1) {
      const key = choices.slice(0, at).join();
      const known = sums.get(key) ?? names.map(() => 0);
      known[names.indexOf(ending)]! += probability;
      sums.set(key, known);
    }
  }
  return (prefix: readonly string[]): readonly number[] => {
    const known = sums.get(prefix.join())!;
    return known.map((each) => each / sum(known));
  };
}

/** All that may still happen after these choices: choices, text after the answer, endings. */
function futureOf(runs: readonly BruteRun[], prefix: readonly string[]): string {
  const among = runs.filter(({ choices }) => prefix.every((id, at) => choices[at] === id));
  return JSON.stringify(
    among.map(({ choices, moments }) => {
      const decisions = moments.flatMap(({ turn }, at) => (turn.decision !== null ? [at] : []));
      const from = decisions[prefix.length] ?? moments.length;
      return [
        choices.slice(prefix.length),
        moments
          .slice(from + 1)
          .map(({ turn }) => [turn.lines.map(({ text }) => text), turn.choices.map(({ id }) => id)]),
      ];
    }),
  );
}

function walkBoth(known: InkMachine, fresh: InkMachine, roll: () => number): void {
  const values = Uint16Array.from(known.initial);
  const again = Uint16Array.from(fresh.initial);
  for (let one = 0, other = 0; ;) {
    const { leaf } = known.answer(one, values);
    const { leaf: afresh } = fresh.answer(other, again);
    expect(known.lines(leaf)).toEqual(fresh.lines(afresh));
    for (let at = 0; at < leaf.writes.length; at += 2) values[leaf.writes[at]!] = leaf.writes[at + 1]!;
    for (let at = 0; at < afresh.writes.length; at += 2) again[afresh.writes[at]!] = afresh.writes[at + 1]!;
    const plain = (machine: InkMachine, row: Uint16Array) =>
      [...row].map((value, at) => machine.reader.value(at, value));
    expect(plain(known, values)).toEqual(plain(fresh, again));
    const choices = known.stops[leaf.next]!.choices;
    if (choices.length === 0) return;
    const taken = Math.floor(roll() * choices.length);
    one = choices[taken]!.segment;
    other = fresh.stops[afresh.next]!.choices[taken]!.segment;
  }
}
