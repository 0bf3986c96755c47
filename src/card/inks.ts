/** The sheet and the two inks, as red, green and blue from 0 to 1: the same as on the stage. */
export type Colour = readonly [red: number, green: number, blue: number];

export const PAPER: Colour = colour("#f4ecdc");
export const RECORD: Colour = colour("#132138");
export const VERMILION: Colour = colour("#e63821");

function colour(hex: string): Colour {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
