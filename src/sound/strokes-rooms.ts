/** Small things that a room does by itself now and then. */
import type { Stroke } from "./strokes-paper";
import { bandpass, bell, body, chain, crackle, highpass, hiss, lowpass, struck, train } from "./wave";

/** Water falls into water, in a shaft. */
const drip: Stroke = {
  seconds: 0.3,
  draw(_, roll) {
    const low = 620 + 500 * roll();
    const rise = 2_600 + 2_000 * roll();
    return (time) => {
      const past = Math.max(0, time - 0.004);
      const ring = Math.sin(2 * Math.PI * (low * past + rise * past * past));
      return ring * struck(time, 0.004, 0.035) * Math.min(1, past / 0.003);
    };
  },
};

/** Two glasses, across a large room. */
const clink: Stroke = {
  seconds: 0.7,
  draw(rate, roll) {
    const tune = 0.9 + 0.25 * roll();
    const glass = body(
      [
        [2_050 * tune, 170, 1],
        [3_480 * tune, 190, 0.5],
        [5_200 * tune, 160, 0.25],
      ],
      rate,
    );
    const hits = train(
      [
        [0.004, 1],
        [0.03 + 0.03 * roll(), 0.3],
      ],
      rate,
    );
    const across = lowpass(2_600, rate);
    return () => across(glass(hits()));
  },
};

/** The lid of a porcelain cup, put back. */
const cup: Stroke = {
  seconds: 0.3,
  draw(rate, roll) {
    const tune = 0.9 + 0.2 * roll();
    const china = body(
      [
        [1_240 * tune, 26, 1],
        [2_310 * tune, 34, 0.6],
        [3_900 * tune, 40, 0.2],
      ],
      rate,
    );
    const hits = train(
      [
        [0.004, 1],
        [0.05, 0.35],
        [0.075, 0.15],
      ],
      rate,
    );
    return () => china(hits());
  },
};

/** One step on stone, far down a corridor. */
const step: Stroke = {
  seconds: 0.3,
  draw(rate, roll) {
    const heel = body(
      [
        [170 + 40 * roll(), 2, 1],
        [780 + 160 * roll(), 5, 0.5],
      ],
      rate,
    );
    return (time) => heel(hiss(roll) * (struck(time, 0.006, 0.012) + 0.35 * struck(time, 0.075, 0.02)));
  },
};

/** A car goes by, some streets away. */
const pass: Stroke = {
  seconds: 6,
  draw(rate, roll) {
    const road = chain(lowpass(340, rate), lowpass(620, rate), highpass(70, rate));
    const at = 2.6 + 0.6 * roll();
    return (time) => road(hiss(roll)) * bell(time, at, 1.35);
  },
};

/** Snow is blown against the pane. */
const sift: Stroke = {
  seconds: 1.6,
  draw(rate, roll) {
    const grains = crackle(roll, 40, { from: 0.1, to: 1.4, fall: 0.006 });
    const pane = chain(bandpass(3_100, 0.9, rate), lowpass(4_200, rate));
    return (time) => pane(hiss(roll) * grains(time)) * bell(time, 0.75, 0.5);
  },
};

/** A drop on the sill. */
const drop: Stroke = {
  seconds: 0.12,
  draw(rate, roll) {
    const sill = bandpass(900 + 1_100 * roll(), 4, rate);
    return (time) => sill(hiss(roll) * struck(time, 0.003, 0.006));
  },
};

/** Water against a quay. */
const lap: Stroke = {
  seconds: 3,
  draw(rate, roll) {
    const water = chain(lowpass(520, rate), highpass(110, rate));
    const foam = bandpass(1_500, 0.8, rate);
    const at = 0.9 + 0.4 * roll();
    return (time) => {
      const noise = hiss(roll);
      return water(noise) * bell(time, at, 0.5) + 0.12 * foam(noise) * bell(time, at + 0.6, 0.6);
    };
  },
};

/** A blade of a ceiling fan goes over. */
const blade: Stroke = {
  seconds: 0.8,
  draw(rate, roll) {
    const air = chain(bandpass(380 + 60 * roll(), 0.8, rate), lowpass(900, rate));
    return (time) => air(hiss(roll)) * bell(time, 0.38, 0.15);
  },
};

/** Old wood gives a little. */
const creak: Stroke = {
  seconds: 0.6,
  draw(rate, roll) {
    const wood = body(
      [
        [310 + 60 * roll(), 14, 1],
        [710, 18, 0.5],
      ],
      rate,
    );
    const slips = crackle(roll, 16, { from: 0.05, to: 0.4, fall: 0.004 });
    return (time) => wood(hiss(roll) * slips(time));
  },
};

export const roomStrokes = { drip, clink, cup, step, pass, sift, drop, lap, blade, creak } as const;
