import { describe, expect, test } from "vitest";
import { leg, restingDials, turn } from "./dials";
import { Journey } from "./journey";
import { plan, type Move } from "./plan";
import type { Pose } from "./pose";

const room: Pose = {
  scene: "room",
  focus: [800, 600],
  camera: "still",
  lights: [],
  entered: new Set(),
  absent: new Set(),
  light: "on",
  weather: "none",
  weatherArea: null,
  flight: null,
  divergence: 0,
};
const aPose = (changes: Partial<Pose>): Pose => ({ ...room, ...changes });
const map = aPose({ scene: "map", flight: { from: "vienna", to: "beijing" } });

describe("a plan", () => {
  test.each<[string, Pose, Pose, readonly Move[]]>([
    ["the same picture", room, aPose({}), []],
    ["another scene", room, aPose({ scene: "window" }), [{ kind: "dissolve", from: "room", to: "window" }]],
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
    ["a step off the record", room, aPose({ divergence: 0.4 }), [{ kind: "diverge", from: 0, to: 0.4 }]],
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
        { kind: "dissolve", from: "room", to: "map" },
        { kind: "flight", from: "vienna", to: "beijing", after: true },
      ],
    ],
    [
      "a new room, and someone comes in",
      map,
      aPose({ entered: new Set(["host"]), divergence: 1 }),
      [
        { kind: "dissolve", from: "map", to: "room" },
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

  test("carries light, weather and those who are gone in the dissolve, not beside it", () => {
    const wanted = aPose({ scene: "window", light: "off", weather: "snow", absent: new Set(["host"]) });
    expect(plan(room, wanted, "full").map(({ kind }) => kind)).toEqual(["dissolve"]);
  });
});

describe("a leg", () => {
  const moves: readonly Move[] = [
    ...plan(
      room,
      aPose({
        light: "off",
        weather: "snow",
        entered: new Set(["host"]),
        absent: new Set(["guest"]),
        divergence: 0.7,
      }),
      "full",
    ),
    ...plan(room, map, "full"),
  ];

  test("covers every kind of move", () => {
    expect(new Set(moves.map(({ kind }) => kind)).size).toBe(7);
  });

  test.each(moves)("of $kind ends where the wanted pose rests", (move) => {
    const wanted =
      move.kind === "dissolve" || move.kind === "flight"
        ? map
        : aPose({
            light: "off",
            weather: "snow",
            entered: new Set(["host"]),
            absent: new Set(["guest"]),
            divergence: 0.7,
          });
    const dials = restingDials(wanted);
    const way = leg(move);
    turn(dials, way.dial, way.to);
    expect(dials).toEqual(restingDials(wanted));
    expect(way.from).not.toBe(way.to);
    expect(way.ms + way.delayMs).toBeLessThan(4000);
  });
});

describe("a journey", () => {
  const wanted = aPose({ scene: "window", divergence: 1 });
  const moves = plan(room, wanted, "full");

  test("sets out where the moves begin and ends exactly where the pose rests", () => {
    const dials = restingDials(wanted);
    const journey = new Journey(moves, dials);
    expect(dials).toMatchObject({ leaving: 1, divergence: 0 });
    for (let at = 0; at < 20; at++) journey.step(33);
    expect(journey.over).toBe(false);
    expect(dials.divergence).toBeGreaterThan(0.3);
    for (let at = 0; at < 20; at++) journey.step(33);
    expect(journey.over).toBe(true);
    expect(dials).toEqual(restingDials(wanted));
  });

  test("keeps waiting what waits for the dissolve", () => {
    const late = { ...map, entered: new Set(["host"]) };
    const dials = restingDials(late);
    const journey = new Journey(plan(room, late, "full"), dials);
    journey.step(200);
    journey.step(200);
    expect(dials).toMatchObject({ flight: 0, figures: { host: 0 } });
    expect(dials.leaving).toBeLessThan(1);
  });

  test("neither leaps over a slow frame nor takes for ever where all are slow", () => {
    const dials = restingDials(wanted);
    const journey = new Journey(moves, dials);
    journey.step(60_000);
    expect(journey.over).toBe(false);
    for (let at = 0; at < 5; at++) journey.step(900);
    expect(journey.over).toBe(true);
  });

  test("without moves is over at once", () => {
    expect(new Journey([], restingDials(room)).over).toBe(true);
  });
});

test("types: a plan is read, not written, and knows no other motion", () => {
  // @ts-expect-error motion is full or still
  const fast = (): readonly Move[] => plan(room, map, "fast");
  // @ts-expect-error nobody may add a move
  const push = (): number => plan(room, map, "full").push();
  expect([fast, push]).toHaveLength(2);
});
