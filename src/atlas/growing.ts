/** A typed array that grows: plain numbers side by side, with no object for each. */
export class Ints {
  length = 0;
  private held = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.held.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.held[index] as number;
  }

  /** What was pushed, and nothing more. */
  done(): Int32Array {
    return this.held.slice(0, this.length);
  }
}
