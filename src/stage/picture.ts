/** One scene's layers on the stage: which textures it holds, and where each layer stands. */
import type { GameObjects, Scene } from "phaser";
import { breathing } from "./ambience";
import type { Dials } from "./dials";
import type { Box } from "./layers";
import { figureOn, isLight } from "./presence";
import type { Raster } from "./raster";
import type { BreathingLight } from "./manifest";
import { spot, type CameraOffset, type View } from "./view";

interface Placed {
  readonly image: GameObjects.Image;
  readonly id: string;
  readonly figure: string | null;
  readonly breath: number;
  readonly lit: boolean;
  readonly depth: number;
  readonly box: Box;
}

/** How far a figure walks in from or out to, in units. */
const STRIDE = 46;

/** Layers are this far apart in drawing order, which leaves room for weather between them. */
export const ORDER_STEP = 10;

let printed = 0;

export class Picture {
  readonly #scene: Scene;
  readonly #placed: readonly Placed[];

  constructor(scene: Scene, rasters: readonly Raster[], lights: readonly BreathingLight[]) {
    this.#scene = scene;
    this.#placed = rasters.map((raster, at) => this.#place(raster, at, lights));
  }

  /** Puts every layer where it belongs after `time` seconds of ambience; null means that nothing breathes. */
  stand(seen: View, offset: CameraOffset, dials: Dials, time: number | null): void {
    for (const { image, figure, lit, breath, depth, box } of this.#placed) {
      const presence = figure === null ? 1 : (dials.figures[figure] ?? 1);
      const at = spot(seen, offset, depth)(box.x + STRIDE * (1 - presence), box.y);
      image.setPosition(at.x, at.y);
      image.setDisplaySize(box.width * at.scale, box.height * at.scale);
      image.setAlpha(presence * (lit ? dials.light * (time === null ? 1 : breathing(breath, time)) : 1));
    }
  }

  /** Drawing order just under the first layer that is at least this near; above all when none is. */
  orderUnder(depth: number): number {
    const at = this.#placed.findIndex((layer) => layer.depth >= depth);
    return (at < 0 ? this.#placed.length : at) * ORDER_STEP - 1;
  }

  /** Drawing order just over the last light, or null when the scene has none. */
  orderOverLight(): number | null {
    const at = this.#placed.map(({ lit }) => lit).lastIndexOf(true);
    return at < 0 ? null : at * ORDER_STEP + 1;
  }

  depthOf(layer: string): number | null {
    return this.#placed.find(({ id }) => id === layer)?.depth ?? null;
  }

  /** Frees images and textures. */
  destroy(): void {
    for (const { image } of this.#placed) {
      const { key } = image.texture;
      image.destroy();
      this.#scene.textures.remove(key);
    }
  }

  #place({ id, depth, box, image: pixels }: Raster, at: number, lights: readonly BreathingLight[]): Placed {
    // Keys are never used twice, since the next picture is there before the last one has gone.
    const key = `layer-${(printed += 1)}`;
    this.#scene.textures.addImage(key, pixels);
    const image = this.#scene.add
      .image(0, 0, key)
      .setOrigin(0)
      .setDepth(at * ORDER_STEP);
    const light = lights.find(({ layer }) => layer === id);
    return {
      image,
      id,
      figure: figureOn(id),
      breath: light?.breath ?? 0,
      lit: isLight(id, lights),
      depth,
      box,
    };
  }
}
