import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkStory, main, type Report } from "./check";
import { checkText } from "./check-text";
import { writtenStory, type Edit } from "./small-story";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function check(edit?: Edit): Report {
  const { main: file, remove } = writtenStory(edit);
  try {
    return checkStory(file);
  } finally {
    remove();
  }
}

/** What the tool prints, and its exit code. */
function run(args: readonly string[], edit?: Edit): { readonly code: number; readonly text: string } {
  const { main: file, remove } = writtenStory(edit);
  vi.stubEnv("STORY", file);
  const log = vi.spyOn(console, "log").mockReturnValue();
  const code = main(args);
  remove();
  return { code, text: log.mock.calls.map(([line]) => String(line)).join("\n") };
}

describe("the report", () => {
  it("counts words, lines, facts, scenes, decisions and endings", () => {
    expect(check()).toMatchObject({
      strict: true,
      words: 16,
      choiceWords: 7,
      wordsByChapter: { mine: 16 },
      spineWords: { record: 12, least: 9, median: 9, most: 12 },
      decisions: [{ id: "mine", choices: ["mine.dig", "mine.wait"], meanPivot: 0 }],
      endings: [{ id: "record", title: "As it was", runs: "2", probability: 1, shortestRun: ["mine.dig"] }],
      recordEnding: "record",
      missingScenes: ["hill"],
      lines: { documented: 1, reported: 0, disputed: 0, background: 1, invented: 3 },
      recordLines: { documented: 1, reported: 0, disputed: 0, background: 1, invented: 2 },
      factsUsed: ["F01"],
      coreUnused: [],
      problems: [],
    });
  });

  it("leaves the drawer out of every count", () => {
    const edit = {
      file: "main.ink",
      from: "-> desk\n= desk",
      to: "Found later. # known-later: F01\n-> desk\n= desk",
    };
    expect(check(edit)).toMatchObject({ words: 16, spineWords: { record: 12 }, lines: { documented: 1 } });
  });

  it("is the proof", () => {
    expect(check()).toMatchObject({
      complete: true,
      states: 2,
      edges: 2,
      runs: "2",
      inkExecutions: expect.any(Number),
      seconds: expect.any(Number),
      statesAt: { mine: 1 },
      deadEnds: [],
      unreachable: [],
      withoutEffect: [],
      outOfRange: [],
      randomRuns: 0,
      since: null,
      changes: [],
    });
  });

  it("holds the story against the proof that was kept", () => {
    const { main: file, remove } = writtenStory();
    const { version } = checkStory(file);
    const kept = (story: string, title: string): Report => {
      const ending = { id: title.toLowerCase(), title, runs: "2", probability: 1 };
      const proof = { date: "2026-11-24", story, states: 2, edges: 2, runs: "2", endings: [ending] };
      const rest = { decisions: [], spineWords: { least: 9, median: 9, most: 12 }, dead: [] };
      writeFileSync(join(dirname(file), "proof.json"), JSON.stringify({ ...proof, ...rest }));
      return checkStory(file);
    };
    const same = kept(version, "Record");
    expect(same).toMatchObject({ since: { version }, changes: ["The decision mine is new."], problems: [] });
    expect(checkText(same)).not.toMatch(/another version/);
    const other = kept("another", "Fire");
    expect(other.changes).toContain("The ending “Fire” is lost: no history reaches it any more.");
    expect(checkText(other)).toMatch(/warning: the proof kept beside the story is of another version/);
    expect(other.problems).toEqual([]);
    remove();
  });

  it("leaves the histories alone when it only lints", () => {
    const { main: file, remove } = writtenStory();
    expect(checkStory(file, { lintOnly: true })).toMatchObject({
      complete: false,
      randomRuns: 0,
      problems: [],
    });
    remove();
  });
});

describe("the tool", () => {
  it("succeeds with a text for people", () => {
    const { code, text } = run([]);
    expect(code).toBe(0);
    expect(text).toMatch(/16 words/);
    expect(text).toMatch(/every history was followed to its end/);
    expect(text).toMatch(/no problems$/);
  });

  it("succeeds with one JSON object for programs", () => {
    const { code, text } = run(["--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ words: 16, inkBytes: expect.any(Number), problems: [] });
  });

  it("fails on a problem, with its file and line", () => {
    const { code, text } = run([], {
      file: "main.ink",
      from: "# src: F01\n-> desk",
      to: "# src: F77\n-> desk",
    });
    expect(code).toBe(1);
    expect(text).toMatch(/main\.ink:8: error: “src” names the fact F77/);
  });

  it("fails where there is no story", () => {
    vi.stubEnv("STORY", "no/such.ink");
    vi.spyOn(console, "error").mockReturnValue();
    expect(main([])).toBe(1);
  });

  it("proves a plain story of somebody else, and only warns", () => {
    const report = checkPlain("Hello.\n* [Go on]\n* [Stay]\n- The end.\n-> END\n");
    expect(report).toMatchObject({ strict: false, complete: true, runs: "2" });
    expect(report.problems.length).toBeGreaterThan(0);
    expect(report.problems.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("plays at random what cannot be proved, and says so", () => {
    const report = checkPlain("-> a\n=== a ===\nHello.\n+ [Go on] -> a\n+ [Out]\n- The end.\n-> END\n");
    expect(report).toMatchObject({ complete: false, randomRuns: 200 });
    expect(checkText(report)).toMatch(
      /not proved: it can come back.*\n200 random runs played, which prove nothing/,
    );
  });
});

function checkPlain(source: string): Report {
  const { main: file, remove } = writtenStory();
  writeFileSync(file, source);
  const report = checkStory(file);
  remove();
  return report;
}
