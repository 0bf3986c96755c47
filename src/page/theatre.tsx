import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export const theatreSpeeds = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;
export type TheatreSpeed = (typeof theatreSpeeds)[number];

export interface TheatreModel {
  readonly playing: boolean;
  readonly speed: TheatreSpeed;
  /** How many choices were taken, of how many. */
  readonly at: number;
  readonly of: number;
}

export interface TheatreActs {
  toggle(): void;
  back(): void;
  step(): void;
  toDecision(): void;
  setSpeed(speed: TheatreSpeed): void;
  leave(): void;
}

/** The controls of a history that plays itself. They stay where they are while the text changes above them. */
export function TheatreBar({
  theatre: { playing, speed, at, of },
  acts,
}: {
  readonly theatre: TheatreModel;
  readonly acts: TheatreActs;
}): JSX.Element {
  const ended = at === of;
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed to come here is gone.
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <section class="theatre" aria-label="Replay">
      <button ref={first} type="button" class="plain-button strong" onClick={acts.toggle}>
        {ended ? "From the beginning" : playing ? "Pause" : "Play"}
      </button>
      <button type="button" class="plain-button" disabled={at === 0} onClick={acts.back}>
        Step back
      </button>
      <button type="button" class="plain-button" disabled={ended} onClick={acts.step}>
        Step
      </button>
      <button type="button" class="plain-button" disabled={ended} onClick={acts.toDecision}>
        To the next decision
      </button>
      <label>
        Speed{" "}
        <select
          value={speed}
          onChange={({ currentTarget }) => acts.setSpeed(Number(currentTarget.value) as TheatreSpeed)}
        >
          {theatreSpeeds.map((each) => (
            <option key={each} value={each}>
              {each} ×
            </option>
          ))}
        </select>
      </label>
      <progress max={of} value={at} aria-label="How far this history has played" />
      <button type="button" class="plain-button" onClick={acts.leave}>
        Read on from here
      </button>
    </section>
  );
}
