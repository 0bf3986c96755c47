import { describe, expect, test } from "vitest";
import { outcome, scoreLegs, shotAt, WHOLE, type Beat, type Score, type ScoreCue } from "./score";
import { readScore } from "./score-sheet";
import { atRest, BLEED, SHEET, spot, view } from "./view";

const aScore = (changes: Partial<Score> = {}): Score => ({
  from: { x: 300, y: 900, zoom: 2 },
  to: WHOLE,
  seconds: 16,
  beats: [],
  ...changes,
});
const at = (seconds: number, cue: ScoreCue): Beat => ({ at: seconds, cue });

describe("a score leaves behind", () => {
  test.each<[string, Score | null, ReturnType<typeof outcome>]>([
    ["nothing where there is none", null, { light: "on", filed: false }],
    ["nothing where it only looks", aScore(), { light: "on", filed: false }],
    [
      "darkness where a light goes out",
      aScore({ beats: [at(2, { kind: "light", on: false })] }),
      { light: "off", filed: false },
    ],
    [
      "light where it was lit last",
      aScore({ beats: [at(2, { kind: "light", on: false }), at(5, { kind: "light", on: true })] }),
      { light: "on", filed: false },
    ],
    ["a closed folder", aScore({ beats: [at(9, { kind: "file" })] }), { light: "on", filed: true }],
  ])("%s", (_what, score, left) => {
    expect(outcome(score)).toEqual(left);
  });
});

describe("a score's camera", () => {
  const score = aScore();

  test("begins and ends where it says, and draws back without turning", () => {
    expect(shotAt(score, 0)).toEqual(score.from);
    expect(shotAt(score, 1)).toMatchObject({ x: 800, y: 600, zoom: 1 });
    let last = score.from;
    for (let part = 0.1; part <= 1; part += 0.1) {
      const shot = shotAt(score, part);
      expect(shot.zoom).toBeLessThan(last.zoom);
      expect(shot.x).toBeGreaterThan(last.x);
      last = shot;
    }
  });

  test("that does not come nearer goes evenly", () => {
    const pan = aScore({ from: { x: 400, y: 600, zoom: 1.5 }, to: { x: 800, y: 600, zoom: 1.5 } });
    expect(shotAt(pan, 0.25)).toMatchObject({ x: 500, zoom: expect.closeTo(1.5) });
  });

  test.each([
    [960, 900],
    [390, 320],
    [320, 900],
  ])("never shows an edge in a box of %d x %d", (width, height) => {
    const seen = view(width, height, [800, 620]);
    for (const [x, y] of [
      [0, 0],
      [1600, 1200],
      [1600, 0],
      [300, 1090],
    ] as const)
      for (const zoom of [1, 1.3, 2])
        for (const depth of [0, 0.5, 1]) {
          const place = spot(seen, { ...atRest, shot: { x, y, zoom } }, depth);
          expect(place(-BLEED, -BLEED).x).toBeLessThanOrEqual(0);
          expect(place(-BLEED, -BLEED).y).toBeLessThanOrEqual(0);
          expect(place(SHEET.width + BLEED, SHEET.height + BLEED).x).toBeGreaterThanOrEqual(width);
          expect(place(SHEET.width + BLEED, SHEET.height + BLEED).y).toBeGreaterThanOrEqual(height);
        }
  });

  test("sees the whole as every other scene is seen", () => {
    const seen = view(960, 900, [750, 620]);
    const whole = spot(seen, { ...atRest, shot: WHOLE }, 0.4)(500, 500);
    expect(whole).toEqual(spot(seen, atRest, 0.4)(500, 500));
  });
});

test("a score turns the camera's dial and one for each beat, within its time", () => {
  const legs = scoreLegs(
    aScore({
      beats: [at(2, { kind: "register" }), at(3, { kind: "weather" }), at(14, { kind: "file" })],
    }),
  );
  expect(legs.map(({ dial }) => dial)).toEqual(["camera", "register", "weather", "filed"]);
  for (const { delayMs, ms } of legs) expect(delayMs + ms).toBeLessThanOrEqual(16_000);
});

describe("a score as a manifest has it", () => {
  const read = (value: unknown): Score | null => readScore(value, [700, 500]);

  test("is as usual in what it leaves out", () => {
    expect(read({})).toMatchObject({ from: { x: 700, y: 500 }, to: WHOLE, seconds: 16 });
    expect(outcome(read({}))).toEqual({ light: "on", filed: true });
    expect(read({ beats: [] })?.beats).toEqual([]);
  });

  test.each<[string, ScoreCue]>([
    ["light off", { kind: "light", on: false }],
    ["light on", { kind: "light", on: true }],
    ["weather", { kind: "weather" }],
    ["register", { kind: "register" }],
    ["file", { kind: "file" }],
    ["enter go-between", { kind: "enter", figure: "go-between" }],
  ])("knows the cue “%s”", (cue, known) => {
    expect(read({ beats: [{ at: 3, cue }] })?.beats).toEqual([{ at: 3, cue: known }]);
  });

  test.each([
    ["a key too many", { tempo: "slow" }],
    ["no record", []],
    ["too long", { seconds: 26 }],
    ["too short", { seconds: 9 }],
    ["off the sheet", { from: [1700, 0, 1] }],
    ["too close", { from: [800, 600, 2.1] }],
    ["from further than the whole", { to: [800, 600, 0.9] }],
    ["a look without a zoom", { from: [800, 600] }],
    ["a cue that nobody knows", { beats: [{ at: 1, cue: "explode" }] }],
    ["a beat with more to say", { beats: [{ at: 1, cue: "file", loud: true }] }],
    ["a beat after the end", { seconds: 12, beats: [{ at: 13, cue: "file" }] }],
  ])("is refused with %s", (_what, value) => {
    expect(read(value)).toBeNull();
  });
});
