import { describe, expect, it } from "vitest";
import { compiledInk, inkStory } from "../../tests/ink-story";
import { everyRun } from "../../tests/brute-force";
import { explore, type Exploration, type Stopped } from "./explore";
import { inkMachine } from "./ink-machine";
import { prove, type Proof } from "./proof";

const tried = (source: string, states = 10_000): Exploration | Stopped =>
  explore(inkMachine(compiledInk(source)), { states });

function proved(source: string): Proof {
  const machine = inkMachine(compiledInk(source));
  const found = explore(machine, { states: 10_000 });
  if ("kind" in found) throw new Error(found.kind);
  return prove(machine, found);
}

/** A story of one decision; `more` stands at its head, `end` where both choices lead. */
const story = (end: string, more = ""): string =>
  `VAR trust = 0
${more}
-> desk
=== desk ===
Decide. # decision: d
+ [Yes # id: yes]
  ~ trust = 1
  So be it.
  -> end
+ [No # id: no]
  As you wish.
  -> end
+ [Look # aside: look]
  A look. {LOOK}
  -> desk
=== end ===
${end}`.replace("{LOOK}", "");

const whole = "+ [On # turn]\n- {trust > 0: Trusted.}\nThe end. # ending: all\n-> END";

describe("a whole story", () => {
  it("has nothing to report", () => {
    const proof = proved(story(whole));
    expect(proof).toMatchObject({
      stuck: [],
      decisionsWithoutEffect: [],
      strayAsides: [],
      runs: "2",
      statesAt: { d: 1 },
    });
  });
});

describe("a broken story is told as such", () => {
  it("when it stops without an ending", () => {
    const { stuck } = proved(story("{trust > 0:\n  Stuck.\n  -> DONE\n}\nThe end. # ending: all\n-> END"));
    expect(stuck).toEqual([{ problem: "the story stops without an ending", fault: false, run: ["d.yes"] }]);
  });

  it("when Ink breaks on the way", () => {
    const { stuck } = proved(
      story("{trust > 0: -> lost}\nThe end. # ending: all\n-> END\n=== lost ===\nText."),
    );
    expect(stuck[0]?.problem).toMatch(/ran out of content/i);
    expect(stuck[0]?.run).toEqual(["d.yes"]);
  });

  it("when only asides are left", () => {
    const ring = "-> hall\n=== hall ===\nA hall.\n+ [Look # aside: dust]\n  Dust.\n  -> hall";
    expect(proved(story(ring)).stuck[0]?.problem).toBe("only asides are offered");
  });

  it("when a decision changes nothing but its own answer", () => {
    expect(proved(story("The end. # ending: all\n-> END")).decisionsWithoutEffect).toEqual(["d"]);
  });

  it("when an aside leaves something behind, or goes elsewhere", () => {
    const writes = story(whole).replace("  A look. ", "  ~ trust = 1\n  A look.");
    expect(proved(writes).strayAsides).toEqual(["the aside “/look” changes what the story remembers"]);
    const leaves = story(whole).replace("A look. \n  -> desk", "A look.\n  -> end");
    expect(proved(leaves).strayAsides).toEqual([
      "the aside “/look” does not come back to where it was offered",
    ]);
  });
});

describe("a story outside the rules", () => {
  it("is refused when it goes round without end", () => {
    expect(tried("-> a\n=== a ===\nA.\n+ [On] -> a\n+ [Out] -> END")).toEqual({ kind: "ring" });
  });

  it("stops at the limit", () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `+ [Yes ${at}]\n  ~ n = n * 2 + 1\n+ [No ${at}]\n  ~ n = n * 2\n-`,
    );
    expect(tried(`VAR n = 0\n${rows.join("\n")} {n}\n-> END`, 100)).toEqual({ kind: "limit", states: 100 });
  });

  it.each([
    [
      "once-only choices and visit counts",
      "-> a\n=== a ===\n{a > 1: Again.|First.}\n* [One] -> a\n* [Two] {a > 2: Late.} -> a\n* -> out\n=== out ===\nOut. # ending: out\n-> END",
    ],
    [
      "glue",
      "VAR t = 0\nWell<>\n{t > 0: , no.|, yes.}\n+ [A]\n  ~ t = 1\n+ [B]\n- So<>\n{t > 0: , a.}\n{t == 0: , b.} # ending: e\n-> END",
    ],
    [
      "tunnels and temporaries",
      "VAR t = 0\n+ [A]\n  ~ t = 1\n+ [B]\n- ~ temp kept = t\n-> tell(kept + 1) ->\n+ [On]\n- Kept {kept}. # ending: e\n-> END\n=== tell(n) ===\nTold {n}.\n+ [Go]\n- ->->",
    ],
    [
      "dice",
      "-> a\n=== a ===\n{RANDOM(1, 6)} and {shuffle:x|y}.\n+ [One]\n+ [Two]\n- {RANDOM(1, 6)} # ending: e\n-> END",
    ],
  ])("is followed all the same: %s", (_, source) => {
    const machine = inkMachine(compiledInk(source));
    const found = explore(machine, { states: 10_000 });
    if ("kind" in found) throw new Error(found.kind);
    const proof = prove(machine, found);
    const runs = everyRun(inkStory(source));
    expect(proof.runs).toBe(String(runs.length));
    const words = runs.map((run) => run.words).toSorted((a, b) => a - b);
    expect(proof.spineWords).toEqual({
      least: words[0],
      median: words[Math.ceil(words.length / 2) - 1],
      most: words.at(-1),
    });
  });
});
