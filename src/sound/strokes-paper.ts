/** What is done with paper and the press. */
import type { Dice } from "./dice";
import { bandpass, bell, body, chain, crackle, highpass, hiss, lowpass, struck, train } from "./wave";

/** A short sound: how long it is, and how it is drawn; the drawing is asked for sample after sample. */
export interface Stroke {
  readonly seconds: number;
  readonly draw: (rate: number, roll: Dice) => (time: number) => number;
}

/** A leaf is lifted, bends, and lies down. */
const page: Stroke = {
  seconds: 0.75,
  draw(rate, roll) {
    const grit = bandpass(2_400 + 500 * roll(), 0.6, rate);
    const air = bandpass(700, 0.7, rate);
    const flakes = crackle(roll, 24, { from: 0.04, to: 0.42, fall: 0.012 });
    const down = 0.46 + 0.05 * roll();
    return (time) => {
      const noise = hiss(roll);
      const bend = 0.25 * bell(time, 0.24, 0.13);
      return grit(noise * (flakes(time) + bend)) + 1.6 * air(noise * (bend + struck(time, down, 0.03)));
    };
  },
};

/** A loose sheet is moved, some way off. */
const rustle: Stroke = {
  seconds: 0.5,
  draw(rate, roll) {
    const grit = bandpass(1_900 + 700 * roll(), 0.7, rate);
    const flakes = crackle(roll, 12, { from: 0.02, to: 0.32, fall: 0.016 });
    return (time) => grit(hiss(roll) * flakes(time));
  },
};

/** A hand press comes down on the sheet, and lets go. */
const press: Stroke = {
  seconds: 0.6,
  draw(rate, roll) {
    const bed = chain(lowpass(420, rate), lowpass(700, rate));
    const felt = bandpass(1_300, 0.8, rate);
    const lever = body(
      [
        [310, 9, 1],
        [640, 12, 0.5],
        [1_150, 14, 0.2],
      ],
      rate,
    );
    const blows = train(
      [
        [0.012, 30],
        [0.24, 11],
      ],
      rate,
    );
    return (time) => {
      const noise = hiss(roll);
      const fall = 82 * time - 60 * Math.min(time, 0.12) ** 2;
      const weight = struck(time, 0.01, 0.055) * Math.sin(2 * Math.PI * fall);
      const contact = struck(time, 0.01, 0.022) + 0.22 * struck(time, 0.24, 0.018);
      return 0.2 * weight + 2 * bed(noise * contact) + 0.5 * felt(noise * contact) + lever(blows());
    };
  },
};

/** Papers are pushed together, the cover falls shut, the ribbon is drawn through. */
const folder: Stroke = {
  seconds: 1.7,
  draw(rate, roll) {
    const slide = bandpass(1_700, 0.6, rate);
    const board = chain(lowpass(330, rate), lowpass(800, rate));
    const ribbon = chain(highpass(1_500, rate), lowpass(3_800, rate));
    const flakes = crackle(roll, 18, { from: 0.02, to: 0.3, fall: 0.02 });
    return (time) => {
      const noise = hiss(roll);
      const silk = bell(time, 1.08, 0.13) + 0.6 * bell(time, 1.38, 0.07);
      return (
        0.7 * slide(noise * (flakes(time) + 0.3 * bell(time, 0.2, 0.12))) +
        4 * board(noise * struck(time, 0.46, 0.05)) +
        0.12 * ribbon(noise * silk)
      );
    };
  },
};

export const paperStrokes = { page, rustle, press, folder } as const;
