/**
 * Meets every state of a machine, and every leaf that any history can reach.
 *
 * What a state must remember (its live variables) is not known before the story was explored. So
 * the exploration starts from the belief that nothing need be remembered, and keeps for each state
 * the values of one history that leads there. Walking on from these, it meets leaves; their reads
 * make the belief larger; and it starts anew until the belief stands. Then it is right: two
 * histories that agree on what is live at a stop read the same values on the way to the next, so
 * they reach the same leaf, and agree on what is live there. (Counterexample-guided refinement,
 * Clarke and others 2000, with executions for counterexamples.) No leaf is executed twice.
 */
import { contract, type RawGraph } from "./contract";
import { lookAside, walkFrom, type Walker } from "./edge";
import type { Graph } from "./graph";
import { Ints } from "./growing";
import { liveness, members, same, type Liveness } from "./liveness";
import type { Machine, Stop } from "./machine";
import { Roads } from "./roads";
import { StateTable } from "./state-table";

export interface Limits {
  /** The most states that may be kept, those at page-turns included. */
  readonly states: number;
  /** Called now and then; false stops the exploration. */
  readonly progress?: (states: number) => boolean;
}

export interface Exploration {
  readonly graph: Graph;
  readonly live: Liveness;
  /** False when a limit was met: then the graph holds only what was explored. */
  readonly complete: boolean;
  /** How often the exploration began. */
  readonly rounds: number;
  /** Asides that do not do as they must, each said once. */
  readonly strays: readonly string[];
}

/** How many states are explored between two reports. */
const REPORT_EVERY = 8192;

export function explore(machine: Machine, limits: Limits): Exploration {
  for (let rounds = 1, live: Liveness = []; ; rounds += 1) {
    const round = new Round(machine, live, limits);
    const ended = round.run();
    const now = liveness(machine);
    if (ended === "limit" || (ended === "done" && same(live, now))) {
      const { graph, strays } = round.result();
      return { graph, live: now, complete: ended === "done", rounds, strays };
    }
    live = now;
  }
}

class Round {
  private readonly walker: Walker;
  private readonly machine: Machine;
  private readonly limits: Limits;
  private readonly live: Liveness;
  private readonly lists: readonly Int32Array[];
  private readonly table: StateTable;
  private readonly firstEdge = new Ints();
  private readonly target = new Ints();
  private readonly words = new Ints();
  private readonly text = new Ints();
  private checkAt = 64;
  private prologue = { words: 0, text: 0 };

  constructor(machine: Machine, live: Liveness, limits: Limits) {
    this.machine = machine;
    this.limits = limits;
    this.live = live;
    this.lists = live.map(members);
    const width = machine.initial.length;
    this.table = new StateTable(width, (stop) => this.lists[stop] ?? NONE);
    this.walker = {
      machine,
      values: new Uint16Array(width),
      aside: new Uint16Array(width),
      roads: new Roads(),
      strays: new Set(),
    };
  }

  /** `stale`: more must be remembered than this round believed. */
  run(): "done" | "limit" | "stale" {
    const { walker, table, machine, limits } = this;
    walker.values.set(machine.initial);
    const { stop, words, text } = walkFrom(walker, 0);
    this.prologue = { words, text };
    table.number(stop, walker.values);
    for (let state = 0; state < table.count; state += 1) {
      if (table.count > limits.states) return "limit";
      if (state % REPORT_EVERY === 0 && limits.progress?.(table.count) === false) return "limit";
      if (state === this.checkAt && this.stale()) return "stale";
      this.expand(state);
    }
    return "done";
  }

  private stale(): boolean {
    this.checkAt *= 2;
    const now = liveness(this.machine);
    return this.live.some((set, stop) => set !== now[stop]);
  }

  private expand(state: number): void {
    const { walker, table } = this;
    const at = table.stops.at(state);
    const { choices, asides } = this.machine.stops[at] as Stop;
    this.firstEdge.push(this.target.length);
    table.read(state, walker.values);
    if (asides.length > 0) lookAside(walker, at, this.lists[at] ?? NONE);
    for (const [nth, { segment }] of choices.entries()) {
      if (nth > 0) table.read(state, walker.values);
      const road = walkFrom(walker, segment);
      this.target.push(table.number(road.stop, walker.values));
      this.words.push(road.words);
      this.text.push(road.text);
    }
  }

  result(): { readonly graph: Graph; readonly strays: readonly string[] } {
    const { table, target, words, text, prologue, walker } = this;
    while (this.firstEdge.length <= table.count) this.firstEdge.push(target.length);
    const raw: RawGraph = {
      stops: this.machine.stops,
      stopOf: table.stops.done(),
      firstEdge: this.firstEdge.done(),
      target: target.done(),
      words: words.done(),
      text: text.done(),
      prologue,
    };
    const strays = [...walker.strays];
    return { graph: contract(raw, (problem) => strays.push(problem)), strays };
  }
}

const NONE = new Int32Array(0);
