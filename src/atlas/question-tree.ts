/** A decision tree over variables: asks for one after the other, and holds what was found at the end. */
import type { Values } from "./machine";

export interface Node<Found> {
  /** The variable that is asked for; -1 at a leaf. */
  readonly variable: number;
  readonly next: (Node<Found> | undefined)[];
  readonly found: Found | null;
}

export function leafNode<Found>(found: Found): Node<Found> {
  return { variable: -1, next: [], found };
}

/** What the tree holds for these values; null when nobody has been there. */
export function lookUp<Found>(root: Node<Found> | undefined, values: Values): Found | null {
  let node = root;
  while (node !== undefined && node.variable >= 0) node = node.next[values[node.variable] as number];
  return node?.found ?? null;
}

/** The tree with `found` for all that agree with `values` on `reads`. */
export function withFound<Found>(
  root: Node<Found> | undefined,
  reads: readonly number[],
  values: Values,
  found: Found,
): Node<Found> {
  const fresh = (at: number): Node<Found> => {
    const variable = reads[at];
    return variable === undefined ? leafNode(found) : { variable, next: [], found: null };
  };
  const top = root ?? fresh(0);
  let node = top;
  for (const [at, variable] of reads.entries()) {
    if (node.variable !== variable) throw new Error("in one situation, different variables were asked for");
    const value = values[variable] as number;
    node = node.next[value] ??= fresh(at + 1);
  }
  return top;
}
