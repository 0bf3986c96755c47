/** Where Phaser 4.2 and its types have to be helped. Each help says why; delete it when Phaser has no need of it. */
import { Game, type Scene, Scenes } from "phaser";
import type * as Phaser from "phaser";
import { TWO_INKS, TwoInksNode } from "./two-inks";

/** `render.renderNodes` is typed as a record of configurations, but what Phaser wants there are classes. */
export const renderNodes = { [TWO_INKS]: TwoInksNode } as unknown as NonNullable<
  Phaser.Types.Core.RenderConfig["renderNodes"]
>;

/**
 * A game that leaves the window as it found it. Phaser's VisibilityHandler overwrites `window.onblur`
 * and `onfocus` and never takes back its `visibilitychange` listener: a leak with each game, and a
 * theft from the page. It runs inside `start`, so what it adds there can be caught.
 */
export class TidyGame extends Game {
  #forget: () => void = () => undefined;

  override start(): void {
    const { onblur, onfocus } = window;
    const caught: EventListener[] = [];
    const add = document.addEventListener;
    document.addEventListener = function catching(
      type: string,
      listener: EventListener,
      options?: boolean,
    ): void {
      if (type === "visibilitychange") caught.push(listener);
      add.call(document, type, listener, options);
    } as typeof add;
    super.start();
    // The method belongs to the prototype: taking our own away lets it through again.
    Reflect.deleteProperty(document, "addEventListener");
    Object.assign(window, { onblur, onfocus });
    this.#forget = () =>
      caught.forEach((listener) => document.removeEventListener("visibilitychange", listener));
  }

  override destroy(removeCanvas: boolean): void {
    this.#forget();
    super.destroy(removeCanvas);
  }
}

/**
 * `destroy` only raises a flag that the next step reads, and with the loop asleep or the tab hidden
 * there is no next step. This makes that step at once. It also gives the WebGL context back, of which
 * browsers allow about sixteen.
 */
export function destroyGame(game: Game): Promise<void> {
  const gl = (game.renderer as Phaser.Renderer.WebGL.WebGLRenderer).gl as WebGLRenderingContext | null;
  return new Promise<void>((done) => {
    game.events.once("destroy", () => done());
    game.loop.wake();
    game.destroy(true);
    // With a frame limit a tick may draw nothing.
    game.loop.setFPSLimit(0);
    game.loop.tick();
  }).then(() => gl?.getExtension("WEBGL_lose_context")?.loseContext());
}

/** Runs `undo` once, when the scene stops or is destroyed: Phaser sends one or the other, not always both. */
export function whenSceneEnds(scene: Scene, undo: () => void): void {
  const { SHUTDOWN, DESTROY } = Scenes.Events;
  const end = (): void => {
    scene.events.off(SHUTDOWN, end).off(DESTROY, end);
    undo();
  };
  scene.events.once(SHUTDOWN, end).once(DESTROY, end);
}

/**
 * Waits until the card has drawn all that it was asked to, and says how long that took, in
 * milliseconds. Phaser cannot tell what a frame costs there; asking for one pixel back can.
 */
export function drain(game: Game): number {
  const gl = (game.renderer as Phaser.Renderer.WebGL.WebGLRenderer).gl as WebGLRenderingContext | null;
  const from = performance.now();
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - from;
}
