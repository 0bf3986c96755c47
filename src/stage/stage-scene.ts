/** The one scene that Phaser runs: it holds a pose, and draws what the dials say. */
import { Scene } from "phaser";
import { atRest, view, type CameraOffset, type View } from "./view";
import { cameraAt, later, newAmbience, nudged, resting, STILL_S } from "./ambience";
import type { Dials } from "./dials";
import { restingDials } from "./legs";
import { Folder, makeFlapTexture } from "./folder";
import { FlightLine } from "./flight-line";
import { makeFileTexture } from "./file";
import { makeSpeckTextures, WeatherSpecks } from "./specks";
import { Journey } from "./journey";
import { Leaving } from "./leaving";
import { Pace } from "./pace";
import { paperTile } from "./paper";
import { Parallax } from "./parallax";
import { Picture } from "./picture";
import type { City } from "./flight";
import type { Motion, Move } from "./plan";
import type { Pose } from "./pose";
import type { Print } from "./printing";
import type { Raster } from "./raster";
import { shotAt } from "./score";
import { TwoInks } from "./two-inks";
import { weatherKinds } from "./weather";

/** However long the stage slept, what drifts by itself goes on as if it had only blinked. */
const LONGEST_STEP_S = 0.1;

/** The layer of the map that flights are drawn on. */
const CITIES_LAYER = "cities";

export class StageScene extends Scene {
  readonly #cities: Readonly<Record<string, City>>;
  readonly #parallax = new Parallax();
  readonly pace = new Pace();
  #motion: Motion;
  #box = { width: 2, height: 2 };
  #pose: Pose | null = null;
  #dials: Dials | null = null;
  #picture: Picture | null = null;
  #ambience = newAmbience;
  #opened = 0;
  #journey: Journey | null = null;
  #lastFrame = 0;
  // Made in `create`, before anything else is asked of the scene.
  #print!: TwoInks;
  #leaving!: Leaving;
  #weather!: WeatherSpecks;
  #flight!: FlightLine;
  #folder!: Folder;

  constructor(cities: Readonly<Record<string, City>>, motion: Motion) {
    super("stage");
    this.#cities = cities;
    this.#motion = motion;
  }

  create(): void {
    makeSpeckTextures(this);
    makeFlapTexture(this);
    makeFileTexture(this);
    const camera = this.cameras.main;
    this.#print = new TwoInks(camera);
    this.#print.paper = paperTile(this);
    camera.filters.external.add(this.#print);
    this.#leaving = new Leaving(this, this.#print);
    this.#weather = new WeatherSpecks(this);
    this.#flight = new FlightLine(this, this.#cities);
    this.#folder = new Folder(this);
  }

  override update(): void {
    const now = performance.now();
    const ms = now - this.#lastFrame;
    this.#lastFrame = now;
    this.pace.frame(now);
    // What is played is seen to its end, however long the reader has been reading.
    if (this.travelling) this.nudge();
    if (this.#motion === "full") {
      const seconds = Math.min(ms / 1000, LONGEST_STEP_S);
      this.#ambience = later(this.#ambience, seconds);
      this.#parallax.step(seconds);
    }
    this.#journey?.step(ms);
    if (this.#dials?.leaving === 0) this.#leaving.end();
    this.#stand();
  }

  /** The box in device pixels, and how many of them a CSS pixel has. */
  resize(width: number, height: number, density: number): void {
    this.#box = { width, height };
    this.#print.density = density;
    this.#leaving.end();
  }

  /** Sets a pose at once, with new pixels if its scene is another or the box has changed, then travels the moves to it. */
  show(pose: Pose, rasters: readonly Raster[] | null, moves: readonly Move[]): void {
    this.settle();
    this.nudge();
    const print = moves.find((move) => move.kind === "print");
    if (print) this.#leave(print.by);
    this.pace.again();
    if (this.#pose?.scene !== pose.scene) this.#opened = this.#ambience.time;
    this.#pose = pose;
    this.#dials = restingDials(pose);
    if (rasters) this.#hold(rasters, pose);
    this.#hang(pose, moves);
    this.#journey = new Journey(moves, this.#dials);
    // The moves begin now, not when the last frame was drawn, which may be long ago.
    this.#lastFrame = performance.now();
  }

  /** Ends the print that is on its way; a score goes on. */
  hurry(): void {
    this.#journey?.hurry();
  }

  /** Ends every move where it was going. */
  settle(): void {
    this.#journey = null;
    this.#leaving.end();
    if (!this.#pose) return;
    this.#dials = restingDials(this.#pose);
    this.#hang(this.#pose, []);
  }

  setMotion(motion: Motion): void {
    this.#motion = motion;
    if (motion === "still") this.settle();
    this.nudge();
  }

  nudge(): void {
    this.#ambience = nudged(this.#ambience);
  }

  /** Where the reader points, -1 to 1 on both axes. */
  point(x: number, y: number): void {
    this.#parallax.aim(x, y);
  }

  /** Whether moves are still on their way. */
  get travelling(): boolean {
    return this.#journey !== null && !this.#journey.over;
  }

  /** Whether nothing moves that was not asked for: by the reader's wish, or because frames are dear here. */
  get calm(): boolean {
    return this.#motion === "still" || this.pace.gentle;
  }

  /** Whether the next frame would be the same as the last. */
  get idle(): boolean {
    if (this.travelling) return false;
    if (this.calm) return true;
    return resting(this.#ambience) && this.#parallax.resting;
  }

  #leave(by: Print): void {
    this.#leaving.begin(this.#box.width, this.#box.height);
    this.#print.by = by;
  }

  #hold(rasters: readonly Raster[], pose: Pose): void {
    this.#picture?.destroy();
    this.#picture = new Picture(this, rasters, pose.lights);
  }

  /** Weather and flight of a pose, in their places between the layers. Weather that stops is hung until it has. */
  #hang(pose: Pose, moves: readonly Move[]): void {
    const picture = this.#picture;
    if (!picture) return;
    const stopping = moves.find((move) => move.kind === "weather" && move.to === "none");
    const weather = stopping?.kind === "weather" ? stopping.from : pose.weather;
    this.#weather.set(weather, pose.weatherArea, weatherOrder(picture, weather, pose));
    const depth = picture.depthOf(CITIES_LAYER) ?? 0;
    this.#flight.set(pose.flight, depth, picture.orderUnder(2));
  }

  #stand(): void {
    const [pose, dials] = [this.#pose, this.#dials];
    if (!pose || !dials) return;
    const still = this.#motion === "still";
    const time = still ? STILL_S : this.#ambience.time;
    const seen = view(this.#box.width, this.#box.height, pose.focus);
    const gone = still ? atRest : this.#parallax.added(cameraAt(pose.camera, time - this.#opened));
    const shot = pose.score ? shotAt(pose.score, dials.camera) : null;
    this.#drawAll(seen, { ...gone, shot }, dials, time);
    this.#print.turn(dials);
  }

  #drawAll(seen: View, offset: CameraOffset, dials: Dials, time: number): void {
    this.#picture?.stand(seen, offset, dials, this.#motion === "still" ? null : time);
    // Dust is seen only in the light.
    const lit = this.#weather.weather === "dust" ? dials.light : 1;
    this.#weather.stand(seen, offset, dials.weather * lit, time);
    this.#flight.stand(seen, offset, dials.flight);
    this.#folder.stand(seen.width, seen.height, dials.filed);
  }
}

/** Snow and rain fall behind the window's bars, dust floats just before the light, all else before everything but the nearest. */
function weatherOrder(picture: Picture, weather: Pose["weather"], { weatherArea }: Pose): number {
  if (weather === "none") return 0;
  if (weather === "dust") return picture.orderOverLight() ?? picture.orderUnder(0.85);
  if (weather !== "smoke" && weatherArea === null) return picture.orderUnder(2);
  return picture.orderUnder(weatherKinds[weather].depth);
}
