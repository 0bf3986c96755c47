import { box, cut, dice, fade, ink, scene, shape, stroke, line } from "../kit";

/** The honest blank: what the stage shows where no picture has been drawn yet. A grey file on bare paper. */
export function draw(): string {
  const roll = dice("plain-sheet");
  const table = shape(box(-80, 820, 1760, 460, roll), ink(0.14));
  const shadow = shape(cut([[470, 806], [1150, 770], [1190, 850], [520, 900]], roll), ink(0.34));
  const back = shape(cut([[460, 470], [620, 462], [640, 430], [800, 424], [812, 456], [1120, 446], [1128, 800], [466, 830]], roll), ink(0.46));
  const sheet = shape(cut([[492, 500], [1100, 486], [1106, 792], [500, 812]], roll), ink(0.03));
  const front = shape(cut([[452, 536], [1134, 516], [1142, 806], [458, 836]], roll), ink(0.38));
  const tie = stroke(line([[452, 700], [700, 690], [1138, 672]]), ink(0.1, 0.7), 5);
  return scene(
    [
      { id: "back", depth: 0, body: shape(box(-80, -80, 1760, 1360, roll), "url(#wall)") },
      { id: "middle", depth: 0.2, body: table + shadow },
      { id: "file", depth: 0.4, body: back + sheet + front + tie },
    ],
    fade("wall", [[0, ink(0.02)], [1, ink(0.1)]]),
  );
}
