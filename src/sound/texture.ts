/** When the small things of a room happen: the same room always has the same order, and never repeats it. Pure. */
import { rolled } from "./dice";
import type { Bed, Sprinkle } from "./room";

/** How many ways each small thing is done. */
export const VARIANTS = 4;

/** One small thing: seconds since the room was entered, and how it is done. */
export interface Happening {
  readonly at: number;
  readonly variant: number;
  /** dB beside the level of its kind. */
  readonly softer: number;
  /** -1 left to 1 right. */
  readonly pan: number;
}

/** What of a sprinkle happens from `from` until just before `to`, in order. `seed` tells rooms and layers apart. */
export function happenings(
  { every, loose, share, together, wide }: Sprinkle,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Happening[] {
  const found: Happening[] = [];
  for (let span = Math.max(0, Math.floor(from / every) - 1); span * every < to; span += 1) {
    const at = (span + 0.5 + loose * (rolled(seed, span, 1) - 0.5)) * every;
    if (at < from || at >= to || rolled(seed, Math.floor(span / together), 2) >= share) continue;
    found.push({
      at,
      variant: Math.floor(rolled(seed, span, 3) * VARIANTS),
      softer: loose === 0 ? -(span % 2) * 2 : -8 * rolled(seed, span, 4),
      pan: wide * (2 * rolled(seed, span, 5) - 1),
    });
  }
  return found;
}

/** Where a bed goes: from second `at` towards this much more level, and its filter to this many times its hz. */
export interface Turning {
  readonly at: number;
  readonly decibels: number;
  readonly factor: number;
}

/** How a bed comes and goes from `from` until just before `to`. */
export function turnings(
  { sway }: Bed,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Turning[] {
  if (!sway) return [];
  const found: Turning[] = [];
  for (let span = Math.ceil(from / sway.every); span * sway.every < to; span += 1) {
    const way = 2 * rolled(seed, span) - 1;
    found.push({ at: span * sway.every, decibels: sway.depth * way, factor: 2 ** (sway.octaves * way) });
  }
  return found;
}
