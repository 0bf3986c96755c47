import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Choice, Cue, Heading, Turn } from "../narrative";
import { rooms } from "./rooms";
import { allEvents, captions, DEFAULT_ROOM, roomOf, roomOfScene, soundEvents } from "./score";

const noHeading: Heading = { chapter: "", title: "", scene: "", place: "", date: "" };
const choice = { id: "x", kind: "plain", text: "On" } as unknown as Choice;

function aTurn(scene: string, more: Partial<Omit<Turn, "heading">> = {}): Turn {
  return {
    heading: { ...noHeading, scene },
    lines: [],
    choices: [choice],
    decision: null,
    ending: null,
    drawer: [],
    cues: [],
    ...more,
  };
}

const light = (on: boolean): Cue => ({ kind: "light", on });
const heard = (before: Turn | null, after: Turn): readonly string[] =>
  soundEvents(before, after).map(({ stroke }) => stroke);

describe("the room of a turn", () => {
  const scenes = readdirSync("assets/scenes")
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));

  it.each(scenes)("is known for the scene %s", (scene) => {
    expect(rooms).toHaveProperty([roomOf(aTurn(scene))]);
    expect(Object.keys(roomOfScene)).toContain(scene);
  });

  it("is known for no scene that is not drawn", () => {
    expect(Object.keys(roomOfScene).filter((scene) => !scenes.includes(scene))).toEqual([]);
  });

  it("is silence and paper for any other scene", () => {
    expect(roomOf(aTurn("a-scene-of-another-story"))).toBe(DEFAULT_ROOM);
    expect(roomOf(aTurn(""))).toBe(DEFAULT_ROOM);
  });

  it.each([
    [[], "hall"],
    [[light(false)], "hall-dark"],
    [[light(false), light(true)], "hall"],
  ])("is the hall, its projector running while the light is on: %j", (cues, room) => {
    expect(roomOf(aTurn("lecture-hall", { cues }))).toBe(room);
  });
});

describe("the events of a step", () => {
  const office = aTurn("minister-office");
  const deciding = aTurn("minister-office", { decision: "mandate" });
  const over = aTurn("ending-letter", { choices: [], ending: "letter" });

  it.each([
    ["nothing, on coming in", null, office, []],
    ["a page, on going on", office, office, ["page"]],
    ["a page, on coming to a decision", office, deciding, ["page"]],
    ["a page, on coming back from an aside", deciding, deciding, ["page"]],
    ["the press, on deciding", deciding, office, ["press"]],
    ["the press, on going from decision to decision", deciding, aTurn("map", { decision: "x" }), ["press"]],
    ["a telex, on coming to it", office, aTurn("ministry-telex"), ["page", "telex"]],
    ["no telex, on staying by it", aTurn("ministry-telex"), aTurn("ministry-telex"), ["page"]],
    ["a helicopter, on coming to the mine", aTurn("map"), aTurn("unsan-mine"), ["page", "rotor"]],
    ["the file, at an ending", office, over, ["page", "folder"]],
    ["the file once only", over, over, ["page"]],
    [
      "a telephone and the file",
      office,
      { ...over, heading: { ...noHeading, scene: "ending-fund" } },
      ["page", "telephone", "folder"],
    ],
    ["a lamp", office, aTurn("minister-office", { cues: [light(false)] }), ["page", "lamp"]],
    [
      "the projector",
      aTurn("lecture-hall"),
      aTurn("lecture-hall", { cues: [light(false)] }),
      ["page", "projector-off"],
    ],
    [
      "the projector again",
      aTurn("lecture-hall", { cues: [light(false)] }),
      aTurn("lecture-hall"),
      ["page", "projector-on"],
    ],
    [
      "no switch, where the scene is another",
      aTurn("lecture-hall", { cues: [light(false)] }),
      office,
      ["page"],
    ],
  ] as const)("are %s", (_, before, after, wanted) => {
    expect(heard(before, after)).toEqual(wanted);
  });

  it("are all quieter than the page is bright: no peak above -15 dBFS", () => {
    expect(Math.max(...allEvents.map(({ level }) => level))).toBeLessThanOrEqual(-15);
  });
});

describe("the captions of a step", () => {
  it.each([
    ["say the room on coming in", null, aTurn("plane"), ["An aeroplane’s engines, steady"]],
    ["say nothing where nothing changes", aTurn("plane"), aTurn("plane"), []],
    ["say nothing of silence and paper", aTurn("plane"), aTurn("map"), []],
    [
      "say the room and what happens",
      aTurn("map"),
      aTurn("ministry-telex"),
      ["Rain on the window; a telex in the next room", "A telex starts next door"],
    ],
    [
      "say what happens",
      aTurn("lecture-hall"),
      aTurn("lecture-hall", { cues: [light(false)] }),
      ["The projector is switched off"],
    ],
  ] as const)("%s", (_, before, after, wanted) => {
    expect(captions(before, after)).toEqual(wanted);
  });
});
