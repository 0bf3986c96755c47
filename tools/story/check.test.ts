import { writeFileSync } from "node:fs";
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
      choiceWords: 6,
      wordsByChapter: { mine: 16 },
      spineWords: { record: 12 },
      decisions: [{ id: "mine", choices: ["mine.dig", "mine.wait"] }],
      endings: [{ id: "record", title: "As it was" }],
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

  it("tells of runs that stop without an ending, with their choices", () => {
    const { problems } = check({
      file: "main.ink",
      from: "# considered: none]\n    -> over",
      to: "# considered: none]\n    Waited.\n    -> END",
    });
    const message = expect.stringMatching(
      /of 200 random runs: stops without an ending: “Waited\.”\n.*mine\.wait/,
    );
    expect(problems).toEqual([expect.objectContaining({ severity: "error", message })]);
  });
});

describe("the tool", () => {
  it("succeeds with a text for people", () => {
    const { code, text } = run([]);
    expect(code).toBe(0);
    expect(text).toMatch(/16 words/);
    expect(text).toMatch(/200 random runs played, and nothing broke/);
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

  it("plays a plain story of somebody else, and only warns", () => {
    const { main: file, remove } = writtenStory();
    writeFileSync(file, "Hello.\n* [Go on]\n* [Stay]\n- The end.\n-> END\n");
    const report = checkStory(file);
    remove();
    expect(report.strict).toBe(false);
    expect(report.problems.length).toBeGreaterThan(0);
    expect(report.problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(checkText(report)).toMatch(/nothing broke/);
  });
});
