/** The desk telephone: 270 wide, 0 0 in the middle of its foot. */
import { lit, outline, type Light } from "../figures";
import { cut, dice, ink, shape, stroke } from "../kit";

export function telephone(light: Light, lamp = ink(0.5)): string {
  const roll = dice("telephone");
  const body = outline(
    "-116 -14, -106 -60, -72 -98, -54 -110, 60 -114, 80 -102, 110 -66, 126 -20, 116 -4, 0 4, -102 0",
  );
  const handset = outline(
    "-130 -118, -122 -146, -92 -158, -50 -150, 2 -146, 56 -154, 96 -166, 128 -158, 142 -132, 132 -106, 100 -102, 82 -120, 4 -118, -64 -114, -84 -96, -116 -96",
    0.7,
  );
  const keys = Array.from({ length: 12 }, (_, at) => {
    const [x, y] = [-36 + (at % 3) * 28, -84 + Math.floor(at / 3) * 17];
    return cut(
      [
        [x, y],
        [x + 19, y - 1],
        [x + 21, y + 10],
        [x - 1, y + 11],
      ],
      roll,
      0.8,
      200,
    );
  });
  const cord = "M-128-98q-16 14 0 22t-10 20t-2 22t-12 20t4 18";
  const small = shape(outline("70 -80, 82 -84, 90 -76, 84 -66, 72 -68"), lamp);
  return (
    stroke(cord, ink(0.98), 6) +
    lit([body], light) +
    shape(keys.join(""), ink(0.4)) +
    lit([handset], light) +
    small
  );
}
