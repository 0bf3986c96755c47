import { describe, expect, it } from "vitest";
import { inkStory } from "../../tests/ink-story";
import { plainText, type Story } from "../narrative";
import { compare, type Comparison, type Played } from "./compare";
import { follow } from "./follow";
import type { LineRow } from "./line-diff";

const story = inkStory(`VAR trust = 1
LIST Mine = none, dug, sold
VAR mine = none
-> hill
=== hill ===
A hill. # chapter: hill # title: The hill
-> desk
= desk
Decide. # decision: hill
+ [Dig. # id: dig]
    ~ mine = dug
    They dig for a week, slowly.
    -> after
+ [Sell. # id: sell]
    ~ mine = sold
    ~ trust = 0
    They haggle.
    -> after
+ [Look. # aside: look]
    Only grass.
    -> desk
= after
The {mine == dug: first general nods|second general nods}, and looks at the hill.
It rains.
+ [On # turn]
- {mine == dug: -> tunnel|-> town}
=== tunnel ===
It is dark. # chapter: tunnel # title: The tunnel
Decide. # decision: tunnel
+ [Deeper. # id: deeper]
- -> town
=== town ===
The town. # chapter: town # title: The town
Decide. # decision: town
+ [Stay. # id: stay]
    -> over
+ [Leave. # id: leave]
    -> over
=== over ===
{mine == dug: You are rich. # ending: rich|You are poor. # ending: poor}
-> END`);

const dug = ["hill.dig", "tunnel.deeper", "town.stay"];
const sold = ["hill.sell", "town.stay"];

function played(choices: readonly string[], on: Story = story): Played {
  const followed = follow(on, { choices });
  if (!followed.ok) throw new Error(followed.problem.message);
  return followed.value;
}

const compared = (left: readonly string[], right: readonly string[]): Comparison =>
  compare(story, played(left), played(right));

const row = ({ kind, left, right }: LineRow): string => `${kind}: ${(left ?? right).text}`;

describe("two histories side by side", () => {
  const both = compared(dug, sold);

  it("share their beginning, and part at a decision", () => {
    expect(both.shared.map(({ turn }) => turn.lines[0]?.text)).toEqual(["A hill."]);
    expect(both.parting).toMatchObject({
      kind: "differs",
      decision: "hill",
      left: { id: "hill.dig", text: "Dig.", at: 0 },
      right: { id: "hill.sell", text: "Sell.", at: 0 },
    });
  });

  it("have each decision once, in the order of play", () => {
    expect(both.decisions.map(({ kind, decision }) => `${decision} ${kind}`)).toEqual([
      "hill differs",
      "tunnel only-left",
      "town same",
    ]);
  });

  it("have their lines by chapter, and the words that differ", () => {
    expect(both.chapters.map((chapter) => `${chapter.title}: ${chapter.in}`)).toEqual([
      "The hill: both",
      "The tunnel: left",
      "The town: both",
    ]);
    const [hill] = both.chapters;
    expect(hill?.lines.map(row)).toEqual([
      "same: A hill.",
      "same: Decide.",
      "only-left: They dig for a week, slowly.",
      "only-right: They haggle.",
      "differs: The first general nods, and looks at the hill.",
      "same: It rains.",
    ]);
    const differing = hill?.lines.find(({ kind }) => kind === "differs");
    expect(differing?.kind === "differs" && differing.words.left.filter(({ differs }) => differs)).toEqual([
      { kind: "plain", text: "first ", differs: true },
    ]);
  });

  it("differ in variables and in endings", () => {
    expect(both.variables).toEqual([
      { name: "mine", left: ["dug"], right: ["sold"] },
      { name: "trust", left: 1, right: 0 },
    ]);
    expect(both.outcomes).toEqual({
      left: { over: true, ending: "rich" },
      right: { over: true, ending: "poor" },
    });
  });

  it("are the same when only an aside was read besides", () => {
    const same = compared(dug, ["hill/look", ...dug]);
    expect(same).toMatchObject({ parting: null, variables: [] });
    expect(same.chapters.flatMap(({ lines }) => lines).every(({ kind }) => kind === "same")).toBe(true);
    expect(same.decisions.map(({ left, right }) => [left?.at, right?.at])).toEqual([
      [0, 1],
      [2, 3],
      [3, 4],
    ]);
  });

  it("part where one of them stands still", () => {
    const shorter = compared(dug, dug.slice(0, 1));
    expect(shorter.parting).toMatchObject({ kind: "only-left", decision: "tunnel", right: null });
    expect(shorter.outcomes.right).toEqual({ over: false, ending: null });
    expect(compared([], []).parting).toBeNull();
  });

  it("mirror each other", () => {
    const mirrored = compared(sold, dug);
    expect(mirrored.decisions.map(({ kind }) => kind)).toEqual(["differs", "only-right", "same"]);
    expect(mirrored.variables).toEqual(
      both.variables.map(({ name, left, right }) => ({ name, left: right, right: left })),
    );
  });

  it("hold every line of either, once and in its order", () => {
    for (const side of ["left", "right"] as const) {
      const all = played(side === "left" ? dug : sold).moments.flatMap(({ turn }) => turn.lines);
      const laid = both.chapters.flatMap(({ lines }) => lines.flatMap((each) => each[side] ?? []));
      expect(laid.map(({ text }) => plainText(text))).toEqual(all.map(({ text }) => plainText(text)));
    }
  });

  it("can be laid out for a story without tags", () => {
    const plain = inkStory("One.\n* [Go]\n* [Stay]\n- Two.\n* [Yes]\n* [No]\n- Over.\n-> END");
    const untagged = compare(plain, played(["@0:Go", "@0:Yes"], plain), played(["@0:Go", "@1:No"], plain));
    expect(untagged.decisions.map(({ kind }) => kind)).toEqual(["same", "differs"]);
    expect(untagged.shared).toHaveLength(2);
    expect(untagged.chapters).toHaveLength(1);
  });
});
