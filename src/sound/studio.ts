/** What every player needs: the context, and the buffers that were drawn for it. Works offline as well. */
import { pinkNoise, roomAnswer } from "./noise";
import { drawStroke, strokes as table, type StrokeName } from "./strokes";
import type { Room } from "./room";

export interface Studio {
  readonly context: BaseAudioContext;
  /** Where everything goes; the reader's volume lies behind it. */
  readonly out: AudioNode;
  /** Left and right. Their lengths have no common measure. */
  noise(): readonly [AudioBuffer, AudioBuffer];
  stroke(name: StrokeName, variant: number): AudioBuffer;
  answer(room: Room, seed: number): AudioBuffer;
}

/** Seconds. */
const LENGTHS = [5.309, 7.193] as const;

/**
 * Samples a second of the noise, and of the strokes that last longer than `LONG` seconds: these are all
 * dull, and drawing them at the context's own rate would keep the page waiting.
 */
const NOISE_RATE = 24_000;
const LONG_RATE = 16_000;
const LONG = 1;

export function createStudio(context: BaseAudioContext, out: AudioNode): Studio {
  const rate = context.sampleRate;
  const strokes = new Map<string, AudioBuffer>();
  let noise: readonly [AudioBuffer, AudioBuffer] | null = null;

  const buffer = (own: number, ...channels: readonly Float32Array<ArrayBuffer>[]): AudioBuffer => {
    const made = context.createBuffer(channels.length, channels[0]?.length ?? 1, own);
    for (const [at, samples] of channels.entries()) made.copyToChannel(samples, at);
    return made;
  };

  return {
    context,
    out,
    noise: () =>
      (noise ??= [
        buffer(NOISE_RATE, pinkNoise(LENGTHS[0], NOISE_RATE, 11)),
        buffer(NOISE_RATE, pinkNoise(LENGTHS[1], NOISE_RATE, 23)),
      ]),
    stroke(name, variant) {
      const key = `${name} ${variant}`;
      const kept = strokes.get(key);
      if (kept) return kept;
      const own = table[name].seconds > LONG ? LONG_RATE : rate;
      const drawn = buffer(own, drawStroke(name, own, variant));
      strokes.set(key, drawn);
      return drawn;
    },
    answer: ({ echo }, seed) => buffer(rate, roomAnswer(echo, rate, seed), roomAnswer(echo, rate, seed + 1)),
  };
}
