import fc from "fast-check";
import { describe, expect, it } from "vitest";
import registerFile from "../../story/register.json" with { type: "json" };
import { PAGE_TURN, type ChoiceId, type StoryVersion } from "../narrative";
import { readCode, writeCode, type CodeProblem, type Register } from "./run-code";
import type { Run } from "./run";

const register: Register = registerFile;
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const version = "d8334fd169cc9d7f" as StoryVersion;
const choiceIds = Object.keys(register).filter((id) => id.includes("."));
const decisionOf = (id: string): string => id.slice(0, id.indexOf("."));
const decisions = [...new Set(choiceIds.map(decisionOf))].map((decision) =>
  choiceIds.filter((id) => decisionOf(id) === decision),
);
const ids = (choices: readonly string[]): readonly ChoiceId[] => choices as readonly ChoiceId[];
const runOf = (choices: readonly string[]): Run => ({
  story: { title: "A story", version },
  choices: ids(choices),
});
const code = (choices: readonly string[]): string => writeCode(runOf(choices), register) as string;
const problem = (text: string): CodeProblem | null => {
  const read = readCode(text, register);
  return read.ok ? null : read.problem;
};
/** The choices of a run that may pass any decision by. */
const anyRun = fc
  .tuple(...decisions.map((choices) => fc.option(fc.constantFrom(...choices))))
  .map((taken) => taken.filter((id) => id !== null));

describe("a run's code", () => {
  const whole = decisions.map((choices) => choices.at(-1) as string);

  it("has at most 28 characters, hyphens and all, for a whole run of the story", () => {
    expect(code(whole).length).toBeLessThanOrEqual(28);
    expect(code(whole)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
  });

  it("reads as the run that it was made from", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(31), (choices, pages) => {
        const turned = Array.from({ length: pages }, () => PAGE_TURN as string);
        const read = readCode(code([...choices.flatMap((id) => [PAGE_TURN, id]), ...turned]), register);
        expect(read).toMatchObject({ ok: true, value: { choices, pages } });
      }),
    );
  });

  it("knows whether it was made of this very text", () => {
    const read = readCode(code(whole), register);
    const same = (text: string): boolean => read.ok && read.value.sameStory(text as StoryVersion);
    expect(same(version)).toBe(true);
    expect(same("0334fd169cc9d7fd")).toBe(false);
  });

  it("does not mind case, spaces, missing hyphens, or O and I for 0 and 1", () => {
    const plain = code(whole);
    const written = ` ${plain.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")}\n`;
    expect(readCode(written, register)).toMatchObject({ ok: true, value: { choices: whole } });
    expect(readCode(plain.replaceAll("-", "").replaceAll("1", "I"), register).ok).toBe(true);
  });

  it("says what is wrong with what it cannot read", () => {
    const plain = code(whole);
    expect(problem("  - ")).toEqual({ kind: "empty" });
    expect(problem(plain.replace(/.$/, "é"))).toEqual({ kind: "stranger", character: "É" });
    expect(problem(plain.slice(0, -3))).toMatchObject({ kind: "cut", characters: 17, expected: 20 });
    expect(problem(`${plain}AB`)).toMatchObject({ kind: "long", characters: 22, expected: 20 });
    expect(problem(plain.replace(/.$/, (last) => (last === "7" ? "8" : "7")))).toEqual({ kind: "mistyped" });
  });

  it("finds every single wrong character, and every two that changed places", () => {
    const plain = code(whole).replaceAll("-", "");
    const wrong = plain.split("").flatMap((character, at) => {
      const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
      const others = [...SYMBOLS]
        .filter((other) => other !== character)
        .map((other) => before + other + after);
      return [...others, before + after.slice(0, 1) + character + after.slice(1)];
    });
    expect(wrong.filter((text) => text !== plain && problem(text) === null)).toEqual([]);
  });

  it("is still read when the register has grown, and says that it is newer where it has not", () => {
    const older = Object.fromEntries(Object.entries(register).slice(0, 40));
    const run = decisions.flatMap((choices) => choices.filter((id) => id in older).slice(0, 1));
    const old = writeCode(runOf(run), older) as string;
    const size = Object.keys(register).length;
    const grown = { ...register, "mine.later": size + 1, "epilogue.stay": size + 2 };
    expect(readCode(old, grown)).toMatchObject({ ok: true, value: { choices: run } });
    expect(problem(writeCode(runOf(run), grown) as string)).toEqual({ kind: "newer" });
  });

  it("is not made for a run that the register cannot name", () => {
    expect(writeCode(runOf(["mine.unheard-of"]), register)).toBeNull();
    expect(writeCode(runOf(["@0:Go north"]), register)).toBeNull();
  });

  it("is not made for a run that came to a decision twice", () => {
    expect(writeCode(runOf(["mine.survey", "ports.claim", "mine.reopen"]), register)).toBeNull();
    expect(writeCode(runOf(["mine.survey", ">", "mine.survey"]), register)).toBeNull();
  });
});
