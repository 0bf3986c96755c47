/** The grey file with its ribbon, as it travels over the map. */
import type { GameObjects, Scene } from "phaser";
import { density } from "./density";
import type { Carried } from "./flight";
import type { Spot } from "./view";

const KEY = "file";

/** The size of its picture, in the units in which it is cut. */
const WIDTH = 256;
const HEIGHT = 200;

/** Pixels in one of these: no finer than it is seen, for the card would lose its lines in making it smaller. */
const FINE = 0.4;

/** How wide it is on the map, in units of the drawing; and on a phone, where that would be too fine, in pixels. */
const UNITS = 86;
const LEAST_PIXELS = 46;

/** Of its height, how far above the city the file's lower edge lies. */
const ABOVE = 0.1;

type Shape = readonly (readonly [x: number, y: number])[];

/** It lies, seen from its near edge; cut as with a knife, so that nothing is quite straight. From below upwards. */
const shapes: readonly (readonly [ink: number, Shape])[] = [
  // The collar that keeps it apart from land and sea alike.
  [
    density(0.97),
    [
      [36, 10],
      [126, 4],
      [240, 14],
      [254, 132],
      [252, 180],
      [246, 188],
      [10, 196],
      [2, 188],
      [2, 142],
    ],
  ],
  // Its leaves, between two covers.
  [
    density(0.5),
    [
      [12, 140],
      [246, 132],
      [244, 178],
      [12, 186],
    ],
  ],
  [
    density(0),
    [
      [14, 150],
      [242, 142],
      [240, 168],
      [14, 176],
    ],
  ],
  // The upper cover, with the light on its far edge.
  [
    density(0.3),
    [
      [46, 20],
      [130, 15],
      [231, 24],
      [246, 136],
      [11, 144],
    ],
  ],
  [
    density(0.04),
    [
      [46, 20],
      [130, 15],
      [231, 24],
      [234, 33],
      [130, 24],
      [41, 30],
    ],
  ],
  // The ribbon: round the cover, then its two ends, then the knot.
  [
    density(0, 1),
    [
      [28, 66],
      [130, 58],
      [239, 62],
      [242, 90],
      [132, 86],
      [22, 96],
    ],
  ],
  [
    density(0, 1),
    [
      [120, 72],
      [142, 76],
      [122, 142],
      [112, 186],
      [102, 172],
      [88, 180],
    ],
  ],
  [
    density(0, 1),
    [
      [126, 74],
      [146, 70],
      [164, 132],
      [184, 178],
      [164, 174],
      [154, 186],
    ],
  ],
  [
    density(0.62, 0.3),
    [
      [116, 68],
      [133, 54],
      [152, 68],
      [146, 92],
      [122, 90],
    ],
  ],
];

/** Makes its picture. Call once for each game. */
export function makeFileTexture(scene: Scene): void {
  const texture = scene.textures.createCanvas(KEY, WIDTH * FINE, HEIGHT * FINE);
  const context = texture?.getContext();
  if (!texture || !context) return;
  context.scale(FINE, FINE);
  for (const [ink, shape] of shapes) {
    context.fillStyle = `#${ink.toString(16).padStart(6, "0")}`;
    context.beginPath();
    shape.forEach(([x, y]) => context.lineTo(x, y));
    context.fill();
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

  /** It is lifted and never turned: a turned picture loses parts where WebGL is software. `place` finds a point of the map in the box; null where no file travels. */
  stand(carried: Carried | null, place: (x: number, y: number) => Spot): void {
    this.#image.setVisible(carried !== null);
    if (!carried) return;
    const { x, y, scale } = place(carried.x, carried.y);
    const width = Math.max(UNITS * scale, LEAST_PIXELS) * (1 + 0.12 * carried.lift);
    const height = (width * HEIGHT) / WIDTH;
    this.#image.setPosition(x, y - height * (ABOVE + 0.14 * carried.lift)).setDisplaySize(width, height);
  }
}
