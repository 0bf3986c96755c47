/** The house around the scene: Phaser's game, its canvas, its size, its frames, its end. */
import { Core, Renderer, Scale, WEBGL } from "phaser";
import { createEmitter } from "../kit";
import type { City } from "./flight";
import { destroyGame, renderNodes, TidyGame } from "./phaser-fixes";
import type { Motion } from "./plan";
import { StageScene } from "./stage-scene";

export type TheatreEvent = "frame" | "resized" | "lost" | "restored";

export interface Theatre {
  readonly scene: StageScene;
  /** The canvas in device pixels. */
  size(): { readonly width: number; readonly height: number };
  /** Draws frames again, until the scene is idle. */
  wake(): void;
  /** The canvas is seen only while it shows a picture: what lies beneath it is the same picture, undrawn. */
  reveal(shown: boolean): void;
  on(listen: (event: TheatreEvent) => void): () => void;
  destroy(): Promise<void>;
}

/** More pixels than this for each CSS pixel cost battery, and the print's dots hide them. */
const MOST_DENSITY = 2;

/** Slow motion needs no more frames than this, and phones stay cool. Just above 30, or displays at 60 Hz would miss every other one. */
const FRAMES_A_SECOND = 32;

/** Opens a theatre in `parent`, which must have a size of its own and be positioned. Needs WebGL. */
export async function openTheatre(parent: HTMLElement, cities: Readonly<Record<string, City>>, motion: Motion): Promise<Theatre> {
  const scene = new StageScene(cities, motion);
  const game = openGame(parent, scene);
  await new Promise((done) => game.events.once(Core.Events.READY, done));
  await new Promise<void>((done) => (scene.sys.isActive() ? done() : scene.sys.events.once("create", () => done())));
  const { canvas, loop } = game;
  const told = createEmitter<TheatreEvent>();
  const stop = new AbortController();
  let lost = false;

  const wake = (): void => {
    if (!lost && !stop.signal.aborted) loop.wake();
  };
  const fit = (): void => {
    const { width, height, density } = measure(parent);
    if (width !== game.scale.width || height !== game.scale.height) {
      game.scale.setZoom(1 / density);
      game.scale.resize(width, height);
    }
    scene.resize(width, height, density);
    told.emit("resized");
    wake();
  };
  const afterFrame = (): void => {
    if (stop.signal.aborted || lost) return;
    if (scene.idle) loop.sleep();
    told.emit("frame");
  };
  // A listener may ask for frames, and Phaser's loop must not be woken from inside itself: it would run twice.
  game.events.on(Core.Events.POST_RENDER, () => queueMicrotask(afterFrame));
  game.renderer.on(Renderer.Events.LOSE_WEBGL, () => {
    lost = true;
    loop.sleep();
    scene.settle();
    told.emit("lost");
  });
  game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => {
    lost = false;
    told.emit("restored");
    wake();
  });
  const boxes = new ResizeObserver(fit);
  boxes.observe(parent);
  // Zooming the page changes the density of pixels and not always the box.
  window.addEventListener("resize", fit, { signal: stop.signal });
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.visibility = "hidden";
  fit();

  return {
    scene,
    size: () => ({ width: game.scale.width, height: game.scale.height }),
    wake,
    reveal(shown) {
      canvas.style.visibility = shown ? "visible" : "hidden";
    },
    on: (listen) => told.on(listen),
    async destroy() {
      stop.abort();
      boxes.disconnect();
      await destroyGame(game);
    },
  };
}

function openGame(parent: HTMLElement, scene: StageScene): TidyGame {
  const { width, height, density } = measure(parent);
  return new TidyGame({
    type: WEBGL,
    parent,
    width,
    height,
    scene,
    scale: { mode: Scale.NONE, zoom: 1 / density, autoRound: false, expandParent: false },
    canvasStyle: "position:absolute;inset:0",
    backgroundColor: "#ffffff",
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    audio: { noAudio: true },
    fps: { limit: FRAMES_A_SECOND },
    render: { renderNodes, powerPreference: "low-power", antialias: true },
  });
}

function measure(parent: HTMLElement): { width: number; height: number; density: number } {
  const density = Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
  const pixels = (length: number): number => Math.max(2, Math.round(length * density));
  return { width: pixels(parent.clientWidth), height: pixels(parent.clientHeight), density };
}
