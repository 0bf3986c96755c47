/**
 * The door of the stage. Phaser itself is fetched only after WebGL has been found, in a chunk of its
 * own: import this file as late as you like, or at once.
 */
import { createEmitter, failed, ok, type Result } from "../kit";
import type { City } from "./flight";
import type { Motion } from "./plan";
import type { Pose } from "./pose";
import type { SceneBook } from "./scene-book";

export interface StageOptions {
  readonly book: SceneBook;
  /** Where each city lies on the map, in the units of its drawing. */
  readonly cities: Readonly<Record<string, City>>;
  readonly motion: Motion;
}

/**
 * `no-webgl`: this browser cannot draw the stage, the drawings themselves must do.
 * `not-loaded`: Phaser could not be fetched or started. `aborted`: the signal said so.
 */
export type StageProblem = "no-webgl" | "not-loaded" | "aborted";

/**
 * `drawn`: the first frame of a scene is on the canvas. `failed`: its drawing could not be fetched,
 * and the canvas has stepped aside. `lost`: so it has because WebGL was taken away; `restored`, and
 * then `drawn`, when it has come back.
 */
export interface StageEvent {
  readonly type: "drawn" | "lost" | "restored" | "failed";
}

export interface Stage {
  /** Brings the stage to this pose, from whatever it shows or is on its way to. */
  show(pose: Pose): void;
  setMotion(motion: Motion): void;
  /** The reader did something: ambient motion goes on for another twenty seconds. */
  nudge(): void;
  /**
   * The reader pressed something: a new print on its way is there at once, and then no frame is drawn
   * for a moment, so that the answer is painted first. A press on the picture itself ends a score, too.
   */
  hold(): void;
  /** Where the reader points or has scrolled to, -1 to 1 on both axes; the camera leans that way. */
  point(x: number, y: number): void;
  /** Fetches a scene that may come next, where bytes are not dear. */
  prefetch(scene: string): void;
  /** Resolves when the last pose asked for stands and no move is on its way. Waits while the tab is hidden. */
  settled(): Promise<void>;
  on(listen: (event: StageEvent) => void): () => void;
  /** Leaves `parent` as it was found; resolves when nothing is left. */
  destroy(): Promise<void>;
}

/**
 * Builds a stage inside `parent`, over what it holds; `parent` needs a size of its own and a
 * `position`. The canvas is invisible until the first `drawn`. Aborting `signal`, before or after,
 * destroys the stage.
 */
export async function createStage(
  signal: AbortSignal,
  parent: HTMLElement,
  options: StageOptions,
): Promise<Result<Stage, StageProblem>> {
  if (signal.aborted) return failed("aborted");
  if (!drawsWebGl()) return failed("no-webgl");
  try {
    const { openStage } = await import("./open-stage");
    if (signal.aborted) return failed("aborted");
    const stage = await openStage(parent, options, createEmitter<StageEvent>());
    if (signal.aborted) {
      await stage.destroy();
      return failed("aborted");
    }
    signal.addEventListener("abort", () => void stage.destroy(), { once: true });
    return ok(stage);
  } catch {
    return failed("not-loaded");
  }
}

function drawsWebGl(): boolean {
  const gl = document.createElement("canvas").getContext("webgl");
  // Given back at once: browsers allow only so many.
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}
