/**
 * Numbers as letters that survive being read aloud and copied by hand: Crockford's base 32.
 * https://www.crockford.com/base32.html: no I, L, O or U; case does not matter; O reads as 0, I and L as 1.
 */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ALIKE: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/** One number from 0 to 31 a symbol. */
export type Digits = readonly number[];

export function spell(digits: Digits): string {
  return digits.map((digit) => SYMBOLS[digit] ?? "").join("");
}

/** Spaces and hyphens are passed over. Answers with the first character that is none of ours instead of a guess. */
export function unspell(text: string): { readonly digits: Digits } | { readonly stranger: string } {
  const digits: number[] = [];
  for (const character of text.toUpperCase()) {
    if (/[\s\-‐-―]/u.test(character)) continue;
    const digit = SYMBOLS.indexOf(ALIKE[character] ?? character);
    if (digit < 0) return { stranger: character };
    digits.push(digit);
  }
  return { digits };
}

/** `value` as exactly `length` digits, the highest first. It must fit. */
export function toDigits(value: bigint, length: number): Digits {
  return Array.from({ length }, (_, at) => Number((value >> BigInt(5 * (length - 1 - at))) & 31n));
}

export function fromDigits(digits: Digits): bigint {
  return digits.reduce((value, digit) => (value << 5n) | BigInt(digit), 0n);
}
