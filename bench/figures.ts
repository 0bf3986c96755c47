/** Figures from repeated measurements, and the tables that show them. */

/** The value that half of them do not exceed; 0 of none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` in a hundred of them do not exceed; 0 of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

export interface Row {
  readonly name: string;
  readonly ours: number;
  /** The bare page's figure; null where it has none. */
  readonly bare: number | null;
  /** The target in words, and whether it is met. */
  readonly target?: { readonly words: string; readonly met: boolean };
}

export function table(title: string, unit: string, rows: readonly Row[]): string {
  const head = `${title.padEnd(44)}${"the game".padStart(11)}${"bare page".padStart(11)}${"ratio".padStart(8)}`;
  const lines = rows.map(({ name, ours, bare, target }) => {
    const ratio = bare === null || bare === 0 ? "-" : (ours / bare).toFixed(2);
    const verdict = target ? `   ${target.met ? "met" : "MISSED"}: ${target.words}` : "";
    return `${`${name}, ${unit}`.padEnd(44)}${number(ours).padStart(11)}${(bare === null ? "-" : number(bare)).padStart(11)}${ratio.padStart(8)}${verdict}`;
  });
  return [head, ...lines].join("\n");
}

function number(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}
