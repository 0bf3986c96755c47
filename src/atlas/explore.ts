/**
 * Meets every state of a machine that any history can reach.
 *
 * A state is a stop, and the values that anything after it depends on. These are not known before
 * what comes after was explored; so the exploration goes depth first, and when it comes back it
 * knows which variables were asked for on any way on from here, before being written. The answer
 * is kept in a tree over exactly these questions, in the order in which they came up: whoever
 * arrives with the same answers has the same future, and is the same state.
 *
 * Method: memoisation on what a computation read, not on its arguments (selective memoisation,
 * Acar, Blelloch and Harper, POPL 2003), here of a story's future. It is liveness (Kildall 1973)
 * that knows the path: a variable is live in a state, not at a place.
 */
import { contract } from "./contract";
import { isIn, lookAside, walkFrom, type Walker } from "./edge";
import type { Graph } from "./graph";
import { Ints } from "./growing";
import type { Machine, Stop, Values } from "./machine";
import { lookUp, withFound, type Node } from "./question-tree";
import { Roads } from "./roads";
import { scouted } from "./scouts";
import { WhatMatters, type Asker } from "./what-matters";

export interface Limits {
  /** The most states that may be kept, those at page-turns included. */
  readonly states: number;
  /** Called now and then; false stops the exploration. */
  readonly progress?: (states: number) => boolean;
}

export interface Exploration {
  readonly graph: Graph;
  /** Every value that a history gives each variable, by number. */
  readonly domains: readonly ReadonlySet<number>[];
  /** The pieces of the compiled text that a history meets, and the stops where one waits. */
  readonly pieces: ReadonlySet<number>;
  readonly reached: ReadonlySet<number>;
  /** What each state of the graph depends on, in the order in which it asks. */
  readonly depends: (state: number) => readonly number[];
  readonly rounds: number;
  /** Asides that do not do as they must, each said once. */
  readonly strays: readonly string[];
}

/** Why a story was not explored to its end. */
export type Stopped = { readonly kind: "limit"; readonly states: number } | { readonly kind: "ring" };

/** How many states are explored between two reports. */
const REPORT_EVERY = 4096;
/** No history has so many turns; one that goes on longer comes back to where it was. */
const DEEPEST = 800;

/** Leaves a round; without a reason when another round will know more. */
class Halt extends Error {
  readonly why: Stopped | null;
  constructor(why: Stopped | null) {
    super(why?.kind);
    this.why = why;
  }
}

/** With an `asker`, what matters is taken from it, and not found out. */
export function explore(machine: Machine, limits: Limits, asker?: Asker): Exploration | Stopped {
  let domains: readonly Set<number>[] = asker
    ? machine.initial.map((value) => new Set([value]))
    : scouted(machine);
  for (let rounds = 1; ; rounds += 1) {
    const round = new Round(machine, domains, limits, asker);
    const stopped = round.run();
    if (stopped) return stopped;
    if (!round.stale()) return round.result(rounds);
    domains = round.domains;
  }
}

class Round {
  /** Grows; what does not matter was decided on those of the round before. */
  readonly domains: readonly Set<number>[];
  private readonly machine: Machine;
  private readonly limits: Limits;
  private readonly before: readonly ReadonlySet<number>[];
  private readonly walker: Walker;
  private readonly given: boolean;
  private readonly known: (Node<number> | undefined)[] = [];
  private readonly stopOf = new Ints();
  private readonly lists = new Map<string, readonly number[]>();
  private readonly depends: (readonly number[])[] = [];
  private readonly edges = { first: new Ints(), target: new Ints(), words: new Ints(), text: new Ints() };
  private readonly pieces = new Set<number>();
  private readonly reached = new Set<number>();
  private prologue = { words: 0, text: 0 };
  private depth = 0;
  private checkAt = 1024;

  constructor(machine: Machine, before: readonly ReadonlySet<number>[], limits: Limits, asker?: Asker) {
    this.given = asker !== undefined;
    this.machine = machine;
    this.limits = limits;
    this.before = before;
    this.domains = before.map((values) => new Set(values));
    const matters = asker ?? new WhatMatters(machine, before);
    this.walker = {
      machine,
      matters,
      roads: new Roads(),
      strays: new Set(),
      domains: this.domains,
      pieces: this.pieces,
      met: [],
    };
  }

  run(): Stopped | null {
    const values = Uint16Array.from(this.machine.initial);
    const road = walkFrom(this.walker, 0, values, []);
    this.prologue = { words: road.words, text: road.text };
    try {
      this.state(road.stop, values);
      return null;
    } catch (error) {
      if (error instanceof Halt) return error.why;
      if (this.stale()) return null;
      throw error;
    }
  }

  /** A variable took a value that was not known when it was decided what matters. */
  stale(): boolean {
    return !this.given && this.domains.some((values, at) => values.size !== this.before[at]?.size);
  }

  /** The number of the state with these values at `stop`, explored when it is new. */
  private state(stop: number, values: Values): number {
    const known = lookUp(this.known[stop], values);
    if (known !== null) return known;
    if (this.depth > DEEPEST) throw new Halt({ kind: "ring" });
    this.depth += 1;
    const asked: number[] = [];
    const edges = this.ways(stop, values, asked);
    this.depth -= 1;
    const state = this.add(stop, edges, asked);
    this.known[stop] = withFound(this.known[stop], asked, values, state);
    return state;
  }

  private ways(stop: number, values: Values, asked: number[]): readonly Way[] {
    const { choices, asides } = this.machine.stops[stop] as Stop;
    this.reached.add(stop);
    if (asides.length > 0) lookAside(this.walker, stop, values, asked);
    const ways: Way[] = [];
    for (const { segment } of choices) {
      const own = values.slice();
      const road = walkFrom(this.walker, segment, own, asked);
      const target = this.state(road.stop, own);
      for (const variable of this.depends[target] as readonly number[]) {
        if (!isIn(road.low, road.high, variable) && !asked.includes(variable)) asked.push(variable);
      }
      ways.push({ target, words: road.words, text: road.text });
    }
    return ways;
  }

  private add(stop: number, ways: readonly Way[], asked: readonly number[]): number {
    const state = this.stopOf.length;
    if (state >= this.limits.states) throw new Halt({ kind: "limit", states: state });
    if (state % REPORT_EVERY === 0 && this.limits.progress?.(state) === false)
      throw new Halt({ kind: "limit", states: state });
    if (state === this.checkAt && this.stale()) throw new Halt(null);
    if (state === this.checkAt) this.checkAt *= 2;
    this.stopOf.push(stop);
    this.depends.push(this.shared(asked));
    this.edges.first.push(this.edges.target.length);
    for (const { target, words, text } of ways) {
      this.edges.target.push(target);
      this.edges.words.push(words);
      this.edges.text.push(text);
    }
    return state;
  }

  /** Most states depend on one of a few lists. */
  private shared(list: readonly number[]): readonly number[] {
    const key = list.join();
    const known = this.lists.get(key) ?? list;
    this.lists.set(key, known);
    return known;
  }

  result(rounds: number): Exploration {
    const { edges, prologue, domains, pieces, reached, walker } = this;
    edges.first.push(edges.target.length);
    const arrays = {
      stopOf: this.stopOf.done(),
      firstEdge: edges.first.done(),
      target: edges.target.done(),
      words: edges.words.done(),
      text: edges.text.done(),
    };
    const { graph, origin } = contract({ stops: this.machine.stops, ...arrays, prologue });
    const depends = (state: number): readonly number[] =>
      this.depends[origin[state] as number] as readonly number[];
    return { graph, domains, pieces, reached, depends, rounds, strays: [...walker.strays] };
  }
}

interface Way {
  readonly target: number;
  readonly words: number;
  readonly text: number;
}
