/** The grey file with its ribbon, as it travels over the map. */
import type { GameObjects, Scene } from "phaser";
import { hex } from "./density";
import { FILE_SHAPES, FILE_SIZE, FILE_UNITS } from "./file-shapes";
import type { Carried } from "./flight";
import type { Spot } from "./view";

const KEY = "file";

/** Pixels in one of these: no finer than it is seen, for the card would lose its lines in making it smaller. */
const FINE = 0.4;

/** How wide it is at least: on a phone it would be too fine to read, true to scale. */
const LEAST_PIXELS = 46;

/** Of its height, how far above the city the file's lower edge lies. */
const ABOVE = 0.1;

/** Makes its picture. Call once for each game. */
export function makeFileTexture(scene: Scene): void {
  const texture = scene.textures.createCanvas(KEY, FILE_SIZE.width * FINE, FILE_SIZE.height * FINE);
  const context = texture?.getContext();
  if (!texture || !context) return;
  context.scale(FINE, FINE);
  for (const [ink, path] of FILE_SHAPES) {
    context.fillStyle = hex(ink);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- this fills a path, not an array
    context.fill(new Path2D(path));
  }
  texture.refresh();
}

export class File {
  readonly #image: GameObjects.Image;

  constructor(scene: Scene) {
    this.#image = scene.add.image(0, 0, KEY).setOrigin(0.5, 0.95).setVisible(false);
  }

  set order(order: number) {
    this.#image.setDepth(order);
  }

  /**
   * `place` finds a point of the map in the box; null where no file travels. It is lifted and never
   * turned: a turned picture was seen to lose parts where WebGL is software.
   */
  stand(carried: Carried | null, place: (x: number, y: number) => Spot): void {
    this.#image.setVisible(carried !== null);
    if (!carried) return;
    const { x, y, scale } = place(carried.x, carried.y);
    const width = Math.max(FILE_UNITS * scale, LEAST_PIXELS) * (1 + 0.12 * carried.lift);
    const height = (width * FILE_SIZE.height) / FILE_SIZE.width;
    this.#image.setPosition(x, y - height * (ABOVE + 0.14 * carried.lift)).setDisplaySize(width, height);
  }
}
