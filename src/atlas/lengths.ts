/**
 * The words on the spine of a run, asides left out: the least, the most, and the median over all
 * runs, each counted once. Method: for each state, how many ways on have how many words, from the
 * endings backwards; exact while there are fewer than 2^53 runs.
 */
import type { Graph } from "./graph";

export interface Lengths {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** How many ways on have each number of words, in growing order of words. */
interface Spread {
  readonly words: Int32Array;
  readonly ways: Float64Array;
}

export function lengths(graph: Graph): Lengths {
  const { words } = graph.prologue;
  const [all] = remainingWords(graph, [0]) as [Lengths];
  return { least: words + all.least, median: words + all.median, most: words + all.most };
}

/** The words that are left from each of `from` on, when the reader stands at its decision. */
export function remainingWords(graph: Graph, from: readonly number[]): readonly Lengths[] {
  const { states, firstEdge, target } = graph;
  const spreads: (Spread | null)[] = Array.from<null>({ length: states }).fill(null);
  const wanted = new Int32Array(states);
  for (const to of target) wanted[to] = (wanted[to] as number) + 1;
  for (const state of from) wanted[state] = (wanted[state] as number) + 1;
  for (let state = states - 1; state >= 0; state -= 1) {
    spreads[state] = spread(graph, state, spreads);
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge += 1) {
      const to = target[edge] as number;
      wanted[to] = (wanted[to] as number) - 1;
      if (wanted[to] === 0) spreads[to] = null;
    }
  }
  return from.map((state) => summary(spreads[state] as Spread));
}

/** The most decisions that are left from each of `from` on, its own counted. */
export function remainingDecisions(graph: Graph, from: readonly number[]): readonly number[] {
  const { states, firstEdge, target } = graph;
  const most = new Int32Array(states);
  for (let state = states - 1; state >= 0; state -= 1) {
    const after = target.subarray(firstEdge[state], firstEdge[state + 1]);
    most[state] = after.reduce((longest, to) => Math.max(longest, 1 + (most[to] as number)), 0);
  }
  return from.map((state) => most[state] as number);
}

const atOnce: Spread = { words: Int32Array.of(0), ways: Float64Array.of(1) };

function spread(
  { firstEdge, target, words }: Graph,
  state: number,
  spreads: readonly (Spread | null)[],
): Spread {
  const first = firstEdge[state] as number;
  const end = firstEdge[state + 1] as number;
  if (first === end) return atOnce;
  let least = Infinity;
  let most = 0;
  for (let edge = first; edge < end; edge += 1) {
    const after = spreads[target[edge] as number] as Spread;
    least = Math.min(least, (words[edge] as number) + (after.words[0] as number));
    most = Math.max(most, (words[edge] as number) + (after.words.at(-1) as number));
  }
  const sums = new Float64Array(most - least + 1);
  for (let edge = first; edge < end; edge += 1) {
    const after = spreads[target[edge] as number] as Spread;
    const shift = (words[edge] as number) - least;
    for (let at = 0; at < after.words.length; at += 1) {
      const place = shift + (after.words[at] as number);
      sums[place] = (sums[place] as number) + (after.ways[at] as number);
    }
  }
  return closed(sums, least);
}

/** Without the numbers of words that no way on has. */
function closed(sums: Float64Array, least: number): Spread {
  let count = 0;
  for (const ways of sums) if (ways > 0) count += 1;
  const spreading = { words: new Int32Array(count), ways: new Float64Array(count) };
  for (let at = 0, to = 0; at < sums.length; at += 1) {
    if (sums[at] === 0) continue;
    spreading.words[to] = least + at;
    spreading.ways[to] = sums[at] as number;
    to += 1;
  }
  return spreading;
}

function summary({ words, ways }: Spread): Lengths {
  const half = ways.reduce((sum, each) => sum + each, 0) / 2;
  let passed = 0;
  const middle = words.find((_, at) => (passed += ways[at] as number) >= half) as number;
  return { least: words[0] as number, median: middle, most: words.at(-1) as number };
}
