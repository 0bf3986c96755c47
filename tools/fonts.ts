/**
 * `npm run fonts` cuts the faces down to the letters that English text needs, and writes them to
 * assets/fonts. Hebrew, Korean and Arabic words fall back to the reader's own fonts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

const LATIN = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20)).join("");
const ACCENTED = "ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜßàáâäåæçèéêëíîïñóôöøùúûüÿŏŭŎŬāēīōū";
const SIGNS = "\u00a0“”‘’–—…·•×÷°½£§©←→↑↓✓";

interface Face {
  readonly from: string;
  readonly to: string;
  readonly letters: string;
  /** Of a variable face: the one weight that is kept, so that the file holds no other. */
  readonly weight?: number;
}

const literata = (style: "normal" | "italic"): string => `@fontsource-variable/literata/files/literata-latin-wght-${style}.woff2`;
const plain = (family: string, weight: number): string => `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`;

const faces: readonly Face[] = [
  { from: literata("normal"), to: "literata", letters: LATIN + ACCENTED + SIGNS, weight: 400 },
  { from: literata("normal"), to: "literata-bold", letters: LATIN + ACCENTED + SIGNS, weight: 650 },
  { from: literata("italic"), to: "literata-italic", letters: LATIN + ACCENTED + SIGNS, weight: 400 },
  { from: plain("special-elite", 400), to: "special-elite", letters: LATIN + SIGNS },
  { from: plain("atkinson-hyperlegible", 400), to: "atkinson", letters: LATIN + ACCENTED + SIGNS },
  { from: plain("atkinson-hyperlegible", 700), to: "atkinson-bold", letters: LATIN + ACCENTED + SIGNS },
  { from: plain("opendyslexic", 400), to: "opendyslexic", letters: LATIN + ACCENTED + SIGNS },
  { from: plain("opendyslexic", 700), to: "opendyslexic-bold", letters: LATIN + ACCENTED + SIGNS },
];

export async function main(): Promise<number> {
  for (const { from, to, letters, weight } of faces) {
    const whole = readFileSync(require.resolve(from));
    const axes = weight === undefined ? {} : { variationAxes: { wght: weight } };
    const cut = await subsetFont(whole, letters, { targetFormat: "woff2", ...axes });
    writeFileSync(`assets/fonts/${to}.woff2`, cut);
    process.stdout.write(`${to.padEnd(20)} ${whole.length} -> ${cut.length} bytes\n`);
  }
  return 0;
}
