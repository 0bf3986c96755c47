/** Puts theatre, drawings and director together. With this file comes Phaser. */
import type { Emitter } from "../kit";
import { Director } from "./director";
import { createDrawings } from "./drawings";
import type { Stage, StageEvent, StageOptions } from "./stage";
import { openTheatre, type TheatreEvent } from "./theatre";

export async function openStage(parent: HTMLElement, options: StageOptions, told: Emitter<StageEvent>): Promise<Stage> {
  const stop = new AbortController();
  const drawings = createDrawings(stop.signal, options.book);
  const theatre = await openTheatre(parent, options.cities, options.motion);
  const director = new Director(theatre, drawings, options.motion, (notice) => {
    theatre.reveal(notice === "drawn");
    told.emit({ type: notice });
  });
  const hear: Readonly<Record<TheatreEvent, () => void>> = {
    frame: () => director.framed(),
    resized: () => director.resized(),
    restored: () => told.emit({ type: "restored" }),
    lost: () => {
      director.lost();
      theatre.reveal(false);
      told.emit({ type: "lost" });
    },
  };
  theatre.on((event) => hear[event]());
  let destroyed: Promise<void> | null = null;

  return {
    show: (pose) => director.show(pose),
    setMotion: (motion) => director.setMotion(motion),
    nudge() {
      theatre.scene.nudge();
      theatre.wake();
    },
    point(x, y) {
      theatre.scene.point(x, y);
      theatre.wake();
    },
    prefetch: (scene) => drawings.prefetch(scene),
    settled: () => director.settled(),
    on: (listen) => told.on(listen),
    destroy() {
      stop.abort();
      director.end();
      return (destroyed ??= theatre.destroy());
    },
  };
}
