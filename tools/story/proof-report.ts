/** The part of the story check's report that comes from following every history. */
import { relative } from "node:path";
import type { Broken } from "../../src/atlas";
import { changes } from "../atlas/changes";
import { committedProof, readCommitted, type CommittedProof } from "../atlas/committed";
import { proveStory, type Proved } from "../atlas/prove";
import type { Place, Problem } from "./compile";
import * as counts from "./counts";
import type { CheckedStory } from "./lint";

export interface DeadPart extends Place {
  readonly kind: "line" | "choice" | "decision" | "ending";
  readonly what: string;
}

export interface ReportedDecision extends counts.DecisionChoices {
  readonly meanPivot: number;
}

export interface ReportedEnding {
  readonly id: string;
  readonly title: string;
  readonly runs: string;
  readonly probability: number;
  readonly shortestRun: readonly string[];
}

/** Where `complete` is false, nothing was proved: the numbers are 0, and `why` says the reason. */
export interface ProofReport {
  readonly complete: boolean;
  readonly why: string;
  readonly version: string;
  readonly states: number;
  readonly edges: number;
  readonly inkExecutions: number;
  readonly seconds: number;
  readonly runs: string;
  readonly decisions: readonly ReportedDecision[];
  readonly endings: readonly ReportedEnding[];
  readonly deadEnds: readonly Broken[];
  readonly unreachable: readonly DeadPart[];
  readonly withoutEffect: readonly string[];
  readonly outOfRange: readonly string[];
  readonly spineWords: { readonly least: number; readonly median: number; readonly most: number };
  readonly statesAt: Readonly<Record<string, number>>;
  /** Since the proof that lies beside the story; null without one. */
  readonly since: { readonly date: string; readonly version: string } | null;
  readonly changes: readonly string[];
}

export function notProved({ lines, dossier }: CheckedStory, why: string): ProofReport {
  return {
    complete: false,
    why,
    version: "",
    states: 0,
    edges: 0,
    inkExecutions: 0,
    seconds: 0,
    runs: "0",
    decisions: counts.decisions(lines).map((each) => ({ ...each, meanPivot: 0 })),
    endings: counts.endings(lines, dossier).map(unproved),
    deadEnds: [],
    unreachable: [],
    withoutEffect: [],
    outOfRange: [],
    spineWords: { least: 0, median: 0, most: 0 },
    statesAt: {},
    since: null,
    changes: [],
  };
}

function unproved({ id, title }: { readonly id: string; readonly title: string }): ReportedEnding {
  return { id, title, runs: "0", probability: 0, shortestRun: [] };
}

export interface ProofFound {
  readonly proof: ProofReport;
  readonly problems: readonly Problem[];
}

export function provedOf(
  file: string,
  checked: CheckedStory,
  progress?: (states: number) => void,
): ProofFound {
  const verdict = proveStory(file, { checked, ...(progress ? { progress } : {}) });
  const { proof, version, seconds } = verdict;
  if (!proof.complete) {
    const severity = checked.strict ? "error" : "warning";
    const message = `not every history was followed: ${proof.why}`;
    const problem: Problem = { file: relative(process.cwd(), file), line: 0, severity, message };
    return { proof: { ...notProved(checked, proof.why), version, seconds }, problems: [problem] };
  }
  const told = reported(checked, proof);
  const titleOf = (ending: string): string => told.endings.find(({ id }) => id === ending)?.title ?? ending;
  const kept = readCommitted(file);
  const now = committedProof(proof, { version, titleOf }, "");
  return {
    proof: { ...told, version, seconds, ...(kept ? compared(kept, now) : { since: null, changes: [] }) },
    problems: verdict.problems,
  };
}

function compared(kept: CommittedProof, now: CommittedProof): Pick<ProofReport, "since" | "changes"> {
  return { since: { date: kept.date, version: kept.story }, changes: changes(kept, now) };
}

type Told = Omit<ProofReport, "version" | "seconds" | "since" | "changes">;

function reported({ lines, dossier }: CheckedStory, proof: Proved): Told {
  const { states, edges, inkExecutions, runs, spineWords, statesAt, unreached } = proof;
  const written = counts.decisions(lines);
  const named = counts.endings(lines, dossier);
  const others = proof.decisions.filter(({ id }) => !written.some((each) => each.id === id));
  const strange = proof.endings.filter(({ id }) => !named.some((each) => each.id === id));
  return {
    complete: true,
    why: "",
    states,
    edges,
    inkExecutions,
    runs,
    spineWords,
    statesAt,
    decisions: [...written, ...others].map(({ id, choices }) => ({
      id,
      choices,
      meanPivot: proof.decisions.find((each) => each.id === id)?.meanPivot ?? 0,
    })),
    endings: [...named, ...strange.map(({ id }) => ({ id, title: id || "the end" }))].map((each) => {
      const found = proof.endings.find(({ id }) => id === each.id);
      if (!found) return unproved(each);
      const { runs: own, probability, shortestRun } = found;
      return { ...each, runs: own, probability, shortestRun };
    }),
    deadEnds: proof.stuck,
    unreachable: [
      ...unreached.endings.map((each) => ({ kind: "ending", ...each }) as const),
      ...unreached.decisions.map((each) => ({ kind: "decision", ...each }) as const),
      ...unreached.choices.map((each) => ({ kind: "choice", ...each }) as const),
      ...unreached.lines.map((each) => ({ kind: "line", ...each }) as const),
    ],
    withoutEffect: proof.decisionsWithoutEffect,
    outOfRange: proof.outOfRange.map(({ variable, value }) => `${variable} = ${value}`),
  };
}
