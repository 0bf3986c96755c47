/** The last piece of the compiled text that a run meets: near what is wrong where it stops. */
import type { InkMachine } from "../../src/atlas";

/** No run has so many stops, pauses within a turn included. */
const FAR = 20_000;

/** Its number; -1 when the run meets no text at all. */
export function lastPieceOf(machine: InkMachine, run: readonly string[]): number {
  const values = Uint16Array.from(machine.initial);
  const rest = [...run];
  let last = -1;
  let segment: number | undefined = 0;
  for (let far = 0; far < FAR && segment !== undefined; far += 1) {
    const { leaf } = machine.answer(segment, values);
    for (let at = 0; at < leaf.writes.length; at += 2)
      values[leaf.writes[at] as number] = leaf.writes[at + 1] as number;
    last = leaf.pieces.at(-1) ?? last;
    const stop = machine.stops[leaf.next];
    const taken = stop?.kind === "decision" ? rest.shift() : stop?.choices[0]?.id;
    segment = stop?.choices.find(({ id }) => id === taken)?.segment;
  }
  return last;
}
