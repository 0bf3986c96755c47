import { describe, expect, it } from "vitest";
import { inkStory } from "../../tests/ink-story";
import { replay } from "./replay";

const story = inkStory(`
One. # chapter: a
+ [On # turn]
- Two. # decision: a
+ [Left # id: left] -> left
+ [Right # id: right] Right.
- -> END
=== left
Left. -> END
`);

describe("a replay", () => {
  it("gives the first moment and one after each choice", () => {
    const played = replay(story, [">", "a.left"]);
    expect(played).toMatchObject({ ok: true, value: { stopped: null } });
    expect(played.ok && played.value.moments.map(({ turn }) => turn.lines[0]?.text)).toEqual([
      "One.",
      "Two.",
      "Left.",
    ]);
  });

  it("stops where the story no longer offers the choice, and says which", () => {
    const played = replay(story, [">", "a.middle", "b.other"]);
    expect(played).toMatchObject({
      ok: true,
      value: { stopped: { after: 1, asked: "a.middle", problem: { kind: "not-offered" } } },
    });
    expect(played.ok && played.value.moments).toHaveLength(2);
  });
});
