import { describe, expect, it } from "vitest";
import { inkStory, momentAfter } from "../../tests/ink-story";

const MINE = `
VAR trust = 1
-> ch_mine
=== ch_mine ===
They fly you there. # chapter: mine # title: The mine # scene: unsan-mine # place: Unsan # date: 1992-10~ # src: F54
+ [Go down # turn]
-
Water stands in the adit. # cue: snow starts
True, and not known yet. # known-later: F103
-> desk
= desk
One line is empty. # decision: mine
+ [Survey it # id: survey # for: Maps, no word given. # record: likely # considered: F54]
  ~ trust = trust + 1
  You say so.
  -> END
+ [Ask for the ledger # aside: ledger]
  Forty years of gold. # scene: elsewhere # src: F64 # paper: ledger
  -> desk
`;

describe("a turn", () => {
  const story = inkStory(MINE);

  it("carries its heading, its lines and what they rest on", () => {
    const { turn } = momentAfter(story);
    expect(turn.heading).toEqual({
      chapter: "mine",
      title: "The mine",
      scene: "unsan-mine",
      place: "Unsan",
      date: "1992-10~",
    });
    expect(turn.lines).toMatchObject([{ text: "They fly you there.", facts: ["F54"], background: false }]);
    expect(turn.choices).toMatchObject([{ id: ">", kind: "page-turn", text: "Go down" }]);
  });

  it("keeps what is known only later out of its lines", () => {
    const { turn } = momentAfter(story, ">");
    expect(turn.lines.map(({ text }) => text)).toEqual(["Water stands in the adit.", "One line is empty."]);
    expect(turn.drawer.map(({ text }) => text)).toEqual(["True, and not known yet."]);
  });

  it("names a decision's choices for the decision, and an aside for the chapter", () => {
    const { turn } = momentAfter(story, ">");
    expect(turn.decision).toBe("mine");
    expect(turn.choices).toMatchObject([
      {
        id: "mine.survey",
        kind: "decision",
        purpose: "Maps, no word given.",
        record: "likely",
        considered: ["F54"],
      },
      { id: "mine/ledger", kind: "aside", record: null, considered: null },
    ]);
  });

  it("remembers the cues of its scene", () => {
    expect(momentAfter(story, ">").turn.cues).toEqual([{ kind: "snow", falls: true }]);
  });
});

describe("a step", () => {
  const story = inkStory(MINE);

  it("leaves the moment it started from as it was", () => {
    const desk = momentAfter(story, ">");
    const before = structuredClone(desk);
    const once = story.step(desk, "mine.survey");
    const again = story.step(desk, "mine.survey");
    expect(once).toEqual(again);
    expect(desk).toEqual(before);
  });

  it("refuses a choice that is not offered, and says what is", () => {
    const desk = momentAfter(story, ">");
    expect(story.step(desk, "mine.buy")).toEqual({
      ok: false,
      problem: { kind: "not-offered", asked: "mine.buy", offered: ["mine.survey", "mine/ledger"] },
    });
  });

  it("comes back from an aside to the same decision, in the same scene, with the same memory", () => {
    const desk = momentAfter(story, ">");
    const after = momentAfter(story, ">", "mine/ledger");
    expect(after.turn.heading).toEqual(desk.turn.heading);
    expect(after.turn.cues).toEqual(desk.turn.cues);
    expect(after.turn.choices).toEqual(desk.turn.choices);
    expect(story.variables(after)).toEqual(story.variables(desk));
  });

  it("changes the story's variables by a decision", () => {
    expect(story.variables(momentAfter(story, ">", "mine.survey")).get("trust")).toBe(2);
  });
});

describe("a story without tags", () => {
  it("offers its choices by position and text, and finds them again when their row was edited", () => {
    const before = inkStory("Here.\n* [North] N.\n* [South] S.\n-Done.\n-> END");
    const edited = inkStory("Here.\n* [East] E.\n* [North] N.\n* [South] S.\n-Done.\n-> END");
    expect(momentAfter(before).turn.choices.map(({ id }) => id)).toEqual(["@0:North", "@1:South"]);
    expect(momentAfter(edited, "@1:South").turn.lines[0]?.text).toBe("S.");
  });

  it("refuses a text that two choices share, unless the position tells them apart", () => {
    const story = inkStory("Here.\n* [Wait] One.\n* [Wait] Two.\n- -> END");
    const here = momentAfter(story);
    expect(story.step(here, "@5:Wait").ok).toBe(false);
    expect(momentAfter(story, "@1:Wait").turn.lines[0]?.text).toBe("Two.");
  });

  it("throws the same dice each time", () => {
    const dice = "VAR n = 0\n~ n = RANDOM(1, 1000)\n{n}\n+ [Again]\n- {RANDOM(1, 1000)}\n-> END";
    const [a, b] = [momentAfter(inkStory(dice), "@0:Again"), momentAfter(inkStory(dice), "@0:Again")];
    expect(a.turn).toEqual(b.turn);
  });

  it("says what broke when the story breaks", () => {
    const story = inkStory("Here.\n+ [On]\n  -> gone\n=== gone\nNothing follows.");
    const end = story.step(momentAfter(story), "@0:On");
    expect(end).toMatchObject({ ok: false, problem: { kind: "story-fault" } });
  });
});
