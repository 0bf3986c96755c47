/** What random runs saw of a story that could not be followed to its end. */
import { dice, scout, type InkMachine } from "../../src/atlas";

export interface Sample {
  readonly runs: number;
  /** How many of them reached each ending; "" for none within the limit. */
  readonly endings: Readonly<Record<string, number>>;
}

const RUNS = 100;

export function sampled(machine: InkMachine): Sample {
  const roll = dice(1992);
  const endings: Record<string, number> = {};
  for (let run = 0; run < RUNS; run += 1) {
    const stop = machine.stops[scout(machine, roll, () => {})];
    const ending = stop?.ending ?? "";
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  return { runs: RUNS, endings };
}
