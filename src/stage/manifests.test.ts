/** What the manifests say of the drawings and of the story holds for both. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scoreLegs, type Score } from "./score";
import { readManifest } from "./manifest";
import { sceneBook, type SceneSheet } from "./scene-book";

const SCENES = "assets/scenes";
const stagings = Object.fromEntries(
  readdirSync(SCENES)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, readManifest(file, JSON.parse(readFileSync(`${SCENES}/${file}`, "utf8"))).staging]),
);
const drawings = readdirSync(SCENES).filter((file) => file.endsWith(".svg"));
const book = sceneBook(stagings, Object.fromEntries(drawings.map((file) => [file, `${SCENES}/${file}`])));
const sheets = [...book.values()];
const endings = sheets.filter(({ id }) => id.startsWith("ending-"));

function layersOf({ url }: SceneSheet): readonly string[] {
  return [...readFileSync(url, "utf8").matchAll(/<g id="([\w-]+)" data-depth/g)].map(([, id]) => id ?? "");
}

/** Each scene and who enters in it, as the chapters have them, in the order of their lines. */
function entrances(): readonly (readonly [scene: string, figure: string])[] {
  const files = readdirSync("story", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ink"),
  );
  return files.flatMap((file) => {
    let scene = "";
    return readFileSync(`story/${file}`, "utf8")
      .split("\n")
      .flatMap((line) => {
        scene = /# scene: ([\w-]+)/.exec(line)?.[1] ?? scene;
        const figure = /# cue: enter ([\w-]+)/.exec(line)?.[1];
        return figure === undefined ? [] : [[scene, figure] as const];
      });
  });
}

test.each(entrances())("in %s, %s is not there until they enter", (scene, figure) => {
  expect(book.get(scene)?.enters).toContain(figure);
});

test.each(sheets.filter(({ enters }) => enters.length > 0))(
  "who enters $id is drawn, and does enter",
  (sheet) => {
    for (const figure of sheet.enters) {
      expect(layersOf(sheet)).toContain(`figure-${figure}`);
      expect(entrances()).toContainEqual([sheet.id, figure]);
    }
  },
);

describe("every drawing", () => {
  test.each(sheets)("$id has three to six layers, each with a name of its own", (sheet) => {
    const layers = layersOf(sheet);
    expect(layers.length).toBeGreaterThanOrEqual(3);
    expect(layers.length).toBeLessThanOrEqual(6);
    expect(new Set(layers).size).toBe(layers.length);
  });

  test.each(sheets)("the lights of $id are drawn", (sheet) => {
    expect(layersOf(sheet)).toEqual(expect.arrayContaining(sheet.lights.map(({ layer }) => layer)));
  });
});

describe("every ending", () => {
  test("has a score, and nothing else has", () => {
    expect(endings).toHaveLength(16);
    expect(sheets.filter(({ score }) => score !== null)).toEqual(endings);
  });

  test.each(endings)("$id plays what is drawn, in time, and is filed at last", (sheet) => {
    const score = sheet.score as Score;
    const cues = score.beats.map(({ cue }) => cue);
    const played = cues.flatMap((cue) =>
      cue.kind === "enter" ? [`figure-${cue.figure}`] : cue.kind === "light" ? ["light"] : [],
    );
    expect(layersOf(sheet)).toEqual(expect.arrayContaining(played));
    expect(cues.some(({ kind }) => kind === "weather")).toBe(sheet.weather !== "none");
    expect(cues.at(-1)).toEqual({ kind: "file" });
    const times = score.beats.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    for (const { delayMs, ms } of scoreLegs(score))
      expect(delayMs + ms).toBeLessThanOrEqual(score.seconds * 1000);
  });
});
