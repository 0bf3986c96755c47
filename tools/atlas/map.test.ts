import { describe, expect, it } from "vitest";
import { explore, inkMachine, mapLine, type Graph, type HistoryMap } from "../../src/atlas";
import { compiledInk } from "../../tests/ink-story";
import { historyMap, type MappedDecision } from "./map";

/** Left and right, then one more decision on the right alone. */
const forked = `
-> first
=== first ===
Which way? # decision: first
+ [Left. # id: left] -> home
+ [Right. # id: right] -> second
=== second ===
And now? # decision: second
+ [On. # id: on] -> away
+ [Back. # id: back] -> home
=== home ===
Home. # ending: home
-> END
=== away ===
Away. # ending: away
-> END
`;

/** Each decision comes first in some history. */
const swapped = `
VAR seen = 0
-> start
=== start ===
Where? # decision: start
+ [One. # id: one] -> first
+ [Two. # id: two] -> second
=== first ===
~ seen += 1
First. # decision: first
+ [Go. # id: go] -> next
=== second ===
~ seen += 1
Second. # decision: second
+ [Run. # id: run] -> next
=== next ===
Next. # decision: next
+ {seen < 2} [First. # id: first] -> first
+ {seen < 2} [Second. # id: second] -> second
+ [End. # id: end] -> done
=== done ===
Done. # ending: done
-> END
`;

function graphOf(source: string): Graph {
  const found = explore(inkMachine(compiledInk(source)), { states: 10_000 });
  if ("kind" in found) throw new Error(found.kind);
  return found.graph;
}

const decision = (id: string, ...names: readonly string[]): MappedDecision => ({
  id,
  question: `${id}?`,
  date: "1992",
  place: "Jerusalem",
  choices: names.map((name, at) => ({ id: `${id}.${name}`, record: at === 0 })),
});

describe("the map of a small story", () => {
  const dossier = [decision("second", "back", "on"), decision("first", "right", "left", "never")];
  const map = historyMap(graphOf(forked), dossier, "a") as HistoryMap;
  const named = (at: number): string => map.nodes[at]?.id ?? "";

  it("has its decisions in the order in which they are met, and no choice that is never offered", () => {
    expect(map.decisions.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(map.nodes.map(({ id, column, runs }) => [id, column, runs])).toEqual([
      ["first.right", 0, 2],
      ["first.left", 0, 1],
      ["second.back", 1, 1],
      ["second.on", 1, 1],
      ["away", 2, 1],
      ["home", 2, 2],
    ]);
  });

  it("has each way once, and the columns that a long way passes", () => {
    expect(
      map.ways
        .map(({ from, to, via }) => `${named(from)} > ${named(to)} ${via?.wide.length ?? 0}`)
        .toSorted(),
    ).toEqual([
      "first.left > home 1",
      "first.right > second.back 0",
      "first.right > second.on 0",
      "second.back > home 0",
      "second.on > away 0",
    ]);
  });

  it("follows the record to its ending, on a straight line", () => {
    expect(map.record.map(named)).toEqual(["first.right", "second.back", "home"]);
    expect(map.record.map((at) => map.nodes[at]?.at.wide[1])).toEqual([0, 0, 0]);
  });

  it("knows the line of a history, and passes over what it does not know", () => {
    expect(mapLine(map, [">", "first.left", "first/aside"], "home").map(named)).toEqual([
      "first.left",
      "home",
    ]);
    expect(mapLine(map, ["gone.away"], null)).toEqual([]);
  });
});

describe("there is no map", () => {
  it("where a decision comes now before, now after another", () => {
    const dossier = [
      decision("start", "one", "two"),
      decision("first", "go"),
      decision("second", "run"),
      decision("next", "first", "second", "end"),
    ];
    expect(historyMap(graphOf(swapped), dossier, "a")).toBeNull();
  });

  it("where the dossier does not know a choice", () => {
    expect(historyMap(graphOf(forked), [decision("first", "right", "left")], "a")).toBeNull();
  });
});
