/**
 * As it happened: a steel shelf of grey files, one of them pushed half back in, the hand leaving it.
 * Its ribbon is the only red. All the light there is falls on a file among others.
 */
import { reachingArm, stand } from "../figures";
import { gouges } from "../gouges";
import { box, curve, cut, dice, fade, glow, ink, line, scene, shape, stroke, type Point } from "../kit";

const LAMP: Point = [740, 520];

/** How dark a thing is at this place: light round the lamp, night at the sheet's edges. */
function shadeAt(x: number, y: number): number {
  const far = Math.hypot((x - LAMP[0]) / 560, (y - LAMP[1]) / 470);
  return Math.min(0.94, 0.17 + 0.62 * Math.min(1.2, far ** 1.25));
}

export function draw(): string {
  const roll = dice("ending-record");
  const dark = shape(box(-80, -80, 1760, 1360, roll), ink(0.97));
  return scene(
    [
      { id: "back", depth: 0, body: dark },
      { id: "shelves", depth: 0.25, body: files(262, -100, roll) + files(1290, 866, roll) + files(772, 368, roll) + lip(262, roll) + lip(772, roll) },
      { id: "file", depth: 0.4, body: returned(roll) },
      { id: "light", depth: 0.3, body: `<ellipse cx="${LAMP[0]}" cy="${LAMP[1]}" rx="520" ry="470" fill="url(#pool)"/>` },
      { id: "figure-hand", depth: 0.6, body: stand(1052, 668, 1.22, reachingArm(), false, 17.2) },
      { id: "front", depth: 0.9, body: post(236, 92, roll) + post(1452, 120, roll) },
    ],
    fade("steel", [[0, ink(0.3)], [0.24, ink(0.62)], [1, ink(0.9)]]) + glow("pool", [[0, ink(0), 0.26], [0.6, ink(0), 0.08], [1, ink(0), 0]]),
  );
}

/** A row of files standing on `floor`, some leaning, some shorter, with a gap here and there. */
function files(floor: number, top: number, roll: () => number): string {
  let row = "";
  for (let x = 120; x < 1500; ) {
    const width = 30 + roll() * 46;
    const high = top + roll() ** 2 * 92;
    const lean = roll() > 0.86 ? 14 + roll() * 16 : (roll() - 0.5) * 4;
    if (roll() > 0.07) row += file([x, x + width], high, floor, lean, roll);
    x += width + 3 + roll() * 4 + Math.max(0, lean);
  }
  return row;
}

function file([left, right]: readonly [number, number], top: number, floor: number, lean: number, roll: () => number): string {
  const middle = (left + right) / 2;
  const shade = Math.min(0.95, shadeAt(middle, (Math.max(0, top) + floor) / 2) + (roll() - 0.5) * 0.2);
  const spine = shape(cut([[left + lean, top], [right + lean, top + roll() * 6], [right, floor], [left, floor]], roll, 1.6, 150), ink(shade));
  const edge = shape(cut([[right - 7 + lean, top + 4], [right + lean, top], [right, floor], [right - 6, floor]], roll, 1.4, 240), ink(Math.min(0.98, shade + 0.3)));
  const inset = (right - left) * 0.2;
  const y = top + 70 + roll() * 40;
  const drift = lean * 0.7;
  const kind = roll();
  const tall = 60 + roll() * 60;
  const label = kind < 0.62
    ? shape(cut([[left + inset + drift, y], [right - inset + drift - 4, y + roll() * 3], [right - inset + drift - 6, y + tall], [left + inset + drift - 1, y + tall + 3]], roll), ink(Math.max(0.02, shade - 0.26)))
    : "";
  const band = kind > 0.5 && kind < 0.85 ? stroke(line([[left + 1, floor - 86], [middle, floor - 83 - roll() * 5], [right - 1, floor - 86]]), ink(Math.max(0, shade - 0.22)), 4) : "";
  const worn = shape(gouges(2, [left + 4, floor - 60, right - left - 16, 44], -83.1, [11, 33], 3, roll), ink(Math.max(0.05, shade - 0.3)));
  return spine + edge + label + band + worn;
}

/** The steel lip of a shelf, with the light lying on its upper edge. */
function lip(y: number, roll: () => number): string {
  const glint = shape(cut([[300, y + 1], [760, y - 1], [1250, y + 3], [760, y + 9]], roll), ink(0.06));
  return shape(box(-80, y, 1760, 66, roll), "url(#steel)") + glint + shape(box(-80, y + 66, 1760, 44, roll), ink(0.96)) + shape(gouges(16, [380, y + 26, 800, 30], 0, [22, 66], 3, roll), ink(0.4));
}

/** The file that was read, standing half out of the row over its own shadow, its ribbon hanging. */
function returned(roll: () => number): string {
  const shadow = shape(cut([[772, 372], [836, 392], [840, 772], [850, 838], [784, 844]], roll), ink(0.92), 'opacity=".86"');
  const top = shape(cut([[664, 338], [690, 304], [786, 300], [784, 334]], roll), ink(0.3)) + shape(cut([[682, 332], [700, 310], [772, 307], [768, 329]], roll), ink(0));
  const spine = shape(cut([[660, 336], [786, 330], [790, 846], [668, 852]], roll), ink(0.13));
  const side = shape(cut([[770, 332], [788, 330], [792, 846], [776, 848]], roll), ink(0.46));
  const label = shape(cut([[686, 412], [754, 408], [756, 546], [690, 550]], roll), ink(0)) + [440, 468, 500].map((y) => stroke(line([[698, y], [722, y - 2], [744 - roll() * 14, y - 1]]), ink(0.36), 3)).join("");
  const worn = shape(gouges(14, [672, 752, 90, 84], -85.9, [15, 45], 3, roll) + gouges(8, [668, 350, 12, 460], 85.9, [20, 60], 3, roll), ink(0.34));
  const band = shape(cut([[663, 634], [789, 628], [790, 656], [665, 662]], roll), ink(0, 0.92));
  const knot = shape(curve([[716, 626], [744, 622], [752, 646], [738, 668], [714, 664]]), ink(0.12, 0.86));
  const tails = shape(curve([[718, 654], [736, 656], [732, 730], [746, 812], [734, 908], [752, 990], [730, 978], [714, 992], [718, 906], [724, 812], [712, 730]], 0.7), ink(0, 0.92)) +
    shape(curve([[730, 656], [746, 650], [768, 706], [772, 786], [786, 838], [764, 828], [750, 838], [756, 784], [750, 714]], 0.7), ink(0.1, 0.84));
  return shadow + top + spine + side + label + worn + band + tails + knot;
}

/** A near upright of the shelf, with its row of slots. */
function post(x: number, width: number, roll: () => number): string {
  const slots = Array.from({ length: 17 }, (_, at) => box(x + width * 0.42 + roll() * 4, -40 + at * 78 + roll() * 6, width * 0.16, 30 + roll() * 6, roll));
  const inner = x < 800 ? x + width - 9 : x;
  return shape(box(x, -80, width, 1360, roll), ink(0.98)) + shape(slots.join(""), ink(0.5)) + shape(cut([[inner, 80], [inner + 8, 300], [inner + 9, 700], [inner + 2, 1000]], roll), ink(0.25)) +
    (x < 800 ? shape(box(-80, -80, x + 60, 1360, roll), ink(0.99)) : shape(box(x + width, -80, 1680 - x - width, 1360, roll), ink(0.99)));
}
