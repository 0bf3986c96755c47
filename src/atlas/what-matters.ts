/**
 * What a segment asks for need not matter: `a && b` asks for b even where a is false. Here, each
 * question whose every possible answer leads to the same (text, choices, writes, next stop) is left
 * out. "Every possible answer" is every value that some history gives that variable, so a few
 * executions go where no history does; they are not counted as reached.
 *
 * Method: reduction of ordered decision diagrams, by the rule that drops a node with equal
 * children and the one that shares equal nodes (Bryant 1986).
 */
import { leafNode, type Node } from "./question-tree";
import type { Answer, Leaf, Machine, Values } from "./machine";

/** The tree of a segment over the questions that matter, with the number of its shape. */
interface Shaped {
  readonly node: Node<Leaf>;
  readonly shape: number;
}

/** With more combinations than this to try, a question is kept without asking whether it matters. */
const MOST_TRIED = 1_000;

/** Every value that a history was seen to give each variable. */
export type Domains = readonly ReadonlySet<number>[];

/** Hears of each variable that matters, in order. */
export interface Listener {
  ask(variable: number): void;
}

/** Says what a segment comes to, and tells `heard` what mattered to that. */
export interface Asker {
  leaf(segment: number, values: Values, heard: Listener): Leaf;
}

export class WhatMatters implements Asker {
  private readonly machine: Machine;
  private readonly domains: Domains;
  private readonly trees: Node<Leaf>[] = [];
  private readonly shapes = new Map<string, Shaped>();

  constructor(machine: Machine, domains: Domains) {
    this.machine = machine;
    this.domains = domains;
  }

  leaf(segment: number, values: Values, heard: Listener): Leaf {
    let node = (this.trees[segment] ??= this.tree(segment, values));
    while (node.variable >= 0) {
      heard.ask(node.variable);
      node = node.next[values[node.variable] as number] ??= this.branch(segment, values, node.variable);
    }
    return node.found as Leaf;
  }

  private tree(segment: number, values: Values): Node<Leaf> {
    return this.shaped(segment, values, 0).node;
  }

  /** The part of a tree below `after`, which was not met before. */
  private branch(segment: number, values: Values, after: number): Node<Leaf> {
    const { reads } = this.machine.answer(segment, values);
    return this.shaped(segment, values, reads.indexOf(after) + 1).node;
  }

  private shaped(segment: number, values: Values, from: number): Shaped {
    const answer = this.machine.answer(segment, values);
    return this.combinations(answer, from) > MOST_TRIED
      ? this.raw(answer, from, values)
      : this.reduced(segment, values, from);
  }

  private combinations({ reads }: Answer, from: number): number {
    return reads.slice(from).reduce((product, variable) => product * (this.domains[variable]?.size ?? 1), 1);
  }

  /** Without asking what matters: one path, to be grown where others go. */
  private raw({ reads, leaf }: Answer, from: number, values: Values): Shaped {
    const end: Node<Leaf> = leafNode(leaf);
    const node = reads.slice(from).reduceRight<Node<Leaf>>((below, variable) => {
      const next: (Node<Leaf> | undefined)[] = [];
      next[values[variable] as number] = below;
      return { variable, next, found: null };
    }, end);
    return { node, shape: -1 };
  }

  private reduced(segment: number, values: Values, from: number): Shaped {
    const { reads, leaf } = this.machine.answer(segment, values);
    const variable = reads[from];
    if (variable === undefined) return this.shared(`=${leaf.meaning}`, leafNode(leaf));
    const possible = [...new Set([...(this.domains[variable] ?? []), values[variable] as number])].toSorted(
      (a, b) => a - b,
    );
    const next: (Node<Leaf> | undefined)[] = [];
    const below = possible.map((value) => {
      const tried = values.slice();
      tried[variable] = value;
      const child = this.reduced(segment, tried, from + 1);
      next[value] = child.node;
      return child;
    });
    const [first] = below as [Shaped];
    if (below.every(({ shape }) => shape === first.shape)) return first;
    const name = `${variable}:${below.map(({ shape }, at) => `${possible[at]}>${shape}`).join()}`;
    return this.shared(name, { variable, next, found: null });
  }

  private shared(name: string, node: Node<Leaf>): Shaped {
    const known = this.shapes.get(name);
    if (known) return known;
    const shaped = { node, shape: this.shapes.size };
    this.shapes.set(name, shaped);
    return shaped;
  }
}
