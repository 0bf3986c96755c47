/** What must hold of codes and of runs, tried as often as one likes. */
import fc from "fast-check";
import registerFile from "../../story/register.json" with { type: "json" };
import { PAGE_TURN, type ChoiceId, type Story, type StoryVersion } from "../../src/narrative";
import { follow, readCode, replay, writeCode, type Register } from "../../src/runs";
import { randomRun } from "../../tools/story/play";
import { decisionsIn } from "../edits/oracle";
import { forgedCodes, opened, strangeCodes, type Opened } from "./mutations";

const register: Register = registerFile;
const story = { title: "A story", version: "d8334fd169cc9d7f" as StoryVersion };
const named = Object.keys(register).filter((id) => id.includes("."));
const decisionOf = (id: string): string => id.slice(0, id.indexOf("."));
const decisions = [...new Set(named.map(decisionOf))].map((decision) =>
  named.filter((id) => decisionOf(id) === decision),
);

/** Any choices of any decisions in the register, and pages after the last. */
const anyRun: fc.Arbitrary<Opened> = fc.record({
  choices: fc
    .tuple(...decisions.map((choices) => fc.option(fc.constantFrom(...choices))))
    .map((taken) => taken.filter((id) => id !== null)),
  pages: fc.nat(31),
});

function codeOf({ choices, pages }: Opened): string {
  const turned = Array.from({ length: pages }, () => PAGE_TURN);
  return writeCode({ story, choices: [...(choices as readonly ChoiceId[]), ...turned] }, register) ?? "";
}

/** A run whose strange code opens as another run; null when there is none among `count`. */
export function openedWrongly(count: number, seed: number): unknown {
  const trial = anyRun.chain((run) => fc.tuple(fc.constant(run), strangeCodes(fc.constant(codeOf(run)))));
  const same = ([run, text]: readonly [Opened, string]): boolean => {
    const read = opened(text, register);
    return read === null || JSON.stringify(read) === JSON.stringify(run);
  };
  return fc.check(fc.property(trial, same), { numRuns: count, seed }).counterexample;
}

/** A forged code that breaks the reader, or opens as a run whose own code opens otherwise. */
export function forgedWrongly(count: number, seed: number): unknown {
  const stable = (text: string): boolean => {
    const read = opened(text, register);
    return read === null || JSON.stringify(opened(codeOf(read), register)) === JSON.stringify(read);
  };
  return fc.check(fc.property(forgedCodes, stable), { numRuns: count, seed }).counterexample;
}

/** A run that does not come back from its code as it was. */
export function lostInCode(count: number, seed: number): unknown {
  const kept = (run: Opened): boolean =>
    JSON.stringify(opened(codeOf(run), register)) === JSON.stringify(run);
  return fc.check(fc.property(anyRun, kept), { numRuns: count, seed }).counterexample;
}

/** What is wrong with one run of the true story: its code, and every `step`th of its beginnings. */
export function wrongWithRun(of: Story, seed: number, step: number): readonly string[] {
  const { choices, moments } = randomRun(of, seed);
  const beginnings = choices.map((_, length) => length).filter((length) => length % step === seed % step);
  const differing = beginnings.filter((length) => {
    const again = replay(of, choices.slice(0, length));
    const reached = again.ok ? again.value.moments.at(-1) : null;
    return JSON.stringify(reached) !== JSON.stringify(moments[length]);
  });
  return [
    ...differing.map((length) => `run ${seed} replays otherwise after ${length} choices`),
    ...wrongAsCode(of, seed, choices),
  ];
}

function wrongAsCode(of: Story, seed: number, choices: readonly string[]): readonly string[] {
  const code = writeCode({ story, choices: choices as readonly ChoiceId[] }, register);
  const read = readCode(code ?? "", register);
  const followed = read.ok ? follow(of, read.value) : null;
  if (!followed?.ok) return [`run ${seed} has no code that opens`];
  const spine = choices.filter((id) => !id.includes("/"));
  const same = followed.value.choices.join() === spine.join() && !followed.value.stopped;
  const told = followed.value.verdicts.every(({ kind }) => kind === "same");
  return same && told && decisionsIn(choices).length === followed.value.verdicts.length
    ? []
    : [`run ${seed} opens otherwise from its code`];
}
