/**
 * The sound of the game, and the only AudioContext. What is heard follows the turns that it is given;
 * muted is a state of it, and no special case: it follows all the same, and costs nothing.
 */
import { createEmitter, failed, ok, type Result } from "../kit";
import type { Turn } from "../narrative";
import { openRoom, type OpenRoom } from "./open-room";
import { asleep, silent, type Life } from "./rest";
import { rooms, roomNames, type RoomName } from "./rooms";
import { captions, roomOf, soundEvents } from "./score";
import { createStudio, type Studio } from "./studio";

/** The browser has no Web Audio, or refuses it. */
export type SoundProblem = "refused";

export interface SoundOptions {
  /** 0 to 1, as for `volume`. */
  readonly volume: number;
}

export interface Sound {
  /**
   * Follows the story to `turn`. A step is heard: the page, the press, what its scene brings. Set, it
   * is only where the reader is now: the room alone.
   */
  play(turn: Turn, how?: "step" | "set"): void;
  /** From 0 to 1: half of it is 12 dB less. */
  volume(share: number): void;
  /** Off, after a short fade, or on again. */
  mute(muted: boolean): void;
  /** The reader did something: the sound wakes if it rests. Call it in the very event, which is what a browser asks for. */
  wake(): void;
  /** What there is to hear, in words, at every step: often nothing. */
  on(listen: (captions: readonly string[]) => void): () => void;
  /** Silence for good: the context is closed. */
  destroy(): void;
}

/** Seconds from one look at what is to be set down to the next, and how far ahead it is set down. */
const BEAT = 0.6;
const AHEAD = 1.6;
/** Seconds: most of a change of rooms is over after three of these. */
const COMES = 0.35;
const GOES = 0.45;

/** Makes the context, so call it when the reader has asked for sound, in answer to an act. */
export function createSound({ volume: first }: SoundOptions): Result<Sound, SoundProblem> {
  const context = openContext();
  if (!context) return failed("refused");
  const said = createEmitter<readonly string[]>();
  const desk = createDesk(context, first);
  const player = createPlayer(desk.studio);
  const keeper = createKeeper(context, { fade: desk.fade, tend: player.tend });
  let shown: Turn | null = null;

  return ok({
    play(turn, how = "step") {
      const before = shown;
      shown = turn;
      keeper.play();
      player.enter(roomOf(turn));
      if (how === "step" && keeper.heard())
        for (const { stroke, after, level } of soundEvents(before, turn)) player.strike(stroke, after, level);
      said.emit(captions(how === "step" ? before : null, turn));
    },
    volume: desk.volume,
    mute: keeper.mute,
    wake: keeper.wake,
    on: said.on,
    destroy() {
      keeper.destroy();
      context.close().catch(() => undefined);
    },
  });
}

function openContext(): AudioContext | null {
  try {
    return new AudioContext({ latencyHint: "playback" });
  } catch {
    return null;
  }
}

interface Desk {
  readonly studio: Studio;
  volume(share: number): void;
  /** To silence (0) or back (1), within half a second. */
  fade(share: number): void;
}

/** What lies between the rooms and the loudspeaker. */
function createDesk(context: AudioContext, share: number): Desk {
  const loudness = new GainNode(context, { gain: share ** 2 });
  const shutter = new GainNode(context, { gain: 0 });
  const floor = new BiquadFilterNode(context, { type: "highpass", frequency: 30, Q: 0.7 });
  floor.connect(shutter).connect(loudness).connect(context.destination);
  return {
    studio: createStudio(context, floor),
    volume: (next) => void loudness.gain.setTargetAtTime(next ** 2, context.currentTime, 0.1),
    fade: (next) => void shutter.gain.setTargetAtTime(next, context.currentTime, 0.1),
  };
}

interface Player {
  enter(name: RoomName): void;
  strike(stroke: Parameters<OpenRoom["strike"]>[0], after: number, level: number): void;
  /** Sets down what comes next. */
  tend(): void;
}

/** Plays one room at a time, and what happens in it. */
function createPlayer(studio: Studio): Player {
  const { context } = studio;
  let name: RoomName | null = null;
  let room: OpenRoom | null = null;
  let start = 0;
  let painted = 0;
  /** Another variant each time, in turn. */
  let strokes = 0;
  const tend = (): void => {
    const to = context.currentTime + AHEAD - start;
    // What was missed while the context slept or the page was busy is left out.
    room?.paint(Math.max(painted, context.currentTime - start), to);
    painted = to;
  };
  return {
    tend,
    enter(next) {
      if (next === name) return;
      const now = context.currentTime;
      room?.fade(0, now, GOES);
      room?.close(now + GOES * 7);
      start = now + 0.02;
      painted = 0;
      name = next;
      room = openRoom(studio, rooms[next], roomNames.indexOf(next) + 1, start);
      room.fade(1, start, COMES);
      tend();
    },
    strike(stroke, after, level) {
      strokes += 1;
      room?.strike(stroke, {
        at: context.currentTime + 0.02 + after,
        variant: strokes % 4,
        level,
        pan: after > 1 ? 0.35 : 0,
      });
    },
  };
}

interface Keeper {
  play(): void;
  mute(muted: boolean): void;
  wake(): void;
  /** Something that is played now will be heard now. */
  heard(): boolean;
  destroy(): void;
}

/** Lets the context run only while there is something to hear, and somebody to hear it. */
function createKeeper(
  context: AudioContext,
  { fade, tend }: { readonly fade: Desk["fade"]; readonly tend: () => void },
): Keeper {
  let life: Life = { ...seen(), muted: false, playing: false, acted: performance.now() / 1_000 };
  let since = life.now;
  let shut = true;
  let timer: ReturnType<typeof setInterval> | null = null;

  const look = (change: Partial<Life> = {}): void => {
    life = { ...life, ...change, ...seen() };
    const quiet = silent(life);
    if (quiet !== shut) {
      fade(quiet ? 0 : 1);
      since = life.now;
      shut = quiet;
    }
    if (asleep(life, since)) return sleep();
    timer ??= setInterval(look, BEAT * 1_000);
    if (!quiet && context.state !== "running") context.resume().catch(() => undefined);
    if (context.state === "running") tend();
  };
  const sleep = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    if (context.state === "running") context.suspend().catch(() => undefined);
  };
  const watch = (): void => look();
  document.addEventListener("visibilitychange", watch);

  return {
    play: () => look({ playing: true, acted: performance.now() / 1_000 }),
    mute: (muted) => look({ muted, acted: performance.now() / 1_000 }),
    wake: () => look({ acted: performance.now() / 1_000 }),
    heard: () => context.state === "running" && !shut,
    destroy() {
      document.removeEventListener("visibilitychange", watch);
      if (timer !== null) clearInterval(timer);
    },
  };
}

function seen(): Pick<Life, "now" | "hidden"> {
  return { now: performance.now() / 1_000, hidden: document.hidden };
}
