/** Looking around with a mouse, a finger or two, a wheel; and pressing what is drawn. */

interface Looking {
  move(x: number, y: number): void;
  zoom(factor: number, x: number, y: number): void;
}

/** A press that moves less than this, in CSS pixels, is a press on what lies there. */
const STEADY = 6;

interface Finger {
  x: number;
  y: number;
}

/** Listens until the answer is called. What is pressed is the nearest element with `data-opens`. */
export function watchPointers(pane: HTMLElement, view: Looking, press: (opens: string) => void): () => void {
  const hand = new Hand(pane, view);
  const ends = new AbortController();
  const { signal } = ends;
  pane.addEventListener("pointerdown", (event) => hand.down(event), { signal });
  pane.addEventListener("pointermove", (event) => hand.move(event), { signal });
  for (const end of ["pointerup", "pointercancel"] as const)
    pane.addEventListener(end, (event) => hand.up(event), { signal });
  pane.addEventListener("wheel", (event) => hand.turn(event), { signal, passive: false });
  const click = ({ target }: MouseEvent): void => {
    const opens =
      target instanceof Element ? target.closest("[data-opens]")?.getAttribute("data-opens") : null;
    if (opens && hand.steady) press(opens);
  };
  pane.addEventListener("click", click, { signal });
  return () => ends.abort();
}

/** The fingers, or the mouse, that hold the map. */
class Hand {
  private readonly pane: HTMLElement;
  private readonly view: Looking;
  private readonly fingers = new Map<number, Finger>();
  private strayed = 0;

  constructor(pane: HTMLElement, view: Looking) {
    this.pane = pane;
    this.view = view;
  }

  /** The last press did not move the map. */
  get steady(): boolean {
    return this.strayed < STEADY;
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.fingers.size === 0) this.strayed = 0;
    this.fingers.set(event.pointerId, this.place(event));
  }

  move(event: PointerEvent): void {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) return;
    const next = this.place(event);
    const [x, y] = [next.x - finger.x, next.y - finger.y];
    this.strayed = Math.max(this.strayed, Math.hypot(x, y));
    if (this.steady) return;
    // Taken only now: a captured press would not reach what it is on.
    this.pane.setPointerCapture(event.pointerId);
    const other = [...this.fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) this.view.zoom(distance(next, other) / distance(finger, other), other.x, other.y);
    else this.view.move(x, y);
    this.fingers.set(event.pointerId, next);
  }

  up({ pointerId }: PointerEvent): void {
    this.fingers.delete(pointerId);
  }

  turn(event: WheelEvent): void {
    event.preventDefault();
    const { x, y } = this.place(event);
    this.view.zoom(2 ** (-event.deltaY / (event.ctrlKey ? 100 : 400)), x, y);
  }

  private place({ clientX, clientY }: MouseEvent): Finger {
    const { left, top } = this.pane.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

function distance(one: Finger, other: Finger): number {
  return Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
}
