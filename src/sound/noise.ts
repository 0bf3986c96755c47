/** The two long buffers that everything steady is filtered from. Pure. */
import { dice } from "./dice";
import { hiss, rms } from "./wave";

/** The level of a finished stretch, as a share of full scale (-20 dBFS): its peaks stay well below 1. */
export const NOISE_LEVEL = 0.1;

/** Seconds in which the end of a stretch is faded into its beginning. */
const SEAM = 0.4;

/**
 * Pink noise (3 dB an octave down, Kellet's filter) that can be played round and round: its end runs
 * into its beginning. The lengths used have no common measure, so that together they do not repeat.
 */
export function pinkNoise(seconds: number, rate: number, seed: number): Float32Array<ArrayBuffer> {
  const length = Math.round(seconds * rate);
  const seam = Math.round(SEAM * rate);
  const long = pink(length + seam, seed);
  const round = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const over = at < seam ? at / seam : 1;
    const before = over < 1 ? (long[length + at] ?? 0) : 0;
    round[at] = (long[at] ?? 0) * Math.sqrt(over) + before * Math.sqrt(1 - over);
  }
  const mean = round.reduce((sum, sample) => sum + sample, 0) / length;
  const even = round.map((sample) => sample - mean);
  const level = rms(even);
  return even.map((sample) => (sample * NOISE_LEVEL) / level);
}

function pink(length: number, seed: number): Float32Array {
  const roll = dice(seed);
  let [slow, middle, quick] = [0, 0, 0];
  return new Float32Array(length).map(() => {
    const white = hiss(roll);
    slow = 0.99765 * slow + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    quick = 0.57 * quick + white * 1.0526913;
    return slow + middle + quick + white * 0.1848;
  });
}

/** What a room answers to a click: noise that dies away to a thousandth in `seconds`, duller and duller. */
export function roomAnswer(
  { seconds, hz }: { readonly seconds: number; readonly hz: number },
  rate: number,
  seed: number,
): Float32Array<ArrayBuffer> {
  const roll = dice(seed);
  const answer = new Float32Array(Math.round(seconds * rate));
  const early = 0.012 * rate;
  let held = 0;
  for (let at = 0; at < answer.length; at += 1) {
    const past = at / answer.length;
    const share = 1 - Math.exp((-2 * Math.PI * hz * (1 - 0.7 * past)) / rate);
    held += share * (hiss(roll) - held);
    answer[at] = held * Math.min(1, at / early) * 1000 ** -past * (1 - past);
  }
  const energy = rms(answer) * Math.sqrt(answer.length);
  return answer.map((sample) => sample / energy);
}
