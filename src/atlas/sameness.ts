/**
 * Which decisions have no effect: wherever they are met, all their choices lead to states that no
 * later text, choice or ending tells apart. The answer to the choice itself, up to the next
 * page-turn, decision or end, is left out: every choice is answered.
 * Method: the coarsest bisimulation, which without rings is one pass backwards (Dovier, Piazza and
 * Policriti 2004).
 */
import { stopAt, type Graph } from "./graph";

/** The states that nothing later tells apart have one number. */
export function alike(graph: Graph): Int32Array {
  const { states, firstEdge, target, text } = graph;
  const classes = new Int32Array(states);
  const known = new Map<string, number>();
  for (let state = states - 1; state >= 0; state -= 1) {
    let key = `${graph.stopOf[state]}`;
    for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge += 1) {
      key += ` ${text[edge]}>${classes[target[edge] as number]}`;
    }
    const own = known.get(key) ?? known.size;
    known.set(key, own);
    classes[state] = own;
  }
  return classes;
}

export function withoutEffect(graph: Graph): readonly string[] {
  const classes = alike(graph);
  const met = new Map<string, boolean>();
  for (let state = 0; state < graph.states; state += 1) {
    const { decision } = stopAt(graph, state);
    if (decision === null) continue;
    const first = graph.firstEdge[state] as number;
    let same = true;
    for (let edge = first + 1; edge < (graph.firstEdge[state + 1] as number); edge += 1) {
      same &&= classes[graph.target[edge] as number] === classes[graph.target[first] as number];
      same &&= graph.later[edge] === graph.later[first];
    }
    met.set(decision, (met.get(decision) ?? true) && same);
  }
  return [...met].filter(([, same]) => same).map(([decision]) => decision);
}
