/** Parts of a whole as people say them: “one in seven”, “two in three”. */

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** `share` is from 0 to 1; the words go before “histories” or stand alone: “one history in seven”. */
export function shareInWords(share: number): string {
  if (share <= 0) return "no history";
  if (share >= 1) return "every history";
  if (share < 1 / 200) return "fewer than one history in 200";
  if (share > 199 / 200) return "nearly every history";
  const [part, whole] = share <= 0.3 ? [1, Math.round(1 / share)] : nearest(share);
  return `${numberInWords(part)} ${part === 1 ? "history" : "histories"} in ${numberInWords(whole)}`;
}

/** Up to ten as a word. */
export function numberInWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** The fraction with a denominator of at most ten that is nearest. */
function nearest(share: number): readonly [part: number, whole: number] {
  const fractions = [2, 3, 4, 5, 10].map((whole) => {
    const part = Math.min(whole - 1, Math.max(1, Math.round(share * whole)));
    return { part, whole, off: Math.abs(share - part / whole) };
  });
  const best = fractions.reduce((one, other) => (other.off < one.off - 1e-9 ? other : one));
  return [best.part, best.whole];
}
