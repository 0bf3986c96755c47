/**
 * A chain of steps: how likely all of them are together, where each is judged by itself, given those
 * before. A story told in detail feels likelier than its parts allow (Tversky and Kahneman,
 * “Extensional versus intuitive reasoning”, 1983); the product says what the parts amount to.
 */

/** The chance of all steps together, each and the answer from 0 to 100; null of no steps. */
export function chainOf(likelihoods: readonly number[]): number | null {
  if (likelihoods.length === 0) return null;
  return likelihoods.reduce((product, each) => (product * each) / 100, 100);
}
