/**
 * The states met so far, found again by their stop and the values of what they depend on: for each
 * stop a trie over these questions in their order, which branches only where two states differ
 * (a trie with lazy expansion: Leis, Kemper and Neumann 2013), in plain arrays without an object
 * for each node.
 */
import { Ints } from "./growing";
import type { Values } from "./machine";
import { Pairs } from "./pairs";

/** A node: its variable, how many values have a slot, and the slots. A leaf: its state, its list, and the state's values of that list. */
const HEAD = 2;

export class KnownStates {
  /** For each stop: 0 for nothing, n for the node that begins at n, -l for the leaf that begins at l. The slots of a node hold the same. */
  private readonly roots: number[] = [];
  private readonly nodes = new Ints();
  private readonly leaves = new Ints();
  private readonly listOf = new Ints();
  private readonly lists = new Lists();

  constructor() {
    this.nodes.push(0);
    this.leaves.push(0);
  }

  /** What the state depends on, in the order in which it asks. */
  depends(state: number): readonly number[] {
    return this.lists.all[this.listOf.at(state)] as readonly number[];
  }

  /** The state at `stop` with these values; -1 when it was not met. */
  find(stop: number, values: Values): number {
    const nodes = this.nodes.held;
    let at = this.roots[stop] ?? 0;
    let deep = HEAD;
    for (; at > 0; deep += 1) {
      const value = values[nodes[at] as number] as number;
      if (value >= (nodes[at + 1] as number)) return -1;
      at = nodes[at + HEAD + value] as number;
    }
    if (at === 0) return -1;
    const leaves = this.leaves.held;
    const list = this.lists.all[leaves[1 - at] as number] as readonly number[];
    for (let key = deep; key < list.length + HEAD; key += 1)
      if (values[list[key - HEAD] as number] !== leaves[key - at]) return -1;
    return leaves[-at] as number;
  }

  /** States are added by number, from 0 on; this one was not met before. */
  add(stop: number, values: Values, depends: readonly number[]): void {
    const leaf = this.leaf(values, depends);
    let at = this.roots[stop] ?? 0;
    let slot = 0;
    let deep = 0;
    for (; at > 0; deep += 1) {
      sameQuestion(this.nodes.at(at), depends[deep]);
      const value = values[depends[deep] as number] as number;
      const node = value < this.nodes.at(at + 1) ? at : this.wider(at, value + 1);
      if (node !== at) this.hang(stop, slot, node);
      slot = node + HEAD + value;
      at = this.nodes.at(slot);
    }
    this.hang(stop, slot, at === 0 ? -leaf : this.parted(-at, leaf, deep));
  }

  /** Puts a node or a leaf into a slot, or, where there is none, at the root. */
  private hang(stop: number, slot: number, held: number): void {
    if (slot === 0) this.roots[stop] = held;
    else this.nodes.put(slot, held);
  }

  private leaf(values: Values, depends: readonly number[]): number {
    const list = this.lists.number(depends);
    const at = this.leaves.length;
    this.leaves.push(this.listOf.length);
    this.leaves.push(list);
    for (let key = 0; key < depends.length; key += 1)
      this.leaves.push(values[depends[key] as number] as number);
    this.listOf.push(list);
    return at;
  }

  /** Nodes from the question `deep` on, down to the one that tells the two leaves apart. */
  private parted(one: number, other: number, deep: number): number {
    const asks = (leaf: number): number | undefined => this.lists.all[this.leaves.at(leaf + 1)]?.[deep];
    sameQuestion(asks(one), asks(other));
    const first = this.leaves.at(one + HEAD + deep);
    const second = this.leaves.at(other + HEAD + deep);
    const node = this.node(asks(one) as number, Math.max(first, second) + 1);
    if (first === second) {
      const below = this.parted(one, other, deep + 1);
      this.nodes.put(node + HEAD + first, below);
    } else {
      this.nodes.put(node + HEAD + first, -one);
      this.nodes.put(node + HEAD + second, -other);
    }
    return node;
  }

  private node(variable: number, width: number): number {
    const at = this.nodes.length;
    this.nodes.push(variable);
    this.nodes.push(width);
    this.nodes.pushMany(width);
    return at;
  }

  /** A copy of the node with more slots. */
  private wider(node: number, width: number): number {
    const copy = this.node(this.nodes.at(node), width);
    for (let value = 0; value < this.nodes.at(node + 1); value += 1)
      this.nodes.put(copy + HEAD + value, this.nodes.at(node + HEAD + value));
    return copy;
  }
}

function sameQuestion(one: number | undefined, other: number | undefined): void {
  if (one === undefined || one !== other)
    throw new Error("in one situation, different variables were asked for");
}

/** Most states depend on one of a few lists: each is kept once. */
class Lists {
  readonly all: (readonly number[])[] = [[]];
  /** A list is the list before it and a variable; which of them is in `all`, where. */
  private readonly steps = new Pairs();
  private readonly places: number[] = [0];

  number(list: readonly number[]): number {
    let step = 0;
    for (const variable of list) step = this.steps.number(step, variable);
    return (this.places[step] ??= this.all.push([...list]) - 1);
  }
}
