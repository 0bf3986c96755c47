/**
 * The stage beside the page. It is fetched after the reader's first act, so that the text never
 * waits for it; until it has drawn, and wherever it cannot, the page's own plate is the picture.
 */
import type { Turn } from "../narrative";
import type { Stage } from "../stage";

export interface Picture {
  /** The picture that this turn wants. */
  show(turn: Turn, divergence: number): void;
  /** A turn that may come next. */
  expect(turn: Turn): void;
  setStill(still: boolean): void;
  /** A press is about to be answered: its answer is painted before the next frame. */
  hold(): void;
  /** The reader did something: fetch the stage, or let its weather live on for a while. */
  wake(): void;
}

export interface PictureOptions {
  readonly frame: HTMLElement;
  readonly still: boolean;
  readonly failed: () => void;
}

export function createPicture({ frame, still: stillAtFirst, failed }: PictureOptions): Picture {
  let stage: Stage | null = null;
  let asked = false;
  let still = stillAtFirst;
  let wanted: readonly [turn: Turn, divergence: number] | null = null;
  /** Brings the stage to the turn that is wanted, once there is one. */
  let follow = (): void => undefined;
  /** Scenes that may come next, until there is a stage to fetch them. */
  let expected: readonly string[] = [];

  const fetchStage = async (): Promise<void> => {
    const { openPlain, openStage, poseOf } = await import("./staging");
    const made = await openStage(frame, still ? "still" : "full");
    if (!made.ok) failed();
    stage = made.ok ? made.value : openPlain(frame);
    // The reader may have stopped the picture meanwhile.
    stage.setMotion(still ? "still" : "full");
    stage.on(({ type }) => {
      frame.dataset["stage"] = type === "drawn" || type === "restored" ? "drawn" : "plate";
    });
    follow = () => wanted && stage?.show(poseOf(...wanted));
    follow();
    expected.forEach((scene) => stage?.prefetch(scene));
    followReader(stage, frame);
  };

  return {
    show(turn, divergence) {
      wanted = [turn, divergence];
      expected = [];
      follow();
    },
    expect({ heading: { scene } }) {
      expected = [...expected, scene];
      stage?.prefetch(scene);
    },
    setStill(next) {
      still = next;
      stage?.setMotion(next ? "still" : "full");
    },
    hold: () => stage?.hold(),
    wake() {
      stage?.nudge();
      if (asked) return;
      asked = true;
      fetchStage().catch(failed);
    },
  };
}

/** Parallax from the pointer over the page. */
function followReader(stage: Stage, frame: HTMLElement): void {
  window.addEventListener(
    "pointermove",
    ({ clientX, clientY, pointerType }) => {
      if (pointerType !== "mouse") return;
      const box = frame.getBoundingClientRect();
      const part = (at: number, from: number, size: number): number =>
        Math.max(-1, Math.min(1, ((at - from) / size) * 2 - 1));
      stage.point(part(clientX, box.left, box.width), part(clientY, box.top, box.height));
    },
    { passive: true },
  );
}
