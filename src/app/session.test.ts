import { describe, expect, it } from "vitest";
import { inkStory } from "../../tests/ink-story";
import type { StoryVersion } from "../narrative";
import { createSession } from "./session";

const INK = `
One. # chapter: desk
+ [On # turn]
- -> desk
=== desk
Two. # decision: desk
+ [Left # id: left] Left. -> END
+ [Look # aside: look] Looked. -> desk
`;
const mark = { title: "Five lines", version: "0000000000000000" as StoryVersion };
const aSession = (source = INK): ReturnType<typeof createSession> => createSession(inkStory(source), mark);

describe("the session", () => {
  it("tells everyone after each choice, with the moment already in place", () => {
    const session = aSession();
    const heard: string[] = [];
    session.on((event) => {
      const how = event.type === "turned" ? event.how : "left";
      heard.push(`${how}: ${session.now.turn.lines.at(-1)?.text}`);
    });
    session.choose(">");
    session.choose("desk.left");
    expect(heard).toEqual(["chosen: Two.", "chosen: Left."]);
    expect(session.run.choices).toEqual([">", "desk.left"]);
  });

  it("keeps run and moment when a choice is refused, and tells nobody", () => {
    const session = aSession();
    let heard = 0;
    session.on(() => heard++);
    expect(session.choose("desk.left").ok).toBe(false);
    expect([session.run.choices, session.moments.length, heard]).toEqual([[], 1, 0]);
  });

  it("goes back to any depth, and no further than the beginning", () => {
    const session = aSession();
    for (const choice of [">", "desk/look", "desk/look", "desk.left"]) session.choose(choice);
    for (let step = 0; step < 9; step++) session.back();
    expect(session.run.choices).toEqual([]);
    expect(session.now.turn.lines[0]?.text).toBe("One.");
  });

  it("follows a run on an edited story as far as it goes, and says where it stopped", () => {
    const session = aSession();
    for (const choice of [">", "desk/look", "desk.left"]) session.choose(choice);
    const stop = session.replaceStory(inkStory(INK.replace("# id: left", "# id: right")), mark);
    expect(stop).toMatchObject({ after: 2, asked: "desk.left" });
    expect(session.run.choices).toEqual([">", "desk/look"]);
  });

  it("takes a foreseen choice like any other, and forgets what it foresaw when it moves on", () => {
    const [quick, plain] = [aSession(), aSession()];
    quick.foresee(">");
    expect(quick.run.choices).toEqual([]);
    for (const session of [quick, plain]) session.choose(">");
    expect(quick.now).toEqual(plain.now);
    quick.foresee("desk.left");
    quick.back();
    expect(quick.choose("desk.left").ok).toBe(false);
  });

  describe("gone back over", () => {
    const RUN = [">", "desk/look", "desk.left"];
    function backAtDesk(): { session: ReturnType<typeof createSession>; left: (readonly string[])[] } {
      const session = aSession(INK.replace("+ [Look", "+ [Right # id: right] Right. -> END\n+ [Look"));
      for (const choice of RUN) session.choose(choice);
      const left: (readonly string[])[] = [];
      session.on((event) => event.type === "left" && left.push(event.run.choices));
      session.jump(1);
      return { session, left };
    }

    it("lies ahead, and can be gone forward to, one by one or in one leap", () => {
      const { session, left } = backAtDesk();
      expect(session.ahead).toEqual(["desk/look", "desk.left"]);
      session.forward();
      expect(session.now.turn.lines[0]?.text).toBe("Looked. Two.");
      session.jump(0);
      session.jump(99);
      expect([session.run.choices, session.ahead, left]).toEqual([RUN, [], []]);
    });

    it("lies ahead still when the same choice is taken again, and after a closer look", () => {
      const { session, left } = backAtDesk();
      session.jump(0);
      session.choose(">");
      session.choose("desk/look");
      session.choose("desk/look");
      expect([session.ahead, left]).toEqual([["desk.left"], []]);
    });

    it("is told whole when another choice or another history leaves it", () => {
      const { session, left } = backAtDesk();
      session.choose("desk.right");
      expect([session.ahead, left]).toEqual([[], [RUN]]);
      session.adopt([">"]);
      session.adopt([">", "desk.left"]);
      expect(left).toEqual([RUN, [">", "desk.right"]]);
    });
  });
});
