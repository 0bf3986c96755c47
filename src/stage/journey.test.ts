/** Moves on their way: where they set out, and where they end. */
import { describe, expect, test } from "vitest";
import { anEnding, aPose } from "./a-pose";
import { turn } from "./dials";
import { legs, restingDials } from "./legs";
import { Journey } from "./journey";
import { plan } from "./plan";
import type { Pose } from "./pose";
import { CONTACT_MS, PRINT_MS } from "./printing";

const room = aPose();
const map = aPose({ scene: "map", flight: { from: "vienna", to: "beijing" } });
const ending = anEnding();

describe("moves", () => {
  const changed = aPose({
    light: "off",
    weather: "snow",
    entered: new Set(["host"]),
    absent: new Set(["guest"]),
    divergence: 0.7,
  });
  const ways: readonly (readonly [string, Pose, Pose])[] = [
    ["to much that has changed", room, changed],
    ["to the map", room, map],
    ["to another room, far from the record", room, { ...changed, scene: "window" }],
    ["to an ending", room, ending],
  ];

  test("of all kinds are among them", () => {
    const kinds = ways.flatMap(([, shown, wanted]) => plan(shown, wanted, "full").map(({ kind }) => kind));
    expect(new Set(kinds).size).toBe(9);
  });

  test.each(ways)("%s end where the wanted pose rests", (_where, shown, wanted) => {
    const dials = restingDials(wanted);
    const journey = new Journey(plan(shown, wanted, "full"), dials);
    expect(dials).not.toEqual(restingDials(wanted));
    for (let at = 0; at < 30_000 && !journey.over; at += 33) journey.step(33);
    expect(dials).toMatchObject(restingDials(wanted));
  });

  test.each(ways)(
    "%s turn their dials somewhere, in less than four seconds unless they are played",
    (...way) => {
      const moves = plan(way[1], way[2], "full").filter(({ kind }) => kind !== "score");
      for (const { from, to, ms, delayMs } of moves.flatMap(legs)) {
        expect(from).not.toBe(to);
        expect(ms + delayMs).toBeLessThan(4000);
      }
    },
  );

  test.each(Object.entries(PRINT_MS))("that print by a %s take less than a second", (_by, ms) => {
    expect(ms).toBeLessThan(1000);
  });

  test("press the plate as it comes down, and no longer than a stamp does", () => {
    const [down, up] = legs({ kind: "press", after: true });
    expect(down).toMatchObject({ dial: "press", from: 0, to: 1, delayMs: CONTACT_MS });
    expect(up).toMatchObject({ dial: "press", from: 1, to: 0 });
    expect((up?.delayMs ?? 0) + (up?.ms ?? 0) - CONTACT_MS).toBeLessThanOrEqual(180);
    expect((up?.delayMs ?? 0) + (up?.ms ?? 0)).toBeLessThan(1000);
    const dials = restingDials(room);
    expect(turn(dials, "press", 0.5)).toBeUndefined();
    expect(dials.press).toBe(0.5);
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

  test("keeps waiting what waits for the print", () => {
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

  test("counts from the frame in which it is first seen, however late that comes", () => {
    const dials = restingDials(wanted);
    const journey = new Journey(moves, dials);
    journey.step(5000);
    expect(dials.leaving).toBe(1);
    journey.step(5000);
    expect(dials.leaving).toBeGreaterThan(0.98);
  });

  test("that is hurried has printed, and plays on", () => {
    const dials = restingDials(ending);
    const journey = new Journey(plan(room, ending, "full"), dials);
    journey.step(33);
    journey.hurry();
    expect(dials).toMatchObject({ leaving: 0, filed: 0, register: 1 });
    expect(journey.over).toBe(false);
  });

  test("without moves is over at once", () => {
    expect(new Journey([], restingDials(room)).over).toBe(true);
  });
});
