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
import { lookAside, walkFrom, type Road, type Walker } from "./edge";
import type { Graph } from "./graph";
import { Ints } from "./growing";
import { liveness, members, same, type Liveness } from "./liveness";
import type { Machine, Stop } from "./machine";
import { StateTable } from "./state-table";

export interface Limits {
  /** The most states that may be kept. */
  readonly states: number;
  /** Called now and then; false stops the exploration. */
  readonly progress?: (states: number) => boolean;
}

export interface Exploration {
  readonly graph: Graph;
  readonly live: Liveness;
  /** False when a limit was met: then the graph holds only what was explored. */
  readonly complete: boolean;
  /** How often the exploration had to start anew. */
  readonly rounds: number;
  /** Asides and page-turns that do not do as they must, each said once. */
  readonly strays: readonly string[];
}

/** How many states are explored between two reports. */
const REPORT_EVERY = 8192;

export function explore(machine: Machine, limits: Limits): Exploration {
  for (let rounds = 1, live: Liveness = []; ; rounds += 1) {
    const round = new Round(machine, live, limits);
    const complete = round.run();
    const now = liveness(machine);
    if (!complete || same(live, now)) return { graph: round.graph(), live: now, complete, rounds, strays: [...round.walker.strays] };
    live = now;
  }
}

class Round {
  readonly walker: Walker;
  private readonly machine: Machine;
  private readonly limits: Limits;
  private readonly table: StateTable;
  private readonly firstEdge = new Ints();
  private readonly target = new Ints();
  private readonly words = new Ints();
  private readonly text = new Ints();
  private prologue: Road = { stop: 0, words: 0, text: 0 };

  constructor(machine: Machine, live: Liveness, limits: Limits) {
    this.machine = machine;
    this.limits = limits;
    const lists = live.map(members);
    const none = new Int32Array(0);
    const width = machine.initial.length;
    this.table = new StateTable(width, (stop) => lists[stop] ?? none);
    this.walker = { machine, values: new Uint16Array(width), aside: new Uint16Array(width), roads: new Map(), strays: new Set() };
  }

  /** False when a limit was met. */
  run(): boolean {
    const { walker, table, machine } = this;
    walker.values.set(machine.initial);
    this.prologue = walkFrom(walker, 0);
    table.number(this.prologue.stop, walker.values);
    for (let state = 0; state < table.count; state += 1) {
      if (table.count > this.limits.states) return false;
      if (state % REPORT_EVERY === 0 && this.limits.progress?.(table.count) === false) return false;
      this.expand(state);
    }
    return true;
  }

  private expand(state: number): void {
    const { walker, table } = this;
    const at = table.stops.at(state);
    const { choices } = this.machine.stops[at] as Stop;
    this.firstEdge.push(this.target.length);
    table.read(state, walker.values);
    lookAside(walker, at);
    for (const { segment } of choices) {
      table.read(state, walker.values);
      const road = walkFrom(walker, segment);
      this.target.push(table.number(road.stop, walker.values));
      this.words.push(road.words);
      this.text.push(road.text);
    }
  }

  graph(): Graph {
    const { table, target, words, text, prologue } = this;
    while (this.firstEdge.length <= table.count) this.firstEdge.push(target.length);
    const stops = this.machine.stops.map(({ decision, ending, choices, fault }) => ({ decision, ending, choices: choices.map(({ id }) => id), fault }));
    return {
      states: table.count,
      edges: target.length,
      stops,
      stopOf: table.stops.done(),
      firstEdge: this.firstEdge.done(),
      target: target.done(),
      words: words.done(),
      text: text.done(),
      prologue,
    };
  }
}
