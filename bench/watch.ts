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

/** Presses the first button every hundredth of a second from when the text is painted, until there are new lines. */
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
    const fetched = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    seen.kB = fetched.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0) / 1000;
  };
  const press = (): void => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    check();
    // Nobody presses what is not painted yet; and a press before that would hold up the painting.
    if (painted && !seen.choice && seen.lines > 0) document.querySelector<HTMLElement>(marks.first)?.click();
    check();
    if (painted && seen.choice && seen.live) {
      const textMs = Math.max(painted, seen.text);
      window.loaded = {
        textMs,
        buttonMs: seen.button,
        choiceMs: seen.choice,
        liveMs: seen.live,
        kB: seen.kB,
      };
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
}

/** Watches each press on a choice; `window.turned` has what came of the last one. */
export function watchTurns(marks: TurnMarks): void {
  let pressed = 0;
  const ready = (): boolean => {
    if (document.querySelector(marks.over)) return true;
    const next = document.querySelector<HTMLButtonElement>(marks.choices);
    return next !== null && !next.disabled && next.getClientRects().length > 0;
  };
  const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
  const follow = async (from: number, changedMs: number): Promise<void> => {
    let framesLater = 0;
    let paintedMs = 0;
    for (let usable = false; !usable; framesLater++) {
      usable = ready();
      await frame();
      await frame();
      paintedMs ||= performance.now() - from;
    }
    const choiceMs = performance.now() - from;
    window.turned = { changedMs, paintedMs, choiceMs, framesLater: framesLater - 1 };
  };
  const press = (event: MouseEvent): void => {
    if (!(event.target as Element).closest(marks.choices)) return;
    window.turned = null;
    pressed = event.timeStamp;
  };
  window.addEventListener("click", press, { capture: true });
  new MutationObserver((records) => {
    if (pressed === 0 || !records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    const from = pressed;
    pressed = 0;
    void follow(from, performance.now() - from);
  }).observe(document, { childList: true, subtree: true });
}

declare global {
  interface Window {
    loaded?: Loaded;
    turned?: Turned | null;
  }
}
