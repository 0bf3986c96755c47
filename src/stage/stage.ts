/** What a stage is told and asked, and what it tells. */
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
