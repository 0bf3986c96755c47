/** Large things: a helicopter, a projector, a fish. */
import { angular, flat, oval, outline, seam } from "../figures";
import { fringe, gouge, gouges } from "../gouges";
import { curve, cut, dice, ink, line, shape, stroke } from "../kit";

/** A medium transport helicopter at rest, its blades drooping; 0 0 on the ground, 360 from blade to tail. `warm` is the light on it. */
export function helicopter(warm: string): string {
  const body =
    "M-78-30Q-74-54-50-62Q-30-68 0-68L34-66L52-58L150-62L164-92L178-94L172-54L158-48L60-34L40-18Q0-10-50-14Q-76-18-78-30Z";
  const engine = "M-38-66Q-30-86-6-88L36-84L50-62Z";
  const legs = "M-46-16L-50-2M-34-16L-30-2M24-18L14-2M30-18L40-2";
  const rotor =
    "M-6-88L-5-100M-5-100Q-80-104-168-86M-5-100Q90-104 176-84M-5-100Q-60-96-112-78M-5-100Q50-98 96-80M174-94L188-122M174-94L160-70";
  const glass =
    "M-74-34Q-70-50-56-54L-50-36ZM-46-54h11v13h-11ZM-26-55h9v10h-9ZM-6-55h9v10h-9ZM14-54h9v10h-9Z";
  const wheels = "M-54-6h10v8h-10ZM10-8h14v11h-14ZM34-8h12v11h-12Z";
  const shadow = flat("M-90-1Q20-8 120-2L150 12L-120 14Z", 0.5);
  const dark =
    flat(body + engine, 0.84) + stroke(legs, ink(0.84), 5) + flat(wheels, 0.9) + stroke(rotor, ink(0.84), 4);
  return shadow + dark + flat(glass, 0.12) + stroke("M-40-68Q-28-87-6-89L36-85M54-60L150-64", warm, 3);
}

/** A projector hung from the ceiling, its lens to the left at 0 0; the flare is the scene's `url(#flare)`, if it has one. */
export function projector(flare = ""): string {
  const pole = flat(angular("30 -184, 44 -184, 44 -28, 30 -28"), 0.99);
  const body = flat(angular("-12 -30, 98 -38, 102 20, -10 30"), 0.99);
  const light = flare && shape("M-64 0a60 60 0 1 0 120 0a60 60 0 1 0-120 0Z", flare);
  const lens = flat(outline("-6 -10, -1 0, -6 11, -14 9, -17 0, -14 -9"), 0);
  return (
    pole +
    body +
    fringe([4, -26], [88, -34], 9, 90, 26, 1.6, ink(0.55)) +
    seam("M-11-31L98-39", 0.4) +
    light +
    lens
  );
}

/** One fish, 680 long and 180 high about 0 0, swimming to the left. */
export function fish(): string {
  const roll = dice("fish");
  const body = curve(
    [
      [-334, 4],
      [-300, -22],
      [-210, -48],
      [-70, -58],
      [70, -44],
      [190, -16],
      [250, -2],
      [190, 18],
      [70, 44],
      [-70, 58],
      [-210, 48],
      [-300, 28],
    ],
    0.8,
  );
  const tail = cut(
    [
      [230, -8],
      [270, -18],
      [334, -62],
      [320, -2],
      [338, 62],
      [270, 18],
      [230, 8],
    ],
    roll,
    2,
    30,
  );
  const fins =
    cut(
      [
        [-130, -54],
        [-70, -90],
        [30, -84],
        [60, -44],
      ],
      roll,
      2,
      40,
    ) +
    cut(
      [
        [-80, 54],
        [-50, 88],
        [-2, 84],
        [10, 48],
      ],
      roll,
      2,
      40,
    );
  let scales = "";
  for (let row = 0; row < 4; row++)
    for (let at = 0; at < 11 - row * 1.5; at++)
      scales += gouge(-162 + at * 34 + (row % 2) * 16 + roll() * 6, -38 + row * 18, 16 + roll() * 8, 64, 7);
  const gill =
    stroke(
      line([
        [-210, -42],
        [-186, 0],
        [-208, 44],
      ]),
      ink(0.8),
      6,
    ) + stroke("M-330 6L-296 8L-282 18", ink(0.8), 4);
  const eye = flat(oval(-258, -14, 20, 20), 0.4) + flat(oval(-258, -14, 10, 10), 0.95);
  const rays = seam("M-106-58L-66-84M-62-60L-22-86M-18-56L20-82M276-4L320-40M278 2L316 0M276 8L324 46", 0.7);
  return (
    flat(fins + tail, 0.26) +
    flat(body, 0.05) +
    flat(gouges(14, [-150, 16, 340, 20], 6, [25, 75], 3, roll), 0.44) +
    flat(scales, 0.5) +
    gill +
    eye +
    rays
  );
}
