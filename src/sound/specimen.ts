/** Any room or stroke by itself, rendered without a loudspeaker: for the tests that measure, and for who tunes it. */
import { openRoom } from "./open-room";
import type { Room } from "./room";
import { roomNames, rooms, type RoomName } from "./rooms";
import { createStudio } from "./studio";
import { strokes, type StrokeName } from "./strokes";

export { roomNames };
export { allEvents } from "./score";

/** Samples a second: all that matters here lies below half of it. */
const RATE = 22_050;
/** Seconds until a room has come up. */
const LEAD = 1.5;

/** Left and right: `seconds` of a room as it stands, once it has come up, at full volume. */
export async function renderRoom(name: RoomName, seconds: number): Promise<readonly Float32Array[]> {
  const context = new OfflineAudioContext(2, Math.ceil((LEAD + seconds) * RATE), RATE);
  const room = openRoom(createStudio(context, floor(context)), rooms[name], roomNames.indexOf(name) + 1, 0);
  room.fade(1, 0, 0.3);
  room.paint(0, LEAD + seconds);
  const rendered = await context.startRendering();
  return [0, 1].map((side) => rendered.getChannelData(side).slice(LEAD * RATE));
}

/** Left and right: one stroke in a small dry room, at full volume. */
export async function renderStroke(stroke: StrokeName, level: number): Promise<readonly Float32Array[]> {
  const context = new OfflineAudioContext(2, Math.ceil(RATE * (strokes[stroke].seconds + 0.4)), RATE);
  const bare: Room = { ...rooms.paper, beds: [], sprinkles: [] };
  const room = openRoom(createStudio(context, floor(context)), bare, 1, 0);
  room.fade(1, 0, 0.001);
  room.strike(stroke, { at: 0.02, variant: 1, level, pan: 0 });
  const rendered = await context.startRendering();
  return [0, 1].map((side) => rendered.getChannelData(side));
}

function floor(context: BaseAudioContext): AudioNode {
  const filter = new BiquadFilterNode(context, { type: "highpass", frequency: 30, Q: 0.7 });
  filter.connect(context.destination);
  return filter;
}

export interface Measured {
  readonly name: string;
  /** Root of the mean square while it sounds, in dBFS. */
  readonly level: number;
  /** Of full scale. */
  readonly highest: number;
  readonly mean: number;
}

/** What lies more than 40 dB below the highest point counts as silence before and after. */
const FLOOR = 0.01;

/** The measures of what was rendered. */
export function measured(name: string, sides: readonly Float32Array[]): Measured {
  let [highest, sum, square, sounding, all] = [0, 0, 0, 0, 0];
  for (const side of sides) for (const sample of side) highest = Math.max(highest, Math.abs(sample));
  for (const side of sides)
    for (const sample of side) {
      all += 1;
      sum += sample;
      if (Math.abs(sample) <= highest * FLOOR) continue;
      sounding += 1;
      square += sample * sample;
    }
  return { name, level: 10 * Math.log10(square / sounding), highest, mean: sum / all };
}
