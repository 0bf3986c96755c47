/** The proof that lies beside the story, to hold the story against after each edit. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Proved } from "./prove";

export interface CommittedProof {
  /** The day it was made. */
  readonly date: string;
  /** The story's version, as its book has it. */
  readonly story: string;
  readonly complete: true;
  readonly states: number;
  readonly edges: number;
  readonly inkExecutions: number;
  readonly runs: string;
  readonly endings: readonly {
    readonly id: string;
    readonly title: string;
    readonly runs: string;
    readonly probability: number;
  }[];
  readonly decisions: readonly { readonly id: string; readonly meanPivot: number }[];
  readonly spineWords: { readonly least: number; readonly median: number; readonly most: number };
  /** The lines that no history met then, which an edit did not kill. */
  readonly dead: readonly string[];
}

export interface Named {
  readonly version: string;
  readonly titleOf: (ending: string) => string;
}

export function committedProof(proof: Proved, { version, titleOf }: Named, date: string): CommittedProof {
  const { states, edges, inkExecutions, runs, spineWords } = proof;
  return {
    date,
    story: version,
    complete: true,
    states,
    edges,
    inkExecutions,
    runs,
    endings: proof.endings.map(({ id, runs: own, probability }) => ({
      id,
      title: titleOf(id),
      runs: own,
      probability,
    })),
    decisions: proof.decisions.map(({ id, meanPivot }) => ({ id, meanPivot })),
    spineWords,
    dead: proof.unreached.lines.map(({ what }) => what),
  };
}

export function proofFile(story: string): string {
  return join(dirname(story), "proof.json");
}

export function modelFile(story: string): string {
  return join(dirname(story), "model.json");
}

export function mapFile(story: string): string {
  return join(dirname(story), "map.json");
}

/** Null when none lies beside the story. */
export function readCommitted(story: string): CommittedProof | null {
  const file = proofFile(story);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as CommittedProof) : null;
}
