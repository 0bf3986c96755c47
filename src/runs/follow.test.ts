import { describe, expect, it } from "vitest";
import { inkStory } from "../../tests/ink-story";
import type { Story } from "../narrative";
import { follow, type Followed } from "./follow";
import { replay } from "./replay";
import type { Wanted } from "./wanted";

/** Four desks in a row, each a chapter, as lines that an edit can take away or add to. */
interface Desk {
  readonly name: string;
  readonly choices: readonly string[];
  readonly pages?: number;
}

const desks: readonly Desk[] = [
  { name: "a", choices: ["left", "right"] },
  { name: "b", choices: ["north", "south"] },
  { name: "c", choices: ["in", "out"] },
];

const storyOf = (all: readonly Desk[]): Story =>
  inkStory(`-> ${all[0]?.name}\n${all.map((desk, at) => knot(desk, all[at + 1]?.name ?? "over")).join("\n")}
=== over ===
The end. # ending: end
-> END`);

function knot({ name, choices, pages = 1 }: Desk, next: string): string {
  const turns = Array.from({ length: pages }, () => "Page.\n+ [On # turn]\n-").join("\n");
  const row = choices.map((id) => `+ [To ${id}. # id: ${id}]\n    -> after_${name}`).join("\n");
  return `=== ${name} ===
Here. # chapter: ${name}
${turns} -> desk
= desk
Decide. # decision: ${name}
${row}
+ [Look. # aside: look]
    A view.
    -> desk
=== after_${name} ===
So it is.
+ [Go # turn]
- -> ${next}`;
}

const run = [">", "a/look", "a.left", ">", ">", "b.south", ">", ">", "c/look", "c.in", ">"];
const followed = (story: Story, wanted: Wanted): Followed => {
  const result = follow(story, wanted);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const verdicts = ({ verdicts: all }: Followed): readonly string[] =>
  all.map(({ kind, choice, because }) => [choice, kind, ...(because ? [because] : [])].join(" "));
const without = (name: string, id: string): readonly Desk[] =>
  desks.map((desk) =>
    desk.name === name ? { ...desk, choices: desk.choices.filter((each) => each !== id) } : desk,
  );

describe("following a run on the story it was made of", () => {
  const story = storyOf(desks);

  it("takes all of it again, with its pages and asides", () => {
    const again = followed(story, { choices: run });
    expect(again).toMatchObject({ choices: run, stopped: null, untried: [] });
    expect(verdicts(again)).toEqual(["a.left same", "b.south same", "c.in same"]);
    const exact = replay(story, run);
    expect(exact.ok && again.moments).toEqual(exact.ok && exact.value.moments);
  });

  it("turns the pages that a code does not hold", () => {
    const again = followed(story, { choices: ["a.left", "b.south", "c.in"], pages: 1 });
    expect(again.choices).toEqual(run.filter((id) => !id.includes("/")));
    expect(again.moments.at(-1)?.turn.ending).toBe("end");
  });

  it("stands where a run had stopped, also before its first decision", () => {
    expect(followed(story, { choices: [] })).toMatchObject({ choices: [], stopped: null });
    expect(followed(story, { choices: [">"] }).choices).toEqual([">"]);
    expect(followed(story, { choices: [], pages: 1 }).choices).toEqual([">"]);
    expect(followed(story, { choices: ["a.left"], pages: 0 }).choices).toEqual([">", "a.left"]);
  });

  it("does not take a code's order for the order of play", () => {
    const mixed = followed(story, { choices: ["b.south", "a.left", "c.in"], pages: 0 });
    expect(verdicts(mixed)).toEqual(["b.south same", "a.left same", "c.in same"]);
  });
});

describe("following a run on an edited story", () => {
  it("keeps all of it where pages were cut or added, or a row was reordered", () => {
    const edited = storyOf(
      desks.map((desk, at) => ({ ...desk, pages: at * 2, choices: desk.choices.toReversed() })),
    );
    const again = followed(edited, { choices: run });
    expect(verdicts(again)).toEqual(["a.left same", "b.south same", "c.in same"]);
    expect(again).toMatchObject({ stopped: null });
    expect(again.choices.filter((id) => id.includes("/"))).toEqual(["a/look", "c/look"]);
    expect(again.moments.at(-1)?.turn.ending).toBe("end");
  });

  it("stops before a choice that is gone, and says what is still to be tried", () => {
    const again = followed(storyOf(without("b", "south")), { choices: run });
    expect(verdicts(again)).toEqual(["a.left same", "b.south gone not-offered"]);
    expect(again).toMatchObject({
      stopped: { kind: "choice-gone", decision: "b", choice: "b.south" },
      untried: ["c.in"],
    });
    expect(again.moments.at(-1)?.turn.decision).toBe("b");
  });

  it("goes on from what the reader has decided there, and keeps what can be kept", () => {
    const again = followed(storyOf(without("b", "south")), { choices: run, answers: ["b.north"] });
    expect(verdicts(again)).toEqual(["a.left same", "b.south gone not-offered", "c.in moved"]);
    expect(again).toMatchObject({ stopped: null, untried: [] });
    expect(again.choices).toContain("b.north");
  });

  it("takes an answer only where it was asked for", () => {
    const again = followed(storyOf(desks), { choices: run, answers: ["b.north"] });
    expect(again.choices).toEqual(run);
  });

  it("stops before a new decision, and never answers it, even when it has one choice only", () => {
    const added = [desks[0], { name: "new", choices: ["only"] }, ...desks.slice(1)] as readonly Desk[];
    const again = followed(storyOf(added), { choices: run });
    expect(verdicts(again)).toEqual(["a.left same"]);
    expect(again).toMatchObject({
      stopped: { kind: "new-decision", decision: "new" },
      untried: ["b.south", "c.in"],
    });
    expect(verdicts(followed(storyOf(added), { choices: run, answers: ["new.only"] }))).toEqual([
      "a.left same",
      "b.south moved",
      "c.in moved",
    ]);
  });

  it("passes a decision that was taken out, and says that what follows has moved", () => {
    const cut = storyOf(desks.filter(({ name }) => name !== "b"));
    const again = followed(cut, { choices: run });
    expect(verdicts(again)).toEqual(["a.left same", "b.south gone not-met", "c.in moved"]);
    expect(verdicts(followed(cut, { choices: ["a.left", "b.south", "c.in"], pages: 0 }))).toEqual([
      "a.left same",
      "b.south gone not-met",
      "c.in moved",
    ]);
    expect(again.stopped).toBeNull();
    expect(again.moments.at(-1)?.turn.ending).toBe("end");
  });

  it("stands where the run stood when a decision before it was taken out", () => {
    const cut = storyOf(desks.filter(({ name }) => name !== "a"));
    const again = followed(cut, { choices: run.slice(0, 6) });
    expect(again).toMatchObject({ choices: [">", "b.south"], stopped: null, untried: [] });
    expect(verdicts(again)).toEqual(["a.left gone not-met", "b.south moved"]);
  });

  it("follows decisions into another order", () => {
    const again = followed(storyOf(desks.toReversed()), { choices: run });
    expect(verdicts(again)).toEqual(["a.left moved", "b.south moved", "c.in moved"]);
    expect(again.stopped).toBeNull();
  });

  it("says which choices the story ended without", () => {
    const again = followed(storyOf(desks.slice(0, 1)), { choices: run });
    expect(again.stopped).toEqual({ kind: "over" });
    expect(verdicts(again)).toEqual(["a.left same", "b.south gone not-met", "c.in gone not-met"]);
  });

  it("does not press a page-turn beside which a choice now stands", () => {
    const asked = inkStory(
      "One.\n+ [On # turn] -> two\n+ [Stay. # id: stay] -> two\n== two\nTwo.\n+ [Do. # id: do]\n- -> END",
    );
    expect(followed(asked, { choices: [">"] })).toMatchObject({
      choices: [],
      stopped: { kind: "pages-left", decision: null },
    });
  });

  it("tells of a decision where the run had only pages left to turn", () => {
    const longer = storyOf([...desks, { name: "d", choices: ["up"], pages: 0 }]);
    expect(followed(longer, { choices: [...run, ">"] }).stopped).toEqual({
      kind: "pages-left",
      decision: "d",
    });
  });

  it("reports a story that breaks on the way", () => {
    const broken = inkStory("-> a\n== a\nOne. # decision: a\n+ [Go. # id: go] -> b\n== b\nNothing follows.");
    const again = followed(broken, { choices: ["a.go", ">"] });
    expect(again.stopped).toMatchObject({ kind: "fault" });
    expect(again.moments).toHaveLength(1);
  });

  it("does not turn pages for ever", () => {
    const endless = inkStory("-> a\n== a\nOne.\n+ [On # turn]\n- -> a");
    expect(followed(endless, { choices: ["b.north"] }).stopped).toEqual({ kind: "no-way-on" });
  });

  it("finds an untagged choice by its text, and stops where it is gone", () => {
    const plain = (rows: string): Story => inkStory(`One.\n${rows}\n- Two.\n* [Stop]\n- -> END`);
    const choices = ["@1:Go south", "@0:Stop"];
    expect(followed(plain("* [Go south]\n* [Wait]"), { choices }).stopped).toBeNull();
    expect(followed(plain("* [Go north]\n* [Wait]"), { choices })).toMatchObject({
      choices: [],
      stopped: { kind: "choice-gone", choice: "@1:Go south" },
      untried: ["@0:Stop"],
    });
  });

  it.each(["", ".", "a.", ".b", "__proto__", "a.left.left", "@", "a/b.c", ">>", "\u0000"])(
    "passes over a choice that is none (%j), and does not call the rest the same",
    (choice) => {
      const again = followed(storyOf(desks), { choices: [choice, "a.left"] });
      expect(again).toMatchObject({ choices: [">", "a.left"], stopped: null });
      expect(verdicts(again)).toEqual([`${choice} gone not-met`, "a.left moved"]);
    },
  );
});
