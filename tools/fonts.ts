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
/** Joined letters, which a face keeps only where they are asked for. */
const JOINED = "\ufb01\ufb02";
const SIGNS = "\u00a0“”‘’–—…·•×÷°½£§©←→↑↓✓";

/** Small capitals, other figures and the like are left out: they weigh a fifth of a face, and nothing asks for them. */
const FEATURES = ["ccmp", "kern", "liga", "locl", "mark"];

/** What titles never hold: the bold face is part of the first load, and goes without. */
const NOT_IN_TITLES = /[#$*+<=>@[\\\]^_`{|}~×÷°½£§©↑↓·•]/g;

interface Face {
  readonly from: string;
  readonly to: string;
  readonly letters: string;
  /** Of a variable face: the one weight that is kept, so that the file holds no other. */
  readonly weight?: number;
}

const literata = (style: "normal" | "italic"): string =>
  `@fontsource-variable/literata/files/literata-latin-wght-${style}.woff2`;
const plain = (family: string, weight: number): string =>
  `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`;

const faces: readonly Face[] = [
  { from: literata("normal"), to: "literata", letters: LATIN + SIGNS + JOINED, weight: 400 },
  {
    from: literata("normal"),
    to: "literata-bold",
    letters: (LATIN + SIGNS + JOINED).replaceAll(NOT_IN_TITLES, ""),
    weight: 650,
  },
  // Letters with accents in files of their own, fetched where one occurs: the first choice does not wait for them.
  { from: literata("normal"), to: "literata-accents", letters: ACCENTED, weight: 400 },
  { from: literata("normal"), to: "literata-bold-accents", letters: ACCENTED, weight: 650 },
  {
    from: literata("italic"),
    to: "literata-italic",
    letters: LATIN + ACCENTED + SIGNS + JOINED,
    weight: 400,
  },
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
    // Its types do not know `keepFeatures` yet.
    const options = {
      targetFormat: "woff2",
      noLayoutClosure: true,
      keepFeatures: FEATURES,
      noHinting: true,
      ...axes,
    } as const;
    const cut = await subsetFont(whole, letters, options);
    writeFileSync(`assets/fonts/${to}.woff2`, cut);
    process.stdout.write(`${to.padEnd(22)} ${whole.length} -> ${cut.length} bytes\n`);
  }
  return 0;
}
