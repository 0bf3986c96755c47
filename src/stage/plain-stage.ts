/** The stage where there is no WebGL: the drawing itself, as an image, with what the pose does not show left out. */
import { createEmitter } from "../kit";
import { createFetched, fetchDrawing } from "./fetched";
import { posedDrawing } from "./posed-drawing";
import { samePose, type Pose } from "./pose";
import type { Stage, StageEvent, StageOptions } from "./stage";
import { SHEET } from "./view";

const still = (): void => undefined;

/** Puts an image into `parent`, over what it holds. Nothing on it moves, whatever is asked for. */
export function openPlainStage(
  parent: HTMLElement,
  { book, cities }: Pick<StageOptions, "book" | "cities">,
): Stage {
  const stop = new AbortController();
  const told = createEmitter<StageEvent>();
  const drawings = createFetched(book, (url) => fetchDrawing(url, stop.signal));
  const image = anImage();
  let wanted: Pose | null = null;
  let brought = Promise.resolve();

  const bring = async (pose: Pose): Promise<void> => {
    const next = await picture(posedDrawing(await drawings.of(pose.scene), pose, cities));
    if (pose !== wanted) return URL.revokeObjectURL(next);
    hang(image, next, pose.focus);
    parent.append(image);
    told.emit({ type: "drawn" });
  };
  /** Asked for again, it is tried again; until then what lies beneath is seen. */
  const giveUp = (pose: Pose): void => {
    if (pose !== wanted) return;
    wanted = null;
    image.remove();
    told.emit({ type: "failed" });
  };
  return {
    show(pose) {
      if (wanted && samePose(wanted, pose)) return;
      wanted = pose;
      brought = bring(pose).catch(() => giveUp(pose));
    },
    prefetch: drawings.ahead,
    settled: () => brought,
    on: (listen) => told.on(listen),
    setMotion: still,
    nudge: still,
    hold: still,
    point: still,
    async destroy() {
      wanted = null;
      stop.abort();
      image.remove();
      URL.revokeObjectURL(image.src);
    },
  };
}

function anImage(): HTMLImageElement {
  const image = new Image(SHEET.width, SHEET.height);
  // What is to be seen in the picture is said beside it, in words.
  image.alt = "";
  image.className = "posed-plate";
  return image;
}

function hang(image: HTMLImageElement, url: string, [x, y]: Pose["focus"]): void {
  URL.revokeObjectURL(image.src);
  image.src = url;
  image.style.objectPosition = `${(x / SHEET.width) * 100}% ${(y / SHEET.height) * 100}%`;
}

/** The address of an SVG document that the browser has found to be a picture; rejects when it is none. */
async function picture(svg: string): Promise<string> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  return url;
}
