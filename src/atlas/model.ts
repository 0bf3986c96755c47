/**
 * The transition model: where each choice leads, without the text. Small enough to ship, and enough
 * for the chances of each ending after every choice, without Ink.
 *
 * Of each segment's tree only what decides where a history goes is kept: questions that change
 * nothing but text are left out, writes that nothing asks for are dropped, and what was never
 * known, because no history goes there, is free to be anything (Coudert and Madre's restriction of
 * decision diagrams, 1990).
 */
import type { Exploration } from "./explore";
import type { InkMachine } from "./ink-machine";
import type { Answer, Stop } from "./machine";
import type { Node } from "./question-tree";

export const MODEL_FORMAT = 1;

/** A branch: the variable (0 or more), then the node for each of its values, -1 for one that never comes. A leaf: -1 - its target, then its writes in pairs. */
export type ModelNode = readonly number[];

export interface Model {
  readonly format: typeof MODEL_FORMAT;
  /** Of the story that it was made from. */
  readonly story: string;
  readonly initial: readonly number[];
  readonly decisions: readonly string[];
  readonly endings: readonly string[];
  readonly choices: readonly string[];
  /** The number of a decision, or -1 - that of an ending; then a choice and the node it leads to, and so on. */
  readonly stops: readonly (readonly number[])[];
  readonly nodes: readonly ModelNode[];
  /** The node of the beginning. */
  readonly start: number;
  /** A leaf's target is a stop; from this number on, a node with further questions. */
  readonly jumps: number;
}

export function transitionModel(machine: InkMachine, { reached }: Exploration, story: string): Model {
  const stops = [...reached].filter((at) => !passes(machine.stops[at] as Stop));
  let asked: ReadonlySet<number> | null = null;
  for (;;) {
    const builder = new Builder(machine, stops, asked);
    const model = builder.model(story);
    const now: ReadonlySet<number> = new Set(
      model.nodes.flatMap((node) => ((node[0] as number) >= 0 ? [node[0] as number] : [])),
    );
    if (asked !== null && now.size === asked.size) return model;
    asked = now;
  }
}

function passes({ kind }: Stop): boolean {
  return kind === "pause" || kind === "turn";
}

class Builder {
  private readonly machine: InkMachine;
  private readonly stopNumbers: ReadonlyMap<number, number>;
  /** The variables whose writes are kept; null for all. */
  private readonly asked: ReadonlySet<number> | null;
  private readonly nodes: ModelNode[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly roots = new Map<number, number>();
  private readonly names = { decisions: new Names(), endings: new Names(), choices: new Names() };

  constructor(machine: InkMachine, stops: readonly number[], asked: ReadonlySet<number> | null) {
    this.machine = machine;
    this.stopNumbers = new Map(stops.map((stop, at) => [stop, at]));
    this.asked = asked;
  }

  model(story: string): Model {
    const { decisions, endings, choices } = this.names;
    const start = this.root(0);
    const stops = [...this.stopNumbers.keys()].map((stop) => this.stop(this.machine.stops[stop] as Stop));
    return {
      format: MODEL_FORMAT,
      story,
      initial: this.machine.initial,
      decisions: decisions.all,
      endings: endings.all,
      choices: choices.all,
      stops,
      nodes: this.nodes,
      start,
      jumps: stops.length,
    };
  }

  private stop({ decision, ending, fault, choices }: Stop): readonly number[] {
    const { decisions, endings, choices: ids } = this.names;
    const name = decision === null ? -1 - endings.number(ending ?? fault ?? "") : decisions.number(decision);
    return [name, ...choices.flatMap(({ id, segment }) => [ids.number(id), this.root(segment)])];
  }

  private root(segment: number): number {
    const known = this.roots.get(segment);
    if (known !== undefined) return known;
    const tree = this.machine.known(segment);
    const root = tree ? this.node(tree) : -1;
    this.roots.set(segment, root);
    return root;
  }

  /** The number of the smallest tree for this one; -1 when no history comes here. */
  private node({ variable, next, found }: Node<Answer>): number {
    if (found) return this.leaf(found);
    const children = Array.from(next, (child) => (child ? this.node(child) : -1));
    const known = children.filter((child) => child >= 0);
    if (known.every((child) => child === known[0])) return known[0] ?? -1;
    return this.shared([variable, ...children]);
  }

  private leaf({ leaf: { next, writes } }: Answer): number {
    const kept = writes.filter((_, at) => this.keeps(writes[at - (at % 2)] as number));
    const stop = this.stopNumbers.get(next);
    if (stop !== undefined) return this.shared([-1 - stop, ...kept]);
    const further = this.machine.stops[next] as Stop;
    if (!passes(further)) return -1;
    const target = this.root(further.choices[0]?.segment ?? 0);
    if (target < 0 || kept.length === 0) return target;
    const node = this.nodes[target] as ModelNode;
    if ((node[0] as number) < 0) return this.shared([node[0] as number, ...after(kept, node.slice(1))]);
    return this.shared([-1 - this.stopNumbers.size - target, ...kept]);
  }

  private keeps(variable: number): boolean {
    return this.asked === null || this.asked.has(variable);
  }

  private shared(node: ModelNode): number {
    const key = node.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.nodes.length);
    return this.nodes.push(node) - 1;
  }
}

/** The writes of one leaf and then of another, each variable once. */
function after(first: readonly number[], second: readonly number[]): readonly number[] {
  const all = new Map<number, number>();
  for (const writes of [first, second])
    for (let at = 0; at < writes.length; at += 2) all.set(writes[at] as number, writes[at + 1] as number);
  return [...all].toSorted(([a], [b]) => a - b).flat();
}

class Names {
  readonly all: string[] = [];

  number(name: string): number {
    const known = this.all.indexOf(name);
    return known >= 0 ? known : this.all.push(name) - 1;
  }
}
