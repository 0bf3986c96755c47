/** Machines, most of them in the next room. */
import type { Stroke } from "./strokes-paper";
import {
  bandpass,
  bell,
  body,
  chain,
  highpass,
  hiss,
  lowpass,
  struck,
  train,
  type Blow,
  type Filter,
} from "./wave";

/** A line and a half of a teleprinter at 50 baud, through a wall. */
const telex: Stroke = {
  seconds: 3.6,
  draw(rate, roll) {
    const blows: Blow[] = [];
    for (let at = 0.25; at < 3; at += 0.15 + (roll() > 0.82 ? 0.3 : 0))
      for (let pulse = 0; pulse < 7; pulse += 1)
        if (pulse === 6 || roll() > 0.45) blows.push([at + pulse * 0.02, pulse === 6 ? 1 : 0.45]);
    const struckBody = body(
      [
        [240, 4, 1],
        [520, 6, 0.9],
        [960, 9, 0.6],
      ],
      rate,
    );
    const wall = chain(lowpass(900, rate), lowpass(1_200, rate));
    const hits = train(blows, rate);
    return (time) => {
      const runs = Math.min(1, time / 0.25) * Math.min(1, (3.6 - time) / 0.5);
      const motor = 0.0005 * runs * (Math.sin(2 * Math.PI * 100 * time) + 0.6 * hiss(roll));
      return wall(struckBody(hits()) + motor);
    };
  },
};

/** A helicopter with five blades comes over, and goes. */
const rotor: Stroke = {
  seconds: 8,
  draw(rate, roll) {
    const low = chain(lowpass(150, rate), highpass(35, rate));
    const swish = chain(bandpass(420, 0.7, rate), lowpass(1_100, rate));
    let phase = 0;
    return (time) => {
      phase += (16 - 0.7 * Math.tanh((time - 3.6) / 1.2)) / rate;
      const blade = (0.5 + 0.5 * Math.cos(2 * Math.PI * phase)) ** 4;
      const near = bell(time, 3.6, 1.9);
      const noise = hiss(roll);
      return near * (2.2 * low(noise * (0.25 + blade)) + 2 * near * swish(noise * (0.15 + blade)));
    };
  },
};

/** Two bells struck in turn, behind a door: two rings. */
const telephone: Stroke = {
  seconds: 5.2,
  draw(rate, roll) {
    const blows: Blow[] = [0.05, 3.05].flatMap((from) =>
      Array.from({ length: 29 }, (_, at): Blow => [from + at * 0.045, 0.75 + 0.25 * roll()]),
    );
    const [even, odd] = [0, 1].map((side) =>
      train(
        blows.filter((_, at) => at % 2 === side),
        rate,
      ),
    ) as [() => number, () => number];
    const bells: readonly Filter[] = [
      body(
        [
          [1_046, 160, 1],
          [2_130, 220, 0.35],
        ],
        rate,
      ),
      body(
        [
          [1_318, 180, 1],
          [2_690, 240, 0.3],
        ],
        rate,
      ),
    ];
    const door = chain(lowpass(900, rate), lowpass(1_600, rate));
    return () => door((bells[0]?.(even()) ?? 0) + (bells[1]?.(odd()) ?? 0));
  },
};

/** A toggle, and its body answering. */
function toggle(rate: number, blows: readonly Blow[]): () => number {
  const shell = body(
    [
      [260, 3, 1],
      [1_450, 10, 0.9],
      [2_700, 14, 0.5],
    ],
    rate,
  );
  const hits = train(blows, rate);
  return () => shell(hits());
}

/** A fan whose speed is `speed` of full, 0 to 1, at each moment. */
function fan(rate: number, speed: (time: number) => number): (time: number, noise: number) => number {
  const air = chain(lowpass(900, rate), highpass(120, rate));
  let phase = 0;
  return (time, noise) => {
    const now = speed(time);
    phase += (118 * now) / rate;
    return now ** 1.5 * (0.02 * Math.sin(2 * Math.PI * phase) + 0.16 * air(noise));
  };
}

/** A switch, and a fan that runs down. */
const projectorOff: Stroke = {
  seconds: 2.4,
  draw(rate, roll) {
    const click = toggle(rate, [
      [0.03, 1],
      [0.041, 0.4],
    ]);
    const slows = fan(rate, (time) => Math.exp(-Math.max(0, time - 0.03) / 0.7));
    return (time) => click() + slows(time, hiss(roll)) * Math.min(1, time / 0.03);
  },
};

/** A switch, and a fan that runs up; the room's own takes over from it. */
const projectorOn: Stroke = {
  seconds: 1.8,
  draw(rate, roll) {
    const click = toggle(rate, [
      [0.03, 1],
      [0.038, 0.5],
    ]);
    const rises = fan(rate, (time) => 1 - Math.exp(-Math.max(0, time - 0.05) / 0.5));
    return (time) => click() + rises(time, hiss(roll)) * Math.min(1, (1.8 - time) / 0.9);
  },
};

/** A desk lamp's switch. */
const lamp: Stroke = {
  seconds: 0.25,
  draw: (rate) =>
    toggle(rate, [
      [0.01, 0.8],
      [0.024, 0.5],
    ]),
};

/** Thin metal that cools, or a frame of film: once. */
const tick: Stroke = {
  seconds: 0.12,
  draw(rate, roll) {
    const metal = bandpass(1_900 + 900 * roll(), 9, rate);
    return (time) => metal(hiss(roll) * struck(time, 0.004, 0.003));
  },
};

/** One beat of a wall clock. */
const clock: Stroke = {
  seconds: 0.16,
  draw(rate, roll) {
    const wood = body(
      [
        [620 + 90 * roll(), 5, 1],
        [1_600, 8, 0.6],
        [2_900, 12, 0.25],
      ],
      rate,
    );
    const hits = train(
      [
        [0.004, 1],
        [0.022, 0.35],
      ],
      rate,
    );
    return () => wood(hits());
  },
};

export const machineStrokes = {
  telex,
  rotor,
  telephone,
  "projector-off": projectorOff,
  "projector-on": projectorOn,
  lamp,
  tick,
  clock,
} as const;
