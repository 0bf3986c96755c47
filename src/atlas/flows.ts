/** How many histories go from each choice straight to each next one, or to an ending. */
import { stopAt, type Graph } from "./graph";

export interface Flow {
  /** The choice before; null at the beginning. */
  readonly from: string | null;
  readonly to: { readonly choice: string } | { readonly ending: string };
  /** Exact up to 2^53. */
  readonly runs: number;
}

/** Each pair that some history has, once. */
export function flows(graph: Graph): readonly Flow[] {
  const onward = runsFrom(graph);
  const tally = new Tally();
  const arrivals: (Map<string | null, number> | undefined)[] = [new Map([[null, 1]])];
  for (let state = 0; state < graph.states; state += 1) {
    const came = arrivals[state];
    arrivals[state] = undefined;
    if (!came) continue;
    const { choices, ending } = stopAt(graph, state);
    if (choices.length === 0) for (const [from, ways] of came) tally.end(from, ending ?? "", ways);
    for (const [nth, choice] of choices.entries()) {
      const target = graph.target[(graph.firstEdge[state] as number) + nth] as number;
      for (const [from, ways] of came) tally.add(from, choice, ways * (onward[target] as number));
      const there = (arrivals[target] ??= new Map());
      there.set(choice, (there.get(choice) ?? 0) + sum(came));
    }
  }
  return tally.flows();
}

/** How many ways there are from each state to an end. */
function runsFrom({ states, firstEdge, target }: Graph): Float64Array {
  const runs = new Float64Array(states);
  for (let state = states - 1; state >= 0; state -= 1) {
    const [first, end] = [firstEdge[state] as number, firstEdge[state + 1] as number];
    runs[state] = first === end ? 1 : 0;
    for (let edge = first; edge < end; edge += 1)
      runs[state] = (runs[state] as number) + (runs[target[edge] as number] as number);
  }
  return runs;
}

function sum(numbers: ReadonlyMap<unknown, number>): number {
  let all = 0;
  for (const number of numbers.values()) all += number;
  return all;
}

/** Sums by choice before, then by what comes next. */
class Tally {
  private readonly choices = new Map<string | null, Map<string, number>>();
  private readonly endings = new Map<string | null, Map<string, number>>();

  add(from: string | null, choice: string, runs: number): void {
    count(this.choices, from, choice, runs);
  }

  end(from: string | null, ending: string, runs: number): void {
    count(this.endings, from, ending, runs);
  }

  flows(): readonly Flow[] {
    return [
      ...listed(this.choices, (choice) => ({ choice })),
      ...listed(this.endings, (ending) => ({ ending })),
    ];
  }
}

type Counts = Map<string | null, Map<string, number>>;

function count(counts: Counts, from: string | null, to: string, runs: number): void {
  const row = counts.get(from) ?? new Map<string, number>();
  counts.set(from, row);
  row.set(to, (row.get(to) ?? 0) + runs);
}

function listed(counts: Counts, named: (to: string) => Flow["to"]): readonly Flow[] {
  return [...counts].flatMap(([from, row]) => [...row].map(([to, runs]) => ({ from, to: named(to), runs })));
}
