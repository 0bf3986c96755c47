import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chances, endingsOf, meanPivots, modelGraph, outlook, type Graph, type Model } from "../../src/atlas";
import { modelFile, readCommitted, type CommittedProof } from "./committed";

const story = "story/main.ink";

describe("the proof and the model beside the shipped story", () => {
  const kept = readCommitted(story) as CommittedProof;
  const model = JSON.parse(readFileSync(modelFile(story), "utf8")) as Model;

  it("are of one version of it", () => {
    expect(model.story).toBe(kept.story);
  });

  it("say the same of every ending and every decision", () => {
    const graph = modelGraph(model) as Graph;
    const endings = endingsOf(graph);
    const { endings: found, runs, visits } = chances(graph, endings);
    expect(String(runs)).toBe(kept.runs);
    expect(found.map(({ ending, runs: own }) => [ending, String(own)])).toEqual(
      kept.endings.map(({ id, runs: own }) => [id, own]),
    );
    const chance = outlook(graph, endings);
    for (const [at, { probability }] of kept.endings.entries()) {
      expect(found[at]?.probability).toBeCloseTo(probability, 12);
      expect(chance[at]).toBeCloseTo(probability, 10);
    }
    const pivots = meanPivots(graph, endings, visits);
    for (const { id, meanPivot } of kept.decisions) expect(pivots.get(id)).toBeCloseTo(meanPivot, 10);
  }, 60_000);
});
