/** How the authors answer the six tests for a whole history, and which step they trust least. */
import { testNames, verdicts, type Answer, type TestName, type Verdict } from "./dossier";
import type { Step } from "./path";

/** One test, with the authors' answer at each step off the record. */
export interface TestOfHistory {
  readonly test: TestName;
  readonly tally: Readonly<Record<Verdict, number>>;
  readonly answers: readonly (Answer & { readonly step: Step })[];
}

/** Empty for a history that never left the record: it is no what-if. */
export function testsOf(path: readonly Step[]): readonly TestOfHistory[] {
  if (path.every(({ tests }) => tests === null)) return [];
  return testNames.map((test) => {
    const answers = path.flatMap((step) => (step.tests ? [{ step, ...step.tests[test] }] : []));
    return { test, answers, tally: tallied(answers) };
  });
}

function tallied(answers: readonly Answer[]): Record<Verdict, number> {
  return Object.fromEntries(
    verdicts.map((verdict) => [verdict, answers.filter((each) => each.verdict === verdict).length]),
  ) as Record<Verdict, number>;
}

/** The step with which the tests have most trouble: most failed, then most strained, then the first. Null on the record. */
export function weakestStep(path: readonly Step[]): Step | null {
  const [weakest = null] = path
    .filter(({ tests }) => tests !== null)
    .toSorted((a, b) => trouble(b) - trouble(a));
  return weakest;
}

function trouble({ tests }: Step): number {
  const found = Object.values(tests ?? {}).map(({ verdict }) => verdict);
  const many = (wanted: Verdict): number => found.filter((verdict) => verdict === wanted).length;
  return many("fails") * (testNames.length + 1) + many("strained");
}
