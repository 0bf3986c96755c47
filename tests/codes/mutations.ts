/** Codes as they come back from people: mistyped, cut, doubled, mixed up, or never codes at all. */
import fc from "fast-check";
import { readCode, type Register } from "../../src/runs";
import { crc32 } from "../../src/runs/crc32";
import { spell, toDigits } from "../../src/runs/crockford";

type Slip = (code: string, at: number, put: string) => string;

const slips: readonly Slip[] = [
  (code, at, put) => code.slice(0, at) + put + code.slice(at + 1),
  (code, at, put) => code.slice(0, at) + put + code.slice(at),
  (code, at) => code.slice(0, at) + code.slice(at + 1),
  (code, at) =>
    code.slice(0, at) +
    code
      .slice(at, at + 2)
      .split("")
      .toReversed()
      .join("") +
    code.slice(at + 2),
  (code, at) => code.slice(0, at) + code.slice(at, at + 1) + code.slice(at),
  (code, at) => code.slice(0, at),
  (code, at) => code.slice(at),
  (code, at) => code.slice(at) + code.slice(0, at),
  (code, at) => code + code.slice(0, at),
  (code, at, put) => code.replaceAll(code.charAt(at), put),
  (code) => code.split("").toReversed().join(""),
  (code, at) =>
    code
      .split("-")
      .toSpliced(at % 5, 1)
      .join("-"),
];

const symbol = fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghilLoOIuU- \n#/é½٣𝟙");

/** A code with one to four slips in it. */
function slipped(code: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.tuple(fc.constantFrom(...slips), fc.nat(30), symbol);
  return fc
    .tuple(code, fc.array(slip, { minLength: 1, maxLength: 4 }))
    .map(([whole, all]) =>
      all.reduce((text, [change, at, put]) => change(text, at % (text.length + 1), put), whole),
    );
}

/** Whole by its checksum, and anything at all before it. */
const forged = fc
  .array(fc.nat(31), { maxLength: 24 })
  .map((body) => spell([...body, ...toDigits(BigInt(crc32(body)), 7)]));
const headed = fc
  .tuple(fc.nat(127), fc.array(fc.nat(31), { minLength: 4, maxLength: 14 }))
  .map(([entries, rest]) => [1, ...toDigits(BigInt(entries), 2), ...rest])
  .map((body) => spell([...body, ...toDigits(BigInt(crc32(body)), 7)]));

export interface Opened {
  readonly choices: readonly string[];
  readonly pages: number;
}

/** Texts that are no code, or are the code of `run` with something done to it. */
export function strangeCodes(code: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: slipped(code) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(symbol, { maxLength: 30 }).map((all) => all.join("")) },
  );
}

/** Codes that somebody made with the right checksum. */
export const forgedCodes: fc.Arbitrary<string> = fc.oneof(forged, headed);

/** The run that a text opens as; null when it is refused. Throws only when the reader of codes does. */
export function opened(text: string, register: Register): Opened | null {
  const read = readCode(text, register);
  return read.ok ? { choices: read.value.choices, pages: read.value.pages } : null;
}
