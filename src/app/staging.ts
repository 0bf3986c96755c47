/** The stage with what it needs of the scenes: a chunk of its own, fetched after the reader's first act. */
import cities from "../../assets/map-cities.json";
import type { Result } from "../kit";
import type { Turn } from "../narrative";
import {
  createStage,
  openPlainStage,
  pose,
  sceneBook,
  type Motion,
  type Pose,
  type Stage,
  type StageOptions,
  type StageProblem,
} from "../stage";
import { drawings } from "./scenes";

const book = sceneBook(
  import.meta.glob("../../assets/scenes/*.json", { eager: true, import: "default", query: "?staged" }),
  drawings,
);

export function poseOf(turn: Turn, divergence: number): Pose {
  return pose(turn, divergence, book);
}

const scenes = { book, cities: cities as unknown as StageOptions["cities"] };

export function openStage(frame: HTMLElement, motion: Motion): Promise<Result<Stage, StageProblem>> {
  return createStage(new AbortController().signal, frame, { ...scenes, motion });
}

/** What stands in for the stage where that cannot be had. */
export function openPlain(frame: HTMLElement): Stage {
  return openPlainStage(frame, scenes);
}
