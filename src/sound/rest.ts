/** When the sound may sleep. Pure; times are seconds on one clock. */

/** With no act of the reader for so long, the room fades: somebody has left the desk. */
export const LONELY = 300;
/** After nothing has sounded for so long, the context is suspended, and costs nothing. */
export const SILENT = 30;

export interface Life {
  readonly now: number;
  /** The reader has switched the sound off. */
  readonly muted: boolean;
  /** The tab is not to be seen. */
  readonly hidden: boolean;
  /** When the reader last did something. */
  readonly acted: number;
  /** Something has been asked for that sounds by itself. */
  readonly playing: boolean;
}

/** Nothing is to be heard now. */
export function silent({ now, muted, hidden, acted, playing }: Life): boolean {
  return muted || hidden || !playing || now - acted >= LONELY;
}

/** The context is to be suspended now; `since` is when it fell silent. */
export function asleep(life: Life, since: number): boolean {
  if (!silent(life)) return false;
  // Long enough for the fade; off and away are meant at once.
  return life.now - since >= (life.muted || life.hidden ? 0.5 : SILENT);
}
