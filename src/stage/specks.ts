/** Small round marks in the drawings' densities, pooled: the weather is made of them, and the flights. */
import type { GameObjects, Scene } from "phaser";
import { density } from "./density";
import type { Area, Weather } from "./manifest";
import { spot, type CameraOffset, type View } from "./view";
import { EVERYWHERE, weatherKinds } from "./weather";

const SIZE = 64;
const textures = { sharp: "speck-sharp", soft: "speck-soft" } as const;

/** Makes the two marks. Call once for each game, before any speck is shown. */
export function makeSpeckTextures(scene: Scene): void {
  for (const edge of ["sharp", "soft"] as const) {
    const texture = scene.textures.createCanvas(textures[edge], SIZE, SIZE);
    const context = texture?.getContext();
    if (!texture || !context) continue;
    const middle = SIZE / 2;
    const fill = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
    const full = edge === "sharp" ? 0.86 : 0.1;
    fill.addColorStop(0, "#fff");
    fill.addColorStop(full, "#fff");
    if (edge === "soft") fill.addColorStop(0.5, "rgba(255,255,255,.42)");
    fill.addColorStop(1, "rgba(255,255,255,0)");
    context.fillStyle = fill;
    context.fillRect(0, 0, SIZE, SIZE);
    texture.refresh();
  }
}

export class WeatherSpecks {
  readonly #pool: SpeckPool;
  #weather: Weather = "none";
  #area: Area = EVERYWHERE;

  constructor(scene: Scene) {
    this.#pool = new SpeckPool(scene);
  }

  /** From now on this weather, there, in this place of the drawing order. */
  set(weather: Weather, area: Area | null, order: number): void {
    this.#weather = weather;
    this.#area = area ?? EVERYWHERE;
    this.#pool.order = order;
  }

  get weather(): Weather {
    return this.#weather;
  }

  /** Puts every speck where it is after `time` seconds; `amount`, 0 to 1, is how much of it falls. */
  stand(seen: View, offset: CameraOffset, amount: number, time: number): void {
    this.#pool.begin();
    if (this.#weather !== "none" && amount > 0) {
      const kind = weatherKinds[this.#weather];
      const place = spot(seen, offset, kind.depth);
      const count = kind.count(this.#area);
      for (let index = 0; index < count; index++) {
        const speck = kind.at(index, time, this.#area);
        if (!speck) continue;
        const at = place(speck.x, speck.y);
        this.#pool
          .next(kind.edge, density(kind.record(index)))
          .setPosition(at.x, at.y)
          .setDisplaySize(speck.width * at.scale, speck.height * at.scale)
          .setRotation(speck.angle)
          .setAlpha(speck.alpha * amount);
      }
    }
    this.#pool.end();
  }
}

/** Images that are used again each frame; those left over are hidden. */
export class SpeckPool {
  order = 0;
  readonly #scene: Scene;
  readonly #images: GameObjects.Image[] = [];
  #used = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  begin(): void {
    this.#used = 0;
  }

  next(edge: "sharp" | "soft", tint: number): GameObjects.Image {
    const image = this.#images[this.#used] ?? this.#add();
    this.#used += 1;
    return image.setTexture(textures[edge]).setTint(tint).setDepth(this.order).setVisible(true);
  }

  end(): void {
    for (let at = this.#used; at < this.#images.length; at++) this.#images[at]?.setVisible(false);
  }

  #add(): GameObjects.Image {
    const image = this.#scene.add.image(0, 0, textures.sharp);
    this.#images.push(image);
    return image;
  }
}
