/** Which layers of a drawing are somebody, which are a light, and which of them a pose shows. */
import type { BreathingLight } from "./manifest";
import type { Pose } from "./pose";

const FIGURE = "figure-";

/** Who is drawn on this layer; null when it is nobody who comes or goes. */
export function figureOn(layer: string): string | null {
  return layer.startsWith(FIGURE) ? layer.slice(FIGURE.length) : null;
}

export function isLight(layer: string, lights: readonly BreathingLight[]): boolean {
  return layer === "light" || lights.some((light) => light.layer === layer);
}

/** Whether a layer is to be seen where nothing is on its way. */
export function shows(pose: Pick<Pose, "absent" | "light" | "lights">, layer: string): boolean {
  const figure = figureOn(layer);
  if (figure !== null) return !pose.absent.has(figure);
  return pose.light === "on" || !isLight(layer, pose.lights);
}
