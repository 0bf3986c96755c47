/**
 * The door of the stage. Phaser itself is fetched only after WebGL has been found, in a chunk of its
 * own: import this file as late as you like, or at once.
 */
import { createEmitter, failed, ok, type Result } from "../kit";
import type { Stage, StageEvent, StageOptions } from "./stage";

/**
 * `no-webgl`: this browser cannot draw the stage, the drawings themselves must do.
 * `not-loaded`: Phaser could not be fetched or started. `aborted`: the signal said so.
 */
export type StageProblem = "no-webgl" | "not-loaded" | "aborted";

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
