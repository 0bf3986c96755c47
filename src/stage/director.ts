/** Brings the stage from the pose that is shown to the one that is wanted, however often that changes on the way. */
import type { Drawings } from "./drawings";
import { gentle, plan, type Motion } from "./plan";
import { samePose, type Pose } from "./pose";
import type { Raster } from "./raster";
import type { Theatre } from "./theatre";
import { view } from "./view";

/** What a director tells: a picture stands on the canvas, or could not be had. */
export type Notice = "drawn" | "failed";

/** A box that changes size is drawn anew this long after it has stopped. */
const CALM_MS = 160;

export class Director {
  readonly #theatre: Theatre;
  readonly #drawings: Drawings;
  readonly #tell: (notice: Notice) => void;
  readonly #waiting = new Set<() => void>();
  #motion: Motion;
  #wanted: Pose | null = null;
  #shown: Pose | null = null;
  /** The last pose whose drawing could not be had; it is tried again only when it is asked for again. */
  #failed: Pose | null = null;
  /** The scene and size that the pixels on the stage were made for. */
  #printed = "";
  #announced = "";
  #working = false;
  #ended = false;
  #calm: ReturnType<typeof setTimeout> | undefined;

  constructor(theatre: Theatre, drawings: Drawings, motion: Motion, tell: (notice: Notice) => void) {
    this.#theatre = theatre;
    this.#drawings = drawings;
    this.#motion = motion;
    this.#tell = tell;
  }

  show(pose: Pose): void {
    if (this.#ended) return;
    if (this.#wanted && this.#wanted !== this.#failed && samePose(this.#wanted, pose)) return;
    this.#wanted = pose;
    void this.#work();
  }

  setMotion(motion: Motion): void {
    if (this.#ended || motion === this.#motion) return;
    this.#motion = motion;
    this.#theatre.scene.setMotion(motion);
    this.#theatre.wake();
  }

  /** The canvas has another size: the old pixels serve until it stops changing. */
  resized(): void {
    clearTimeout(this.#calm);
    this.#calm = undefined;
    if (this.#shown && this.#key(this.#shown) === this.#printed) return;
    this.#calm = setTimeout(() => {
      this.#calm = undefined;
      void this.#work();
    }, CALM_MS);
  }

  /** The canvas lost what it showed. */
  lost(): void {
    this.#announced = "";
  }

  /** To be called after each frame. */
  framed(): void {
    if (!this.#shown || this.#working) return;
    if (this.#announced !== this.#shown.scene && this.#wanted !== this.#failed) {
      this.#announced = this.#shown.scene;
      this.#tell("drawn");
    }
    this.#release();
  }

  /** Resolves when the wanted pose stands: loaded, drawn, and no move on its way. */
  settled(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    return new Promise((done) => {
      this.#waiting.add(done);
      this.#theatre.wake();
    });
  }

  /** Nothing is wanted any more; whoever waits is let go. */
  end(): void {
    this.#ended = true;
    this.#wanted = null;
    clearTimeout(this.#calm);
    this.#waiting.forEach((done) => done());
    this.#waiting.clear();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    let wanted = this.#next();
    while (wanted) {
      await this.#bring(wanted);
      wanted = this.#next();
    }
    this.#working = false;
    this.#theatre.wake();
  }

  /** The pose that has to be brought about next, or null when all is as wanted. */
  #next(): Pose | null {
    const wanted = this.#wanted;
    if (!wanted || wanted === this.#failed) return null;
    return wanted !== this.#shown || this.#key(wanted) !== this.#printed ? wanted : null;
  }

  async #bring(wanted: Pose): Promise<void> {
    const key = this.#key(wanted);
    const rasters = key === this.#printed ? null : await this.#rasters(wanted);
    // What was asked for while the pixels were made comes first.
    if (wanted !== this.#wanted || key !== this.#key(wanted)) return;
    if (rasters === "failed") return this.#giveUp(wanted);
    const moves = plan(this.#shown, wanted, this.#motion);
    const { scene } = this.#theatre;
    scene.show(wanted, rasters, scene.pace.gentle ? gentle(moves) : moves);
    this.#shown = wanted;
    this.#printed = key;
    this.#theatre.wake();
  }

  #rasters({ scene, focus }: Pose): Promise<readonly Raster[] | "failed"> {
    const { width, height } = this.#theatre.size;
    return this.#drawings.rasters(scene, view(width, height, focus)).catch(() => "failed" as const);
  }

  /** A drawing that cannot be had leaves the stage as it is; the page has a picture of its own to show. */
  #giveUp(wanted: Pose): void {
    this.#failed = wanted;
    this.#announced = "";
    this.#tell("failed");
  }

  #key({ scene }: Pose): string {
    const { width, height } = this.#theatre.size;
    return `${scene} ${width}x${height}`;
  }

  #release(): void {
    const standing = this.#next() === null && this.#calm === undefined && !this.#theatre.scene.travelling;
    if (!standing || this.#waiting.size === 0) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    waiting.forEach((done) => done());
  }
}
