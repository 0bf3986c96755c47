/** Explores a transition model: the graph of all histories, without Ink and without text. */
import { explore } from "./explore";
import type { Graph } from "./graph";
import type { Answer, Leaf, Machine, Stop, Values } from "./machine";
import type { Model, ModelNode } from "./model";
import type { Asker, Listener } from "./what-matters";

/** Null when the model has more states than this. */
export function modelGraph(model: Model, states = 1_000_000): Graph | null {
  const machine = new ModelMachine(model);
  const found = explore(machine, { states }, machine);
  return "kind" in found ? null : found.graph;
}

/** Each node of the model is a segment of its own, so that a leaf can lead into the middle of a tree. */
class ModelMachine implements Machine, Asker {
  readonly initial: readonly number[];
  readonly stops: readonly Stop[];
  private readonly model: Model;
  private readonly leaves: (Leaf | undefined)[] = [];

  constructor(model: Model) {
    this.model = model;
    this.initial = model.initial;
    const pauses = model.nodes.map((_, segment) => pause(segment));
    this.stops = [...model.stops.map((stop) => readStop(model, stop)), ...pauses];
  }

  leaf(segment: number, values: Values, heard: Listener): Leaf {
    const { nodes, start } = this.model;
    let number = segment === 0 ? start : segment - 1;
    let node = nodes[number] as ModelNode;
    for (let variable = node[0] as number; variable >= 0; variable = node[0] as number) {
      heard.ask(variable);
      number = node[1 + (values[variable] as number)] as number;
      node = nodes[number] as ModelNode;
    }
    return (this.leaves[number] ??= readLeaf(node, number));
  }

  answer(segment: number, values: Values): Answer {
    const reads: number[] = [];
    const leaf = this.leaf(segment, values, { ask: (variable) => reads.push(variable) });
    return { reads, leaf };
  }
}

/** Segment 0 is the beginning, so nodes are numbered from 1. */
function readStop(model: Model, [name = 0, ...ways]: readonly number[]): Stop {
  const choices = Array.from({ length: ways.length / 2 }, (_, at) => ({
    id: model.choices[ways[at * 2] as number] ?? "",
    segment: (ways[at * 2 + 1] as number) + 1,
  }));
  const decision = model.decisions[name] ?? null;
  const ending = decision === null ? (model.endings[-1 - name] ?? "") : null;
  return { decision, ending, choices, asides: [], kind: decision === null ? "end" : "decision", fault: null };
}

function pause(node: number): Stop {
  return {
    decision: null,
    ending: null,
    choices: [{ id: "", segment: node + 1 }],
    asides: [],
    kind: "pause",
    fault: null,
  };
}

function readLeaf([target = -1, ...writes]: ModelNode, number: number): Leaf {
  return { next: -1 - target, writes, words: 0, lines: [], pieces: [], number, meaning: number };
}
