import { describe, expect, it } from "vitest";
import { everyRun } from "../../tests/brute-force";
import { compiledInk } from "../../tests/ink-story";
import { randomStory } from "../../tests/random-story";
import { openStory } from "../narrative";
import { endingsOf } from "./endings";
import { explore } from "./explore";
import { farthest } from "./farthest";
import { inkMachine } from "./ink-machine";

describe.each([1, 2, 3, 4, 5, 6, 7, 8])("in a story made from seed %i", (seed) => {
  const source = randomStory(seed, { decisions: 4, choices: 3, meters: 2, conditions: 0.8 });
  const runs = everyRun(openStory(compiledInk(source))).map(({ choices }) => choices);
  const weight = (id: string): number => (id.charCodeAt(id.length - 1) * seed) % 4;
  const weightOf = (choices: readonly string[]): number =>
    choices.reduce((all, each) => all + weight(each), 0);

  it("is a history, and none weighs more", () => {
    const explored = explore(inkMachine(compiledInk(source)), { states: 100_000 });
    if ("kind" in explored) throw new Error(explored.kind);
    const heaviest = farthest(explored.graph, endingsOf(explored.graph), weight);
    expect(runs.map((choices) => choices.join())).toContain(heaviest.join());
    expect(weightOf(heaviest)).toBe(Math.max(...runs.map(weightOf)));
  });
});
