import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { firstChoice, groupsOf, overweight, weigh, type Built } from "./size";

const page = `<!doctype html><link rel="icon" href="./assets/icon-00000000.svg">
<style>@font-face{src:url(./assets/face-00000000.woff2)}</style>
<script type="module" crossorigin src="./assets/boot-00000000.js"></script>`;

function aBuilt(changes: Readonly<Record<string, string>> = {}, html = page): Built {
  const files = {
    "boot-00000000.js":
      'const deps=["./main-00000000.js","./main-00000000.css"];await import("./main-00000000.js")',
    "main-00000000.js":
      'import{t as e}from"./story-00000000.js";import"./side-00000000.js";e();import("./stage-00000000.js");import("./about-00000000.js")',
    "side-00000000.js": 'export*from"./story-00000000.js"',
    "story-00000000.js": "export const t=()=>1",
    "stage-00000000.js": 'import"./side-00000000.js";import("./theatre-00000000.js")',
    "theatre-00000000.js": 'import{P}from"./phaser-00000000.js";P()',
    "phaser-00000000.js": "export const P=()=>2",
    "about-00000000.js": 'import"./main-00000000.js";export default 3',
    "main-00000000.css": "p{}",
    "face-00000000.woff2": "face",
    "other-00000000.woff2": "other face",
    "icon-00000000.svg": "<svg/>",
    "hall-00000000.svg": "<svg>hall</svg>",
    "service-worker.js": "self",
    "manifest.webmanifest": "{}",
    "icon-192.png": "png",
    ...changes,
  };
  return { html, files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])) };
}

const members = (built: Built, group: string): readonly string[] =>
  groupsOf(built).find(({ name }) => name === group)?.files ?? [];

describe("what the first choice needs", () => {
  test("is the page's script, the game behind it with all it imports at once, its styles, and the page's own faces", () => {
    expect(firstChoice(aBuilt()).toSorted()).toEqual([
      "boot-00000000.js",
      "face-00000000.woff2",
      "main-00000000.css",
      "main-00000000.js",
      "side-00000000.js",
      "story-00000000.js",
    ]);
  });
});

describe("the groups", () => {
  test("put the stage with Phaser apart from what is fetched on request", () => {
    expect(members(aBuilt(), "stage with Phaser")).toEqual([
      "stage-00000000.js",
      "theatre-00000000.js",
      "phaser-00000000.js",
    ]);
    expect(members(aBuilt(), "on request")).toEqual(["about-00000000.js"]);
  });

  test("put what keeps the game on a device apart from what the page asks for", () => {
    expect(members(aBuilt(), "to keep it on a device")).toEqual([
      "service-worker.js",
      "manifest.webmanifest",
      "icon-192.png",
    ]);
  });

  test("count no icon as a drawing, and leave no file out", () => {
    expect(members(aBuilt(), "all drawings")).toEqual(["hall-00000000.svg"]);
    const counted = new Set(groupsOf(aBuilt()).flatMap(({ files }) => files));
    expect([...aBuilt().files.keys()].filter((name) => !counted.has(name))).toEqual([]);
  });
});

describe("the budgets", () => {
  const weights = (built: Built) =>
    new Map([...built.files].map(([name, bytes]) => [name, weigh(name, bytes)]));
  const incompressible = Array.from({ length: 1_000 }, (_, at) =>
    createHash("sha256").update(`${at}`).digest("hex"),
  ).join("");

  test("hold for a small game", () => {
    expect(overweight(groupsOf(aBuilt()), weights(aBuilt()))).toEqual([]);
  });

  test("name the one drawing that is too heavy", () => {
    const built = aBuilt({ "hall-00000000.svg": incompressible });
    expect(overweight(groupsOf(built), weights(built))).toEqual([
      expect.stringMatching(/^hall-00000000\.svg: [\d.]+ kB in brotli, over its budget of 12\.0 kB$/),
    ]);
  });
});
