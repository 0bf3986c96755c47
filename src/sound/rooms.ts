/**
 * What each room sounds like while nothing happens in it, as data; room.ts says what the fields mean.
 * tests/browser/sound.test.ts measures what comes of it.
 */
import type { Bed, Room, Sprinkle } from "./room";

/** What lies between two frequencies, its edges soft. */
const band = (low: number, high: number): Bed["filters"] => [
  ["highpass", low, 0.5],
  ["lowpass", high, 0.45],
];
const bed = (level: number, filters: Bed["filters"], sway: Bed["sway"] = null): Bed => ({
  level,
  filters,
  sway,
});
const now = (
  stroke: Sprinkle["stroke"],
  every: number,
  level: number,
  {
    loose = 1,
    share = 1,
    together = 1,
    wide = 0.4,
  }: Partial<Omit<Sprinkle, "stroke" | "every" | "level">> = {},
): Sprinkle => ({ stroke, every, level, loose, share, together, wide });

const ventilation = bed(-35, band(70, 480));
const street = bed(-37, band(90, 520), { every: 5, depth: 4, octaves: 0.3 });
const rain = bed(-42, band(900, 4_500), { every: 7, depth: 3, octaves: 0.3 });
const wind = (level: number, hz: number): Bed =>
  bed(
    level,
    [
      ["highpass", 110, 0.5],
      ["bandpass", hz, 1.1],
    ],
    { every: 3.7, depth: 7, octaves: 0.55 },
  );
const small = { seconds: 0.35, hz: 2_400, level: -16 };
const large = { seconds: 1.8, hz: 1_900, level: -10 };

export const rooms = {
  hall: {
    caption: "A large hall: ventilation, the fan of a projector",
    beds: [ventilation, bed(-38, band(180, 1_300))],
    hums: [
      { hz: 118, level: -54 },
      { hz: 236, level: -64 },
    ],
    sprinkles: [now("tick", 0.9, -36, { share: 0.7, wide: 0.1 }), now("creak", 19, -34, { wide: 0.7 })],
    echo: large,
  },
  "hall-dark": {
    caption: "A large hall: ventilation",
    beds: [ventilation],
    hums: [],
    sprinkles: [now("creak", 17, -32, { wide: 0.7 }), now("rustle", 23, -34, { wide: 0.7 })],
    echo: large,
  },
  "guest-house": {
    caption: "Wind under the window, and snow against it",
    beds: [wind(-31, 380), bed(-51, band(2_400, 6_000))],
    hums: [],
    sprinkles: [now("sift", 6, -30, { share: 0.8 }), now("creak", 27, -34)],
    echo: small,
  },
  mine: {
    caption: "Water drips in a shaft",
    beds: [wind(-32, 300), bed(-39, band(60, 220))],
    hums: [],
    sprinkles: [now("drip", 2.3, -22, { share: 0.85, wide: 0.5 }), now("drip", 7.3, -30, { wide: 0.9 })],
    echo: { seconds: 3.2, hz: 2_200, level: -4 },
  },
  cabin: {
    caption: "An aeroplane’s engines, steady",
    beds: [bed(-28, band(70, 420)), bed(-42, band(700, 3_200), { every: 6, depth: 1.5, octaves: 0.15 })],
    hums: [
      { hz: 98, level: -48 },
      { hz: 98.35, level: -48 },
      { hz: 196.4, level: -58 },
    ],
    sprinkles: [now("cup", 21, -36, { wide: 0.8 }), now("rustle", 17, -34, { wide: 0.8 })],
    echo: { seconds: 0.2, hz: 1_800, level: -20 },
  },
  "telex-office": {
    caption: "Rain on the window; a telex in the next room",
    beds: [rain, bed(-39, band(40, 300))],
    hums: [
      { hz: 100, level: -56 },
      { hz: 200, level: -66 },
    ],
    sprinkles: [
      now("drop", 1.7, -34, { share: 0.8, wide: 0.7 }),
      now("telex", 31, -25, { share: 0.7, wide: 0.2 }),
    ],
    echo: small,
  },
  "clock-office": {
    caption: "A quiet office: a clock",
    beds: [street, bed(-43, band(120, 1_400))],
    hums: [],
    sprinkles: [
      now("clock", 1, -34, { loose: 0, wide: 0 }),
      now("pass", 19, -32, { share: 0.6, wide: 0.8 }),
      now("rustle", 29, -36),
    ],
    echo: { seconds: 0.5, hz: 2_000, level: -14 },
  },
  "fan-office": {
    caption: "An office: a fan, and a corridor outside",
    beds: [bed(-35, band(120, 900))],
    hums: [{ hz: 120, level: -58 }],
    sprinkles: [now("step", 0.62, -36, { share: 0.25, together: 7, loose: 0.1 }), now("rustle", 21, -34)],
    echo: { seconds: 0.7, hz: 1_800, level: -14 },
  },
  "above-the-street": {
    caption: "A street, some floors below",
    beds: [street, bed(-47, band(40, 1_100))],
    hums: [],
    sprinkles: [
      now("pass", 6.5, -26, { share: 0.8, wide: 0.9 }),
      now("cup", 16, -34, { share: 0.7, wide: 0.7 }),
    ],
    echo: small,
  },
  banquet: {
    caption: "A great hall, and glasses",
    beds: [
      bed(-36, band(90, 600)),
      bed(
        -45,
        [
          ["highpass", 200, 0.5],
          ["bandpass", 480, 0.8],
        ],
        { every: 4.3, depth: 4, octaves: 0.2 },
      ),
    ],
    hums: [],
    sprinkles: [
      now("clink", 2.9, -34, { share: 0.7, wide: 0.9 }),
      now("cup", 5.3, -36, { share: 0.7, wide: 0.9 }),
    ],
    echo: { seconds: 2.4, hz: 2_400, level: -5 },
  },
  "meeting-room": {
    caption: "A ceiling fan; the lids of cups",
    beds: [bed(-38, band(80, 700))],
    hums: [{ hz: 100, level: -62 }],
    sprinkles: [
      now("blade", 0.78, -29, { loose: 0.04, wide: 0.15 }),
      now("cup", 13, -32, { share: 0.8, wide: 0.6 }),
      now("rustle", 17, -34, { wide: 0.6 }),
    ],
    echo: { seconds: 0.6, hz: 2_000, level: -14 },
  },
  corridor: {
    caption: "A long corridor; steps, far away",
    beds: [bed(-37, band(110, 700))],
    hums: [],
    sprinkles: [
      now("step", 0.58, -28, { share: 0.5, together: 9, loose: 0.08, wide: 0.5 }),
      now("rustle", 19, -34, { wide: 0.7 }),
    ],
    echo: { seconds: 2.8, hz: 1_900, level: -3 },
  },
  paper: {
    caption: null,
    beds: [bed(-41, band(150, 1_200))],
    hums: [],
    sprinkles: [now("rustle", 11, -30, { share: 0.8 })],
    echo: { seconds: 0.25, hz: 2_600, level: -18 },
  },
  harbour: {
    caption: "Water against a quay",
    beds: [bed(-33, band(110, 700), { every: 4.1, depth: 4, octaves: 0.3 }), wind(-34, 500)],
    hums: [],
    sprinkles: [now("lap", 4.3, -24, { wide: 0.8 }), now("lap", 6.1, -28, { wide: 0.9 })],
    echo: { seconds: 0.9, hz: 1_200, level: -20 },
  },
  rain: {
    caption: "Rain",
    beds: [{ ...rain, level: -37 }, street],
    hums: [],
    sprinkles: [now("drop", 0.9, -32, { wide: 0.8 }), now("pass", 13, -30, { share: 0.7, wide: 0.9 })],
    echo: small,
  },
  "open-air": {
    caption: "Open air, some wind",
    beds: [wind(-30, 420), bed(-49, band(1_500, 4_500))],
    hums: [],
    sprinkles: [],
    echo: { seconds: 0.3, hz: 1_200, level: -26 },
  },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof rooms;
export const roomNames = Object.keys(rooms) as readonly RoomName[];
