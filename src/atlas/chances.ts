/**
 * How many runs there are, and how likely each ending is when every offered choice is as likely as
 * the next. Exactly: all probabilities are whole numbers over one denominator, which every product
 * of the numbers of choices on a run divides.
 */
import { degree, type Graph } from "./graph";
import type { Endings } from "./endings";

export interface Chance {
  readonly ending: string;
  readonly runs: bigint;
  /** In lowest terms. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly probability: number;
}

export interface Chances {
  /** Runs that reach an ending. */
  readonly runs: bigint;
  readonly endings: readonly Chance[];
  /** How likely a run comes by each state. */
  readonly visits: Float64Array;
}

export function chances(graph: Graph, endings: Endings): Chances {
  const whole = least(graph) ** BigInt(longest(graph));
  const runs = endings.names.map(() => 0n);
  const weights = endings.names.map(() => 0n);
  const visits = new Float64Array(graph.states);
  forwards(graph, whole, (state, ways, weight) => {
    const ending = endings.at[state] as number;
    visits[state] = ratio(weight, whole);
    if (ending < 0) return;
    runs[ending] = (runs[ending] as bigint) + ways;
    weights[ending] = (weights[ending] as bigint) + weight;
  });
  const all = endings.names.map((ending, at) => {
    const weight = weights[at] as bigint;
    const shared = divisor(weight, whole);
    const exact = { numerator: weight / shared, denominator: whole / shared };
    return { ending, runs: runs[at] as bigint, ...exact, probability: ratio(weight, whole) };
  });
  return { runs: runs.reduce((sum, each) => sum + each, 0n), endings: all, visits };
}

/** Goes over the states in order, with the number of ways to each and its share of `whole`. */
function forwards(
  graph: Graph,
  whole: bigint,
  visit: (state: number, ways: bigint, weight: bigint) => void,
): void {
  const { states, firstEdge, target } = graph;
  const ways = Array.from<bigint>({ length: states }).fill(0n);
  const weights = ways.slice();
  ways[0] = 1n;
  weights[0] = whole;
  for (let state = 0; state < states; state += 1) {
    const own = ways[state] as bigint;
    const weight = weights[state] as bigint;
    visit(state, own, weight);
    const share = weight / BigInt(Math.max(1, degree(graph, state)));
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge += 1) {
      const to = target[edge] as number;
      ways[to] = (ways[to] as bigint) + own;
      weights[to] = (weights[to] as bigint) + share;
    }
  }
}

/** The least number that every number of choices divides. */
function least(graph: Graph): bigint {
  const degrees = new Set<number>();
  for (let state = 0; state < graph.states; state += 1) degrees.add(Math.max(1, degree(graph, state)));
  return [...degrees].reduce(
    (product, each) => (product * BigInt(each)) / divisor(product, BigInt(each)),
    1n,
  );
}

/** The most decisions on a run. */
export function longest({ states, firstEdge, target }: Graph): number {
  const steps = new Int32Array(states);
  for (let state = states - 1; state >= 0; state -= 1) {
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge += 1) {
      steps[state] = Math.max(steps[state] as number, 1 + (steps[target[edge] as number] as number));
    }
  }
  return steps[0] as number;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** A fraction between 0 and 1 as a number: its first 60 binary digits. */
function ratio(part: bigint, whole: bigint): number {
  return Number((part << 60n) / whole) / 2 ** 60;
}
