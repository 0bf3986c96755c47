import { describe, expect, test } from "vitest";
import { anEnding, aPose, aScore } from "./a-pose";
import { gentle, plan, type Move } from "./plan";
import type { Pose } from "./pose";

const score = aScore();
const room = aPose();
const map = aPose({ scene: "map", flight: { from: "vienna", to: "beijing" } });
const ending = anEnding();

describe("a plan", () => {
  test.each<[string, Pose, Pose, readonly Move[]]>([
    ["the same picture", room, aPose({}), []],
    [
      "another scene",
      room,
      aPose({ scene: "window" }),
      [{ kind: "print", by: "wipe", from: "room", to: "window" }],
    ],
    ["a light put out", room, aPose({ light: "off" }), [{ kind: "light", on: false }]],
    ["a light lit", aPose({ light: "off" }), room, [{ kind: "light", on: true }]],
    ["snow", room, aPose({ weather: "snow" }), [{ kind: "weather", from: "none", to: "snow" }]],
    [
      "someone comes",
      room,
      aPose({ entered: new Set(["host"]) }),
      [{ kind: "enter", figure: "host", after: false }],
    ],
    [
      "someone goes",
      room,
      aPose({ absent: new Set(["host"]) }),
      [{ kind: "leave", figure: "host", after: false }],
    ],
    [
      "back to before they went",
      aPose({ absent: new Set(["host"]) }),
      room,
      [{ kind: "enter", figure: "host", after: false }],
    ],
    [
      "they go and come again",
      aPose({ absent: new Set(["host"]) }),
      aPose({ entered: new Set(["host"]) }),
      [{ kind: "enter", figure: "host", after: false }],
    ],
    [
      "a step off the record",
      room,
      aPose({ divergence: 0.4 }),
      [
        { kind: "press", after: false },
        { kind: "diverge", from: 0, to: 0.4 },
      ],
    ],
    ["another chapter in the same room", room, aPose({ chapter: "mine" }), []],
    [
      "another chapter in another room",
      room,
      aPose({ chapter: "mine", scene: "window" }),
      [{ kind: "print", by: "turn", from: "room", to: "window" }],
    ],
    [
      "an ending",
      room,
      ending,
      [
        { kind: "print", by: "turn", from: "room", to: "ending" },
        { kind: "score", score },
      ],
    ],
    [
      "an ending that the story has lit otherwise than its score",
      room,
      { ...ending, light: "on" },
      [{ kind: "print", by: "turn", from: "room", to: "ending" }],
    ],
    [
      "someone who has not come yet and comes",
      aPose({ absent: new Set(["host"]) }),
      aPose({ entered: new Set(["host"]) }),
      [{ kind: "enter", figure: "host", after: false }],
    ],
    [
      "back to before they came",
      aPose({ entered: new Set(["host"]) }),
      aPose({ absent: new Set(["host"]) }),
      [{ kind: "leave", figure: "host", after: false }],
    ],

    [
      "another flight",
      map,
      { ...map, flight: { from: "beijing", to: "pyongyang" } },
      [{ kind: "flight", from: "beijing", to: "pyongyang", after: false }],
    ],
    ["no flight any more", map, { ...map, flight: null }, []],
    [
      "a flight on a map unfolded for it",
      room,
      map,
      [
        { kind: "print", by: "wipe", from: "room", to: "map" },
        { kind: "flight", from: "vienna", to: "beijing", after: true },
      ],
    ],
    [
      "a new room, and someone comes in",
      map,
      aPose({ entered: new Set(["host"]), divergence: 1 }),
      [
        { kind: "print", by: "plate", from: "map", to: "room" },
        { kind: "press", after: true },
        { kind: "enter", figure: "host", after: true },
        { kind: "diverge", from: 0, to: 1 },
      ],
    ],
  ])("for %s", (_what, shown, wanted, moves) => {
    expect(plan(shown, wanted, "full")).toEqual(moves);
  });

  test("moves nothing on an empty stage, nor when all stands still", () => {
    expect(plan(null, map, "full")).toEqual([]);
    expect(plan(room, map, "still")).toEqual([]);
  });

  test("carries light, weather and those who are gone in the new print, not beside it", () => {
    const wanted = aPose({ scene: "window", light: "off", weather: "snow", absent: new Set(["host"]) });
    expect(plan(room, wanted, "full").map(({ kind }) => kind)).toEqual(["print"]);
  });

  test("of little divergence does not lift a plate", () => {
    expect(plan(room, aPose({ scene: "window", divergence: 0.01 }), "full")[0]).toMatchObject({ by: "wipe" });
  });

  test("where frames are dear is the new print and nothing else", () => {
    expect(gentle(plan(room, ending, "full"))).toEqual([
      { kind: "print", by: "dissolve", from: "room", to: "ending" },
    ]);
    expect(gentle(plan(room, aPose({ divergence: 1 }), "full"))).toEqual([]);
  });
});

test("types: a plan is read, not written, and knows no other motion", () => {
  // @ts-expect-error motion is full or still
  const fast = (): readonly Move[] => plan(room, map, "fast");
  // @ts-expect-error nobody may add a move
  const push = (): number => plan(room, map, "full").push();
  expect([fast, push]).toHaveLength(2);
});
