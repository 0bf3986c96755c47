/** Gives every text that a road can show a number, however the road is cut into leaves. */
import type { Leaf } from "./machine";
import { Pairs } from "./pairs";

export class Roads {
  /** The road before, and a text: a trie. */
  private readonly byLine = new Pairs();
  /** The road before, and a leaf: remembers what the trie said, plus 1. */
  private readonly byLeaf = new Pairs();

  /** The number of the road that is `before` with the lines of `leaf` after it; 0 is the empty road. */
  after(before: number, leaf: Leaf): number {
    const known = this.byLeaf.get(before, leaf.number);
    if (known !== 0) return known - 1;
    const road = leaf.lines.reduce((reached, line) => this.byLine.number(reached, line), before);
    this.byLeaf.set(before, leaf.number, road + 1);
    return road;
  }
}
