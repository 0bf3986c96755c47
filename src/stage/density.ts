/**
 * The language of the drawings: a colour is two densities. Red light missing is record ink, and what
 * green and blue lack beside red is vermilion; the print filter reads them back.
 */

/**
 * The colour, as a 0xrrggbb number, that prints with `record` ink and `vermilion` (both 0 to 1;
 * vermilion is at most 1 - record, since both plates share one sheet).
 */
export function density(record: number, vermilion = 0): number {
  const light = 1 - clamp(record);
  const rest = byte(Math.max(0, light - clamp(vermilion)));
  return (byte(light) << 16) | (rest << 8) | rest;
}

/** A colour as style sheets and drawings spell it. */
export function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function byte(value: number): number {
  return Math.round(value * 255);
}
