/** How far the proof has come, for somebody who waits at a terminal; to a pipe or a file it says nothing. */
import { MOST_SECONDS, MOST_STATES } from "./prove";

export interface Progress {
  readonly tell: (states: number) => void;
  readonly clear: () => void;
}

export function progress(): Progress {
  const began = performance.now();
  const shown = process.stderr.isTTY;
  const write = (text: string): boolean => shown && process.stderr.write(text);
  const most = `at most ${MOST_STATES.toLocaleString("en")}, and ${MOST_SECONDS} s`;
  return {
    tell: (states) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      write(`\r${states.toLocaleString("en")} states in ${seconds} s (${most}) `);
    },
    clear: () => write(`\r${" ".repeat(70)}\r`),
  };
}
