/** A typed array that grows: plain numbers side by side, with no object for each. */
export class Ints {
  length = 0;
  /** With room to grow behind `length`; another array after each growth. */
  held = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.held.length) this.widen(this.length * 2);
    this.held[this.length] = value;
    this.length += 1;
  }

  /** So many zeros. */
  pushMany(count: number): void {
    if (this.length + count > this.held.length) this.widen(Math.max(this.length * 2, this.length + count));
    this.length += count;
  }

  at(index: number): number {
    return this.held[index] as number;
  }

  put(index: number, value: number): void {
    this.held[index] = value;
  }

  /** What was pushed, and nothing more. */
  done(): Int32Array {
    return this.held.slice(0, this.length);
  }

  private widen(room: number): void {
    const wider = new Int32Array(room);
    wider.set(this.held);
    this.held = wider;
  }
}
