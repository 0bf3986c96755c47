/** A copy of the picture that is being left, for as long as it shows through its successor. */
import type { Scene } from "phaser";
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
    const shown = this.#scene.children;
    // The list is sorted when it is drawn; what has joined it since is not in its place yet.
    shown.depthSort();
    copy.fill(0xffffff);
    copy.draw(shown.getAll("visible", true));
    copy.render();
    this.#print.left = copy.get().source.glTexture;
  }

  /** Frees the copy. It must also end when the canvas changes size or loses its context: it would not survive. */
  end(): void {
    this.#print.left = null;
    if (this.#scene.textures.exists(KEY)) this.#scene.textures.remove(KEY);
  }
}
