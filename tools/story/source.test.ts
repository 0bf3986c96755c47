import { describe, expect, it } from "vitest";
import { scan, type SourceLine } from "./source";
import { readStory } from "./story-files";

const read = (text: string): readonly SourceLine[] => scan([{ file: "a.ink", text }]);
const brief = (text: string) =>
  read(text).map(({ line, kind, text: prose, code }) => [line, kind, prose || code]);

describe("the scanner", () => {
  it("gives each line its kind, in order", () => {
    expect(
      brief(
        "VAR x = 1\n=== k ===\nHello. # src: F01\n+ [Go # id: go]\n  ~ x = 2\n  Gone.\n- -> END\n= s\n-> k",
      ),
    ).toEqual([
      [1, "declaration", "VAR x = 1"],
      [2, "knot", ""],
      [3, "content", "Hello."],
      [4, "choice", "Go"],
      [5, "logic", "x = 2"],
      [6, "content", "Gone."],
      [7, "gather", ""],
      [7, "content", ""],
      [8, "stitch", ""],
      [9, "content", ""],
    ]);
  });

  it("reads a choice: sticky, its condition, its tags, its depth, what follows it", () => {
    const [choice, after] = read("+ + {x > 1} {y} (label) Say [no # id: no # for: Peace: now] and go. -> k");
    expect(choice).toMatchObject({
      kind: "choice",
      sticky: true,
      label: "label",
      depth: 2,
      text: "Say no",
      code: "x > 1; y",
      tags: ["id: no", "for: Peace: now"],
    });
    expect(after).toMatchObject({
      kind: "content",
      text: "and go.",
      diverts: [{ kind: "divert", target: "k" }],
    });
    expect(read("* Once")[0]).toMatchObject({ kind: "choice", sticky: false, text: "Once" });
  });

  it("follows blocks over lines, branch by branch", () => {
    expect(brief("{\n- x == 1: One: here.\n- else:\n    Two.\n}\n{x:\n    Three.\n}\n{x: Four.}")).toEqual([
      [1, "branch", ""],
      [2, "branch", "x == 1"],
      [2, "content", "One: here."],
      [3, "branch", "else"],
      [4, "content", "Two."],
      [6, "branch", "x"],
      [7, "content", "Three."],
      [9, "content", "Four."],
    ]);
  });

  it("keeps the words of every alternative and none of the logic", () => {
    expect(read("A {x > 1: big|small} {y} horse{z:, white}. <> -> k")[0]).toMatchObject({
      text: "A big small horse, white.",
      code: "x > 1; y; z",
      sequence: false,
    });
    expect(read("A {&big|small} horse.")[0]).toMatchObject({ sequence: true, text: "A big small horse." });
    expect(read("{shuffle:\n- a: b\n- c\n}").some(({ sequence }) => sequence)).toBe(true);
  });

  it("finds tags at the end of a line, and at the end of a branch in it", () => {
    expect(read("Hello. # title: a: b # src: F01 -> k")[0]).toMatchObject({
      text: "Hello.",
      tags: ["title: a: b", "src: F01"],
    });
    expect(read("{x: Hello # src: F01|Bye # src: F02} there")[0]).toMatchObject({
      text: "Hello Bye there",
      tags: ["src: F01", "src: F02"],
    });
  });

  it("tells tunnels, threads and returns from diverts, and leaves comments out", () => {
    const kinds = read("-> t ->\n<- th\n->->\n-> k.s // or -> z\n/* -> a\n-> b */ -> c").flatMap(
      ({ diverts }) => diverts.map(({ kind, target }) => [kind, target]),
    );
    expect(kinds).toEqual([
      ["tunnel", "t"],
      ["thread", "th"],
      ["return", ""],
      ["divert", "k.s"],
      ["divert", "c"],
    ]);
  });
});

/** The tags in a compiled story: the text between Ink's "#" and "/#". */
function compiledTags(part: unknown): readonly string[] {
  if (!Array.isArray(part))
    return typeof part === "object" && part !== null ? Object.values(part).flatMap(compiledTags) : [];
  return part.flatMap((item: unknown, at) => {
    if (item !== "#") return compiledTags(item);
    const end = part.findIndex(
      (other: unknown, then) => then > at && !(typeof other === "string" && other.startsWith("^")),
    );
    return part
      .slice(at + 1, end)
      .join("")
      .replaceAll("^", "")
      .trim();
  });
}

describe("the scanner beside the compiler", () => {
  it("sees every tag of the shipped story, and no other", () => {
    const { ink, sources } = readStory("story/main.ink");
    const scanned = scan(sources).flatMap(({ tags }) => tags);
    expect(scanned.length).toBeGreaterThan(100);
    expect(scanned.toSorted()).toEqual(compiledTags(ink?.["root"]).toSorted());
  }, 60_000);
});
