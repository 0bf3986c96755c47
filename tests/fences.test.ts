import { posix } from "node:path";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom. The compiler holds it by each room's `references`, the linter holds which
 * edges carry only types; this table is the one that people read, and the three must agree.
 */
const rooms = {
  kit: [],
  narrative: ["kit"],
  runs: ["narrative", "kit"],
  atlas: ["runs", "narrative", "kit"],
  debrief: ["atlas", "runs", "narrative", "kit"],
  stage: ["narrative", "kit"],
  card: ["kit"],
  sound: ["narrative", "kit"],
  page: ["debrief", "runs", "narrative", "kit"],
  offline: [],
  app: ["page", "card", "stage", "sound", "debrief", "atlas", "runs", "narrative", "kit"],
} as const satisfies Record<string, readonly string[]>;

const pure: readonly string[] = ["kit", "narrative", "runs", "atlas", "debrief"];

interface Config {
  readonly compilerOptions: { readonly lib?: readonly string[] };
  readonly references: readonly { readonly path: string }[];
}

const config = (room: string): Config =>
  JSON.parse(readFileSync(`src/${room}/tsconfig.json`, "utf8")) as Config;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every import of another room: where from, and what is named after the room. */
function imports(
  room: string,
): readonly { readonly file: string; readonly to: string; readonly deeper: string }[] {
  return sources(`src/${room}`).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]*)"/g)].flatMap(([, path = ""]) => {
      const [top, to = "", ...deeper] = posix.join(posix.dirname(file), path).split("/");
      return top === "src" && to !== room ? [{ file, to, deeper: deeper.join("/") }] : [];
    }),
  );
}

describe("the rooms", () => {
  it("are all in the table", () => {
    expect(readdirSync("src").toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  it.each(Object.entries(rooms))("%s may import only what the table says", (room, allowed) => {
    expect(
      config(room)
        .references.map(({ path }) => path.replace("../", ""))
        .toSorted(),
    ).toEqual([...allowed].toSorted());
    expect(imports(room).filter(({ to }) => !(allowed as readonly string[]).includes(to))).toEqual([]);
  });

  it.each(Object.keys(rooms))("%s is entered by its door alone", (room) => {
    const door = { app: "main.ts", offline: "service-worker.ts" }[room] ?? "index.ts";
    expect(existsSync(`src/${room}/${door}`)).toBe(true);
    expect(imports(room).filter(({ deeper }) => deeper !== "")).toEqual([]);
  });

  it.each(pure)("%s does not know the browser", (room) => {
    expect(config(room).compilerOptions.lib).toBeUndefined();
    const base = JSON.parse(readFileSync("tsconfig.base.json", "utf8")) as Config;
    expect(base.compilerOptions.lib).toEqual(["ES2023"]);
  });

  it("keep Ink and Phaser each in one place", () => {
    const knows = (name: string): readonly string[] =>
      sources("src").filter((file) =>
        new RegExp(`from "${name}["/]|import\\("${name}["/]`).test(readFileSync(file, "utf8")),
      );
    expect(knows("inkjs")).toEqual(["src/narrative/ink.ts"]);
    expect(knows("phaser").every((file) => file.startsWith("src/stage/"))).toBe(true);
    expect(knows("phaser").length).toBeGreaterThan(0);
  });
});
