/** Long work in slices, so that the page answers in between. */

/** Well under the 50 ms from which a wait is felt, also where a slice takes a little longer than the last. */
const SLICE_MS = 10;

/** Calls `work` for each of `count` rows, some at a time, and lets the page breathe after each slice. */
export async function inSlices(
  signal: AbortSignal,
  rows: { readonly count: number; readonly atOnce: number },
  work: (from: number, to: number) => void,
): Promise<void> {
  let began = performance.now();
  for (let from = 0; from < rows.count; from += rows.atOnce) {
    work(from, Math.min(rows.count, from + rows.atOnce));
    if (performance.now() - began < SLICE_MS) continue;
    await breath();
    signal.throwIfAborted();
    began = performance.now();
  }
}

export function breath(): Promise<void> {
  return new Promise((go) => {
    setTimeout(go);
  });
}
