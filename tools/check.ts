/**
 * Runs every check, one after the other, and says at the end how many passed.
 * `quick` leaves out what needs a build or a browser; `all` is what CI runs.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The step is a run of Vitest: its tests are counted one by one. */
  readonly counted?: boolean;
  /** Part of the quick mode, or only of it. */
  readonly quick: boolean | "only";
}

const REPORTS = "node_modules/.cache/reports";
const tool = (file: string, ...args: string[]): Step["command"] => [
  process.execPath,
  "tools/run.mjs",
  file,
  ...args,
];
const bin = (name: string, ...args: string[]): Step["command"] => ["npx", "--no-install", name, ...args];
const tests = (project: string): Pick<Step, "name" | "command" | "counted"> => ({
  name: `${project} tests`,
  command: bin(
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report(project)}`,
  ),
  counted: true,
});

const steps: readonly Step[] = [
  { name: "format", command: bin("oxfmt", "--check"), quick: true },
  { name: "lint", command: bin("oxlint"), quick: true },
  { name: "types", command: bin("tsc", "-b"), quick: true },
  { name: "story", command: tool("tools/story/check.ts", "--lint"), quick: "only" },
  { name: "story", command: tool("tools/story/check.ts"), quick: false },
  { ...tests("unit"), quick: true },
  { name: "build", command: bin("vite", "build"), quick: false },
  { name: "size", command: tool("tools/size.ts"), quick: false },
  { ...tests("browser"), quick: false },
];

/** The runner of these tools says “development”, which would be built into the game. */
const { NODE_ENV: _, ...env } = process.env;

export async function main([which]: readonly string[]): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  let passed = 0;
  let failed = 0;
  for (const step of steps.filter(({ quick }) => (which === "all" ? quick !== "only" : quick))) {
    process.stdout.write(`\n--- ${step.name}\n`);
    const [command, ...args] = step.command;
    const clean =
      spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", env }).status === 0;
    const count = step.counted ? counted(step, clean) : { passed: Number(clean), failed: Number(!clean) };
    passed += count.passed;
    failed += count.failed;
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** The tests of a step; a run that broke off, or failed outside any test, is one failure more. */
function counted({ name }: Step, clean: boolean): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(
      readFileSync(report(name.split(" ")[0] ?? ""), "utf8"),
    ) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
    };
    return { passed: numPassedTests, failed: clean ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function report(project: string): string {
  return `${REPORTS}/${project}.json`;
}
