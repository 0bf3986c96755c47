/**
 * What runs inside the measured page. Each function is sent there as source, so it stands alone: it
 * uses nothing of this module but types.
 */

/** Selectors. */
export interface Marks {
  /** The story's lines. */
  readonly text: string;
  /** The first thing that a reader can press to read on. */
  readonly first: string;
  /** What is there when everything is live. */
  readonly live: string;
}

/** Milliseconds since the address was asked for. */
export interface Loaded {
  /** The story's first lines are painted. */
  readonly textMs: number;
  readonly buttonMs: number;
  /** A press on the first button has given new lines. */
  readonly choiceMs: number;
  readonly liveMs: number;
  /** What had been fetched when the first choice could be taken, compressed. */
  readonly kB: number;
}

/** Presses the first button every hundredth of a second from when it is there, until there are new lines. */
export function watchLoad(marks: Marks): void {
  const seen = { lines: 0, text: 0, button: 0, choice: 0, live: 0, kB: 0 };
  const check = (): void => {
    const now = performance.now();
    const lines = document.querySelectorAll(marks.text).length;
    const button = document.querySelector<HTMLElement>(marks.first);
    if (lines > 0) seen.text ||= now;
    if (button) seen.button ||= now;
    if (button && lines > 0) seen.lines ||= lines;
    if (document.querySelector(marks.live)) seen.live ||= now;
    if (seen.choice || seen.lines === 0 || lines <= seen.lines) return;
    seen.choice = now;
    const fetched = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")] as PerformanceResourceTiming[];
    seen.kB = fetched.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0) / 1000;
  };
  const press = (): void => {
    check();
    if (!seen.choice && seen.lines > 0) document.querySelector<HTMLElement>(marks.first)?.click();
    check();
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    if (seen.choice && seen.live && painted) {
      // Nobody presses what is not painted yet.
      const textMs = Math.max(painted, seen.text);
      window.loaded = { textMs, buttonMs: seen.button, choiceMs: Math.max(textMs, seen.choice), liveMs: seen.live, kB: seen.kB };
    } else {
      setTimeout(press, 10);
    }
  };
  new MutationObserver(check).observe(document, { childList: true, subtree: true, attributes: true });
  press();
}

export interface TurnMarks {
  readonly text: string;
  /** The buttons that take a choice. */
  readonly choices: string;
  /** What stands in their place when a history has ended. */
  readonly over: string;
}

/** Milliseconds since the press. */
export interface Turned {
  /** The new lines are in the page. */
  readonly changedMs: number;
  /** They are painted. */
  readonly paintedMs: number;
  /** The first frame that has the next choices is painted, as one that can be pressed. */
  readonly choiceMs: number;
  /** How many frames later than the lines that was. */
  readonly framesLater: number;
  /** The browser's own figure, from press to presentation, to 8 ms; null when it gave none. */
  readonly eventMs: number | null;
}

/** Watches each press on a choice; `window.turned` has what came of the last one. */
export function watchTurns(marks: TurnMarks): void {
  let pressed = 0;
  let result: { -readonly [Key in keyof Turned]: Turned[Key] } | null = null;
  const ready = (): boolean => {
    if (document.querySelector(marks.over)) return true;
    const next = document.querySelector<HTMLButtonElement>(marks.choices);
    return next !== null && !next.disabled && next.getClientRects().length > 0;
  };
  const afterPaint = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));
  const follow = (turned: { -readonly [Key in keyof Turned]: Turned[Key] }, from: number, frame: number): void => {
    const usable = ready();
    afterPaint(() => {
      const now = performance.now() - from;
      if (frame === 0) turned.paintedMs = now;
      if (!usable) return follow(turned, from, frame + 1);
      turned.choiceMs = now;
      turned.framesLater = frame;
      window.turned = turned;
    });
  };
  window.addEventListener(
    "click",
    (event) => {
      if (!(event.target as Element).closest(marks.choices)) return;
      window.turned = null;
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver((records) => {
    if (pressed === 0 || !records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    const from = pressed;
    pressed = 0;
    result = { changedMs: performance.now() - from, paintedMs: 0, choiceMs: 0, framesLater: 0, eventMs: null };
    follow(result, from, 0);
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "click" && result) result.eventMs = duration;
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

declare global {
  interface Window {
    loaded?: Loaded;
    turned?: Turned | null;
  }
}
