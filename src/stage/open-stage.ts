/** Puts theatre, drawings and director together. With this file comes Phaser. */
import type { Emitter } from "../kit";
import { Director } from "./director";
import { createDrawings } from "./drawings";
import type { Stage, StageEvent, StageOptions } from "./stage";
import { openTheatre, type Theatre, type TheatreEvent } from "./theatre";

export async function openStage(
  parent: HTMLElement,
  options: StageOptions,
  told: Emitter<StageEvent>,
): Promise<Stage> {
  const stop = new AbortController();
  const drawings = createDrawings(stop.signal, options.book);
  const theatre = await openTheatre(parent, options.cities, options.motion);
  const director = new Director(theatre, drawings, options.motion, (notice) => {
    theatre.reveal(notice === "drawn");
    told.emit({ type: notice });
  });
  theatre.on(hearing(theatre, director, told));
  let destroyed: Promise<void> | null = null;
  const wakeUnlessCalm = (): void => {
    if (!theatre.scene.calm) theatre.wake();
  };

  return {
    nudge() {
      theatre.scene.nudge();
      wakeUnlessCalm();
    },
    hold() {
      theatre.scene.hurry();
      theatre.hold();
    },
    show: (pose) => director.show(pose),
    setMotion: (motion) => director.setMotion(motion),
    point(x, y) {
      theatre.scene.point(x, y);
      wakeUnlessCalm();
    },
    prefetch: (scene) => drawings.prefetch(scene),
    settled: () => director.settled(),
    on: (listen) => told.on(listen),
    destroy() {
      stop.abort();
      director.end();
      return (destroyed ??= theatre.close());
    },
  };
}

function hearing(
  theatre: Theatre,
  director: Director,
  told: Emitter<StageEvent>,
): (event: TheatreEvent) => void {
  const answers: Readonly<Record<TheatreEvent, () => void>> = {
    frame: () => director.framed(),
    resized: () => director.resized(),
    restored: () => told.emit({ type: "restored" }),
    lost: () => {
      director.lost();
      theatre.reveal(false);
      told.emit({ type: "lost" });
    },
  };
  return (event) => answers[event]();
}
