/** What the exploration holds at one depth: rows that are used again and again, so that none is made for each state. */
import type { Leaf, Values } from "./machine";

export class Frame {
  /** As they are where the road has come to. */
  readonly values: Values;
  /** What the state here asked for and its roads had not written, in the order of asking. */
  readonly asked: number[] = [];
  /** The ways found so far: target, words, text, and so on. */
  readonly ways: number[] = [];
  /** When each variable was last asked for, and last written: the number of the state, and of the road. */
  private readonly askedIn: Int32Array;
  private readonly writtenOn: Int32Array;
  private state = 0;
  private road = 0;

  constructor(variables: number) {
    this.values = new Uint16Array(variables);
    this.askedIn = new Int32Array(variables);
    this.writtenOn = new Int32Array(variables);
  }

  newState(): void {
    this.state += 1;
    this.asked.length = 0;
    this.ways.length = 0;
  }

  newRoad(values: Values): void {
    this.road += 1;
    this.values.set(values);
  }

  ask(variable: number): void {
    if (this.writtenOn[variable] === this.road || this.askedIn[variable] === this.state) return;
    this.askedIn[variable] = this.state;
    this.asked.push(variable);
  }

  write({ writes }: Leaf): void {
    for (let at = 0; at < writes.length; at += 2) {
      const variable = writes[at] as number;
      this.values[variable] = writes[at + 1] as number;
      this.writtenOn[variable] = this.road;
    }
  }
}
