import type { JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  clamp,
  held,
  moved,
  showing,
  whole,
  zoomed,
  type Camera,
  type Frame,
  type Size,
} from "./atlas-camera";
import type { AtlasDrawing, Spot } from "./atlas-model";
import type { Composition } from "./atlas-paths";
import { AtlasPicture } from "./atlas-picture";
import { watchPointers } from "./atlas-pointers";

interface MapProps {
  readonly drawing: AtlasDrawing;
  /** What is open in the list, to be shown; null for none. */
  readonly chosen: string | null;
  readonly choose: (opens: string) => void;
}

/** Farther off than this the choices' words could not be read, and only the headings stand. */
const LEGIBLE = 0.62;
/** And closer than this they are read with ease. */
const READABLE = 0.85;
const NARROW = "(max-width: 40rem)";

/** The map and the buttons that move it. For those who see it: the list beside it says the same. */
export function AtlasMap({ drawing, chosen, choose }: MapProps): JSX.Element {
  const composition = useComposition();
  const view = useCamera(drawing, composition);
  const { window: pane, plane } = view;
  const picture = useMemo(
    () => <AtlasPicture drawing={drawing} composition={composition} />,
    [drawing, composition],
  );
  const spots = drawing.marks.filter(({ opens }) => opens === chosen).map(({ at }) => at[composition]);
  useEffect(() => {
    if (spots.length > 0) view.show(spots);
  }, [chosen, composition]);
  useEffect(() => (pane.current ? watchPointers(pane.current, view, choose) : undefined), [view, choose]);
  return (
    <div class="map">
      <div
        ref={pane}
        class="map-window"
        tabIndex={0}
        role="group"
        aria-label="The map as a picture. The list says the same in words."
        aria-describedby="map-keys"
        onKeyDown={(event) => {
          if (key(view, event.key)) event.preventDefault();
        }}
      >
        <svg aria-hidden="true" focusable="false">
          <g ref={plane}>
            {spots.length > 0 && <Band spots={spots} />}
            {picture}
          </g>
        </svg>
      </div>
      <MapButtons view={view} />
      <p id="map-keys" class="unseen">
        Arrow keys move the map, plus and minus zoom, 0 shows all of it, Home your history.
      </p>
    </div>
  );
}

/** What is open in the list stands out as a whole. */
function Band({ spots }: { readonly spots: readonly Spot[] }): JSX.Element {
  const [left, top, width, height] = around(spots);
  return <rect class="map-chosen" x={left - 60} y={top - 26} width={width + 120} height={height + 92} />;
}

function MapButtons({ view }: { readonly view: View }): JSX.Element {
  const button = (name: string, sign: string, act: () => void): JSX.Element => (
    <button type="button" class="map-button" aria-label={name} onClick={act}>
      {sign}
    </button>
  );
  return (
    <div class="map-buttons" role="group" aria-label="Move the map">
      {button("Closer", "+", () => view.zoom(1.4))}
      {button("Farther off", "−", () => view.zoom(1 / 1.4))}
      {button("The whole map", "Whole", view.all)}
      {button("My history on the map", "My history", view.mine)}
    </div>
  );
}

const STEP = 80;

/** Whether the key was one of the map's. */
function key(view: View, name: string): boolean {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => view.move(STEP, 0),
    ArrowRight: () => view.move(-STEP, 0),
    ArrowUp: () => view.move(0, STEP),
    ArrowDown: () => view.move(0, -STEP),
    "+": () => view.zoom(1.4),
    "=": () => view.zoom(1.4),
    "-": () => view.zoom(1 / 1.4),
    "0": view.all,
    Home: view.mine,
  };
  acts[name]?.();
  return name in acts;
}

export interface View {
  readonly window: RefObject<HTMLDivElement | null>;
  readonly plane: RefObject<SVGGElement | null>;
  move(x: number, y: number): void;
  /** About a point of the window; without one, about its middle. */
  zoom(factor: number, x?: number, y?: number): void;
  all(): void;
  mine(): void;
  show(spots: readonly Spot[]): void;
}

/** Looking around changes the plane's `transform`, and nothing else. */
function useCamera(drawing: AtlasDrawing, composition: Composition): View {
  const pane = useRef<HTMLDivElement>(null);
  const plane = useRef<SVGGElement>(null);
  const camera = useRef<Camera>({ left: 0, top: 0, scale: 1 });
  const drawn = useRef(drawing);
  drawn.current = drawing;
  const view = useMemo((): View => {
    const size = (): Size => ({
      width: pane.current?.clientWidth ?? 0,
      height: pane.current?.clientHeight ?? 0,
    });
    const frame = framed(drawn.current.box[composition], composition);
    const look = (next: Camera): void => {
      camera.current = held(next, frame, size());
      const { left, top, scale } = camera.current;
      plane.current?.setAttribute(
        "transform",
        `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})`,
      );
      plane.current?.classList.toggle("map-far", scale < LEGIBLE);
    };
    return {
      window: pane,
      plane,
      move: (x, y) => look(moved(camera.current, x, y)),
      zoom: (factor, x = size().width / 2, y = size().height / 2) =>
        look(zoomed(camera.current, factor, x, y)),
      all: () => look(whole(frame, size())),
      mine: () => look(mine(drawn.current, composition, size())),
      show: (spots) => look(spots.reduceRight((at, spot) => showing(at, spot, size(), 70), camera.current)),
    };
  }, [composition]);
  useLayoutEffect(() => view.mine(), [view]);
  return view;
}

/** The nodes with room for their words. */
function framed([left, top, width, height]: Frame, composition: Composition): Frame {
  return composition === "wide"
    ? [left - 90, top - 100, width + 320, height + 170]
    : [left - 60, top - 70, width + 120, height + 140];
}

/** The reader's own line; where it is too long to be read as a whole, the end of it. */
function mine(drawing: AtlasDrawing, composition: Composition, window: Size): Camera {
  const spots = drawing.lines.find(({ kind }) => kind === "yours")?.points[composition] ?? [];
  const last = spots.at(-1);
  if (!last) return whole(framed(drawing.box[composition], composition), window);
  const frame = framed(around(spots), composition);
  const fitting = whole(frame, window, 1);
  if (fitting.scale >= LEGIBLE) return fitting;
  const [left, top, width, height] = frame;
  const scale = clamp(composition === "wide" ? window.height / height : window.width / width, READABLE, 1);
  const [x, y] = [last[0] * scale, last[1] * scale];
  const end = 0.72;
  return composition === "wide"
    ? { scale, left: window.width * end - x, top: centred(window.height, height * scale) - top * scale }
    : {
        scale,
        left: clamp(centred(window.width, width * scale) - left * scale, 70 - x, window.width - 70 - x),
        top: window.height * end - y,
      };
}

/** Where something of this length begins in the middle of the room; at its beginning when it is longer. */
function centred(room: number, length: number): number {
  return Math.max(0, (room - length) / 2);
}

function around(spots: readonly Spot[]): Frame {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

function useComposition(): Composition {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const change = (): void => setNarrow(query.matches);
    query.addEventListener("change", change);
    return () => query.removeEventListener("change", change);
  }, []);
  return narrow ? "narrow" : "wide";
}
