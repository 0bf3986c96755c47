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
import { contract, turnedRound } from "./contract";
import { lookAside, walkFrom, type Walker } from "./edge";
import { Frame } from "./frame";
import type { Graph } from "./graph";
import { Ints } from "./growing";
import { KnownStates } from "./known-states";
import type { Machine, Stop, Values } from "./machine";
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
  readonly rounds: number;
  /** Asides that do not do as they must, each said once. */
  readonly strays: readonly string[];
}

/** Why a story was not explored to its end. */
export type Stopped = { readonly kind: "limit"; readonly states: number } | { readonly kind: "ring" };

/** How many states are explored between two reports. */
const REPORT_EVERY = 512;
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

/** With an `asker`, what matters is taken from it, and not found out; such a machine has no page-turns and no text. */
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
  private readonly known = new KnownStates();
  /** One for each depth; each holds the values with which the next one is entered. */
  private readonly frames: Frame[] = [];
  private readonly stopOf = new Ints();
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
      words: 0,
      text: 0,
    };
  }

  run(): Stopped | null {
    const frame = this.frame();
    frame.newState();
    frame.newRoad(Uint16Array.from(this.machine.initial));
    const stop = walkFrom(this.walker, 0, frame);
    this.prologue = { words: this.walker.words, text: this.walker.text };
    try {
      this.state(stop, frame.values);
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
    const known = this.known.find(stop, values);
    if (known >= 0) return known;
    if (this.depth > DEEPEST) throw new Halt({ kind: "ring" });
    this.depth += 1;
    const frame = this.frame();
    frame.newState();
    this.explore(stop, values, frame);
    this.depth -= 1;
    const state = this.add(stop, frame);
    this.known.add(stop, values, frame.asked);
    return state;
  }

  private frame(): Frame {
    return (this.frames[this.depth] ??= new Frame(this.machine.initial.length));
  }

  private explore(stop: number, values: Values, frame: Frame): void {
    const { choices, asides } = this.machine.stops[stop] as Stop;
    const { walker, known } = this;
    this.reached.add(stop);
    if (asides.length > 0) lookAside(walker, stop, values, frame);
    for (const { segment } of choices) {
      frame.newRoad(values);
      const next = walkFrom(walker, segment, frame);
      const { words, text } = walker;
      const target = this.state(next, frame.values);
      const depends = known.depends(target);
      for (let at = 0; at < depends.length; at += 1) frame.ask(depends[at] as number);
      frame.ways.push(target, words, text);
    }
  }

  private add(stop: number, { ways }: Frame): number {
    const state = this.stopOf.length;
    if (state >= this.limits.states) throw new Halt({ kind: "limit", states: state });
    if (state % REPORT_EVERY === 0 && this.limits.progress?.(state) === false)
      throw new Halt({ kind: "limit", states: state });
    if (state === this.checkAt && this.stale()) throw new Halt(null);
    if (state === this.checkAt) this.checkAt *= 2;
    this.stopOf.push(stop);
    this.edges.first.push(this.edges.target.length);
    for (let at = 0; at < ways.length; at += 3) {
      this.edges.target.push(ways[at] as number);
      this.edges.words.push(ways[at + 1] as number);
      this.edges.text.push(ways[at + 2] as number);
    }
    return state;
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
    const raw = { stops: this.machine.stops, ...arrays, prologue };
    const graph = this.given ? turnedRound(raw) : contract(raw);
    return { graph, domains, pieces, reached, rounds, strays: [...walker.strays] };
  }
}
