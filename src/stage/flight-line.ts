/** A flight on the map: its dots, and the file that travels with it to the desk where the story goes on. */
import type { Scene } from "phaser";
import { density } from "./density";
import { File } from "./file";
import { carried, dotsBetween, printed, type City } from "./flight";
import type { Flight } from "./pose";
import { SpeckPool } from "./specks";
import { spot, type CameraOffset, type Spot, type View } from "./view";

const RIM = density(0.92);
const HEART = density(0, 1);

export class FlightLine {
  readonly #pool: SpeckPool;
  readonly #file: File;
  readonly #cities: Readonly<Record<string, City>>;
  #ends: readonly [from: City, to: City] | null = null;
  #dots: readonly City[] = [];
  #depth = 0;

  constructor(scene: Scene, cities: Readonly<Record<string, City>>) {
    this.#cities = cities;
    this.#pool = new SpeckPool(scene);
    this.#file = new File(scene);
  }

  /** From now on this flight, on the plane at `depth`. A city that the map does not know is not flown to. */
  set(flight: Flight | null, depth: number, order: number): void {
    const from = flight && this.#cities[flight.from];
    const to = flight && this.#cities[flight.to];
    this.#ends = from && to ? [from, to] : null;
    this.#dots = this.#ends ? dotsBetween(...this.#ends) : [];
    this.#depth = depth;
    this.#pool.order = order;
    this.#file.order = order + 1;
  }

  stand(seen: View, offset: CameraOffset, progress: number): void {
    this.#pool.begin();
    const place = spot(seen, offset, this.#depth);
    this.#dots.forEach(([x, y], index) => {
      const size = printed(index, this.#dots.length, progress);
      if (size > 0) this.#mark(place(x, y), size * (this.#isEnd(index) ? 1.9 : 1));
    });
    this.#pool.end();
    this.#file.stand(this.#ends && carried(...this.#ends, progress), place);
  }

  #isEnd(index: number): boolean {
    return index === 0 || index === this.#dots.length - 1;
  }

  #mark({ x, y, scale }: Spot, size: number): void {
    // On a phone a dot true to scale would be finer than the screen of the print.
    const width = Math.max(8.5 * scale, 4) * size;
    this.#pool
      .next("sharp", RIM)
      .setPosition(x, y)
      .setDisplaySize(width * 1.35, width * 1.35)
      .setAlpha(1)
      .setRotation(0);
    this.#pool
      .next("sharp", HEART)
      .setPosition(x, y)
      .setDisplaySize(width * 0.9, width * 0.9)
      .setAlpha(1)
      .setRotation(0);
  }
}
