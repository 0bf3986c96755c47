/** Some browsers, asked to hide what tells readers apart, give a page other pixels than it drew. */

const SIDE = 16;
/** Some change a few pixels by a shade, which no print shows; others give noise. */
const TOLERATED = 6;

/** The page can read what it draws, or nearly so. */
export function canReadBack(context: CanvasRenderingContext2D): boolean {
  const shade = (at: number): number => (at * 37) % 256;
  for (let at = 0; at < SIDE * SIDE; at++) {
    context.fillStyle = `rgb(${shade(at)} ${shade(at + 3)} ${shade(at + 7)})`;
    context.fillRect(at % SIDE, Math.floor(at / SIDE), 1, 1);
  }
  try {
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    let apart = 0;
    for (let at = 0; at < SIDE * SIDE; at++)
      apart +=
        Math.abs((data[at * 4] ?? 0) - shade(at)) +
        Math.abs((data[at * 4 + 1] ?? 0) - shade(at + 3)) +
        Math.abs((data[at * 4 + 2] ?? 0) - shade(at + 7));
    return apart / (SIDE * SIDE * 3) < TOLERATED;
  } catch {
    return false;
  }
}
