/** What a room is made of. Levels are in dBFS before the reader's volume, hz in Hz, times in seconds. */
import type { StrokeName } from "./strokes";

/** A steady layer: pink noise through filters. */
export interface Bed {
  /** Of the noise before its filters. */
  readonly level: number;
  readonly filters: readonly (readonly [type: BiquadFilterType, hz: number, q: number])[];
  /** It comes and goes: every so often to another level within `depth` dB, the last filter within `octaves`. */
  readonly sway: { readonly every: number; readonly depth: number; readonly octaves: number } | null;
}

/** A steady tone, such as the mains or an engine; `level` is of its peak. */
export interface Hum {
  readonly hz: number;
  readonly level: number;
}

/** Small things now and then, for ever in another order. */
export interface Sprinkle {
  readonly stroke: StrokeName;
  /** One in each such span. */
  readonly every: number;
  /** How freely it moves within its span: 0 is a clock, 1 anywhere. */
  readonly loose: number;
  /** How many of the spans have one, 0 to 1. */
  readonly share: number;
  /** How many spans in a row have one or have none: a walk is several steps. */
  readonly together: number;
  /** Of its highest point. */
  readonly level: number;
  /** How far to either side it may stand, 0 to 1. */
  readonly wide: number;
}

export interface Room {
  /** What is heard on coming in, for who cannot hear it; null where that would say nothing. */
  readonly caption: string | null;
  readonly beds: readonly Bed[];
  readonly hums: readonly Hum[];
  readonly sprinkles: readonly Sprinkle[];
  /** How long and how dull the room answers, and how loudly (dB) what sounds in it is answered. */
  readonly echo: { readonly seconds: number; readonly hz: number; readonly level: number };
}
