/** Gives every text that a road can show a number, however the road is cut into leaves. */
import type { Leaf } from "./machine";

/** More leaves or texts than this no story has. */
const MOST = 2 ** 26;

export class Roads {
  /** The road before, and a text: a trie. */
  private readonly byLine = new Map<number, number>();
  /** The road before, and a leaf: remembers what the trie said. */
  private readonly byLeaf = new Map<number, number>();

  /** The number of the road that is `before` with the lines of `leaf` after it; 0 is the empty road. */
  after(before: number, leaf: Leaf): number {
    const key = before * MOST + leaf.number;
    const known = this.byLeaf.get(key);
    if (known !== undefined) return known;
    const road = leaf.lines.reduce((reached, line) => this.step(reached, line), before);
    this.byLeaf.set(key, road);
    return road;
  }

  private step(before: number, line: number): number {
    const key = before * MOST + line;
    const known = this.byLine.get(key);
    if (known !== undefined) return known;
    this.byLine.set(key, this.byLine.size + 1);
    return this.byLine.size;
  }
}
