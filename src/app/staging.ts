/** The stage with what it needs of the scenes: a chunk of its own, fetched after the reader's first act. */
import cities from "../../assets/map-cities.json";
import type { Result } from "../kit";
import type { Turn } from "../narrative";
import {
  createStage,
  pose,
  sceneBook,
  type Motion,
  type Pose,
  type Stage,
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

export function openStage(frame: HTMLElement, motion: Motion): Promise<Result<Stage, StageProblem>> {
  return createStage(new AbortController().signal, frame, {
    book,
    cities: cities as unknown as Record<string, readonly [number, number]>,
    motion,
  });
}
