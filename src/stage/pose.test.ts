import { describe, expect, test } from "vitest";
import type { Cue, Turn } from "../narrative";
import { readManifest } from "./manifest";
import { pose, samePose, type Pose } from "./pose";
import { sceneBook, type SceneBook } from "./scene-book";

const manifest = {
  title: "A room",
  alt: "A room, empty.",
  focus: [700, 500],
  weather: "none",
  weatherArea: null,
  lights: [{ layer: "light", breath: 0.05 }],
  camera: "push",
};

function aBook(
  manifests: Readonly<Record<string, unknown>>,
  drawings: Readonly<Record<string, string>>,
): SceneBook {
  const stagings = Object.entries(manifests).map(
    ([path, each]) => [path, readManifest(path, each).staging] as const,
  );
  return sceneBook(Object.fromEntries(stagings), drawings);
}

const book = aBook(
  {
    "scenes/room.json": manifest,
    "scenes/window.json": { ...manifest, weather: "snow", weatherArea: [0, 0, 800, 600] },
    "scenes/map.json": manifest,
    "scenes/aisle.json": { ...manifest, enters: ["stranger"] },
    "scenes/archive.json": {
      ...manifest,
      score: {
        seconds: 14,
        beats: [
          { at: 3, cue: "light on" },
          { at: 9, cue: "light off" },
          { at: 12, cue: "file" },
        ],
      },
    },
    "scenes/planned.json": manifest,
  },
  {
    "scenes/room.svg": "/room.svg",
    "scenes/window.svg": "/window.svg",
    "scenes/map.svg": "/map.svg",
    "scenes/aisle.svg": "/aisle.svg",
    "scenes/archive.svg": "/archive.svg",
    "scenes/plain-sheet.svg": "/plain.svg",
  },
);

function aTurn(scene: string, ...cues: readonly Cue[]): Pick<Turn, "heading" | "cues"> {
  return { heading: { chapter: "", title: "", scene, place: "", date: "" }, cues };
}

const enter = (figure: string): Cue => ({ kind: "enter", figure });
const leave = (figure: string): Cue => ({ kind: "leave", figure });
const posed = (scene: string, ...cues: readonly Cue[]): Pose => pose(aTurn(scene, ...cues), 0.25, book);

describe("a pose", () => {
  test("has what the scene's sheet says, and the run's divergence", () => {
    expect(posed("room")).toMatchObject({
      scene: "room",
      focus: [700, 500],
      camera: "push",
      weather: "none",
      light: "on",
      flight: null,
      divergence: 0.25,
    });
  });

  test.each(["planned", "never-heard-of", ""])(
    "shows the plain sheet for “%s”, which is not drawn",
    (scene) => {
      expect(posed(scene)).toMatchObject({ scene: "plain-sheet", camera: "still", weather: "none" });
    },
  );

  test("is the plain sheet's even where nothing is drawn at all", () => {
    expect(pose(aTurn("room"), 0, sceneBook({}, {}))).toMatchObject({ scene: "plain-sheet" });
  });

  test.each([
    { cues: [enter("host")], entered: ["host"], absent: [] },
    { cues: [enter("host"), leave("host")], entered: [], absent: ["host"] },
    { cues: [leave("host"), enter("host")], entered: ["host"], absent: [] },
    { cues: [enter("host"), enter("guest"), leave("guest")], entered: ["host"], absent: ["guest"] },
  ])("after $cues", ({ cues, entered, absent }) => {
    const { entered: here, absent: gone } = posed("room", ...cues);
    expect([...here]).toEqual(entered);
    expect([...gone]).toEqual(absent);
  });

  test.each([
    { cues: [], entered: [], absent: ["stranger"] },
    { cues: [enter("stranger")], entered: ["stranger"], absent: [] },
    { cues: [enter("stranger"), leave("stranger")], entered: [], absent: ["stranger"] },
    { cues: [enter("host")], entered: ["host"], absent: ["stranger"] },
  ])("of a scene that someone enters, after $cues", ({ cues, entered, absent }) => {
    const { entered: here, absent: gone } = posed("aisle", ...cues);
    expect([...here]).toEqual(entered);
    expect([...gone]).toEqual(absent);
  });

  test("of a scene with a score is what the score leaves behind, under a camera that stands", () => {
    expect(posed("archive")).toMatchObject({ light: "off", filed: true, camera: "still" });
    expect(posed("room")).toMatchObject({ light: "on", filed: false, score: null });
    expect(posed("archive", { kind: "light", on: true }).light).toBe("on");
  });

  test("takes the last word on the light", () => {
    expect(posed("room", { kind: "light", on: false }).light).toBe("off");
    expect(posed("room", { kind: "light", on: false }, { kind: "light", on: true }).light).toBe("on");
  });

  test("lets snow start anywhere and stops only snow", () => {
    expect(posed("room", { kind: "snow", falls: true }).weather).toBe("snow");
    expect(posed("window", { kind: "snow", falls: false }).weather).toBe("none");
    const dusty = aBook({ "a/dusty.json": { ...manifest, weather: "dust" } }, { "a/dusty.svg": "/d.svg" });
    expect(pose(aTurn("dusty", { kind: "snow", falls: false }), 0, dusty).weather).toBe("dust");
  });

  test("flies on the map and nowhere else", () => {
    const flight: Cue = { kind: "flight", from: "vienna", to: "beijing" };
    expect(posed("map", flight).flight).toEqual({ from: "vienna", to: "beijing" });
    expect(posed("room", flight).flight).toBeNull();
  });

  test.each([
    [-1, 0],
    [0.5, 0.5],
    [7, 1],
  ])("brings a divergence of %d to %d", (given, kept) => {
    expect(pose(aTurn("room"), given, book).divergence).toBe(kept);
  });

  test("does not change its turn or remember the last one", () => {
    const turn = aTurn("room", enter("host"));
    const before = structuredClone(turn);
    pose(turn, 0, book);
    expect(turn).toEqual(before);
    expect(samePose(pose(turn, 0, book), pose(turn, 0, book))).toBe(true);
  });
});

describe("the same pose", () => {
  test.each<[string, Pose]>([
    ["another scene", posed("window")],
    ["a light put out", posed("room", { kind: "light", on: false })],
    ["another chapter", { ...posed("room"), chapter: "mine" }],
    ["someone gone", posed("room", leave("host"))],
    ["someone come", posed("room", enter("host"))],
    ["snow", posed("room", { kind: "snow", falls: true })],
    ["more divergence", pose(aTurn("room"), 0.3, book)],
  ])("is not %s", (_what, other) => {
    expect(samePose(posed("room"), other)).toBe(false);
    expect(samePose(other, other)).toBe(true);
  });
});

describe("a manifest", () => {
  test.each(["title", "alt", "focus", "weather", "weatherArea", "lights", "camera"])(
    "without %s is not taken",
    (key) => {
      const { [key as keyof typeof manifest]: _gone, ...rest } = manifest;
      expect(() => readManifest("scenes/room.json", rest)).toThrow(`scenes/room.json: “${key}”`);
    },
  );

  test.each([
    ["enters", "stranger"],
    ["enters", [7]],
    ["score", "slow"],
    ["score", null],
    ["score", { seconds: 90 }],
    ["alt", ""],
    ["focus", [700, "500"]],
    ["lights", [{ layer: "light" }]],
  ])("with “%s”: %j is not taken", (key, value) => {
    expect(() => readManifest("scenes/room.json", { ...manifest, [key]: value })).toThrow(`“${key}”`);
  });

  test.each([null, 7, []])("that is %j is not taken", (whole) => {
    expect(() => readManifest("scenes/room.json", whole)).toThrow("scenes/room.json");
  });
});

test("types: a pose cannot be changed, nor made with a weather that does not exist", () => {
  const one = posed("room");
  // @ts-expect-error a pose is a value
  const change = (): void => void (one.scene = "window");
  // @ts-expect-error there is no hail
  const hail: Pose = { ...one, weather: "hail" };
  expect([change, hail]).toHaveLength(2);
});
