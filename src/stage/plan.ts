/** The moves between two poses. The pose is the truth; a move only travels towards it (see journey.ts). */
import { sameFlight, type Flight, type Pose } from "./pose";
import { printing, type Print } from "./printing";
import type { Weather } from "./manifest";
import { outcome, type Score } from "./score";

/** Full motion, or everything stands: the reader's wish, theirs or their system's. */
export type Motion = "full" | "still";

export type Move =
  | { readonly kind: "print"; readonly by: Print; readonly from: string; readonly to: string }
  /** An ending's sequence. */
  | { readonly kind: "score"; readonly score: Score }
  /** The plates are pressed upon the paper, for the moment that it takes. */
  | { readonly kind: "press"; readonly after: boolean }
  | { readonly kind: "enter" | "leave"; readonly figure: string; readonly after: boolean }
  | { readonly kind: "light"; readonly on: boolean }
  | { readonly kind: "weather"; readonly from: Weather; readonly to: Weather }
  | ({ readonly kind: "flight"; readonly after: boolean } & Flight)
  | { readonly kind: "diverge"; readonly from: number; readonly to: number };

/**
 * What has to move so that the shown pose becomes the wanted one; empty when nothing does. With
 * nothing shown yet, or when all stands still, the wanted pose is simply set, and nothing moves.
 * A move with `after` waits for the print that comes before it.
 */
export function plan(shown: Pose | null, wanted: Pose, motion: Motion): readonly Move[] {
  if (shown === null || motion === "still") return [];
  const moves = shown.scene === wanted.scene ? changes(shown, wanted) : sceneChange(shown, wanted);
  return [...moves, ...drift(shown, wanted)];
}

/** What is left of a plan where frames are dear: the new print, in few steps. */
export function gentle(moves: readonly Move[]): readonly Move[] {
  return moves.filter((move) => move.kind === "print").map((move) => ({ ...move, by: "dissolve" }));
}

function sceneChange(shown: Pose, wanted: Pose): readonly Move[] {
  const { score } = wanted;
  const by = printing(shown, wanted);
  const entrances = [...wanted.entered].map((figure): Move => ({ kind: "enter", figure, after: true }));
  const flight: readonly Move[] = wanted.flight ? [{ kind: "flight", ...wanted.flight, after: true }] : [];
  const press: readonly Move[] = by === "plate" ? [{ kind: "press", after: true }] : [];
  // A cue of the story that says otherwise about the light is the later word: then nothing is played.
  const plays = score !== null && outcome(score).light === wanted.light;
  return [
    { kind: "print", by, from: shown.scene, to: wanted.scene },
    ...press,
    ...entrances,
    ...flight,
    ...(plays ? [{ kind: "score", score } as const] : []),
  ];
}

/** A decision was taken: the plates come down, and the vermilion one slips. */
function drift(shown: Pose, wanted: Pose): readonly Move[] {
  if (shown.divergence === wanted.divergence) return [];
  const slip: Move = { kind: "diverge", from: shown.divergence, to: wanted.divergence };
  return shown.scene === wanted.scene ? [{ kind: "press", after: false }, slip] : [slip];
}

function changes(shown: Pose, wanted: Pose): readonly Move[] {
  const moves: Move[] = [];
  for (const figure of wanted.entered)
    if (!shown.entered.has(figure)) moves.push({ kind: "enter", figure, after: false });
  for (const figure of shown.absent)
    if (returned(figure, wanted)) moves.push({ kind: "enter", figure, after: false });
  for (const figure of wanted.absent)
    if (!shown.absent.has(figure)) moves.push({ kind: "leave", figure, after: false });
  if (shown.light !== wanted.light) moves.push({ kind: "light", on: wanted.light === "on" });
  if (shown.weather !== wanted.weather)
    moves.push({ kind: "weather", from: shown.weather, to: wanted.weather });
  if (wanted.flight && !sameFlight(shown.flight, wanted.flight))
    moves.push({ kind: "flight", ...wanted.flight, after: false });
  return moves;
}

/** Someone who was gone is there again though nobody said so: the reader went back to before they left. */
function returned(figure: string, wanted: Pose): boolean {
  return !wanted.absent.has(figure) && !wanted.entered.has(figure);
}
