/**
 * One pose through the real stage, for eyes and for tests:
 * `specimen.html?scene=map&d=0.5&w=960&h=900&motion=still&cues=[{"kind":"light","on":false}]`.
 * `document.documentElement.dataset` says `settled`, and `problem` if there is one; `window.specimen`
 * has the stage and its parts for a test to take hold of.
 */
import cities from "../../assets/map-cities.json";
import type { Cue } from "../narrative";
import type { City } from "./flight";
import { pose, type Pose } from "./pose";
import { sceneBook } from "./scene-book";
import { createStage } from "./create-stage";
import type { Stage } from "./stage";

declare global {
  interface Window {
    specimen: Specimen;
  }
}

export interface Specimen {
  readonly scenes: readonly string[];
  readonly stage: Stage | null;
  /** What the stage has said so far. */
  readonly heard: string[];
  poseOf(scene: string, divergence: number, cues?: string, chapter?: string): Pose;
  mount(signal?: AbortSignal): Promise<Stage | null>;
  /** Shows a scene on the page's own stage and waits until it stands. */
  settle(scene: string, divergence: number, cues?: string): Promise<void>;
}

const book = sceneBook(
  import.meta.glob("../../assets/scenes/*.json", { eager: true, import: "default", query: "?staged" }),
  import.meta.glob<string>("../../assets/scenes/*.svg", {
    eager: true,
    import: "default",
    query: "?url&no-inline",
  }),
);
const asked = new URLSearchParams(location.search);
const root = document.documentElement;
const box = document.querySelector<HTMLElement>("#stage") as HTMLElement;
box.style.width = `${asked.get("w") ?? 960}px`;
box.style.height = `${asked.get("h") ?? 900}px`;

const heard: string[] = [];
const specimen: Specimen = {
  scenes: [...book.keys()],
  stage: null,
  heard,
  poseOf: (scene, divergence, cues = "[]", chapter = "") =>
    pose(
      { heading: { chapter, title: "", place: "", date: "", scene }, cues: JSON.parse(cues) as Cue[] },
      divergence,
      book,
    ),
  async mount(signal = new AbortController().signal) {
    const motion = asked.get("motion") === "full" ? "full" : "still";
    const made = await createStage(signal, box, {
      book,
      cities: cities as unknown as Record<string, City>,
      motion,
    });
    if (!made.ok) root.dataset["problem"] = made.problem;
    if (!made.ok) return null;
    made.value.on(({ type }) => heard.push(type));
    return made.value;
  },
  async settle(scene, divergence, cues) {
    stage?.show(specimen.poseOf(scene, divergence, cues));
    await stage?.settled();
  },
};
const stage = asked.has("empty") ? null : await specimen.mount();
window.specimen = { ...specimen, stage };
await specimen.settle(
  asked.get("scene") ?? "plain-sheet",
  Number(asked.get("d") ?? 0),
  asked.get("cues") ?? "[]",
);
root.dataset["settled"] = "true";
