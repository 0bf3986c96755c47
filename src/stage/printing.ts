/** How a new print comes upon the old one; what changes between them decides. */

/**
 * `wipe`: a squeegee draws the inks over the sheet. `turn`: the sheet is turned over. `plate`: the
 * vermilion plate lifts and comes down anew. `dissolve`: for a machine that can show only few frames.
 */
export const prints = ["dissolve", "wipe", "turn", "plate"] as const;
export type Print = (typeof prints)[number];

/** Milliseconds from the old print to the new one. */
export const PRINT_MS: Readonly<Record<Print, number>> = { dissolve: 900, wipe: 850, turn: 900, plate: 800 };

/** When the vermilion plate touches the paper again. */
export const CONTACT_MS = 700;

/** A decision that moves the history this far from the record, or back to it, is seen to. */
const JUMP = 0.05;

interface Printed {
  readonly chapter: string;
  readonly divergence: number;
}

/** How `wanted`, which is another scene than `shown`, is printed. */
export function printing(shown: Printed, wanted: Printed): Print {
  if (shown.chapter !== wanted.chapter) return "turn";
  return Math.abs(shown.divergence - wanted.divergence) >= JUMP ? "plate" : "wipe";
}
