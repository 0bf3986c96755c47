/** Leaves out the states at page-turns: each has one way on, which becomes a part of the ways that lead there. */
import type { Graph, GraphStop } from "./graph";
import { Ints } from "./growing";
import type { Stop } from "./machine";
import { Pairs } from "./pairs";

/** As explored, with the states at page-turns. A state's ways lead to smaller numbers; the last is the beginning. */
export interface RawGraph extends Omit<Graph, "states" | "edges" | "stops" | "later"> {
  readonly stops: readonly Stop[];
}

interface Road {
  readonly words: number;
  readonly text: number;
}

interface Contraction {
  readonly raw: RawGraph;
  /** The number of a state in the new graph; -1 at page-turns. */
  readonly kept: Int32Array;
  /** Where the ways through page-turns come out, what they show and how long they are: known once asked. */
  readonly exit: Int32Array;
  readonly words: Int32Array;
  readonly text: Int32Array;
  readonly texts: Pairs;
}

/** Where there are no page-turns, and no text: the numbers only have to run the other way. */
export function turnedRound({ stops, stopOf, firstEdge, target, prologue }: RawGraph): Graph {
  const states = stopOf.length;
  const edges = target.length;
  const turned = {
    stopOf: new Int32Array(states),
    first: new Int32Array(states + 1),
    target: new Int32Array(edges),
  };
  let at = 0;
  for (let state = states - 1; state >= 0; state -= 1) {
    const own = states - 1 - state;
    turned.stopOf[own] = stopOf[state] as number;
    turned.first[own] = at;
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge += 1) {
      turned.target[at] = states - 1 - (target[edge] as number);
      at += 1;
    }
  }
  turned.first[states] = at;
  const none = new Int32Array(edges);
  return {
    states,
    edges,
    stops: stops.map(graphStop),
    stopOf: turned.stopOf,
    firstEdge: turned.first,
    target: turned.target,
    words: none,
    text: none,
    later: none,
    prologue,
  };
}

export function contract(raw: RawGraph): Graph {
  const count = raw.stopOf.length;
  const all: Contraction = {
    raw,
    kept: new Int32Array(count).fill(-1),
    exit: new Int32Array(count).fill(-1),
    words: new Int32Array(count),
    text: new Int32Array(count),
    texts: new Pairs(),
  };
  const states = new Ints();
  exitOf(all, count - 1);
  for (let state = count - 1; state >= 0; state -= 1) {
    if (isTurn(raw, state)) continue;
    all.kept[state] = states.length;
    states.push(state);
  }
  const start = count - 1;
  const prologue = {
    words: raw.prologue.words + (all.words[start] as number),
    text: join(all, raw.prologue.text, start),
  };
  return copied(all, states, prologue);
}

function copied(all: Contraction, states: Ints, prologue: Road): Graph {
  const { raw, kept } = all;
  const stopOf = new Ints();
  const firstEdge = new Ints();
  const [target, words, text, later] = [new Ints(), new Ints(), new Ints(), new Ints()];
  for (let at = 0; at < states.length; at += 1) {
    const state = states.at(at);
    stopOf.push(raw.stopOf[state] as number);
    firstEdge.push(target.length);
    for (let edge = raw.firstEdge[state] as number; edge < (raw.firstEdge[state + 1] as number); edge += 1) {
      const to = raw.target[edge] as number;
      target.push(kept[exitOf(all, to)] as number);
      words.push((raw.words[edge] as number) + (all.words[to] as number));
      text.push(join(all, raw.text[edge] as number, to));
      later.push(all.text[to] as number);
    }
  }
  firstEdge.push(target.length);
  return {
    states: states.length,
    edges: target.length,
    stops: raw.stops.map(graphStop),
    stopOf: stopOf.done(),
    firstEdge: firstEdge.done(),
    target: target.done(),
    words: words.done(),
    text: text.done(),
    later: later.done(),
    prologue,
  };
}

function graphStop({ decision, ending, choices, fault }: Stop): GraphStop {
  return { decision, ending, choices: choices.map(({ id }) => id), fault };
}

function isTurn({ stops, stopOf, firstEdge }: RawGraph, state: number): boolean {
  return stops[stopOf[state] as number]?.kind === "turn" && firstEdge[state] !== firstEdge[state + 1];
}

/** The first state after `state` that is not at a page-turn; itself when it is not. */
function exitOf(all: Contraction, state: number): number {
  const { raw, exit, words, text } = all;
  const chain: number[] = [];
  let end = state;
  while (exit[end] === -1 && isTurn(raw, end)) {
    chain.push(end);
    exit[end] = end;
    end = raw.target[raw.firstEdge[end] as number] as number;
  }
  const out = exit[end] === -1 ? end : (exit[end] as number);
  for (const each of chain.toReversed()) {
    const edge = raw.firstEdge[each] as number;
    const to = raw.target[edge] as number;
    exit[each] = out;
    words[each] = (raw.words[edge] as number) + (words[to] as number);
    text[each] = join(all, raw.text[edge] as number, to);
  }
  exit[out] = out;
  return out;
}

/** The number of the text of a road and then of the page-turns from `state`. */
function join({ texts, text }: Contraction, road: number, state: number): number {
  return texts.number(road, text[state] as number);
}
