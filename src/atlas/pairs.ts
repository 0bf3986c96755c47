/** Gives each pair of whole numbers a number of its own, from 1: a hash table in plain arrays, with open addressing (Knuth 1973, 6.4). */
export class Pairs {
  size = 0;
  private mask = 1023;
  /** First, second, number; a number of 0 is an empty place. */
  private held = new Int32Array(3 * 1024);

  /** The pair's number: the next one when it is new, which `size` then shows. */
  number(first: number, second: number): number {
    const at = this.place(first, second);
    const known = this.held[at + 2] as number;
    if (known !== 0) return known;
    this.size += 1;
    this.put(at, first, second, this.size);
    return this.size;
  }

  /** What was set for the pair; 0 for nothing. */
  get(first: number, second: number): number {
    return this.held[this.place(first, second) + 2] as number;
  }

  /** Sets a number other than 0, for a pair that has none. */
  set(first: number, second: number, number: number): void {
    this.size += 1;
    this.put(this.place(first, second), first, second, number);
  }

  private put(at: number, first: number, second: number, number: number): void {
    this.held[at] = first;
    this.held[at + 1] = second;
    this.held[at + 2] = number;
    if (this.size * 2 > this.mask) this.widen();
  }

  private place(first: number, second: number): number {
    const { held, mask } = this;
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & mask;
    while (held[at * 3 + 2] !== 0 && (held[at * 3] !== first || held[at * 3 + 1] !== second))
      at = (at + 1) & mask;
    return at * 3;
  }

  private widen(): void {
    const before = this.held;
    this.mask = this.mask * 2 + 1;
    this.held = new Int32Array(3 * (this.mask + 1));
    for (let at = 0; at < before.length; at += 3) {
      if (before[at + 2] === 0) continue;
      const to = this.place(before[at] as number, before[at + 1] as number);
      this.held.set(before.subarray(at, at + 3), to);
    }
  }
}
