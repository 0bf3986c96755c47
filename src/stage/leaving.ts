/** A copy of the picture that is being left, for as long as it shows through its successor. */
import type { GameObjects, Scene } from "phaser";
import type { TwoInks } from "./two-inks";

const KEY = "leaving";

export class Leaving {
  readonly #scene: Scene;
  readonly #print: TwoInks;

  constructor(scene: Scene, print: TwoInks) {
    this.#scene = scene;
    this.#print = print;
  }

  /** Copies what the last frame showed, before it is printed; `width` and `height` are the canvas's. */
  begin(width: number, height: number): void {
    this.end();
    const copy = this.#scene.textures.addDynamicTexture(KEY, width, height, false);
    if (!copy) return;
    const shown = this.#scene.children.getAll("visible", true) as GameObjects.Image[];
    copy.fill(0xffffff);
    // The display list is sorted only when it is drawn, and stably: equal depths keep their order.
    copy.draw([...shown].sort((one, other) => one.depth - other.depth));
    copy.render();
    this.#print.left = copy.get().source.glTexture;
  }

  /** Frees the copy. It must also end when the canvas changes size or loses its context: it would not survive. */
  end(): void {
    this.#print.left = null;
    if (this.#scene.textures.exists(KEY)) this.#scene.textures.remove(KEY);
  }
}
