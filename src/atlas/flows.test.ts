import { describe, expect, it } from "vitest";
import { everyRun } from "../../tests/brute-force";
import { compiledInk } from "../../tests/ink-story";
import { randomStory } from "../../tests/random-story";
import { openStory } from "../narrative";
import { explore } from "./explore";
import { flows } from "./flows";
import { inkMachine } from "./ink-machine";

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);

describe.each(seeds)("in a story made from seed %i", (seed) => {
  const source = randomStory(seed, { decisions: 4, choices: 3, meters: 2, conditions: 0.8 });
  const exploration = explore(inkMachine(compiledInk(source)), { states: 100_000 });
  if ("kind" in exploration) throw new Error(exploration.kind);
  const found = flows(exploration.graph);

  it("as many histories go from one choice to the next as when each is played", () => {
    const played = new Map<string, number>();
    for (const { choices, ending } of everyRun(openStory(compiledInk(source)))) {
      const stations = ["beginning", ...choices, `ending ${ending}`];
      for (const [at, to] of stations.slice(1).entries()) {
        const key = `${stations[at]} > ${to}`;
        played.set(key, (played.get(key) ?? 0) + 1);
      }
    }
    const told = found.map(({ from, to, runs }) => [
      `${from ?? "beginning"} > ${"choice" in to ? to.choice : `ending ${to.ending}`}`,
      runs,
    ]);
    expect(new Map(told as [string, number][])).toEqual(played);
  });
});
