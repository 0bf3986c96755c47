/** The folder that closes about an ending: four flaps of grey card, as archives fold them. */
import type { GameObjects, Scene } from "phaser";
import { density, hex } from "./density";

const KEY = "flap";
const LENGTH = 8;
const DEPTH = 256;

/** Of the flap's depth, how much is card; the rest is the shadow that it throws. */
const CARD = 0.8;

/** The depth of the card, over the shorter side of the box. */
const BROAD = 0.052;

/** Over everything else. */
const ORDER = 10_000;

/** The sides that flaps come from, in the order in which a folder is closed: the last lies on top. */
const SIDES = ["left", "right", "bottom", "top"] as const;
type Side = (typeof SIDES)[number];

/** How much of its way one flap waits for the flap before it. */
const AFTER = 0.16;

/** Makes the card. Call once for each game. */
export function makeFlapTexture(scene: Scene): void {
  const texture = scene.textures.createCanvas(KEY, LENGTH, DEPTH);
  const context = texture?.getContext();
  if (!texture || !context) return;
  const across = context.createLinearGradient(0, 0, 0, DEPTH);
  // From the outer edge: card, the light on its cut, the line under it, and its shadow.
  across.addColorStop(0, hex(density(0.34)));
  across.addColorStop(CARD - 0.03, hex(density(0.24)));
  across.addColorStop(CARD - 0.03, hex(density(0)));
  across.addColorStop(CARD, hex(density(0)));
  across.addColorStop(CARD, hex(density(0.94)));
  across.addColorStop(CARD + 0.016, hex(density(0.94)));
  across.addColorStop(CARD + 0.016, "rgba(0,0,0,.5)");
  across.addColorStop(1, "rgba(0,0,0,0)");
  context.fillStyle = across;
  context.fillRect(0, 0, LENGTH, DEPTH);
  texture.refresh();
}

export class Folder {
  readonly #scene: Scene;
  #flaps: readonly GameObjects.Image[] = [];

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Puts the flaps where they are in a box of this size; `closed` is 0 to 1. */
  stand(width: number, height: number, closed: number): void {
    if (closed > 0 && this.#flaps.length === 0) this.#flaps = SIDES.map((_, at) => this.#flap(at));
    const deep = (Math.min(width, height) * BROAD) / CARD;
    this.#flaps.forEach((flap, at) => {
      const part = come(closed, at);
      flap.setVisible(part > 0);
      place(flap, SIDES[at] as Side, { width, height, deep, part });
    });
  }

  #flap(at: number): GameObjects.Image {
    return this.#scene.add
      .image(0, 0, KEY)
      .setOrigin(0.5, 0)
      .setDepth(ORDER + at);
  }
}

/** How far flap number `at` has come when the whole has come `closed` of its way. */
function come(closed: number, at: number): number {
  const whole = 1 - AFTER * (SIDES.length - 1);
  return Math.min(1, Math.max(0, (closed - at * AFTER) / whole));
}

interface Place {
  readonly width: number;
  readonly height: number;
  readonly deep: number;
  readonly part: number;
}

function place(flap: GameObjects.Image, side: Side, { width, height, deep, part }: Place): void {
  const out = deep * (1 - part);
  switch (side) {
    case "top":
      return put(flap, [width / 2, -out], 0, [width, deep]);
    case "bottom":
      return put(flap, [width / 2, height + out], Math.PI, [width, deep]);
    case "left":
      return put(flap, [-out, height / 2], -Math.PI / 2, [height, deep]);
    case "right":
      return put(flap, [width + out, height / 2], Math.PI / 2, [height, deep]);
  }
}

function put(
  flap: GameObjects.Image,
  [x, y]: readonly [number, number],
  turn: number,
  [length, deep]: readonly [number, number],
): void {
  flap.setPosition(x, y).setRotation(turn).setDisplaySize(length, deep);
}
