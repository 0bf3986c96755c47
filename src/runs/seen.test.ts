import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inkStory } from "../../tests/ink-story";
import type { Moment } from "../narrative";
import { replay } from "./replay";
import { hasRead, nothingSeen, readSeen, see, together, writeSeen } from "./seen";

const story = inkStory(`
One. # chapter: desk
+ [On # turn]
- Two. # decision: desk
+ [Left # id: left] Left. -> END
+ [Right # id: right] Right. -> END
`);
function played(...choices: readonly string[]): { moments: readonly Moment[]; choices: readonly string[] } {
  const run = replay(story, choices);
  if (!run.ok || run.value.stopped) throw new Error("no such run");
  return { moments: run.value.moments, choices };
}
const texts = (seen: typeof nothingSeen, ...choices: string[]): boolean[] =>
  played(...choices).moments.map(({ turn }) => hasRead(seen, turn));

describe("what was seen", () => {
  it("is every turn that was gone on from, and not the one that is being read", () => {
    expect(texts(see(nothingSeen, played(">")), ">", "desk.left")).toEqual([true, false, false]);
  });

  it("holds an ending once it was reached, and what other histories showed", () => {
    const left = see(nothingSeen, played(">", "desk.left"));
    expect(texts(left, ">", "desk.left")).toEqual([true, true, true]);
    expect(texts(left, ">", "desk.right")).toEqual([true, true, false]);
    const both = together(left, see(nothingSeen, played(">", "desk.right")));
    expect(texts(both, ">", "desk.right")).toEqual([true, true, true]);
    expect([...both.choices]).toEqual([">", "desk.left", "desk.right"]);
  });

  it("comes back as it was written", () => {
    const seen = see(nothingSeen, played(">", "desk.left"));
    expect(readSeen(writeSeen(seen))).toEqual(seen);
  });

  it("is nothing where the text is damaged, and never breaks", () => {
    expect(readSeen('{"lines":"!.zz","choices":[1,"a.b"]}').choices).toEqual(new Set(["a.b"]));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSeen(text).lines).toBeInstanceOf(Set);
      }),
    );
  });
});
