import { describe, expect, it } from "vitest";
import { asleep, LONELY, SILENT, silent, type Life } from "./rest";
import { rooms } from "./rooms";
import { happenings, turnings, VARIANTS } from "./texture";

const drip = rooms.mine.sprinkles[0];

describe("what happens in a room", () => {
  it("is the same in one stretch or in many, in order, and within its stretch", () => {
    const whole = happenings(drip, 9, { from: 0, to: 120 });
    const pieces = Array.from({ length: 80 }, (_, at) =>
      happenings(drip, 9, { from: at * 1.5, to: (at + 1) * 1.5 }),
    ).flat();
    expect(pieces).toEqual(whole);
    expect(whole.map(({ at }) => at)).toEqual(
      whole.map(({ at }) => at).toSorted((one, other) => one - other),
    );
    expect(whole.length).toBeGreaterThan(20);
  });

  it("stays within what its kind allows", () => {
    for (const { variant, softer, pan } of happenings(drip, 9, { from: 0, to: 600 })) {
      expect(variant).toBeGreaterThanOrEqual(0);
      expect(variant).toBeLessThan(VARIANTS);
      expect(softer).toBeLessThanOrEqual(0);
      expect(Math.abs(pan)).toBeLessThanOrEqual(drip.wide);
    }
  });

  it("does not repeat: no two minutes have the same gaps", () => {
    const minutes = Array.from({ length: 30 }, (_, at) =>
      happenings(drip, 9, { from: at * 60, to: (at + 1) * 60 })
        .map((happening) => (happening.at - at * 60).toFixed(2))
        .join(" "),
    );
    expect(new Set(minutes).size).toBe(30);
  });

  it("is regular where it is a clock", () => {
    const [clock] = rooms["clock-office"].sprinkles;
    const beats = happenings(clock, 1, { from: 0, to: 10 }).map(({ at }) => at);
    expect(beats).toEqual([0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]);
  });

  it("comes in walks where steps go together", () => {
    const [step] = rooms.corridor.sprinkles;
    const walks = happenings(step, 3, { from: 0, to: 300 }).map(({ at }) =>
      Math.floor(at / step.every / step.together),
    );
    for (const walk of new Set(walks))
      expect(walks.filter((each) => each === walk).length).toBeGreaterThanOrEqual(step.together - 1);
  });
});

describe("how a bed comes and goes", () => {
  const [wind] = rooms["guest-house"].beds;

  it("stays within its depth", () => {
    const turns = turnings(wind, 4, { from: 0, to: 400 });
    expect(turns.length).toBeGreaterThan(80);
    for (const { decibels } of turns) expect(Math.abs(decibels)).toBeLessThanOrEqual(wind.sway?.depth ?? 0);
  });

  it("is not at all where it does not sway", () => {
    expect(turnings({ ...wind, sway: null }, 4, { from: 0, to: 400 })).toEqual([]);
  });
});

describe("the sound rests", () => {
  const life: Life = { now: 100, muted: false, hidden: false, acted: 90, playing: true };

  it.each([
    ["never while it is heard", life, 0, false],
    ["half a second after it is switched off", { ...life, muted: true }, 99.4, true],
    ["not before the fade is over", { ...life, muted: true }, 99.8, false],
    ["when the tab is hidden", { ...life, hidden: true }, 99.4, true],
    ["when nothing has sounded for long", { ...life, playing: false }, 100 - SILENT, true],
    ["not when nothing has sounded for a moment", { ...life, playing: false }, 90, false],
    ["when the reader has left", { ...life, acted: 99 - LONELY - SILENT }, 99 - SILENT, true],
  ])("%s", (_, state, since, wanted) => {
    expect(asleep(state, since)).toBe(wanted);
  });

  it("is silent when the reader has left, and not before", () => {
    expect(silent({ ...life, acted: life.now - LONELY })).toBe(true);
    expect(silent({ ...life, acted: life.now - LONELY + 1 })).toBe(false);
  });
});
