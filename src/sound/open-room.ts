/** A room that is heard: its steady layers, and the small things that happen in it. */
import type { Bed, Hum, Room } from "./room";
import type { StrokeName } from "./strokes";
import type { Studio } from "./studio";
import { happenings, turnings } from "./texture";
import { gain } from "./wave";
import { NOISE_LEVEL } from "./noise";

/** How one stroke is played. */
export interface Touch {
  /** Seconds on the context's clock. */
  readonly at: number;
  readonly variant: number;
  /** Of its highest point, in dBFS. */
  readonly level: number;
  readonly pan: number;
}

export interface OpenRoom {
  /** Sets down what happens from second `from` until `to` of the room's own time. */
  paint(from: number, to: number): void;
  /** Plays something in this room, at once in full: it does not wait until the room has come up. */
  strike(stroke: StrokeName, touch: Touch): void;
  /** Lets the room be heard (1) or not (0), from `at` on: most of the way is gone after three times `ease` seconds. */
  fade(share: number, at: number, ease: number): void;
  /** Takes the room away at second `at` of the context's clock. */
  close(at: number): void;
}

interface SteadyLayer {
  readonly bed: Bed;
  readonly loudness: AudioParam;
  readonly pitch: AudioParam | null;
}

/** Opens `room` at second `start`, silent as yet. The same seed gives the same order of things. */
export function openRoom(studio: Studio, room: Room, seed: number, start: number): OpenRoom {
  const { context } = studio;
  const whole = new GainNode(context, { gain: 0 });
  const struck = new GainNode(context);
  whole.connect(studio.out);
  struck.connect(studio.out);
  const echo = new ConvolverNode(context, { buffer: studio.answer(room, seed), disableNormalization: true });
  const answered = new GainNode(context, { gain: gain(room.echo.level) });
  answered.connect(echo).connect(struck);

  const sources: AudioScheduledSourceNode[] = [];
  const layers = room.beds.map((bed) => steady(studio, bed, { whole, start, sources }));
  for (const hum of room.hums) sources.push(hummed(context, hum, whole, start));

  const place = (stroke: StrokeName, { at, variant, level, pan }: Touch, into: AudioNode): void => {
    const source = new AudioBufferSourceNode(context, { buffer: studio.stroke(stroke, variant) });
    const loudness = new GainNode(context, { gain: gain(level) });
    const side = new StereoPannerNode(context, { pan });
    source.connect(loudness).connect(side);
    side.connect(into);
    side.connect(answered);
    source.start(at);
  };

  return {
    strike: (stroke, touch) => place(stroke, touch, struck),
    paint(from, to) {
      for (const [at, layer] of layers.entries()) move(layer, seed * 31 + at, { from, to, start });
      for (const [at, sprinkle] of room.sprinkles.entries())
        for (const { at: when, variant, softer, pan } of happenings(sprinkle, seed * 53 + at, { from, to }))
          place(sprinkle.stroke, { at: start + when, variant, level: sprinkle.level + softer, pan }, whole);
    },
    fade(share, at, ease) {
      whole.gain.setTargetAtTime(share, at, ease);
      if (share === 0) struck.gain.setTargetAtTime(0, at, ease);
    },
    close(at) {
      for (const source of sources) source.stop(at);
      sources[0]?.addEventListener("ended", () => {
        whole.disconnect();
        struck.disconnect();
      });
    },
  };
}

/** Where a layer is built into, and from when on it sounds. */
interface Site {
  readonly whole: AudioNode;
  readonly start: number;
  readonly sources: AudioScheduledSourceNode[];
}

/** Two noises, one for each ear, through the bed's filters. */
function steady(studio: Studio, bed: Bed, { whole, start, sources }: Site): SteadyLayer {
  const { context } = studio;
  const both = new ChannelMergerNode(context, { numberOfInputs: 2 });
  for (const [side, buffer] of studio.noise().entries()) {
    const source = new AudioBufferSourceNode(context, { buffer, loop: true });
    source.connect(both, 0, side);
    // Each layer enters the noise somewhere else, so that no two move together.
    source.start(start, (sources.length * 1.37) % buffer.duration);
    sources.push(source);
  }
  const filters = bed.filters.map(
    ([type, hz, q]) => new BiquadFilterNode(context, { type, frequency: hz, Q: q }),
  );
  const loudness = new GainNode(context, { gain: gain(bed.level) / NOISE_LEVEL });
  const last = filters.reduce<AudioNode>((from, filter) => from.connect(filter), both);
  last.connect(loudness).connect(whole);
  return { bed, loudness: loudness.gain, pitch: filters.at(-1)?.frequency ?? null };
}

function hummed(
  context: BaseAudioContext,
  { hz, level }: Hum,
  whole: AudioNode,
  start: number,
): OscillatorNode {
  const source = new OscillatorNode(context, { type: "sine", frequency: hz });
  source.connect(new GainNode(context, { gain: gain(level) })).connect(whole);
  source.start(start);
  return source;
}

function move(
  { bed, loudness, pitch }: SteadyLayer,
  seed: number,
  { from, to, start }: { readonly from: number; readonly to: number; readonly start: number },
): void {
  const ease = (bed.sway?.every ?? 1) / 2.5;
  const hz = bed.filters.at(-1)?.[1] ?? 0;
  for (const { at, decibels, factor } of turnings(bed, seed, { from, to })) {
    loudness.setTargetAtTime(gain(bed.level + decibels) / NOISE_LEVEL, start + at, ease);
    pitch?.setTargetAtTime(hz * factor, start + at, ease);
  }
}
