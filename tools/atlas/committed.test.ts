import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  chances,
  endingsOf,
  meanPivots,
  modelGraph,
  outlook,
  type Graph,
  type HistoryMap,
  type Model,
} from "../../src/atlas";
import { mapFile, modelFile, readCommitted, type CommittedProof } from "./committed";
import { historyMap, type MappedDecision } from "./map";

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

describe("the map beside the shipped story", () => {
  const read = <Data>(file: string): Data => JSON.parse(readFileSync(file, "utf8")) as Data;
  const kept = read<HistoryMap>(mapFile(story));
  const model = read<Model>(modelFile(story));
  const { decisions, nodes, ways, record, runs, box } = kept;
  const sum = (all: readonly { readonly runs: number }[]): number =>
    all.reduce((total, each) => total + each.runs, 0);

  it("is what the model and the dossier make today", () => {
    const graph = modelGraph(model) as Graph;
    expect(historyMap(graph, read<MappedDecision[]>("story/decisions.json"), model.story)).toEqual(kept);
  }, 60_000);

  it("has every choice of the register and every ending of the proof", () => {
    const proof = readCommitted(story) as CommittedProof;
    const choices = nodes.filter(({ column }) => column < decisions.length);
    const endings = nodes.filter(({ column }) => column === decisions.length);
    expect(choices.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(read<Record<string, number>>("story/register.json"))
        .filter((id) => id.includes("."))
        .toSorted(),
    );
    expect(endings.map(({ id, runs: own }) => [id, String(own)])).toEqual(
      proof.endings.map(({ id, runs: own }) => [id, own]),
    );
    expect(String(runs)).toBe(proof.runs);
  });

  it("lets as many histories out of each place as come in", () => {
    const inner = [...nodes.entries()];
    for (const [at, { runs: own }] of inner.filter(([, { column }]) => column > 0))
      expect(sum(ways.filter(({ to }) => to === at))).toBe(own);
    for (const [at, { runs: own }] of inner.filter(([, { column }]) => column < decisions.length))
      expect(sum(ways.filter(({ from }) => from === at))).toBe(own);
    expect(sum(nodes.filter(({ column }) => column === 0))).toBe(runs);
  });

  it("draws the record as one straight line, and nothing on top of anything", () => {
    expect(nodes[record.at(-1) ?? -1]?.id).toBe("record");
    expect(new Set(record.map((at) => nodes[at]?.at.wide[1]))).toEqual(new Set([0]));
    expect(new Set(record.map((at) => nodes[at]?.at.narrow[0]))).toEqual(new Set([0]));
    for (const composition of ["wide", "narrow"] as const) {
      const [left, top, width, height] = box[composition];
      const points = nodes.map(({ at }) => at[composition]);
      expect(new Set(points.map(String)).size).toBe(nodes.length);
      for (const [x, y] of points) {
        expect(x >= left && x <= left + width).toBe(true);
        expect(y >= top && y <= top + height).toBe(true);
      }
    }
  });
});
