/** The house around the scene: Phaser's game, its canvas, its size, its frames, its end. */
import { Core, Renderer, Scale, WEBGL } from "phaser";
import { createEmitter } from "../kit";
import type { City } from "./flight";
import { FULL_RATE } from "./pace";
import { destroyGame, drain, renderNodes, TidyGame } from "./phaser-fixes";
import type { Motion } from "./plan";
import { StageScene } from "./stage-scene";

export type TheatreEvent = "frame" | "resized" | "lost" | "restored";

/** More pixels than this for each CSS pixel cost battery, and the print's dots hide them. */
const MOST_DENSITY = 2;

/** After this frame the card is waited for, and the next one is timed. */
const DRAINED_AT = 3;

/** A press is answered and painted within this time, in milliseconds, also by a slow machine. */
const HELD_MS = 160;

/** Opens a theatre in `parent`, which must have a size of its own and be positioned. Needs WebGL. */
export async function openTheatre(
  parent: HTMLElement,
  cities: Readonly<Record<string, City>>,
  motion: Motion,
): Promise<Theatre> {
  const scene = new StageScene(cities, motion);
  const game = openGame(parent, scene);
  await new Promise((done) => game.events.once(Core.Events.READY, done));
  await new Promise<void>((done) => {
    if (scene.sys.isActive()) done();
    else scene.sys.events.once("create", () => done());
  });
  return new Theatre(parent, game, scene);
}

export class Theatre {
  readonly scene: StageScene;
  readonly #game: TidyGame;
  readonly #parent: HTMLElement;
  readonly #told = createEmitter<TheatreEvent>();
  readonly #closed = new AbortController();
  #lost = false;
  #frames = 0;
  #held: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: HTMLElement, game: TidyGame, scene: StageScene) {
    this.scene = scene;
    this.#game = game;
    this.#parent = parent;
    game.canvas.setAttribute("aria-hidden", "true");
    this.reveal(false);
    // A listener may ask for frames, and Phaser's loop must not be woken from inside itself: it would run twice.
    game.events.on(Core.Events.POST_RENDER, () => queueMicrotask(() => this.#afterFrame()));
    game.renderer.on(Renderer.Events.LOSE_WEBGL, () => this.#lose());
    game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.#restore());
    this.#keepFitting();
    this.#listenForSkips();
  }

  /** The canvas in device pixels. */
  get size(): { readonly width: number; readonly height: number } {
    return { width: this.#game.scale.width, height: this.#game.scale.height };
  }

  /** Draws frames again, until the scene is idle. */
  wake(): void {
    if (!this.#lost && !this.#closed.signal.aborted && this.#held === undefined) this.#game.loop.wake();
  }

  /** Draws nothing for a moment: the page has something to paint. */
  hold(): void {
    clearTimeout(this.#held);
    this.#game.loop.sleep();
    this.#held = setTimeout(() => {
      this.#held = undefined;
      this.wake();
    }, HELD_MS);
  }

  /** The canvas is seen only while it shows a picture: what lies beneath it is the same picture, undrawn. */
  reveal(shown: boolean): void {
    this.#game.canvas.style.visibility = shown ? "visible" : "hidden";
  }

  on(listen: (event: TheatreEvent) => void): () => void {
    return this.#told.on(listen);
  }

  async close(): Promise<void> {
    this.#closed.abort();
    clearTimeout(this.#held);
    await destroyGame(this.#game);
  }

  #keepFitting(): void {
    const { signal } = this.#closed;
    const fit = (): void => this.#fit();
    const boxes = new ResizeObserver(fit);
    boxes.observe(this.#parent);
    signal.addEventListener("abort", () => boxes.disconnect(), { once: true });
    // Zooming the page changes the density of pixels and not always the box.
    window.addEventListener("resize", fit, { signal });
    fit();
  }

  /** Whoever has seen enough of what is played presses the picture. */
  #listenForSkips(): void {
    const skip = (): void => {
      this.scene.settle();
      this.wake();
    };
    this.#parent.addEventListener("pointerdown", skip, { signal: this.#closed.signal });
  }

  #fit(): void {
    const { width, height, density } = measure(this.#parent);
    const { scale } = this.#game;
    if (width !== scale.width || height !== scale.height) {
      scale.resize(width, height);
      // In this order: `resize` leaves the style alone at a zoom of 1, `setZoom` always writes it.
      scale.setZoom(1 / density);
    }
    this.scene.resize(width, height, density);
    this.#told.emit("resized");
    this.wake();
  }

  #afterFrame(): void {
    if (this.#lost || this.#closed.signal.aborted) return;
    this.#timeOneFrame();
    if (this.scene.idle) this.#game.loop.sleep();
    else this.#keepPace();
    this.#told.emit("frame");
  }

  /** Once, after the first pixels have been carried over: what does a frame take here, when none is waiting before it? */
  #timeOneFrame(): void {
    this.#frames += 1;
    if (this.#frames !== DRAINED_AT && this.#frames !== DRAINED_AT + 1) return;
    const ms = drain(this.#game);
    if (this.#frames > DRAINED_AT) this.scene.pace.measured(ms);
  }

  #keepPace(): void {
    const { loop } = this.#game;
    if (loop.fpsLimit !== this.scene.pace.rate) loop.setFPSLimit(this.scene.pace.rate);
  }

  #lose(): void {
    this.#lost = true;
    this.#game.loop.sleep();
    this.scene.settle();
    this.#told.emit("lost");
  }

  #restore(): void {
    this.#lost = false;
    this.#told.emit("restored");
    this.wake();
  }
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
    fps: { limit: FULL_RATE },
    render: { renderNodes, powerPreference: "low-power", antialias: true, antialiasGL: false },
  });
}

function measure(parent: HTMLElement): { width: number; height: number; density: number } {
  const density = Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
  const pixels = (length: number): number => Math.max(2, Math.round(length * density));
  return { width: pixels(parent.clientWidth), height: pixels(parent.clientHeight), density };
}
