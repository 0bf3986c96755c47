/** What is to be heard: which room a turn plays in, and what sounds on the way from one turn to the next. Pure. */
import type { Turn } from "../narrative";
import { rooms, type RoomName } from "./rooms";
import type { StrokeName } from "./strokes";

/** Which room each scene is heard as. A scene that is not here is silence and paper. */
export const roomOfScene: Readonly<Record<string, RoomName>> = {
  "lecture-hall": "hall",
  map: "paper",
  "plain-sheet": "paper",
  "new-york": "above-the-street",
  "minister-office": "clock-office",
  "prime-minister-office": "clock-office",
  "state-department": "fan-office",
  "ministry-telex": "telex-office",
  "seoul-ministry": "fan-office",
  "guesthouse-window": "guest-house",
  "unsan-mine": "mine",
  "banquet-hall": "banquet",
  plane: "cabin",
  "beijing-room": "meeting-room",
  "vienna-corridor": "corridor",
  "ending-billion": "corridor",
  "ending-cement": "harbour",
  "ending-detained": "open-air",
  "ending-door": "open-air",
  "ending-embassy": "above-the-street",
  "ending-envelopes": "above-the-street",
  "ending-fund": "meeting-room",
  "ending-inspectors": "harbour",
  "ending-letter": "clock-office",
  "ending-oslo": "open-air",
  "ending-photograph": "paper",
  "ending-quiet": "rain",
  "ending-record": "hall-dark",
  "ending-warning": "fan-office",
  "ending-water": "open-air",
  "ending-written": "paper",
};

export const DEFAULT_ROOM: RoomName = "paper";

const HALL = "lecture-hall";

/** The room that a turn plays in. In the hall the projector runs while the light is on. */
export function roomOf(turn: Turn): RoomName {
  const { scene } = turn.heading;
  if (scene === HALL && !lit(turn)) return "hall-dark";
  return roomOfScene[scene] ?? DEFAULT_ROOM;
}

/** Something that is heard once. */
export interface SoundEvent {
  readonly stroke: StrokeName;
  /** Seconds after the step. */
  readonly after: number;
  /** Of its highest point, in dBFS. */
  readonly level: number;
  /** For who cannot hear it; null where the page says as much by itself. */
  readonly caption: string | null;
}

const page: SoundEvent = { stroke: "page", after: 0, level: -24, caption: null };
const press: SoundEvent = { stroke: "press", after: 0, level: -18, caption: null };
const folder: SoundEvent = {
  stroke: "folder",
  after: 0.9,
  level: -18,
  caption: "The file is shut, and its ribbon tied",
};
const off: SoundEvent = {
  stroke: "projector-off",
  after: 0.25,
  level: -22,
  caption: "The projector is switched off",
};
const on: SoundEvent = {
  stroke: "projector-on",
  after: 0.25,
  level: -22,
  caption: "The projector is switched on",
};
const lamp: SoundEvent = { stroke: "lamp", after: 0.25, level: -29, caption: null };

/** What is heard on coming to a scene from another. */
const arrivals: Readonly<Record<string, SoundEvent>> = {
  "ministry-telex": { stroke: "telex", after: 1.6, level: -22, caption: "A telex starts next door" },
  "unsan-mine": { stroke: "rotor", after: 0.3, level: -16, caption: "A helicopter passes overhead" },
  "ending-fund": { stroke: "telephone", after: 1.8, level: -29, caption: "A telephone rings" },
};

/** Every event that there is, for who measures them. */
export const allEvents: readonly SoundEvent[] = [
  page,
  press,
  folder,
  off,
  on,
  lamp,
  ...Object.values(arrivals),
];

/** What sounds on the step from one turn to the next; nothing before the first. */
export function soundEvents(before: Turn | null, after: Turn): readonly SoundEvent[] {
  if (!before) return [];
  const arrival = after.heading.scene === before.heading.scene ? undefined : arrivals[after.heading.scene];
  return [
    decided(before, after) ? press : page,
    ...switched(before, after),
    ...(arrival ? [arrival] : []),
    ...(over(after) && !over(before) ? [folder] : []),
  ];
}

/** What is to be read on the step, for who cannot hear it: the room when the scene is another, then what happens. */
export function captions(before: Turn | null, after: Turn): readonly string[] {
  const stays = before?.heading.scene === after.heading.scene;
  const entered = stays ? null : rooms[roomOf(after)].caption;
  const heard = soundEvents(before, after).map(({ caption }) => caption);
  return [entered, ...heard].filter((caption) => caption !== null);
}

/** An aside comes back to the same decision. */
function decided(before: Turn, after: Turn): boolean {
  return before.decision !== null && before.decision !== after.decision;
}

function switched(before: Turn, after: Turn): readonly SoundEvent[] {
  const { scene } = after.heading;
  if (scene !== before.heading.scene || lit(before) === lit(after)) return [];
  if (scene !== HALL) return [lamp];
  return [lit(after) ? on : off];
}

function lit({ cues }: Turn): boolean {
  return cues.findLast((cue) => cue.kind === "light")?.on ?? true;
}

function over({ choices }: Turn): boolean {
  return choices.length === 0;
}
